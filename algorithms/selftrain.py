"""Trains a network in stages on several imperfect masks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ..rock_outcrop_plugin.progress import Reporter
from .label_parameters import (
    FROM_RECIPE,
    add_confidence,
    add_masks,
    confidence_values,
    mask_values,
)
from .train import Train

if TYPE_CHECKING:
    from ..rock_outcrop_plugin.jobs.specs import TrainJob


class SelfTrain(Train):
    """`rockoutcrop:selftrain`."""

    ID = "selftrain"
    PAPERS = (
        "rock_outcrops",
        "learning_from_crowds",
        "mixtures",
        "mean_teachers",
        "u_net",
        "tversky",
        "calibration",
    )
    EXAMPLE: ClassVar = {
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "LABELS": ["johnson.tif", "geomap.tif"],
        "WIDTH": 8,
        "EPOCHS": 6,
        "LEARNING_RATE": 0.002,
        "RUN_FOLDER": "run",
        "MODEL": "model.safetensors",
        "REPORT": "training.html",
    }

    def title(self) -> str:
        return self.tr("Train in stages")

    def about(self) -> str:
        return self.tr(
            "Trains on several imperfect masks until the map is better than they are. Before the "
            "first stage a classifier of single pixels learns together with what each mask gets "
            "wrong, and corrects the labels. A network learns from them, and its predictions are "
            "the labels that a new network learns from in the second stage. The more stable of the "
            "two is returned, judged without any truth. Each stage keeps its labels, "
            "model and report in the run folder. Method after Dahle et al., weakly supervised "
            "segmentation of Antarctic rock outcrops; Raykar et al. (2010), Learning from crowds."
        )

    def define(self) -> None:
        super().define()
        self.addOutput(QgsProcessingOutputNumber("STAGE", self.tr("Stage that was chosen")))

    def define_labels(self) -> None:
        add_masks(
            self,
            self.tr(
                "The teacher's share is the recipe's: all for rock, where the masks take part "
                "through the label model, half for rock-published."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "STAGES", self.tr("Stages"), defaultValue=2, minValue=1, maxValue=9
            ),
            self.tr(
                "2 as published. In the published work a third stage learnt the mistakes of the "
                "second one."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FIRST_LABELS",
                self.tr("Labels of the first stage"),
                options=[FROM_RECIPE, "masks", "label_model"],
                defaultValue=FROM_RECIPE,
                usesStaticStrings=True,
            ),
            self.tr(
                "masks: their weighted mean, as published; label_model: corrected by the "
                "classifier of single pixels; recipe: label_model for rock."
            ),
            advanced=True,
        )
        add_confidence(self)

    def resolve_labels(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        masks = mask_values(self, parameters, context)
        return {
            "label": masks["labels"][0],
            **masks,
            **confidence_values(self, parameters, context),
            "stages": self.parameterAsInt(parameters, "STAGES", context),
            "first_labels": self.parameterAsEnumString(parameters, "FIRST_LABELS", context),
        }

    def label_for_tiles(self, values: dict[str, Any], folder: Path, reporter: Reporter) -> str:
        from ..rock_outcrop_plugin.native.merge_labels import merge_labels

        merged = folder / "merged_masks.tif"
        merge_labels(
            [Path(label) for label in values["labels"]],
            values["weights"],
            merged,
            token=self.token,
            reporter=reporter,
        )
        return str(merged)

    def job_kind(self) -> type[TrainJob]:
        from ..rock_outcrop_plugin.jobs.specs import SelfTrainJob

        return SelfTrainJob

    def results(self, result: dict[str, Any]) -> dict[str, Any]:
        return {**super().results(result), "STAGE": result["stage"]}
