"""Makes `demo.qgz` and `comparison.png` from the files of the demo, with QGIS's own renderer."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

ROOT = Path(__file__).resolve().parents[1]
PANEL = 520
TITLE = 34
GROUPS = {
    "Result": (
        ("outlines.gpkg", "Rock outlines"),
        ("mask.tif", "Rock mask"),
        ("probability.tif", "Rock probability"),
    ),
    "References": (
        ("johnson.gpkg", "Johnson"),
        ("geomap.gpkg", "GeoMap"),
        ("add.gpkg", "ADD"),
        ("truth.tif", "Truth"),
    ),
    "Training": (("tiles.gpkg", "Tiles"), ("label.tif", "Merged label")),
    "Inputs": (
        ("composite.tif", "Composite"),
        ("slope.tif", "Slope"),
        ("dem.tif", "Elevation"),
    ),
}
SHOWN = ("Rock outlines", "Johnson", "GeoMap", "ADD", "Composite")
PANELS = (
    ("Composite", ("Composite",)),
    ("Truth", ("Truth", "Composite")),
    ("Model", ("Rock mask", "Composite")),
    ("Rock probability", ("Rock probability",)),
    ("Johnson", ("Johnson", "Composite")),
    ("GeoMap", ("GeoMap", "Composite")),
    ("ADD", ("ADD", "Composite")),
    ("Model and masks", ("Rock outlines", "Johnson", "GeoMap", "ADD", "Composite")),
)


def load(path: Path, name: str) -> QgsMapLayer:
    """Open a layer; its style lies beside it."""
    if path.suffix == ".gpkg":
        layer: QgsMapLayer = QgsVectorLayer(str(path), name, "ogr")
    else:
        layer = QgsRasterLayer(str(path), name, "gdal")
    if not layer.isValid():
        raise SystemExit(f"{path} cannot be opened")
    return layer


def fill(project: QgsProject, folder: Path) -> dict[str, QgsMapLayer]:
    """Put every layer into its group and return them by name."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    from rock_outcrop.algorithms.loaded_layer import show_band

    layers: dict[str, QgsMapLayer] = {}
    for title, files in GROUPS.items():
        group = project.layerTreeRoot().addGroup(title)
        for file, name in files:
            layers[name] = load(folder / file, name)
            add(project, group, layers[name], name in SHOWN)
        if title == "References":
            agreement = load(folder / "agreement.tif", "Agreement")
            for band in range(1, agreement.bandCount() + 1):
                layer = load(folder / "agreement.tif", "Agreement")
                show_band(layer, band, "Agreement")
                add(project, group, layer, False)
    return layers


def add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsMapLayer, visible: bool) -> None:
    """Add a layer to a group, folded."""
    project.addMapLayer(layer, False)
    node = group.addLayer(layer)
    node.setItemVisibilityChecked(visible)
    node.setExpanded(False)


def picture(layers: dict[str, QgsMapLayer], file: Path) -> None:
    """Draw the panels side by side."""
    columns = 4
    rows = -(-len(PANELS) // columns)
    image = QImage(columns * (PANEL + 8), rows * (PANEL + TITLE + 8), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(QFont("Sans", 14))
    for index, (title, names) in enumerate(PANELS):
        left = (index % columns) * (PANEL + 8) + 4
        top = (index // columns) * (PANEL + TITLE + 8)
        painter.drawText(QRect(left, top, PANEL, TITLE), Qt.AlignmentFlag.AlignVCenter, title)
        painter.drawImage(left, top + TITLE, render([layers[name] for name in names]))
    painter.end()
    if not image.save(str(file)):
        raise SystemExit(f"{file} cannot be written")


def render(layers: list[QgsMapLayer]) -> QImage:
    """Draw layers, the first on top."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(layers[-1].extent())
    settings.setOutputSize(QSize(PANEL, PANEL))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def main() -> None:
    """Make both files in the folder given on the command line."""
    folder = Path(sys.argv[1]).absolute()
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setTitle("Rock Outcrop demo")
    layers = fill(project, folder)
    project.setCrs(layers["Composite"].crs())
    extent = layers["Composite"].extent()
    project.viewSettings().setDefaultViewExtent(
        QgsReferencedRectangle(extent, layers["Composite"].crs())
    )
    picture(layers, folder / "comparison.png")
    if not project.write(str(folder / "demo.qgz")):
        raise SystemExit("demo.qgz cannot be written")
    project.clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
