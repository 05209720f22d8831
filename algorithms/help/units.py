"""What the numbers of the parameters count, by the parameter's name."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def unit(algorithm: str, parameter: str) -> str:
    """Return the unit of a parameter, translated; "" where it has none."""
    units = _units()
    return units.get(f"{algorithm}.{parameter}", units.get(parameter, ""))


def _units() -> dict[str, str]:
    return {**_lengths_and_areas(), **_shares(), **_counts(), **_rasters()}


def _lengths_and_areas() -> dict[str, str]:
    pixels = _tr("pixels")
    crs_units = _tr("units of the coordinate reference system, usually metres")
    return {
        "BLOCK_SIZE": pixels,
        "CROP": pixels,
        "OVERLAP": pixels,
        "TILE_SIZE": pixels,
        "WINDOW": pixels,
        "RESOLUTION": crs_units,
        "comparisonlayout.RESOLUTION": _tr("dots per inch"),
        "CORRECTION_RADIUS": _tr("metres"),
        "MIN_AREA": _tr("m²"),
        "MIN_SUN_ELEVATION": _tr("degrees"),
        "SOUTHERN_LIMIT": _tr("degrees of latitude, negative in the south"),
    }


def _shares() -> dict[str, str]:
    probability, share = _tr("probability"), _tr("share")
    ratio, reflectance = _tr("ratio without unit"), _tr("reflectance")
    return {
        "THRESHOLD": probability,
        "HIGH_CONFIDENCE": probability,
        "LOW_CONFIDENCE": probability,
        "GROUP_DROPOUT": probability,
        "CONFIDENCE_FACTOR": _tr("weight"),
        "MIN_VALID": share,
        "TEST": share,
        "VALIDATION": share,
        "MAX_CLOUD": _tr("per cent"),
        "LEARNING_RATE": _tr("number without unit"),
        "GRADIENT_CLIP": _tr("number without unit"),
        "MAX_NDSI": ratio,
        "MAX_NDWI": ratio,
        "MIN_SWIR_TO_BLUE": ratio,
        "MAX_BLUE": reflectance,
        "MAX_BLUE_IN_SHADE": reflectance,
        "REFLECTANCE_OFFSET": reflectance,
        "REFLECTANCE_SCALE": _tr("reflectance for each stored number"),
    }


def _counts() -> dict[str, str]:
    number, tiles = _tr("whole number"), _tr("tiles")
    epochs, pixels = _tr("epochs"), _tr("pixels")
    windows = _tr("windows")
    return {
        "SEED": number,
        "FIRST_SEED": number,
        "SEEDS": _tr("trainings"),
        "STAGES": _tr("stages"),
        "WIDTH": _tr("channels"),
        "EPOCHS": epochs,
        "PATIENCE": epochs,
        "BATCH_SIZE": tiles,
        "predict.BATCH_SIZE": windows,
        "mapregion.BATCH_SIZE": windows,
        "CROPS_PER_TILE": _tr("crops"),
        "MAX_PATCHES": _tr("patches"),
        "MAX_TILES": tiles,
        "demodata.TILES": _tr("tiles of 5.2 km along each edge"),
        "WORKERS": _tr("processes"),
        "DEVICES": _tr("devices"),
        "REQUESTS": _tr("requests at a time"),
        "TREES": _tr("trees"),
        "SAMPLES": pixels,
        "MIN_SAMPLES_LEAF": pixels,
        "MAX_DEPTH": _tr("levels"),
    }


def _rasters() -> dict[str, str]:
    metres = _tr("metres")
    reflectance = _tr("reflectance, or reflectance times 10,000")
    return {
        "COMPOSITE": reflectance,
        "DEM": metres,
        "SLOPE": _tr("degrees"),
    }
