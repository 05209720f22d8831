"""Recipes: everything that is specific to one mapping task, one TOML file each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import Any, Literal

from ..errors import InputError
from ..recipe_names import FOLDER, recipe_names

ChannelSource = Literal["composite", "dem", "slope"]
SPECTRAL_GROUP = "spectral"
TOPOGRAPHIC_GROUP = "topographic"


@dataclass(frozen=True)
class Channel:
    """One input of the network and the fixed range that is mapped to 0..1."""

    name: str
    source: ChannelSource
    group: str
    minimum: float
    maximum: float
    unit: str


@dataclass(frozen=True)
class GridSettings:
    """CRS, pixel size in CRS units, tile edge and overlap in pixels."""

    crs: str
    resolution: float
    tile_size: int
    overlap: int


@dataclass(frozen=True)
class NetworkSettings:
    """Which network, its width (channels of the first level) and number of poolings."""

    name: str
    width: int
    depth: int


@dataclass(frozen=True)
class TrainingSettings:
    """Numbers of the method; the recipe file says where they come from."""

    epochs: int
    patience: int
    batch_size: int
    batches_per_epoch: int
    crop: int
    learning_rate: float
    weight_decay: float
    bce_weight: float
    tversky_weight: float
    tversky_alpha: float
    tversky_beta: float
    positive_weight_cap: float
    confidence_threshold: float
    confidence_factor: float
    ema_decay: float
    consistency_weight: float
    consistency_ramp_epochs: int
    flip_probability: float
    rotation_probability: float
    brightness_probability: float
    brightness_limit: float
    contrast_limit: float
    group_dropout: dict[str, float] = field(default_factory=dict)
    floating_channels: tuple[str, ...] = ()
    gradient_clip: float = 0.0


@dataclass(frozen=True)
class PredictionSettings:
    """The probability, 0..1, from which a pixel counts as the class, or the rule that finds it.

    "fixed": always `threshold`. "validation": the one whose mask overlaps the soft labels of the
    validation tiles best. `calibrate`: probabilities are first made to agree with those labels.
    """

    threshold: float
    threshold_rule: Literal["fixed", "validation"]
    calibrate: bool = True


@dataclass(frozen=True)
class SpectralRuleThresholds:
    """Where the spectral rule draws its lines; reflectances are those of the surface, 0..1."""

    max_ndsi: float
    max_ndwi: float
    min_swir_to_blue: float
    max_blue: float
    max_blue_in_shade: float


@dataclass(frozen=True)
class SpectralRule:
    """Names of the bands that the spectral rule looks at, and its thresholds."""

    blue: str
    green: str
    near_infrared: str
    short_wave_infrared: str
    thresholds: SpectralRuleThresholds


@dataclass(frozen=True)
class SelfTrainingSettings:
    """How a stage's labels are made of the masks and of the teacher before it.

    `pseudo_label_weight` is the teacher's share of a label, 0..1, the masks have the rest. Its
    confidence is its probability with the threshold moved to 0.5: up to `low_confidence` it counts
    as 0, from `high_confidence` as 1; between, `uncertain` "soft" takes the confidence itself and
    "masks" leaves the label to the masks.
    """

    stages: int
    pseudo_label_weight: float
    low_confidence: float
    high_confidence: float
    uncertain: Literal["soft", "masks"]


@dataclass(frozen=True)
class MixtureSettings:
    """Mixtures of pure pixels, from which the classifier learns the share of the class.

    Pure is what lies more than `margin` metres from the other class; its partner is the nearest
    pure pixel of that class within `reach` metres. `share` of a batch, 0..1, are mixtures.
    """

    steps: int
    share: float
    margin: float
    reach: float


@dataclass(frozen=True)
class LabelModelSettings:
    """The classifier of single pixels that makes the first stage's pseudo-labels.

    `pixels` are drawn from the training tiles. `ignored_channels` say where a pixel is and not what
    it is, so that a mask's mistakes could be learnt place by place.
    """

    width: int
    depth: int
    pixels: int
    steps: int
    batch_size: int
    learning_rate: float
    ignored_channels: tuple[str, ...]
    mixtures: MixtureSettings


@dataclass(frozen=True)
class Recipe:
    """One mapping task."""

    name: str
    title: str
    class_name: str
    grid: GridSettings
    network: NetworkSettings
    training: TrainingSettings
    prediction: PredictionSettings
    channels: tuple[Channel, ...]
    self_training: SelfTrainingSettings
    label_model: LabelModelSettings | None = None
    spectral_rule: SpectralRule | None = None

    @property
    def channel_names(self) -> tuple[str, ...]:
        """Names of the channels in the order the network takes them."""
        return tuple(channel.name for channel in self.channels)


def load(name: str) -> Recipe:
    """Return the recipe called `name`.

    Raises InputError when there is no such recipe.
    """
    data = _read(name)
    return Recipe(
        name=data["name"],
        title=data["title"],
        class_name=data["class_name"],
        grid=GridSettings(**data["grid"]),
        network=NetworkSettings(**data["network"]),
        training=_training(data["training"]),
        prediction=PredictionSettings(**data["prediction"]),
        channels=tuple(Channel(**channel) for channel in data["channels"]),
        self_training=SelfTrainingSettings(**data["self_training"]),
        label_model=_label_model(data.get("label_model")),
        spectral_rule=_spectral_rule(data.get("spectral_rule")),
    )


def _read(name: str) -> dict[str, Any]:
    """Return a recipe's file; one that `extends` another changes what it names of it.

    A table that is empty takes the other's away.
    """
    if name not in recipe_names():
        raise InputError(
            f"RECIPE: there is no recipe '{name}'. Choose one of: {', '.join(recipe_names())}."
        )
    with (FOLDER / f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    base = data.pop("extends", None)
    return _merged(_read(base), data) if base else data


def _merged(base: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in changes.items():
        is_change = value and isinstance(value, dict) and isinstance(base.get(key), dict)
        merged[key] = _merged(base[key], value) if is_change else value
    return merged


def _training(data: dict[str, Any]) -> TrainingSettings:
    return TrainingSettings(**{**data, "floating_channels": tuple(data["floating_channels"])})


def _label_model(data: dict[str, Any] | None) -> LabelModelSettings | None:
    if not data:
        return None
    return LabelModelSettings(
        **{
            **data,
            "ignored_channels": tuple(data["ignored_channels"]),
            "mixtures": MixtureSettings(**data["mixtures"]),
        }
    )


def _spectral_rule(data: dict[str, Any] | None) -> SpectralRule | None:
    if data is None:
        return None
    thresholds = SpectralRuleThresholds(**data["thresholds"])
    return SpectralRule(**{**data, "thresholds": thresholds})
