"""The checklist where there is little room: a narrow window, large text."""

import pytest

from plainleaf.window.checklist_panel.panel import ChecklistPanel
from plainleaf.window.checklist_panel.steps import StepBar
from plainleaf.window.look import Look

NARROW = 360, 650  # px: a telephone's, below the tool bar


@pytest.mark.parametrize("size", [100, 200, 300])
def test_the_bars_stand_in_one_row(panel: ChecklistPanel, look: Look, size: int) -> None:
    panel.show_look(look.at(text_size=size))
    panel.resize(*NARROW)
    bars = panel.findChildren(StepBar)
    assert len(bars) == 3
    assert len({bar.geometry().top() for bar in bars}) == 1
    assert all(bar.width() >= look.target and bar.height() >= look.target for bar in bars)
