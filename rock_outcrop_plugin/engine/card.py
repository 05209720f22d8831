"""The card that every model file carries: what it maps, from what, and how it was made."""

from __future__ import annotations

import json
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from ..errors import ModelError
from ..recipes import SPECTRAL_GROUP, TOPOGRAPHIC_GROUP, Channel, Recipe

CARD_KEY = "rock_outcrop_card"
CARD_VERSION = 3


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ChannelCard(_Part):
    """One input channel and the fixed range that is scaled to 0..1."""

    name: str
    source: Literal["composite", "dem", "slope"]
    group: str
    minimum: float
    maximum: float
    unit: str

    @model_validator(mode="after")
    def _check_range(self) -> Self:
        if not self.minimum < self.maximum:
            raise ValueError(f"the range of channel {self.name} is empty")
        return self


class NetworkCard(_Part):
    """What is needed to build the network again."""

    name: str
    width: int
    depth: int


class TrainingCard(_Part):
    """Where and from what the network was trained; bounds in the card's CRS."""

    bounds: tuple[float, float, float, float] | None = None
    tiles: dict[str, list[int]] = {}
    data_hashes: dict[str, str] = {}
    parameters: dict[str, float | int | str | None] = {}
    epochs: int = 0
    seed: int = 0
    date: str = ""


class ScalingCard(_Part):
    """What makes a logit a calibrated probability: sigmoid(logit / temperature + bias)."""

    temperature: float = Field(default=1.0, gt=0)
    bias: float = 0.0


class PrecisionCard(_Part):
    """The numbers a graph computes with, and what that costs against the float32 network.

    `agreement` is the share of `pixels` whose mask is the same, `iou` the overlap of both masks,
    `iou_loss` how much lower the IoU with labels is (negative: higher), all measured on `tiles`
    tiles by `provider`. None: not measured.
    """

    name: Literal["float32", "float16", "int8"] = "float32"
    agreement: float | None = None
    iou: float | None = None
    iou_loss: float | None = None
    pixels: int = 0
    tiles: int = 0
    calibration_tiles: int = 0
    provider: str = ""


class ModelCard(_Part):
    """The card of a model.

    `resolution` is in CRS units, `tile` and `overlap` in pixels, `threshold` 0..1. `classes`
    name the output bands in order. `temperature` and `bias` calibrate the logits; an ONNX graph
    does so itself. `dropped_groups` are the groups of channels that training left out at random,
    so that the model can do without any one of them; `group_thresholds` and `group_scalings`
    belong to pixels where only the named group has data. `precision` is that of an exported graph.
    """

    card_version: int = CARD_VERSION
    recipe: str
    channels: tuple[ChannelCard, ...] = Field(min_length=1)
    network: NetworkCard
    crs: str
    resolution: float = Field(gt=0)
    tile: int = Field(ge=1)
    overlap: int = Field(ge=0)
    threshold: float = Field(ge=0, le=1)
    classes: tuple[str, ...] = Field(min_length=1)
    temperature: float = Field(default=1.0, gt=0)
    bias: float = 0.0
    dropped_groups: tuple[str, ...] = ()
    group_thresholds: dict[str, float] = {}
    group_scalings: dict[str, ScalingCard] = {}
    training: TrainingCard = TrainingCard()
    precision: PrecisionCard = PrecisionCard()
    metrics: dict[str, float] = {}
    versions: dict[str, str] = {}

    @property
    def recipe_channels(self) -> tuple[Channel, ...]:
        """The channels in the form that inputs are read by."""
        return tuple(Channel(**channel.model_dump()) for channel in self.channels)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of the channels, in order."""
        return tuple(dict.fromkeys(channel.group for channel in self.channels))

    @property
    def works_on_topography_alone(self) -> bool:
        """Whether training left out the spectral channels, and there are topographic ones."""
        return SPECTRAL_GROUP in self.dropped_groups and TOPOGRAPHIC_GROUP in self.groups

    def to_json(self) -> str:
        """Return the card as JSON text."""
        return self.model_dump_json()


def card_from_json(text: str, name: str) -> ModelCard:
    """Read a card; `name` is the model file, used in messages.

    Raises ModelError when the card is damaged or of a newer version.
    """
    try:
        data: dict[str, Any] = json.loads(text)
        if int(data.get("card_version", 0)) > CARD_VERSION:
            raise ModelError(
                f"MODEL: '{name}' was made by a newer version of Rock Outcrop. Update the plugin."
            )
        return ModelCard.model_validate(data)
    except (ValidationError, ValueError, TypeError, AttributeError) as error:
        raise ModelError(
            f"MODEL: the card in '{name}' is damaged ({error}). Export the model again."
        ) from error


def card_from_recipe(recipe: Recipe, width: int, depth: int) -> ModelCard:
    """Return the card of an untrained model of a recipe."""
    return ModelCard(
        recipe=recipe.name,
        channels=tuple(ChannelCard(**vars(channel)) for channel in recipe.channels),
        network=NetworkCard(name=recipe.network.name, width=width, depth=depth),
        crs=recipe.grid.crs,
        resolution=recipe.grid.resolution,
        tile=recipe.grid.tile_size,
        overlap=recipe.grid.overlap,
        threshold=recipe.prediction.threshold,
        classes=(recipe.class_name,),
    )
