"""Writes the shipped modeler chains: `/usr/bin/python3 scripts/build_chains.py`.

A chain is easier to read and to review here than in the XML that QGIS's modeler saves. Run this
after a change and commit the result.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Otherwise every build of the same chain is written in another order.
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelComment,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parents[1]
CHAINS = ROOT / "algorithms" / "chains"
COLUMN, ROW = 260.0, 110.0
Source = QgsProcessingModelChildParameterSource
INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]


class ChainBuilder:
    """Puts inputs and steps on the canvas of one model."""

    def __init__(self, name: str, description: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, "Rock outcrops", "rockoutcrops")
        self._help = {"ALG_DESC": description, "ALG_CREATOR": "Rock Outcrop"}
        self._inputs = 0
        self._order: list[str] = []

    def input(self, parameter: QgsProcessingParameterDefinition, help_text: str) -> None:
        """Add a model input above the steps."""
        # QGIS takes a model's help from here only, and forgets that of the parameter itself.
        self._help[parameter.name()] = help_text
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(COLUMN * (self._inputs % 5), ROW * (self._inputs // 5)))
        component.setSize(QSizeF(200, 40))
        self.model.addModelParameter(parameter, component)
        self._order.append(parameter.name())
        self._inputs += 1

    def step(
        self,
        child_id: str,
        algorithm: str,
        place: tuple[float, float],
        note: str,
        *,
        values: dict[str, object],
        outputs: dict[str, str] | None = None,
    ) -> None:
        """Add a step; `outputs` maps its outputs to the titles of the model's outputs.

        QGIS derives an output's name from its title: "Rock mask" becomes `Rock_mask`.
        """
        child = QgsProcessingModelChildAlgorithm(f"rockoutcrop:{algorithm}")
        child.setChildId(child_id)
        if not child.reattach():
            raise SystemExit(f"there is no algorithm rockoutcrop:{algorithm}")
        child.setDescription(note.split(":", maxsplit=1)[0])
        child.setPosition(QPointF(COLUMN * place[0], ROW * (3 + place[1])))
        child.setSize(QSizeF(200, 40))
        comment = QgsProcessingModelComment(note)
        comment.setPosition(QPointF(COLUMN * place[0], ROW * (3 + place[1]) - 55))
        comment.setSize(QSizeF(200, 50))
        child.setComment(comment)
        for name, value in values.items():
            parts = value if isinstance(value, list) else [value]
            child.addParameterSources(name, [_source(part) for part in parts])
        child.setModelOutputs(
            {name: self._output(child_id, name, output) for output, name in (outputs or {}).items()}
        )
        self.model.addChildAlgorithm(child)

    def write(self, file: str) -> None:
        """Save the model."""
        self.model.setHelpContent(self._help)
        self.model.setParameterOrder(self._order)
        self.model.updateDestinationParameters()
        CHAINS.mkdir(exist_ok=True)
        if not self.model.toFile(str(CHAINS / file)):
            raise SystemExit(f"{file} cannot be written")

    def _output(self, child_id: str, name: str, output: str) -> QgsProcessingModelOutput:
        result = QgsProcessingModelOutput(name)
        result.setChildId(child_id)
        result.setChildOutputName(output)
        result.setDescription(name)
        child_position = QPointF(COLUMN * 5, ROW * (3 + 0.8 * self._outputs()))
        result.setPosition(child_position)
        result.setSize(QSizeF(200, 40))
        return result

    def _outputs(self) -> int:
        return sum(len(child.modelOutputs()) for child in self.model.childAlgorithms().values())


def _source(value: object) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, tuple):
        return Source.fromChildOutput(*value)
    if isinstance(value, str) and value.startswith("@"):
        return Source.fromModelParameter(value[1:])
    return Source.fromStaticValue(value)


def add_map_inputs(chain: ChainBuilder) -> None:
    """Add what 'Map rock outcrops' asks for."""
    chain.input(
        QgsProcessingParameterRasterLayer("COMPOSITE", "Composite"),
        "Sentinel-2 reflectance with bands named B02 B03 B04 B08 B11 B12.",
    )
    chain.input(QgsProcessingParameterRasterLayer("DEM", "Elevation"), "Metres, such as REMA.")
    chain.input(
        QgsProcessingParameterVectorLayer("JOHNSON", "Johnson mask", POLYGONS),
        "First mask to learn from (Burton-Johnson 2016), or any other.",
    )
    chain.input(
        QgsProcessingParameterVectorLayer("GEOMAP", "GeoMap mask", POLYGONS),
        "Second mask to learn from (GeoMap 2023), or any other.",
    )
    chain.input(
        QgsProcessingParameterVectorLayer("ADD", "ADD mask", POLYGONS, optional=True),
        "A mask to compare with only.",
    )
    chain.input(
        QgsProcessingParameterMapLayer("TRUTH", "Ground truth", optional=True),
        "What is really there, where it is known: every mask is scored against it.",
    )
    chain.input(
        QgsProcessingParameterNumber("WIDTH", "Network width", INTEGER, 64, minValue=1),
        "64 is the published network and needs a GPU; 8 to 16 is right for a CPU.",
    )
    chain.input(
        QgsProcessingParameterNumber("EPOCHS", "Epochs", INTEGER, optional=True, minValue=1),
        "Left out: the recipe's.",
    )
    chain.input(
        QgsProcessingParameterNumber("LEARNING_RATE", "Learning rate", DOUBLE, 1e-4, minValue=1e-9),
        "1e-4 is published; a short training of a small network wants 1e-3.",
    )
    chain.input(
        QgsProcessingParameterNumber("BATCH_SIZE", "Batch size", INTEGER, 4, minValue=1),
        "Tiles or crops per optimiser step. 4 is published; 8 suits crops.",
    )
    chain.input(
        QgsProcessingParameterNumber("CROP", "Crop size", INTEGER, optional=True, minValue=32),
        "Train on random squares of this many pixels. Left out: whole tiles, or 64 for few tiles.",
    )
    chain.input(
        QgsProcessingParameterNumber("STAGES", "Stages", INTEGER, 2, minValue=1, maxValue=9),
        "In the second stage the first one's predictions correct the labels.",
    )
    chain.input(
        QgsProcessingParameterNumber("TEST", "Share of test tiles", DOUBLE, 0.0, minValue=0.0),
        "Tiles kept out of training, to compare on.",
    )
    chain.input(
        QgsProcessingParameterEnum(
            "SPLIT",
            "Compare on",
            ["all", "train", "validation", "test"],
            defaultValue="all",
            usesStaticStrings=True,
        ),
        "Which tiles the comparison looks at.",
    )
    chain.input(
        QgsProcessingParameterEnum(
            "DEVICE",
            "Device",
            ["auto", "cpu", "cuda", "mps"],
            defaultValue="auto",
            usesStaticStrings=True,
        ),
        "auto takes a GPU if there is one.",
    )
    chain.input(
        QgsProcessingParameterNumber("SEED", "Seed", INTEGER, 1, minValue=0),
        "The same seed repeats a run.",
    )


def map_rock_outcrops() -> None:
    """Write the main job: from a composite, a DEM and two masks to a better mask."""
    chain = ChainBuilder(
        "Map rock outcrops",
        "From a Sentinel-2 composite, an elevation model and two imperfect rock masks to a trained "
        "model, a 10 m rock mask, its outlines, and a comparison with the masks.",
    )
    add_map_inputs(chain)
    for column, mask in enumerate(("JOHNSON", "GEOMAP")):
        chain.step(
            f"rasterize_{mask.lower()}",
            "rasterizemask",
            (column, 0),
            f"Rasterise {mask.title()}: onto the composite's grid",
            values={"MASK": f"@{mask}", "REFERENCE": "@COMPOSITE"},
        )
    chain.step(
        "merge",
        "mergelabels",
        (0.5, 1),
        "Merge labels: half Johnson, half GeoMap, as soft labels",
        values={
            "LABELS": [("rasterize_johnson", "OUTPUT"), ("rasterize_geomap", "OUTPUT")],
            "WEIGHTS": "0.5,0.5",
        },
        outputs={"OUTPUT": "Merged label"},
    )
    chain.step(
        "slope",
        "slope",
        (2, 0),
        "Slope: degrees, Horn",
        values={"DEM": "@DEM"},
        outputs={"OUTPUT": "Slope"},
    )
    chain.step(
        "tiles",
        "tilegrid",
        (1, 2),
        "Tile grid: which tiles teach, which test",
        values={
            "COMPOSITE": "@COMPOSITE",
            "DEM": "@DEM",
            "LABEL": ("merge", "OUTPUT"),
            "TEST": "@TEST",
            "SEED": "@SEED",
        },
        outputs={"OUTPUT": "Tiles"},
    )
    common = {"COMPOSITE": "@COMPOSITE", "DEM": "@DEM", "SLOPE": ("slope", "OUTPUT")}
    chain.step(
        "train",
        "selftrain",
        (2, 3),
        "Train in stages: labels, network, better labels, network again",
        values={
            **common,
            "LABELS": [("rasterize_johnson", "OUTPUT"), ("rasterize_geomap", "OUTPUT")],
            "STAGES": "@STAGES",
            "TILES": ("tiles", "OUTPUT"),
            "WIDTH": "@WIDTH",
            "EPOCHS": "@EPOCHS",
            "BATCH_SIZE": "@BATCH_SIZE",
            "LEARNING_RATE": "@LEARNING_RATE",
            "SCHEDULE": "cosine",
            "CROP": "@CROP",
            "DEVICE": "@DEVICE",
            "SEED": "@SEED",
        },
        outputs={"MODEL": "Model", "ONNX": "Model as ONNX", "REPORT": "Training report"},
    )
    chain.step(
        "predict",
        "predict",
        (3, 4),
        "Predict: the whole composite",
        values={**common, "MODEL": ("train", "MODEL"), "DEVICE": "@DEVICE"},
        outputs={"PROBABILITY": "Rock probability", "MASK": "Rock mask"},
    )
    chain.step(
        "outlines",
        "vectorizemask",
        (3, 5),
        "Outlines: exact pixel edges with area and probability",
        values={"MASK": ("predict", "MASK"), "PROBABILITY": ("predict", "PROBABILITY")},
        outputs={"OUTPUT": "Rock outlines"},
    )
    chain.step(
        "compare",
        "compare",
        (4, 5),
        "Compare: with every mask, and with the truth if known",
        values={
            "PREDICTION": ("predict", "MASK"),
            "REFERENCES": ["@JOHNSON", "@GEOMAP", "@ADD"],
            "TRUTH": "@TRUTH",
            "TILES": ("tiles", "OUTPUT"),
            "SPLIT": "@SPLIT",
            "COMPOSITE": "@COMPOSITE",
        },
        outputs={
            "AGREEMENT": "Agreement",
            "TABLE": "Comparison table",
            "REPORT": "Comparison report",
        },
    )
    chain.write("map_rock_outcrops.model3")


def main() -> None:
    """Write every chain."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    application = QgsApplication([], False)
    application.initQgis()
    from rock_outcrop.rock_outcrop_plugin.provider import RockOutcropProvider

    provider = RockOutcropProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    map_rock_outcrops()
    application.exitQgis()


if __name__ == "__main__":
    main()
