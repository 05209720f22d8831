"""What the user chose to see, kept in the project."""

from __future__ import annotations

from qgis.core import QgsProject

from .views import FEWEST_VIEWS, MOST_VIEWS, View

SCOPE = "rock_outcrop"
KEY = "/comparison/views"


def stored_views(project: QgsProject) -> list[View | None]:
    """Return the views that a project keeps; an empty list when nobody chose any."""
    texts, found = project.readListEntry(SCOPE, KEY)
    if not found or not FEWEST_VIEWS <= len(texts) <= MOST_VIEWS:
        return []
    return [View.from_text(text) for text in texts]


def store_views(project: QgsProject, views: list[View | None]) -> None:
    """Keep the views in the project, which has to be saved then."""
    project.writeEntry(SCOPE, KEY, ["" if view is None else view.to_text() for view in views])


def forget_views(project: QgsProject) -> None:
    """Let the project choose by itself again."""
    project.removeEntry(SCOPE, KEY)
