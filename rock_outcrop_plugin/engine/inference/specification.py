"""What a prediction is given and what it returns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..device import DeviceName
from ..grid import Bounds
from ..inputs import InputFiles
from .backends import BackendName
from .first_look import FirstLookName
from .outputs import ProbabilityType
from .providers import ProviderName
from .views import ViewsName
from .window_plan import Blending


@dataclass(frozen=True)
class PredictionRun:
    """What is predicted from what, and how.

    At least one of `probability`, `mask`, `quality` and `uncertainty` is wanted. `extent` is in
    `extent_crs` (None: the composite's). `overlap` and `tile` are in pixels, `threshold` is a
    probability; None takes the model's own. With `topography_only` a model that can maps the
    composite's gaps from topography alone. `token` is part of the names of unfinished files.

    `window` is another name of `tile` that can be 0: as large as memory allows. `batch_size` and
    `reading_threads` 0: chosen by the machine. A `first_look` gives pixels probability 0 where it
    rules the class out, without asking the network.
    """

    model: Path
    files: InputFiles
    token: str
    probability: Path | None
    mask: Path | None
    extent: Bounds | None = None
    extent_crs: str | None = None
    overlap: int | None = None
    threshold: float | None = None
    tile: int | None = None
    backend: BackendName = "auto"
    device: DeviceName = "auto"
    probability_type: ProbabilityType = "uint8"
    blending: Blending = "feather"
    batch_size: int = 1
    quality: Path | None = None
    uncertainty: Path | None = None
    topography_only: bool = True
    views: ViewsName = "none"
    provider: ProviderName = "auto"
    window: int | None = None
    first_look: FirstLookName = "none"
    reading_threads: int = 0

    @property
    def outputs(self) -> dict[str, Path | None]:
        """The rasters to write, by the names of their parameters."""
        return {
            "PROBABILITY": self.probability,
            "MASK": self.mask,
            "QUALITY": self.quality,
            "UNCERTAINTY": self.uncertainty,
        }


@dataclass(frozen=True)
class PredictionResult:
    """What was written. `skipped` of the `windows` held no valid pixel and were not computed.

    `alone` pixels were mapped from topography alone, `passed_over` ones ruled out by the first
    look; `tile` is the edge of the windows in pixels.
    """

    probability: Path | None
    mask: Path | None
    windows: int
    skipped: int
    rock_area_km2: float
    backend: str
    device: str
    alone: int = 0
    passed_over: int = 0
    tile: int = 0
