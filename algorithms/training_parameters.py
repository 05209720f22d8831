"""Parameters of training that say how it is computed, not what is learnt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from .parameters import optional_integer, optional_number

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm

INTEGER = Qgis.ProcessingNumberParameterType.Integer
DOUBLE = Qgis.ProcessingNumberParameterType.Double
FROM_CARD = ("WIDTH", "BATCH_SIZE", "LEARNING_RATE", "SCHEDULE")


def add_fine_tuning(algorithm: RockOutcropAlgorithm) -> None:
    """Add FREEZE_ENCODER."""
    algorithm.add(
        QgsProcessingParameterBoolean(
            "FREEZE_ENCODER", algorithm.tr("Freeze the encoder"), defaultValue=False
        ),
        algorithm.tr(
            "With an initial model: only its decoder is trained on. For a few tiles of a new "
            "place, which would spoil what the encoder has learnt."
        ),
        advanced=True,
    )


def add_computation(algorithm: RockOutcropAlgorithm) -> None:
    """Add PRECISION, COMPILE, GRADIENT_CLIP, DETERMINISTIC, WORKERS and DEVICES."""
    _add_choice(
        algorithm,
        "PRECISION",
        algorithm.tr("Precision"),
        ["auto", "float32", "bfloat16"],
        algorithm.tr("auto: bfloat16 on an NVIDIA GPU, which is faster there, otherwise float32."),
    )
    _add_choice(
        algorithm,
        "COMPILE",
        algorithm.tr("Compile the network"),
        ["auto", "on", "off"],
        algorithm.tr(
            "auto: on an NVIDIA GPU where the run is long enough to win back the minute or two "
            "that compiling takes. Where it fails, training goes on without, with a warning."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "GRADIENT_CLIP",
            algorithm.tr("Largest gradient"),
            type=DOUBLE,
            optional=True,
            minValue=0.0,
        ),
        algorithm.tr(
            "A gradient with a larger norm is scaled down to it. 0: never. Left out: the "
            "recipe's. The run folder's metrics.csv lists the norms."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            "DETERMINISTIC", algorithm.tr("Deterministic"), defaultValue=False
        ),
        algorithm.tr(
            "The same seed gives the same weights on a GPU too, more slowly. On a CPU it always "
            "does."
        ),
        advanced=True,
    )
    _add_processes(algorithm)


def computation_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the parameters of `add_computation` as fields of a training job."""
    return {
        "precision": algorithm.parameterAsEnumString(parameters, "PRECISION", context),
        "compile": algorithm.parameterAsEnumString(parameters, "COMPILE", context),
        "gradient_clip": optional_number(algorithm, parameters, "GRADIENT_CLIP", context),
        "deterministic": algorithm.parameterAsBool(parameters, "DETERMINISTIC", context),
        "workers": optional_integer(algorithm, parameters, "WORKERS", context),
        "devices": algorithm.parameterAsInt(parameters, "DEVICES", context),
    }


def left_at_default(algorithm: RockOutcropAlgorithm, parameters: dict[str, Any]) -> tuple[str, ...]:
    """Return the fields of a training job that an initial model's card may give.

    A dialog fills in every parameter, so one with its default value counts as not given.
    """
    return tuple(
        name.lower()
        for name in FROM_CARD
        if parameters.get(name) in (None, "", algorithm.parameterDefinition(name).defaultValue())
    )


def _add_processes(algorithm: RockOutcropAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterNumber(
            "WORKERS", algorithm.tr("Loading processes"), type=INTEGER, optional=True, minValue=0
        ),
        algorithm.tr(
            "Processes that read and augment tiles ahead of the network. Left out: none where a "
            "CPU trains on tiles that fit into memory, otherwise as many as the machine allows."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "DEVICES", algorithm.tr("Number of devices"), defaultValue=1, minValue=1
        ),
        algorithm.tr(
            "GPUs of this machine (or processes, on a CPU) that train together, each on its part "
            "of every batch: give a batch size of at least this number. Several machines: see "
            "docs/training.md."
        ),
        advanced=True,
    )


def _add_choice(
    algorithm: RockOutcropAlgorithm, name: str, label: str, options: list[str], text: str
) -> None:
    algorithm.add(
        QgsProcessingParameterEnum(
            name, label, options=options, defaultValue="auto", usesStaticStrings=True
        ),
        text,
        advanced=True,
    )
