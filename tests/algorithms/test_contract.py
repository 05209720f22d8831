"""Ids, parameters and outputs that users' models and scripts depend on. Never remove one."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingAlgorithm

PARAMETERS = {
    "comparisonlayout": {
        "PREDICTION",
        "REFERENCES",
        "COMPOSITE",
        "AGREEMENT",
        "EXTENT",
        "MAPS",
        "TITLE",
        "PAGE",
        "RESOLUTION",
        "OUTPUT",
        "OUTPUT_IMAGE",
    },
    "setupenvironment": {"DEVICE", "FOLDER", "WHEELS", "REPORT"},
    "checkenvironment": {"DEVICE", "PYTHON", "REPORT"},
    "demodata": {"SEED", "TILES", "COMPOSITE", "DEM", "TRUTH", "JOHNSON", "GEOMAP", "ADD"},
    "signinearthengine": {"PROJECT", "SERVICE_ACCOUNT"},
    "fetchcomposite": {
        "SOURCE",
        "EXTENT",
        "START",
        "END",
        "MONTHS",
        "CRS",
        "RESOLUTION",
        "MAX_CLOUD",
        "MIN_SUN_ELEVATION",
        "ADDRESS",
        "PROJECT",
        "SERVICE_ACCOUNT",
        "CLOUD_MASK",
        "FOLDER",
        "OUTPUT",
    },
    "fetchreference": {"PRODUCT", "SOURCE", "EXTENT", "UNITS", "OUTPUT"},
    "localstack": {"INPUTS", "INPUT_FOLDER", "EXTENT", "CRS", "RESOLUTION", "OUTPUT"},
    "fetchdem": {"SOURCE", "EXTENT", "RESOLUTION", "ADDRESS", "FILES", "OUTPUT"},
    "slope": {"DEM", "OUTPUT"},
    "rasterizemask": {"MASK", "REFERENCE", "EXTENT", "OUTPUT"},
    "mergelabels": {"LABELS", "WEIGHTS", "OUTPUT"},
    "tilegrid": {
        "COMPOSITE",
        "DEM",
        "LABEL",
        "TILE_SIZE",
        "MAX_TILES",
        "VALIDATION",
        "SEED",
        "OUTPUT",
    },
    "train": {
        "RECIPE",
        "COMPOSITE",
        "DEM",
        "SLOPE",
        "LABEL",
        "TILES",
        "INITIAL_MODEL",
        "WIDTH",
        "EPOCHS",
        "BATCH_SIZE",
        "LEARNING_RATE",
        "DEVICE",
        "SEED",
        "RESUME",
        "RUN_FOLDER",
        "FREEZE_ENCODER",
        "PRECISION",
        "COMPILE",
        "GRADIENT_CLIP",
        "DETERMINISTIC",
        "WORKERS",
        "DEVICES",
        "CORRECTIONS",
        "CORRECTION_RADIUS",
    },
    "pseudolabels": {"MODEL", "COMPOSITE", "DEM", "SLOPE", "LABELS", "WEIGHTS", "OUTPUT"},
    "selftrain": {
        "RECIPE",
        "COMPOSITE",
        "DEM",
        "SLOPE",
        "LABELS",
        "WEIGHTS",
        "STAGES",
        "TILES",
        "INITIAL_MODEL",
        "WIDTH",
        "EPOCHS",
        "BATCH_SIZE",
        "LEARNING_RATE",
        "DEVICE",
        "SEED",
        "RESUME",
        "RUN_FOLDER",
    },
    "predict": {
        "MODEL",
        "COMPOSITE",
        "DEM",
        "SLOPE",
        "EXTENT",
        "OVERLAP",
        "THRESHOLD",
        "BACKEND",
        "DEVICE",
        "SCHEDULER",
        "PROBABILITY",
        "MASK",
    },
    "mapregion": {
        "MODEL",
        "COMPOSITE",
        "DEM",
        "SLOPE",
        "EXTENT",
        "AREA",
        "SOUTHERN_LIMIT",
        "OVERLAP",
        "THRESHOLD",
        "MIN_AREA",
        "BACKEND",
        "DEVICE",
        "SCHEDULER",
        "BLOCK_SIZE",
        "RUN_FOLDER",
        "PROBABILITY",
        "MASK",
        "OUTLINES",
    },
    "spectralrule": {"COMPOSITE", "DEM", "EXTENT", "PROBABILITY", "MASK"},
    "forestbaseline": {
        "RECIPE",
        "COMPOSITE",
        "DEM",
        "SLOPE",
        "LABEL",
        "TILES",
        "EXTENT",
        "SEED",
        "TREES",
        "SAMPLES",
        "PROBABILITY",
        "MASK",
        "REPORT",
    },
    "exportmodel": {
        "MODEL",
        "PRECISION",
        "COMPOSITE",
        "DEM",
        "SLOPE",
        "LABEL",
        "TILES",
        "DEVICE",
        "ONNX",
    },
    "vectorizemask": {"MASK", "MIN_AREA", "OUTPUT"},
    "compare": {
        "PREDICTION",
        "REFERENCES",
        "THRESHOLD",
        "EXTENT",
        "AGREEMENT",
        "TABLE",
        "REPORT",
    },
    "disagreements": {
        "PREDICTION",
        "REFERENCES",
        "THRESHOLD",
        "EXTENT",
        "MIN_AREA",
        "MAX_PATCHES",
        "OUTPUT",
    },
    "ablation": {
        "RECIPE",
        "COMPOSITE",
        "DEM",
        "SLOPE",
        "LABELS",
        "WEIGHTS",
        "TILES",
        "TRUTH",
        "PARTS",
        "SEEDS",
        "FIRST_SEED",
        "SPLIT",
        "STAGES",
        "WIDTH",
        "EPOCHS",
        "BATCH_SIZE",
        "LEARNING_RATE",
        "DEVICE",
        "RUN_FOLDER",
        "TABLE",
        "REPORT",
    },
    "maprockoutcrops": {"COMPOSITE", "DEM", "JOHNSON", "GEOMAP", "ADD", "rock_mask"},
    "preparetrainingdata": {
        "COMPOSITE",
        "DEM",
        "JOHNSON",
        "GEOMAP",
        "merged_label",
        "slope",
        "tiles",
    },
    "trainfromreferences": {"COMPOSITE", "DEM", "JOHNSON", "GEOMAP", "model", "training_report"},
    "refineandcompare": {
        "MODEL",
        "COMPOSITE",
        "DEM",
        "JOHNSON",
        "GEOMAP",
        "ADD",
        "CORRECTIONS",
        "TRUTH",
        "refined_model",
        "rock_mask",
        "disagreements",
    },
    "fetchmapcompare": {
        "EXTENT",
        "START",
        "END",
        "MODEL",
        "PRODUCT",
        "SOURCE",
        "rock_mask",
        "disagreements",
    },
}
OUTPUTS = {
    "checkenvironment": {"DEVICE_NAME", "PYTHON_USED", "VERSIONS", "OUTDATED"},
    "fetchcomposite": {"OUTPUT"},
    "fetchreference": {"OUTPUT", "POLYGONS", "ROCK_AREA"},
    "localstack": {"OUTPUT", "SCENES", "VALID_SHARE"},
    "fetchdem": {"OUTPUT", "VALID_SHARE"},
    "train": {"MODEL", "ONNX", "REPORT", "IOU", "STATUS"},
    "selftrain": {"MODEL", "ONNX", "REPORT", "IOU", "STATUS"},
    "pseudolabels": {"OUTPUT"},
    "predict": {"PROBABILITY", "MASK"},
    "exportmodel": {"ONNX", "IOU_LOSS", "AGREEMENT"},
    "mapregion": {"PROBABILITY", "MASK", "OUTLINES", "RUN_FOLDER", "OUTCROPS", "ROCK_AREA"},
    "spectralrule": {"PROBABILITY", "MASK"},
    "forestbaseline": {"PROBABILITY", "MASK", "REPORT", "IOU"},
    "compare": {"AGREEMENT", "TABLE", "REPORT"},
    "disagreements": {"OUTPUT", "PATCHES", "FOUND"},
    "ablation": {"TABLE", "REPORT", "RUN_FOLDER", "IOU"},
}
DEFAULTS = {
    ("fetchcomposite", "RESOLUTION"): 10.0,
    ("fetchdem", "RESOLUTION"): 10,
    ("tilegrid", "TILE_SIZE"): 520,
    ("tilegrid", "MAX_TILES"): 2400,
    ("tilegrid", "VALIDATION"): 0.2,
    ("train", "WIDTH"): 64,
    ("train", "BATCH_SIZE"): 4,
    ("train", "LEARNING_RATE"): 1e-4,
    ("train", "DEVICES"): 1,
    ("train", "CORRECTION_RADIUS"): 20.0,
    ("train", "FREEZE_ENCODER"): False,
    ("train", "DETERMINISTIC"): False,
    ("selftrain", "STAGES"): 2,
    ("selftrain", "WIDTH"): 64,
    ("predict", "OVERLAP"): 60,
    ("predict", "BLOCK_SIZE"): 5120,
    ("mapregion", "OVERLAP"): 60,
    ("mapregion", "SOUTHERN_LIMIT"): -82.7,
    ("disagreements", "MAX_PATCHES"): 500,
    ("spectralrule", "MAX_NDSI"): 0.75,
    ("spectralrule", "MAX_NDWI"): 0.45,
}
ENUMS = {
    ("fetchcomposite", "SOURCE"): ["earthengine", "stac"],
    ("fetchcomposite", "CLOUD_MASK"): ["cloudscore", "scl", "qa60"],
    ("fetchreference", "PRODUCT"): ["johnson", "geomap", "add"],
    ("predict", "BACKEND"): ["auto", "torch", "onnx"],
    ("predict", "DEVICE"): ["auto", "cpu", "cuda", "mps"],
    ("predict", "PROVIDER"): [
        "auto",
        "tensorrt",
        "cuda",
        "directml",
        "coreml",
        "openvino",
        "cpu",
    ],
    ("exportmodel", "PRECISION"): ["float32", "float16", "int8"],
    ("train", "DEVICE"): ["auto", "cpu", "cuda", "mps"],
    ("train", "PRECISION"): ["auto", "float32", "bfloat16"],
    ("train", "COMPILE"): ["auto", "on", "off"],
    ("fetchdem", "SOURCE"): ["rema", "arcticdem", "copernicus", "local"],
}


def algorithm(name: str) -> QgsProcessingAlgorithm:
    found = QgsApplication.processingRegistry().algorithmById(f"rockoutcrop:{name}")
    assert found is not None, name
    return found


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters_are_there(provider: object, name: str) -> None:
    assert PARAMETERS[name] <= {p.name() for p in algorithm(name).parameterDefinitions()}


@pytest.mark.parametrize("name", OUTPUTS)
def test_outputs_are_there(provider: object, name: str) -> None:
    assert OUTPUTS[name] <= {output.name() for output in algorithm(name).outputDefinitions()}


@pytest.mark.parametrize(("name", "parameter"), DEFAULTS)
def test_defaults_are_the_published_ones(provider: object, name: str, parameter: str) -> None:
    definition = algorithm(name).parameterDefinition(parameter)
    assert definition.defaultValue() == pytest.approx(DEFAULTS[name, parameter])


@pytest.mark.parametrize(("name", "parameter"), ENUMS)
def test_enums_take_words(provider: object, name: str, parameter: str) -> None:
    definition = algorithm(name).parameterDefinition(parameter)
    assert definition.usesStaticStrings()
    assert definition.options() == ENUMS[name, parameter]


@pytest.mark.parametrize("name", PARAMETERS)
def test_every_algorithm_explains_itself(provider: object, name: str) -> None:
    found = algorithm(name)
    assert len(found.shortHelpString()) > 100
    for definition in found.parameterDefinitions():
        assert definition.help(), definition.name()


@pytest.mark.parametrize("name", PARAMETERS)
def test_extra_parameters_are_optional_or_have_a_default(provider: object, name: str) -> None:
    for definition in algorithm(name).parameterDefinitions():
        if definition.name() in PARAMETERS[name] or definition.isDestination():
            continue
        is_optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
        assert is_optional or definition.defaultValue() is not None, definition.name()
