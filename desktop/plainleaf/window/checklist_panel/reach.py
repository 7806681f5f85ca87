"""What stands above a seated reader's reach on a kiosk that stands: words to read, nothing to press."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

REACH = 700  # px: design-spec 4, nothing to press above this on a screen that stands


class Reach(QWidget):
    """Holds a view's heads while the screen stands, and gives them back to their layout after.

    It stands first in ``above``, over what scrolls; heads that are too high for it scroll with the rest,
    first in ``within``. ``homes`` says where each head belongs otherwise: its layout, and its place there.
    """

    def __init__(
        self, homes: tuple[tuple[QWidget, QBoxLayout, int], ...], above: QBoxLayout, within: QBoxLayout
    ) -> None:
        super().__init__()
        self._homes, self._holds, self._scrolls = homes, False, False
        self._above, self._within = above, within
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        above.insertWidget(0, self)
        self.hide()

    @property
    def above(self) -> int:
        """How much room it takes over what scrolls, px."""
        return self.minimumHeight() if self._holds and not self._scrolls else 0

    def show_height(self, height: int, width: int) -> None:
        """Hold the heads at the foot of ``height`` px in this width; a height of 0 gives them back."""
        self._scroll(scrolls=0 < height < self.heads_height(width))
        if bool(height) is not self._holds:
            self._holds = bool(height)
            for head, home, place in self._homes:
                (home if self._holds else self._column).removeWidget(head)
                if self._holds:
                    self._column.addWidget(head)
                else:
                    home.insertWidget(place, head)
        self.setVisible(self._holds)
        self.setMinimumHeight(height)

    def heads_height(self, width: int) -> int:
        """The height of the heads in this width, px."""
        margins = self._column.contentsMargins()
        heights = [head.heightForWidth(width) for head, _, _ in self._homes]
        return sum(heights) + self._column.spacing() * len(heights) + margins.bottom()

    def _scroll(self, *, scrolls: bool) -> None:
        """Stand within what scrolls, or above it."""
        if scrolls is not self._scrolls:
            self._scrolls = scrolls
            (self._above if scrolls else self._within).removeWidget(self)
            (self._within if scrolls else self._above).insertWidget(0, self)
