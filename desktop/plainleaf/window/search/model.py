"""The found pages as a list that views and screen readers can read."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from plainleaf.content.page import Group
from plainleaf.library import Hit

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
GROUP_ROLE = HIT_ROLE + 1
_ROOT = QModelIndex()


class HitModel(QAbstractListModel):
    """One row for each page, best first."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[Hit, ...] = ()
        self._groups: dict[str, Group] = {}

    def show_hits(self, hits: tuple[Hit, ...], groups_by_page: dict[str, Group]) -> None:
        """Hold these hits instead."""
        self.beginResetModel()
        self._hits, self._groups = hits, groups_by_page
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many pages were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The title to show, the whole row to say, and the hit and its group to draw."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}. {''.join(run.text for run in hit.text)}"
        if role == HIT_ROLE:
            return hit
        if role == GROUP_ROLE:
            return self._groups.get(hit.page)
        return None
