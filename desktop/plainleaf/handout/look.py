"""Gives a sheet's data its look: type, colours, icons, and pictures at their size on paper."""

from collections.abc import Mapping
from pathlib import Path

from plainleaf.content.design import Design
from plainleaf.content.direction import in_arabic_script, is_right_to_left
from plainleaf.content.forms import Form
from plainleaf.handout.art import embedded, figure_colours, icons, printed
from plainleaf.handout.marks import Marked, drawn_words, label_width, marked
from plainleaf.handout.options import Printable, SheetOptions
from plainleaf.handout.words import Json, sheet_figures

Sizes = Mapping[str, float]

_PAPERS = {"a4": ("a4", 595.28, 841.89), "letter": ("us-letter", 612.0, 792.0)}  # typst's name, points
_MARGINS = {False: 48.0, True: 42.5}  # points; narrower where lines must hold more words
_NARROW = 27.0  # of a sheet with sizes of its own
_SMALLEST = 9.0
_SMALLEST_LABEL = 9.2  # points at the standard size: a little over 9, since layout rounds


def _for_script(sizes: Sizes, design: Design, lang: str) -> Sizes:
    """The sizes of type for a language's letters."""
    larger = design.tokens["type"]["paper-arabic"] if in_arabic_script(lang) else 1
    return {name: round(size * larger, 1) for name, size in sizes.items()}


def readable(sizes: Sizes, design: Design, lang: str) -> bool:
    """Whether no letter of a language is too small in these sizes."""
    return min(_for_script(sizes, design, lang).values()) >= _SMALLEST


class Look:
    """How the sheets of one material and one set of options look.

    A sheet with ``sizes`` of its own, in points, is set close, whatever the options say.
    """

    def __init__(
        self,
        material: Printable,
        options: SheetOptions,
        design: Design,
        icon_folder: Path,
        sizes: Sizes | None = None,
    ) -> None:
        self._options = options
        self._paper, self._width, self._height = _PAPERS[options.paper]
        tight = sizes is not None or (options.form is Form.SHORT and not options.roomy)
        self._tight = tight
        self._margin = _NARROW if sizes else _MARGINS[options.roomy or tight]
        lang = material.lang
        own = sizes or design.tokens["type"]["paper"]["short" if tight else options.size]
        self._sizes = _for_script(own, design, lang)
        on_paper = design.colours("print")
        self._paper_colours = (on_paper["text"], on_paper["page"])
        self._colours = {
            **design.colours("print" if options.black_only else "light"),
            "page": on_paper["page"],
        }
        self._tokens = design.tokens
        self._families, self._leftwards = design.paper_families(lang), is_right_to_left(lang)
        self._icons = icons(icon_folder, design, black_only=options.black_only)
        self._shades = figure_colours(design, black_only=options.black_only, tone=options.tone)
        self._figures = material.figures

    def put_on(self, data: Json) -> None:
        """Add to ``data`` all that isn't words.

        Raises:
            HandoutError: a picture is broken or asks for what it must not.

        """
        roomy, margin = self._options.roomy, self._margin
        data["icons"] = self._icons
        data["look"] = {
            "paper": self._paper,
            "width": self._width,
            "height": self._height,
            "margin": margin,
            "roomy": roomy,
            "tight": self._tight,
            "family": list(self._families),
            "latin": self._tokens["type"]["family"],
            "leftwards": self._leftwards,
            "type": {**self._sizes, "sub": self._sizes["body"] + (2 if roomy else 1)},
            "colours": self._colours,
            "care": {level: self._care(level, row) for level, row in self._tokens["care"].items()},
        }
        for figure in sheet_figures(data):
            self._draw(figure, self._width - 2 * margin)

    def _draw(self, figure: Json, across: float) -> None:
        """Put the drawing into ``figure`` so that its smallest letters can be read on paper.

        Beside the key points there may be no room for its words: there it gets numbers.
        """
        least = self._sizes["body"] if self._options.roomy else _SMALLEST_LABEL
        wide = figure["share"] * across
        svg = self._svg(figure)
        if figure["beside"] and label_width(svg, least) > wide:
            figure["form"] = "numbers"
            svg = self._svg(figure)
        if figure["form"] == "words":
            wide = min(across, max(wide, label_width(svg, least)))
            drawing = Marked(svg, ())
        else:
            drawing = marked(svg, wide, least, self._paper_colours)
        figure |= {
            "width": wide,
            "svg": embedded(drawing.svg),
            "key": drawing.key,
            "drawn": drawn_words(drawing.svg),
        }

    def _svg(self, figure: Json) -> str:
        return printed(self._figures[figure["id"], figure["form"]], self._shades)

    def _care(self, level: str, row: Json) -> Json:
        """Edge, icon and head of a care card. Greys are close, so there only an emergency has a dark head."""
        filled = level == "now" if self._options.black_only else row["head"] == "filled"
        return {"edge": row["edge"], "icon": row["icon"], "filled": filled}
