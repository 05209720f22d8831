"""The pictures of a few validation tiles: image, label, prediction."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QImageReader, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from .run_folder import Examples

KINDS = ("image", "label", "prediction")
MOST_TILES = 3
MOST_PIXELS = 512
LINES_A_PICTURE = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class ExampleTiles(QWidget):
    """Three pictures for each tile; they change after each epoch."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exampleTiles")
        self._shown: Examples | None = None
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._title = QLabel()
        self._title.setObjectName("exampleTitle")
        layout.addWidget(self._title, 0, 0, 1, 3)
        names = (_tr("Image"), _tr("Label"), _tr("Prediction"))
        self._names = names
        for column, name in enumerate(names):
            layout.addWidget(QLabel(name), 1, column)
        self._pictures = [[QLabel() for _ in KINDS] for _ in range(MOST_TILES)]
        for row, labels in enumerate(self._pictures):
            for column, label in enumerate(labels):
                layout.addWidget(label, 2 + row, column)
        layout.setColumnStretch(3, 1)
        self.hide()

    def show_examples(self, examples: Examples | None) -> None:
        """Show these pictures; a picture that cannot be read is left out."""
        if examples == self._shown:
            return
        self._shown = examples
        self.setVisible(examples is not None)
        if examples is None:
            return
        self._title.setText(_tr("Validation tiles after epoch {0}").format(examples.epoch))
        for row, labels in enumerate(self._pictures):
            tile = examples.tiles[row] if row < len(examples.tiles) else None
            for label, kind, name in zip(labels, KINDS, self._names, strict=True):
                label.setVisible(tile is not None)
                if tile is not None:
                    label.setPixmap(self._picture(examples, tile, kind))
                    text = _tr("Tile {0}: {1}").format(tile, name)
                    label.setToolTip(text)
                    label.setAccessibleName(text)

    def _picture(self, examples: Examples, tile: int, kind: str) -> QPixmap:
        reader = QImageReader(str(examples.picture(tile, kind)), b"png")
        size = reader.size()
        if not size.isValid() or max(size.width(), size.height()) > MOST_PIXELS:
            return QPixmap()
        pixmap = QPixmap.fromImage(reader.read())
        if pixmap.isNull():
            return pixmap
        ratio = self.devicePixelRatioF()
        side = round(LINES_A_PICTURE * self.fontMetrics().height() * ratio)
        scaled = pixmap.scaled(
            side,
            side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        return scaled
