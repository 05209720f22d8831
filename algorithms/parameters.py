"""Parameters that several algorithms share, and how optional ones are read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..rock_outcrop_plugin.errors import InputError

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm

DEVICES = ("auto", "cpu", "cuda", "mps")
PROVIDERS = ("auto", "tensorrt", "cuda", "directml", "coreml", "openvino", "cpu")
DOUBLE = Qgis.ProcessingNumberParameterType.Double


def add_channel_rasters(algorithm: RockOutcropAlgorithm, *, needs_composite: bool = True) -> None:
    """Add COMPOSITE, DEM and SLOPE: where the channels come from."""
    bands = algorithm.tr(
        "Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names."
    )
    gap = algorithm.tr(
        "Sentinel-2 reflectance in B02 B03 B04 B08 B11 B12; bands are found by their names. Left "
        "out, as where there is none, a model that can works on the elevation alone, on its grid."
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(
            "COMPOSITE", algorithm.tr("Composite"), optional=not needs_composite
        ),
        bands if needs_composite else gap,
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("DEM", algorithm.tr("Elevation")),
        algorithm.tr("Elevation model in metres, for instance REMA."),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer("SLOPE", algorithm.tr("Slope"), optional=True),
        algorithm.tr("Slope in degrees. Left out, it is derived from the elevation."),
    )


def add_device(algorithm: RockOutcropAlgorithm) -> None:
    """Add DEVICE: where the network runs."""
    algorithm.add(
        QgsProcessingParameterEnum(
            "DEVICE",
            algorithm.tr("Device"),
            options=list(DEVICES),
            defaultValue="auto",
            usesStaticStrings=True,
        ),
        algorithm.tr("auto takes an NVIDIA GPU, then Apple's Metal, then the CPU; the log says."),
    )


def add_provider(algorithm: RockOutcropAlgorithm) -> None:
    """Add PROVIDER: what ONNX Runtime computes with."""
    algorithm.add(
        QgsProcessingParameterEnum(
            "PROVIDER",
            algorithm.tr("Provider of ONNX Runtime"),
            options=list(PROVIDERS),
            defaultValue="auto",
            optional=True,
            usesStaticStrings=True,
        ),
        algorithm.tr(
            "auto takes the first that is installed and works on the chosen device, in the order "
            "listed; the log says which one really runs. With a .safetensors model, to choose one "
            "is to choose ONNX Runtime."
        ),
        advanced=True,
    )


def add_reflectance_scale(algorithm: RockOutcropAlgorithm) -> None:
    """Add REFLECTANCE_SCALE: from stored numbers to reflectance."""
    algorithm.add(
        QgsProcessingParameterNumber(
            "REFLECTANCE_SCALE",
            algorithm.tr("Reflectance scale"),
            type=DOUBLE,
            optional=True,
            minValue=0.0,
        ),
        algorithm.tr(
            "Stored number times this is reflectance. Left out: the scale in the file, or 0.0001 "
            "for integers (Sentinel-2's), or 1."
        ),
        advanced=True,
    )


def add_probability_type(algorithm: RockOutcropAlgorithm) -> None:
    """Add PROBABILITY_TYPE: how a probability is stored."""
    algorithm.add(
        QgsProcessingParameterEnum(
            "PROBABILITY_TYPE",
            algorithm.tr("Probability as"),
            options=["uint8", "float32"],
            defaultValue="uint8",
            usesStaticStrings=True,
        ),
        algorithm.tr("uint8: per cent; float32: 0 to 1, nodata -9999."),
        advanced=True,
    )


def optional_integer(
    algorithm: RockOutcropAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> int | None:
    """Return a whole number, or None when it was left out."""
    if parameters.get(name) in (None, ""):
        return None
    return int(algorithm.parameterAsInt(parameters, name, context))


def optional_number(
    algorithm: RockOutcropAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> float | None:
    """Return a number, or None when it was left out."""
    if parameters.get(name) in (None, ""):
        return None
    return float(algorithm.parameterAsDouble(parameters, name, context))


def reflectance_scale(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> float | None:
    """Return REFLECTANCE_SCALE, or None for the file's own."""
    return optional_number(algorithm, parameters, "REFLECTANCE_SCALE", context) or None


def optional_file(
    algorithm: RockOutcropAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Path | None:
    """Return an existing file, or None when it was left out. Raises InputError."""
    text = algorithm.parameterAsFile(parameters, name, context)
    if not text:
        return None
    path = Path(text).absolute()
    if not path.is_file():
        raise InputError(f"{name}: there is no file '{path}'. Check the path.")
    return path


def required_file(
    algorithm: RockOutcropAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> Path:
    """Return an existing file. Raises InputError."""
    path = optional_file(algorithm, parameters, name, context)
    if path is None:
        raise InputError(f"{name}: no file was given.")
    return path
