"""Job specs: what the worker is asked to do, as frozen dataclasses that travel as JSON.

Paths are absolute, as text. `token` marks the temporary files of a job, so that whatever a killed
worker left behind can be found and removed.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, ClassVar, Literal

from .ablation_parts import ABLATION_PARTS
from .job import Device, Extent, Job, Provider
from .source_specs import (
    FetchCompositeJob,
    FetchDemJob,
    FetchReferenceJob,
    LocalStackJob,
    SignInJob,
)


@dataclass(frozen=True)
class CheckJob(Job):
    """Start the worker and report which device it would use."""

    kind: ClassVar[str] = "check"
    device: Device = "auto"


@dataclass(frozen=True)
class DemoDataJob(Job):
    """Generate a scene with exact truth; a file that is None is not written."""

    kind: ClassVar[str] = "demodata"
    output_fields: ClassVar[tuple[str, ...]] = (
        "composite",
        "dem",
        "truth",
        "johnson",
        "geomap",
        "add",
    )
    seed: int
    tiles: int
    composite: str | None
    dem: str | None
    truth: str | None
    johnson: str | None
    geomap: str | None
    add: str | None


@dataclass(frozen=True)
class TrainJob(Job):
    """Train a network of a recipe. None: the recipe's own value."""

    kind: ClassVar[str] = "train"
    output_fields: ClassVar[tuple[str, ...]] = ("model", "onnx", "report")
    recipe: str
    composite: str
    dem: str
    slope: str | None
    label: str
    tiles: str
    run_folder: str
    model: str
    onnx: str
    report: str
    width: int
    batch_size: int
    learning_rate: float
    device: Device
    seed: int
    epochs: int | None = None
    patience: int | None = None
    crop: int | None = None
    crops_per_tile: int | None = None
    threshold: float | None = None
    schedule: Literal["constant", "cosine"] = "constant"
    confidence_factor: float | None = None
    initial_model: str | None = None
    resume: bool = False
    reflectance_scale: float | None = None
    group_dropout: float | None = None
    from_card: tuple[str, ...] = ()
    freeze_encoder: bool = False
    precision: Literal["auto", "float32", "bfloat16"] = "auto"
    compile: Literal["auto", "on", "off"] = "auto"
    gradient_clip: float | None = None
    deterministic: bool = False
    workers: int | None = None
    devices: int = 1
    corrections: ReferenceSpec | None = None
    correction_radius: float = 20.0


@dataclass(frozen=True)
class SelfTrainJob(TrainJob):
    """Train in stages on several masks (`labels`). None: the recipe's own value.

    `weights` are the masks' shares and sum to 1; `label` is not used.
    """

    kind: ClassVar[str] = "selftrain"
    labels: tuple[str, ...] = ()
    weights: tuple[float, ...] = ()
    stages: int | None = None
    pseudo_label_weight: float | None = None
    low_confidence: float | None = None
    high_confidence: float | None = None
    uncertain: Literal["soft", "masks"] | None = None
    first_labels: Literal["recipe", "masks", "label_model"] = "recipe"


@dataclass(frozen=True)
class PseudoLabelsJob(Job):
    """Make soft labels of masks and a model's predictions. None: the model's recipe's value."""

    kind: ClassVar[str] = "pseudolabels"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    model: str
    composite: str
    dem: str
    slope: str | None
    labels: tuple[str, ...]
    weights: tuple[float, ...]
    output: str
    pseudo_label_weight: float | None = None
    low_confidence: float | None = None
    high_confidence: float | None = None
    uncertain: Literal["soft", "masks"] | None = None
    tiles: str | None = None
    device: Device = "auto"
    reflectance_scale: float | None = None


@dataclass(frozen=True)
class PredictJob(Job):
    """Apply a model to whole rasters. None: the model card's value."""

    kind: ClassVar[str] = "predict"
    output_fields: ClassVar[tuple[str, ...]] = ("probability", "mask", "quality", "uncertainty")
    model: str
    composite: str | None
    dem: str
    slope: str | None
    probability: str | None
    mask: str | None
    extent: Extent | None = None
    extent_crs: str | None = None
    overlap: int | None = None
    threshold: float | None = None
    tile: int | None = None
    blending: Literal["feather", "crop"] = "feather"
    backend: Literal["auto", "torch", "onnx"] = "auto"
    device: Device = "auto"
    probability_type: Literal["uint8", "float32"] = "uint8"
    batch_size: int = 1
    reflectance_scale: float | None = None
    quality: str | None = None
    uncertainty: str | None = None
    topography_only: bool = True
    views: Literal["none", "flips", "dihedral"] = "none"
    provider: Provider = "auto"
    window: int | None = None
    first_look: Literal["none", "spectral", "coarse"] = "none"
    block_folder: str | None = None
    block_size: int = 5120
    scheduler: str | None = None


@dataclass(frozen=True)
class MapRegionJob(PredictJob):
    """Map a region by blocks. Inputs may be tile indexes; `area` is a polygon layer.

    `southern_limit` is in degrees; it holds where neither an area nor an extent is given.
    """

    kind: ClassVar[str] = "mapregion"
    run_folder: str = ""
    area: ReferenceSpec | None = None
    southern_limit: float | None = None


