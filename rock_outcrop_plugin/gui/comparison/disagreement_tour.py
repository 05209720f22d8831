"""The patches where prediction and reference differ, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProcessingUtils,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..background_algorithm import BackgroundAlgorithm

ALGORITHM = "rockoutcrop:disagreements"
LAYER = "disagreements"
FIELDS = ("rank", "reference", "kind", "area", "xmin", "ymin", "xmax", "ymax")
MOST_PATCHES = 5000
HECTARE = 10_000
SQUARE_KILOMETRE = 1_000_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


@dataclass(frozen=True)
class Patch:
    """One disagreement: a point inside it, its bounds, what it is and its area in m²."""

    point: QgsPointXY
    bounds: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    reference: str
    kind: str
    area: float


@dataclass
class Tour:
    """Patches, the largest first, and which one is looked at."""

    patches: Sequence[Patch] = field(default_factory=tuple)
    index: int = -1

    @property
    def current(self) -> Patch | None:
        """The patch that is looked at, or None before the first step."""
        return self.patches[self.index] if 0 <= self.index < len(self.patches) else None

    @property
    def has_next(self) -> bool:
        """Whether a smaller patch follows."""
        return self.index + 1 < len(self.patches)

    @property
    def has_previous(self) -> bool:
        """Whether there is a larger patch before."""
        return self.index > 0

    def step(self, steps: int) -> Patch | None:
        """Go on (1) or back (-1); returns the patch, or None when there is none that way."""
        target = self.index + steps
        if not 0 <= target < len(self.patches):
            return None
        self.index = target
        return self.current


class DisagreementSearch(QObject):
    """Runs the algorithm that finds patches, in the background."""

    progressed = pyqtSignal(float)
    found = pyqtSignal(list)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: BackgroundAlgorithm | None = None
        self._cancelled = False

    @property
    def running(self) -> bool:
        """Whether a search goes on."""
        return self._run is not None

    def start(self, values: dict[str, Any]) -> None:
        """Search with the algorithm's parameters; `found` or `failed` follows."""
        if self._run is not None:
            return
        if QgsApplication.processingRegistry().algorithmById(ALGORITHM) is None:
            self.failed.emit(
                _tr("The algorithm that finds disagreements is missing. Reload the plugin.")
            )
            return
        output = QgsProcessingUtils.generateTempFilename("disagreements.gpkg")
        run = BackgroundAlgorithm(ALGORITHM, {**values, "OUTPUT": output})
        run.progressed.connect(self.progressed)
        run.ended.connect(self._end)
        self._cancelled = False
        self._run = run
        if not run.start():
            self._run = None
            self.failed.emit(run.error)

    def cancel(self) -> None:
        """Ask the search to stop."""
        self._cancelled = True
        if self._run is not None:
            self._run.cancel()

    def _end(self, successful: bool, results: dict[str, Any]) -> None:
        error = self._run.error if self._run is not None else ""
        self._run = None
        # It may have ended well before it heard: nobody waits for what it found.
        if self._cancelled or not successful:
            self.failed.emit(_tr("The search was cancelled.") if self._cancelled else error)
            return
        layer = QgsVectorLayer(f"{results['OUTPUT']}|layername={LAYER}", LAYER, "ogr")
        if not layer.isValid() or not is_disagreement_layer(layer):
            self.failed.emit(_tr("The search wrote no layer of disagreements. Run it again."))
            return
        self.found.emit(read_patches(layer))


def is_disagreement_layer(layer: QgsVectorLayer) -> bool:
    """Return whether a layer has the fields of disagreements."""
    return set(FIELDS) <= set(layer.fields().names())


def read_patches(layer: QgsVectorLayer) -> list[Patch]:
    """Return the patches of a layer of disagreements, the largest first, at most 5000."""
    request = QgsFeatureRequest().setLimit(MOST_PATCHES)
    patches = [_patch(feature, layer) for feature in layer.getFeatures(request)]
    return sorted(patches, key=lambda patch: -patch.area)


def _patch(feature: QgsFeature, layer: QgsVectorLayer) -> Patch:
    return Patch(
        point=feature.geometry().asPoint(),
        bounds=QgsRectangle(feature["xmin"], feature["ymin"], feature["xmax"], feature["ymax"]),
        crs=layer.crs(),
        reference=str(feature["reference"]),
        kind=str(feature["kind"]),
        area=float(feature["area"]),
    )


def area_words(square_metres: float) -> str:
    """Return an area in the unit that reads best."""
    if square_metres >= SQUARE_KILOMETRE:
        return _tr("{0} km²").format(f"{square_metres / SQUARE_KILOMETRE:.2f}")
    if square_metres >= HECTARE:
        return _tr("{0} ha").format(f"{square_metres / HECTARE:.1f}")
    return _tr("{0} m²").format(f"{square_metres:.0f}")


def kind_words(kind: str) -> str:
    """Return a kind of disagreement in the user's language."""
    known = {
        "prediction only": _tr("prediction only"),
        "reference only": _tr("reference only"),
    }
    return known.get(kind, kind)
