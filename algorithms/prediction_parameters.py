"""Parameters of how a model is applied, whether to a raster or to a region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from .parameters import (
    DOUBLE,
    add_device,
    add_probability_type,
    add_provider,
    add_reflectance_scale,
    optional_integer,
    optional_number,
    reflectance_scale,
)

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm

INTEGER = Qgis.ProcessingNumberParameterType.Integer


def add_overlap_and_threshold(algorithm: RockOutcropAlgorithm) -> None:
    """Add OVERLAP and THRESHOLD."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "OVERLAP", algorithm.tr("Overlap"), defaultValue=60, minValue=0, maxValue=512
        ),
        algorithm.tr(
            "Pixels that neighbouring tiles share, so that no seam shows. 60 is published "
            "(its text also says 64)."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "THRESHOLD",
            algorithm.tr("Threshold"),
            type=DOUBLE,
            optional=True,
            minValue=0.0,
            maxValue=1.0,
        ),
        algorithm.tr("Probability from which a pixel is rock. Left out: the model's own."),
    )


def add_backend(algorithm: RockOutcropAlgorithm) -> None:
    """Add BACKEND, DEVICE and PROVIDER: what the network runs in."""
    algorithm.add(
        QgsProcessingParameterEnum(
            "BACKEND",
            algorithm.tr("Backend"),
            options=["auto", "torch", "onnx"],
            defaultValue="auto",
            usesStaticStrings=True,
        ),
        algorithm.tr(
            "auto: PyTorch for .safetensors, ONNX Runtime for .onnx. Both give the same mask."
        ),
    )
    add_device(algorithm)
    add_provider(algorithm)


def add_windows(algorithm: RockOutcropAlgorithm) -> None:
    """Add TILE_SIZE, WINDOW and BATCH_SIZE: what the network sees at once."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "TILE_SIZE", algorithm.tr("Tile size"), type=INTEGER, optional=True, minValue=64
        ),
        algorithm.tr(
            "Edge of the window the network sees, in pixels, for results like those of earlier "
            "versions. Left out: WINDOW says it."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "WINDOW", algorithm.tr("Window"), type=INTEGER, defaultValue=0, minValue=0
        ),
        algorithm.tr(
            "Edge of the window the network sees, in pixels, rounded up to a multiple of the "
            "network's stride. Larger ones spend less work on overlaps. 0: as large as free "
            "memory and the area allow, up to 2,048; where memory runs out, smaller ones; by "
            "blocks, which must not depend on memory, the model's own."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "BATCH_SIZE", algorithm.tr("Batch size"), defaultValue=0, minValue=0
        ),
        algorithm.tr(
            "Windows per network call; more than 1 pays on a GPU only. 0: chosen from the "
            "GPU's free memory."
        ),
        advanced=True,
    )


def add_treatment(algorithm: RockOutcropAlgorithm) -> None:
    """Add what is done with gaps, mirror images, and what cannot be rock."""
    algorithm.add(
        QgsProcessingParameterBoolean(
            "TOPOGRAPHY_ONLY", algorithm.tr("Map gaps from topography alone"), defaultValue=True
        ),
        algorithm.tr(
            "Where the composite has no data but the elevation has, use the elevation alone, "
            "if the model has learnt to (group dropout). Otherwise such pixels are nodata."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "TEST_TIME_AUGMENTATION",
            algorithm.tr("Test-time augmentation"),
            options=["none", "flips", "dihedral"],
            defaultValue="none",
            usesStaticStrings=True,
        ),
        algorithm.tr(
            "Mean probability over mirror images: flips asks 4 times, dihedral (with quarter "
            "turns) 8 times, and takes as many times longer."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            "FIRST_LOOK",
            algorithm.tr("First look"),
            options=["none", "spectral", "coarse"],
            defaultValue="none",
            usesStaticStrings=True,
        ),
        algorithm.tr(
            "Leaves out what cannot be rock: such pixels get probability 0 without asking the "
            "network, which is several times faster where rock is rare. spectral: by a very "
            "permissive spectral rule; coarse: by the network itself at a quarter of the "
            "resolution. The log says how many pixels were left out."
        ),
        advanced=True,
    )
    add_probability_type(algorithm)
    add_reflectance_scale(algorithm)


def prediction_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return what all parameters of this module say, as values of a job."""

    def word(name: str) -> str:
        return algorithm.parameterAsEnumString(parameters, name, context)

    return {
        "overlap": algorithm.parameterAsInt(parameters, "OVERLAP", context),
        "threshold": optional_number(algorithm, parameters, "THRESHOLD", context),
        "backend": word("BACKEND"),
        "device": word("DEVICE"),
        "provider": word("PROVIDER") or "auto",
        "tile": optional_integer(algorithm, parameters, "TILE_SIZE", context),
        "window": algorithm.parameterAsInt(parameters, "WINDOW", context),
        "batch_size": algorithm.parameterAsInt(parameters, "BATCH_SIZE", context),
        "topography_only": algorithm.parameterAsBool(parameters, "TOPOGRAPHY_ONLY", context),
        "views": word("TEST_TIME_AUGMENTATION"),
        "first_look": word("FIRST_LOOK"),
        "probability_type": word("PROBABILITY_TYPE"),
        "reflectance_scale": reflectance_scale(algorithm, parameters, context),
    }