@dataclass(frozen=True)
class ExportJob(Job):
    """Write a trained model as ONNX; without `composite` and `dem` its cost is not measured."""

    kind: ClassVar[str] = "exportmodel"
    output_fields: ClassVar[tuple[str, ...]] = ("onnx",)
    model: str
    onnx: str
    precision: Literal["float32", "float16", "int8"] = "float32"
    composite: str | None = None
    dem: str | None = None
    slope: str | None = None
    label: str | None = None
    tiles: str | None = None
    max_tiles: int = 32
    device: Device = "auto"
    reflectance_scale: float | None = None


@dataclass(frozen=True)
class SpectralRuleJob(Job):
    """Map rock by the spectral rule of a recipe. `thresholds` by their names in the recipe."""

    kind: ClassVar[str] = "spectralrule"
    output_fields: ClassVar[tuple[str, ...]] = ("probability", "mask")
    recipe: str
    composite: str
    dem: str | None
    probability: str | None
    mask: str | None
    thresholds: dict[str, float]
    extent: Extent | None = None
    extent_crs: str | None = None
    probability_type: Literal["uint8", "float32"] = "uint8"
    reflectance_scale: float | None = None


@dataclass(frozen=True)
class ForestJob(Job):
    """Grow a random forest on labels and map with it. `threshold` None: found on validation."""

    kind: ClassVar[str] = "forestbaseline"
    output_fields: ClassVar[tuple[str, ...]] = ("probability", "mask", "report")
    recipe: str
    composite: str
    dem: str
    slope: str | None
    label: str
    tiles: str
    probability: str | None
    mask: str | None
    report: str | None
    trees: int
    samples: int
    min_samples_leaf: int
    seed: int
    max_depth: int | None = None
    threshold: float | None = None
    extent: Extent | None = None
    extent_crs: str | None = None
    probability_type: Literal["uint8", "float32"] = "uint8"
    reflectance_scale: float | None = None


@dataclass(frozen=True)
class ReferenceSpec:
    """A reference layer: a raster, or one layer of a vector file."""

    name: str
    path: str
    layer: str | None = None


@dataclass(frozen=True)
class CompareJob(Job):
    """Score a prediction against reference layers."""

    kind: ClassVar[str] = "compare"
    output_fields: ClassVar[tuple[str, ...]] = ("agreement", "table", "report")
    prediction: str
    references: tuple[ReferenceSpec, ...]
    agreement: str | None
    table: str | None
    report: str | None
    threshold: float | None = None
    extent: Extent | None = None
    extent_crs: str | None = None
    truth: ReferenceSpec | None = None
    tiles: str | None = None
    split: str | None = None
    composite: str | None = None
    marks: ReferenceSpec | None = None


@dataclass(frozen=True)
class DisagreementsJob(Job):
    """Find the largest patches where a prediction and reference layers differ."""

    kind: ClassVar[str] = "disagreements"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)
    prediction: str
    references: tuple[ReferenceSpec, ...]
    output: str
    threshold: float | None = None
    extent: Extent | None = None
    extent_crs: str | None = None
    min_area: float = 0.0
    max_patches: int = 500


@dataclass(frozen=True)
class AblationJob(SelfTrainJob):
    """Train the same set-up without one of its `parts` at a time, and score against `truth`.

    `label` holds the merged masks, `label_names` are the names of `labels`. `seed`, `model` and
    `onnx` are not used: every training has its own.
    """

    kind: ClassVar[str] = "ablation"
    output_fields: ClassVar[tuple[str, ...]] = ("table", "report")
    label_names: tuple[str, ...] = ()
    truth: ReferenceSpec | None = None
    parts: tuple[str, ...] = ABLATION_PARTS
    seeds: tuple[int, ...] = ()
    split: Literal["auto", "test", "validation", "all"] = "auto"
    table: str | None = None


JOBS: dict[str, type[Job]] = {
    job.kind: job
    for job in (
        CheckJob,
        DemoDataJob,
        TrainJob,
        SelfTrainJob,
        PseudoLabelsJob,
        PredictJob,
        ExportJob,
        MapRegionJob,
        SpectralRuleJob,
        ForestJob,
        CompareJob,
        DisagreementsJob,
        AblationJob,
        FetchCompositeJob,
        SignInJob,
        FetchDemJob,
        FetchReferenceJob,
        LocalStackJob,
    )
}


def to_json(job: Job) -> str:
    """Return a job as JSON text."""
    return json.dumps({"kind": job.kind, **asdict(job)}, indent=1)


def from_json(text: str) -> Job:
    """Return the job that `to_json` wrote. Raises ValueError for anything else."""
    data: dict[str, Any] = json.loads(text)
    kind = data.pop("kind", None)
    if kind not in JOBS:
        raise ValueError(f"'{kind}' is not a job")
    job = JOBS[kind]
    known = {field.name for field in fields(job)}
    if unknown := set(data) - known:
        raise ValueError(f"a {kind} job has no {', '.join(sorted(unknown))}")
    if data.get("extent") is not None:
        data["extent"] = tuple(data["extent"])
    lists = ("from_card", "labels", "weights", "label_names", "parts", "seeds", "months")
    for name in (*lists, "units", "inputs", "bands"):
        if name in data and name in known:
            data[name] = tuple(data[name])
    if "references" in data:
        data["references"] = tuple(ReferenceSpec(**item) for item in data["references"])
    if data.get("truth") is not None and job in (CompareJob, AblationJob):
        data["truth"] = ReferenceSpec(**data["truth"])
    for name in ("marks", "corrections"):
        if isinstance(data.get(name), dict):
            data[name] = ReferenceSpec(**data[name])
    if data.get("area") is not None and job is MapRegionJob:
        data["area"] = ReferenceSpec(**data["area"])
    return job(**data)
