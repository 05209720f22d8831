"""What happens to an output when QGIS loads it: its style, its metadata, its place, its theme."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerLegend,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)

from ..rock_outcrop_plugin.progress import Reporter
from .products import (
    PRODUCT_PROPERTY,
    REFERENCES,
    file_and_layer,
    is_drawn,
    is_outline,
    product_of,
    product_title,
    rock_label,
    shown_product,
    sort_key,
)

RESULTS = (".tif", ".tiff", ".gpkg")


class LoadedLayer(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer the style beside its file and what its file says of itself.

    An agreement shows all of its bands. Processing calls it in the main thread, once all layers
    of the run are in the project.
    """

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        from .layer_metadata import describe
        from .map_themes import update_themes

        file, name = file_and_layer(layer.source())
        style = file.with_suffix(".qml")
        if style.exists():
            layer.loadNamedStyle(str(style))
        product = product_of(file, name)
        layer.setCustomProperty(PRODUCT_PROPERTY, shown_product(file, name))
        describe(layer)
        project = context.project() or QgsProject.instance()
        label_outline(layer, project)
        shown = [layer]
        if isinstance(layer, QgsRasterLayer) and product == "agreement":
            shown += show_all_bands(layer, project)
        layer.triggerRepaint()
        if not is_drawn(file, name):
            update_themes(project, shown, product)


# Processing deletes a post-processor with its context, so every layer needs its own; it keeps no
# Python reference, and the algorithm that could is gone before the layer is loaded.
_WAITING: deque[LoadedLayer] = deque(maxlen=256)


def arrange_outputs(context: QgsProcessingContext, results: dict[str, Any], group: str) -> None:
    """Let every output that QGIS will load arrive styled and in one layer group, in good order."""
    for value in results.values():
        if isinstance(value, str) and context.willLoadLayerOnCompletion(value):
            product = product_of(*file_and_layer(value))
            details = context.layerToLoadOnCompletionDetails(value)
            details.groupName = group
            details.layerSortKey = sort_key(product)
            if product in REFERENCES and product_title(product) not in details.name:
                details.name = product_title(product)
            _WAITING.append(LoadedLayer())
            details.setPostProcessor(_WAITING[-1])


def label_outline(layer: QgsMapLayer, project: QgsProject) -> None:
    """Let the legend of a mask's outline say "rock" instead of the number of the contour."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None and is_outline(layer):
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, rock_label())
        # The layer tree has made its entries already; a new legend lets it make them again.
        layer.setLegend(QgsMapLayerLegend.defaultRasterLegend(layer))


def show_all_bands(layer: QgsRasterLayer, project: QgsProject) -> list[QgsRasterLayer]:
    """Add a copy of the layer for each further band, below it in the layer tree; return them."""
    title = layer.name()
    node = project.layerTreeRoot().findLayer(layer.id())
    parent = node.parent() if node is not None else project.layerTreeRoot()
    place = parent.children().index(node) if node is not None else -1
    copies = []
    for band in range(2, layer.bandCount() + 1):
        copy = layer.clone()
        show_band(copy, band, title)
        project.addMapLayer(copy, False)
        parent.insertLayer(place + band - 1, copy)
        copies.append(copy)
    show_band(layer, 1, title)
    return copies


def show_band(layer: QgsRasterLayer, band: int, title: str) -> None:
    """Let a layer show one band, named after the reference it compares with."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), band, renderer.classes()))
    reference = layer.bandName(band).split(": ", maxsplit=1)[-1]
    layer.setName(f"{title}: {reference}")


def write_sidecars(results: dict[str, Any], reporter: Reporter) -> None:
    """Put the metadata of every result in a file beside it, where QGIS looks for it."""
    from .layer_metadata import metadata_of, owner_of_sidecar, write_metadata

    for value in results.values():
        if not isinstance(value, str) or Path(value).suffix.lower() not in RESULTS:
            continue
        file = Path(value)
        metadata = metadata_of(file)
        if metadata is None:
            continue
        if other := owner_of_sidecar(file):
            reporter.log(f"'{file.stem}.qmd' describes '{other.name}' and is left as it is.")
            continue
        try:
            write_metadata(metadata, file)
        except OSError as error:
            reporter.warn(f"The metadata beside '{file}' were not written ({error.strerror}).")
