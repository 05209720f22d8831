"""Map themes for each product: what a run brought, over the composite."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from qgis.core import QgsMapLayer, QgsMapThemeCollection, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from .products import PRODUCT_PROPERTY

SCOPE = "RockOutcrop"
ENTRY = "/themes/{0}"
THEMES = {
    "composite": "composite",
    "probability": "prediction",
    "mask": "prediction",
    "outlines": "prediction",
    "agreement": "agreement",
    "johnson": "johnson",
    "geomap": "geomap",
    "add": "add",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def theme_of(product: str) -> str:
    """Return the theme that shows a product, or an empty text for products that have none."""
    return THEMES.get(product, "")


def theme_title(theme: str) -> str:
    """Return the name that a theme has for users."""
    titles = {
        "composite": _tr("Rock Outcrop: composite"),
        "prediction": _tr("Rock Outcrop: prediction"),
        "agreement": _tr("Rock Outcrop: agreement"),
        "johnson": _tr("Rock Outcrop: Johnson"),
        "geomap": _tr("Rock Outcrop: GeoMap"),
        "add": _tr("Rock Outcrop: ADD"),
    }
    return titles[theme]


def update_themes(project: QgsProject, layers: Sequence[QgsMapLayer], product: str) -> None:
    """Let the theme of a product show `layers`, the newest of it, over the newest composite.

    Layers of the same group and theme, as a mask and its probability, are shown together. A theme
    that the user made is never changed: ours then gets a number. Main thread only.
    """
    theme = theme_of(product)
    if not theme:
        return
    shown = [*layers, *_companions(project, layers, theme)]
    if theme != "composite":
        shown += _backdrop(project)
    name = _our_name(project, theme)
    store_theme(project, name, shown)
    project.writeEntry(SCOPE, ENTRY.format(theme), name)


def store_theme(project: QgsProject, name: str, layers: Iterable[QgsMapLayer]) -> None:
    """Make or replace a theme that shows `layers` in their current styles and nothing else."""
    record = QgsMapThemeCollection.MapThemeRecord()
    for layer in layers:
        part = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        part.isVisible = True
        part.usingCurrentStyle = True
        part.currentStyle = layer.styleManager().currentStyle()
        record.addLayerRecord(part)
    themes = project.mapThemeCollection()
    if themes.hasMapTheme(name):
        themes.update(name, record)
    else:
        themes.insert(name, record)


def _companions(
    project: QgsProject, layers: Sequence[QgsMapLayer], theme: str
) -> list[QgsMapLayer]:
    """Return the other layers in the same group that the same theme shows."""
    known = {layer.id() for layer in layers}
    node = project.layerTreeRoot().findLayer(layers[0].id())
    if node is None or node.parent() is project.layerTreeRoot():
        return []
    others = (found.layer() for found in node.parent().findLayers())
    return [
        other
        for other in others
        if other is not None
        and other.id() not in known
        and theme_of(str(other.customProperty(PRODUCT_PROPERTY, ""))) == theme
    ]


def _backdrop(project: QgsProject) -> list[QgsMapLayer]:
    """Return the composite highest in the layer tree, which is the newest, as a list."""
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is not None and layer.customProperty(PRODUCT_PROPERTY, "") == "composite":
            return [layer]
    return []


def _our_name(project: QgsProject, theme: str) -> str:
    """Return the name of a theme of ours, which may be yet to be made."""
    themes = project.mapThemeCollection()
    known, _ = project.readEntry(SCOPE, ENTRY.format(theme), "")
    if known and themes.hasMapTheme(known):
        return str(known)
    return free_name(theme_title(theme), themes.mapThemes())


def free_name(wanted: str, taken: Collection[str]) -> str:
    """Return a name that is not taken yet, with a number where it must be."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted} {number}"
    return name
