"""The panel over the shipped library and drawings; its picks go to a real visit."""

import pytest
from pytestqt.qtbot import QtBot
from tests.conftest import RESOURCES

from plainleaf.content.errors import FigureError
from plainleaf.content.place import Place
from plainleaf.library import Library
from plainleaf.window.body_map.panel import BodyPanel
from plainleaf.window.body_map.told import BodyTold
from plainleaf.window.icons import Icons
from plainleaf.window.look import Look
from plainleaf.window.visit_model import VisitModel


def _undrawn(figure: str, *_shape: object) -> None:
    raise FigureError(f"{figure} isn't drawn here")


@pytest.fixture
def told(library: Library) -> BodyTold:
    """The shipped body map, at a kiosk."""
    flags = {flag.id: flag for flag in library.checklist("en").red_flags}
    entries = {page.id: page for page in library.pages("en")}
    return BodyTold(library.body_map("en"), entries, flags, library.phrases("en"), Place(kiosk=True))


@pytest.fixture
def model() -> VisitModel:
    """One reader's visit."""
    return VisitModel()


@pytest.fixture
def panel(qtbot: QtBot, look: Look, icons: Icons, told: BodyTold, model: VisitModel) -> BodyPanel:
    """The panel of a laptop, wired as the window wires it."""
    made = BodyPanel(look, icons, _undrawn, RESOURCES / "body-map")  # type: ignore[arg-type]
    made.show_body(told)
    made.part_chosen.connect(model.point)
    model.part_changed.connect(made.show_part)
    qtbot.addWidget(made)
    made.resize(1366, 676)
    with qtbot.waitExposed(made):
        made.show()
    return made
