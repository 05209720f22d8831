"""The print layout of a comparison: maps that move together, legend, scale, north and sources."""

from __future__ import annotations

import math
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSimpleLegendNode,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..rock_outcrop_plugin.errors import OutputError
from .comparison_panels import Panel
from .graticule import add_graticule, nice_length, text_format
from .layer_products import product_of_layer
from .map_themes import store_theme
from .products import is_outline, rock_label

PAGES = {"A4": (297.0, 210.0), "A3": (420.0, 297.0)}
MARGIN, GAP = 10.0, 4.0
TITLE_HEIGHT, MAP_TITLE_HEIGHT = 9.0, 6.0
# The column beside the maps: legend, sources, scale; as wide as the maps let it be.
COLUMN_SHARE = 0.22
SCALE_HEIGHT = 30.0
LEGEND_SHARE = 0.5
MOST_ELONGATED = 2.5
BODY_POINTS = 8
SEGMENT_SHARE = 0.2
METRES_IN_KILOMETRE = 1000.0
# Millimetres for each point of a font's size; a letter's on average, with what wrapping leaves.
LETTER_WIDTH, LINE_HEIGHT = 0.2, 0.45
NORTH_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"


@dataclass(frozen=True)
class PageContent:
    """What the page shows. `area` is in `crs`; `names` are the layers' titles by their ids."""

    name: str
    title: str
    page: str
    panels: Sequence[Panel]
    crs: QgsCoordinateReferenceSystem
    area: QgsRectangle
    names: dict[str, str]
    sources: str


@dataclass(frozen=True)
class Box:
    """A place on the page in millimetres."""

    x: float
    y: float
    width: float
    height: float


