"""What a view can show: a preset, a map theme or a layer of the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast, get_args

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from ....algorithms.layer_products import product_of_layer
from ....algorithms.products import Product
from .project_layers import layers_in_order, layers_of

Preset = Literal["rgb", "swir", "prediction", "johnson", "geomap", "add", "agreement"]
ViewKind = Literal["preset", "theme", "layer"]
PRESETS: tuple[Preset, ...] = get_args(Preset)
MOST_VIEWS = 4
FEWEST_VIEWS = 2
LAYERS_OF: dict[Preset, tuple[Product, ...]] = {
    "rgb": ("composite",),
    "swir": ("composite",),
    "prediction": ("mask", "probability"),
    "johnson": ("johnson",),
    "geomap": ("geomap",),
    "add": ("add",),
    "agreement": ("agreement",),
}
ORDER: tuple[Preset, ...] = ("prediction", "johnson", "geomap", "add", "agreement", "swir", "rgb")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


@dataclass(frozen=True)
class View:
    """One choice: a preset by its name, a theme by its name, or a layer by its id."""

    kind: ViewKind
    name: str

    def to_text(self) -> str:
        """Return how a project file keeps it."""
        return f"{self.kind}:{self.name}"

    @classmethod
    def from_text(cls, text: str) -> View | None:
        """Return the view that a project file keeps, or None when it is not one."""
        kind, _, name = text.partition(":")
        if kind not in get_args(ViewKind) or not name:
            return None
        if kind == "preset" and name not in PRESETS:
            return None
        return cls(cast(ViewKind, kind), name)


def preset_title(preset: str) -> str:
    """Return the words for a preset."""
    return {
        "rgb": _tr("Composite, true colour"),
        "swir": _tr("Composite, SWIR (B12 B08 B04)"),
        "prediction": _tr("Prediction"),
        "johnson": _tr("Johnson"),
        "geomap": _tr("GeoMap"),
        "add": _tr("ADD"),
        "agreement": _tr("Agreement"),
    }[preset]


def available_presets(project: QgsProject) -> list[Preset]:
    """Return the presets that the project has layers for."""
    held = {product_of_layer(layer) for layer in layers_in_order(project)}
    return [preset for preset in PRESETS if held.intersection(LAYERS_OF[preset])]


def is_available(view: View, project: QgsProject) -> bool:
    """Return whether the project has what a view shows."""
    if view.kind == "theme":
        return project.mapThemeCollection().hasMapTheme(view.name)
    if view.kind == "layer":
        layer = project.mapLayer(view.name)
        return layer is not None and layer.isValid()
    return any(layers_of(project, product) for product in LAYERS_OF[cast(Preset, view.name)])


def suggested_views(project: QgsProject, count: int = MOST_VIEWS) -> list[View]:
    """Return the most telling views of a project, at most `count`.

    A prediction and the references come first, then the agreement and the composite; layers that
    are none of our products fill what is left.
    """
    available = available_presets(project)
    views = [View("preset", preset) for preset in ORDER if preset in available]
    shown = {product for preset in available for product in LAYERS_OF[preset]}
    others = [
        View("layer", layer.id())
        for layer in layers_in_order(project)
        if product_of_layer(layer) not in shown | {"marks", "disagreements", "tiles"}
    ]
    return [*views, *others][:count]