def build_layout(project: QgsProject, content: PageContent) -> QgsPrintLayout:
    """Return a layout of `project`, which must hold the layers; it gets a theme for each map.

    The first map's extent is that of all others: moving it moves them.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(content.name)
    width, height = PAGES[content.page]
    page = layout.pageCollection().page(0)
    page.setPageSize(content.page, QgsLayoutItemPage.Orientation.Landscape)
    _label(layout, content.title, Box(MARGIN, MARGIN, width - 2 * MARGIN, TITLE_HEIGHT), 15)
    top = MARGIN + TITLE_HEIGHT + GAP
    free = Box(MARGIN, top, width * (1 - COLUMN_SHARE) - 2 * MARGIN - GAP, height - top - MARGIN)
    places = map_places(content.area, len(content.panels), free)
    maps = [_add_map(layout, content, number, box) for number, box in enumerate(places, start=1)]
    layout.setReferenceMap(maps[0])
    right = max(box.x + box.width for box in places) + GAP + 2
    column = Box(
        right, top + MAP_TITLE_HEIGHT, width - MARGIN - right, free.height - MAP_TITLE_HEIGHT
    )
    _add_column(layout, maps[0], content, column)
    return layout


def map_places(area: QgsRectangle, count: int, free: Box) -> list[Box]:
    """Return where the maps and their titles lie, all of one size, as large as there is room.

    The maps have the shape of `area`, as far as it is not too elongated.
    """
    shape = min(max(area.width() / area.height(), 1 / MOST_ELONGATED), MOST_ELONGATED)
    sizes = []
    for columns in range(1, count + 1):
        rows = math.ceil(count / columns)
        widest = (free.width - (columns - 1) * GAP) / columns
        highest = (free.height - (rows - 1) * GAP) / rows - MAP_TITLE_HEIGHT
        sizes.append((min(widest, highest * shape), columns))
    width, columns = max(sizes)
    height = width / shape + MAP_TITLE_HEIGHT
    return [
        Box(
            free.x + (index % columns) * (width + GAP),
            free.y + (index // columns) * (height + GAP),
            width,
            height,
        )
        for index in range(count)
    ]


def _add_map(
    layout: QgsPrintLayout, content: PageContent, number: int, place: Box
) -> QgsLayoutItemMap:
    panel = content.panels[number - 1]
    heading = Box(place.x, place.y, place.width, MAP_TITLE_HEIGHT)
    _label(layout, panel.title, heading, 10).setId(f"Title {number}")
    box = Box(place.x, place.y + MAP_TITLE_HEIGHT, place.width, place.height - MAP_TITLE_HEIGHT)
    theme = f"{content.name}: {panel.title}"
    store_theme(layout.project(), theme, panel.layers)
    item = QgsLayoutItemMap(layout)
    item.setId(f"Map {number}")
    _put(layout, item, box)
    item.setCrs(content.crs)
    item.setFollowVisibilityPreset(True)
    item.setFollowVisibilityPresetName(theme)
    item.zoomToExtent(content.area)
    item.setBackgroundColor(QColor("#ffffff"))
    item.setFrameEnabled(True)
    add_graticule(item)
    if number > 1:
        _follow_first(item)
    return item


def _follow_first(item: QgsLayoutItemMap) -> None:
    """Give a map the extent of the first one, whatever happens to it."""
    names = QgsLayoutObject.DataDefinedProperty
    for key, function in (
        (names.MapXMin, "x_min"),
        (names.MapYMin, "y_min"),
        (names.MapXMax, "x_max"),
        (names.MapYMax, "y_max"),
    ):
        expression = f"{function}(map_get(item_variables('Map 1'), 'map_extent'))"
        item.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression(expression))
    item.refreshDataDefinedProperty()


def _add_column(
    layout: QgsPrintLayout, shown: QgsLayoutItemMap, content: PageContent, column: Box
) -> None:
    """Add what stands beside the maps: legend, sources, and scale at the foot."""
    _add_scale(layout, shown, content, column)
    _add_legend(layout, shown, content, column)
    # A legend has no size before it is painted: the sources keep to their part of the column.
    top = column.y + column.height * LEGEND_SHARE
    room = column.y + column.height - SCALE_HEIGHT - GAP - top
    place = Box(column.x, top, column.width, room)
    sources = _label(layout, content.sources, place, fitting_size(content.sources, place))
    sources.setVAlign(Qt.AlignmentFlag.AlignBottom)
    sources.setId("Sources")


def fitting_size(text: str, place: Box) -> float:
    """Return the size in points, 6 to 4, at which a text should have room."""
    for size in (6.0, 5.5, 5.0, 4.5):
        letters = place.width / (LETTER_WIDTH * size)
        lines = sum(math.ceil(len(line) / letters) or 1 for line in text.splitlines())
        if lines * LINE_HEIGHT * size <= place.height:
            return size
    return 4.0


def _add_scale(
    layout: QgsPrintLayout, shown: QgsLayoutItemMap, content: PageContent, column: Box
) -> None:
    """Add the north arrow, which points to true north there, and the scale bar."""
    top = column.y + column.height - SCALE_HEIGHT
    arrow = QgsLayoutItemPicture(layout)
    arrow.setId("North")
    arrow.setPicturePath(NORTH_ARROW)
    arrow.setLinkedMap(shown)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    _put(layout, arrow, Box(column.x, top, 11, 11))
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("Scale")
    bar.setStyle("Single Box")
    bar.setLinkedMap(shown)
    metres = QgsUnitTypes.fromUnitToUnitFactor(content.crs.mapUnits(), Qgis.DistanceUnit.Meters)
    segment = nice_length(shown.extent().width() * metres * SEGMENT_SHARE)
    is_long = segment >= METRES_IN_KILOMETRE
    bar.setUnits(Qgis.DistanceUnit.Kilometers if is_long else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("km" if is_long else "m")
    bar.setUnitsPerSegment(segment / METRES_IN_KILOMETRE if is_long else segment)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(1.8)
    bar.setTextFormat(text_format(7))
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(column.x, top + 12))
    name = content.crs.description() or content.crs.authid()
    text = f"{name} ({content.crs.authid()})" if content.crs.authid() else name
    _label(layout, text, Box(column.x, top + SCALE_HEIGHT - 6, column.width, 6), 6)


def _add_legend(
    layout: QgsPrintLayout, shown: QgsLayoutItemMap, content: PageContent, column: Box
) -> None:
    """Add a legend of every layer but the composite, which explains itself."""
    legend = QgsLayoutItemLegend(layout)
    legend.setId("Legend")
    legend.setLinkedMap(shown)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in unique_layers(content.panels):
        if product_of_layer(layer) == "composite":
            continue
        node = root.addLayer(layer)
        node.setCustomProperty("legend/title-label", content.names[layer.id()])
        parts = legend.model().layerOriginalLegendNodes(node)
        # The line that names the band says nothing to a reader of the map.
        kept = [at for at, part in enumerate(parts) if not isinstance(part, QgsSimpleLegendNode)]
        if is_outline(layer):
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, rock_label())
        if len(kept) < len(parts):
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
        legend.model().refreshLayerLegend(node)
    _set_style(legend, QgsLegendStyle.Style.Subgroup, text_format(8, is_bold=True))
    _set_style(legend, QgsLegendStyle.Style.SymbolLabel, text_format(7))
    legend.setSymbolWidth(5)
    legend.setSymbolHeight(3)
    legend.setBoxSpace(0)
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(column.x, column.y))
    legend.adjustBoxSize()


def _set_style(
    legend: QgsLayoutItemLegend, kind: QgsLegendStyle.Style, text: QgsTextFormat
) -> None:
    style = legend.style(kind)
    style.setTextFormat(text)
    legend.setStyle(kind, style)


def unique_layers(panels: Sequence[Panel]) -> list[QgsMapLayer]:
    """Return the layers of all maps, each once."""
    return list({layer.id(): layer for panel in panels for layer in panel.layers}.values())


def _label(layout: QgsPrintLayout, text: str, box: Box, size: float) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setTextFormat(text_format(size, is_bold=size > BODY_POINTS))
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setVAlign(
        Qt.AlignmentFlag.AlignVCenter if size > BODY_POINTS else Qt.AlignmentFlag.AlignTop
    )
    _put(layout, label, box)
    return label


def _put(layout: QgsPrintLayout, item: QgsLayoutItem, box: Box) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x, box.y))
    item.attemptResize(QgsLayoutSize(box.width, box.height))


def export_layout(layout: QgsPrintLayout, path: Path, resolution: int) -> None:
    """Write a layout as PDF or PNG, all of it or nothing. Raises OutputError."""
    partial = path.with_name(f".{path.stem}.{uuid.uuid4().hex[:12]}.partial{path.suffix}")
    exporter = QgsLayoutExporter(layout)
    try:
        if path.suffix.lower() == ".pdf":
            pdf = QgsLayoutExporter.PdfExportSettings()
            pdf.dpi = resolution
            outcome = exporter.exportToPdf(str(partial), pdf)
        else:
            image = QgsLayoutExporter.ImageExportSettings()
            image.dpi = resolution
            outcome = exporter.exportToImage(str(partial), image)
        if outcome != QgsLayoutExporter.ExportResult.Success or not partial.is_file():
            raise OutputError(
                f"'{path}' could not be written ({exporter.errorMessage() or 'no page was made'}). "
                "Choose another folder, or a lower resolution."
            )
        partial.replace(path)
    except OSError as error:
        raise OutputError(f"'{path}' could not be written ({error.strerror}).") from error
    finally:
        for left in path.parent.glob(f"{partial.stem}*"):
            left.unlink(missing_ok=True)
