"""What each part of the method is worth: the same set-up without one part at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorLayer,
    QgsRasterLayer,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.jobs.ablation_parts import ABLATION_PARTS
from ..rock_outcrop_plugin.progress import PartialReporter, Reporter, SilentReporter
from ..rock_outcrop_plugin.recipe_names import recipe_names
from .base import RockOutcropAlgorithm
from .default_tiles import make_default_tiles
from .label_parameters import add_masks, mask_values
from .layers import (
    channel_rasters,
    map_layers,
    raster_layer_path,
    vector_file,
    vector_layer,
)
from .parameters import (
    add_channel_rasters,
    add_device,
    add_reflectance_scale,
    optional_integer,
    optional_number,
    reflectance_scale,
)
from .run_folders import new_run_folder
from .training_parameters import add_computation, computation_values

if TYPE_CHECKING:
    from ..rock_outcrop_plugin.jobs.specs import ReferenceSpec

INTEGER = Qgis.ProcessingNumberParameterType.Integer
DOUBLE = Qgis.ProcessingNumberParameterType.Double
SPLITS = ("auto", "test", "validation", "all")
SET_UP_FILE = "set_up.json"
PREPARING_SHARE = 0.01


class Ablation(RockOutcropAlgorithm):
    """`rockoutcrop:ablation`."""

    ID = "ablation"
    PAPERS = ("rock_outcrops", "ablation", "mean_teachers", "tversky", "learning_from_crowds")
    EXAMPLE: ClassVar = {
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "LABELS": ["johnson.tif", "geomap.tif"],
        "TRUTH": "truth.tif",
        "SEEDS": 3,
        "WIDTH": 8,
        "EPOCHS": 12,
        "LEARNING_RATE": 0.002,
        "RUN_FOLDER": "ablation",
        "TABLE": "ablation.csv",
        "REPORT": "ablation.html",
    }

    def title(self) -> str:
        return self.tr("Analyse the components")

    def about(self) -> str:
        return self.tr(
            "Trains the same set-up once in full and once without each of its parts, with several "
            "seeds, and scores all of them against a truth that no training sees: mean, spread, "
            "and the difference to the full method, paired by seed. The masks, their union, the "
            "spectral rule and a random forest on the same labels are scored beside them. It is "
            "many trainings: what is finished stays in the run folder, and a repeated call with "
            "the same folder goes on from there."
        )

    def define(self) -> None:
        self._define_inputs()
        self._define_analysis()
        self._define_training()
        self._define_outputs()

    def _define_inputs(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "RECIPE",
                self.tr("Recipe"),
                options=list(recipe_names()),
                defaultValue="rock",
                usesStaticStrings=True,
            ),
            self.tr("What is mapped, from which channels, with which settings."),
        )
        add_channel_rasters(self)
        add_masks(self, self.tr("The teacher's share is the recipe's."))
        self.add(
            QgsProcessingParameterVectorLayer(
                "TILES",
                self.tr("Tiles"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("Tile index of 'Tile grid'. Left out, it is made with its defaults."),
        )
        self.add(
            QgsProcessingParameterMapLayer("TRUTH", self.tr("Ground truth")),
            self.tr(
                "What is really there, or the best mask there is, as polygons or a raster with 1 "
                "for rock. It only scores."
            ),
        )

    def _define_analysis(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "PARTS",
                self.tr("Parts"),
                options=list(ABLATION_PARTS),
                allowMultiple=True,
                defaultValue=list(ABLATION_PARTS),
                optional=True,
                usesStaticStrings=True,
            ),
            self.tr(
                "What is removed, one at a time. pseudo_labels: one stage on the masks alone; "
                "label_model: the first stage learns from the masks; references: each mask in "
                "turn. A part that the set-up does not have is left out. None: the full method and "
                "what it has to beat, alone."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("SEEDS", self.tr("Seeds"), defaultValue=3, minValue=1),
            self.tr("How often everything is trained, each time from other random numbers."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "FIRST_SEED", self.tr("First seed"), defaultValue=1, minValue=0
            ),
            self.tr("The seeds are this number and the ones after it."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SPLIT",
                self.tr("Scored on"),
                options=list(SPLITS),
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            self.tr(
                "Which tiles of the index. auto: those for testing if there are any, otherwise "
                "those for validation, which chose epoch and threshold."
            ),
        )

    def _define_training(self) -> None:
        self._add_integer("STAGES", self.tr("Stages"), 2, self.tr("2 as published."))
        self._add_integer(
            "WIDTH",
            self.tr("Network width"),
            64,
            self.tr("Channels of the first level: 64 as published, 8 to 16 for a CPU."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "EPOCHS", self.tr("Epochs"), type=INTEGER, optional=True, minValue=1
            ),
            self.tr("At most this many in each stage. Left out: the recipe's."),
        )
        self._add_integer("BATCH_SIZE", self.tr("Batch size"), 4, self.tr("4 as published."))
        self.add(
            QgsProcessingParameterNumber(
                "LEARNING_RATE",
                self.tr("Learning rate"),
                type=DOUBLE,
                defaultValue=1e-4,
                minValue=1e-9,
                maxValue=1.0,
            ),
            self.tr("1e-4 as published; a short training of a small network wants 2e-3."),
        )
        add_device(self)
        self._define_advanced()

    def _define_advanced(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "SCHEDULE",
                self.tr("Learning rate schedule"),
                options=["constant", "cosine"],
                defaultValue="constant",
                usesStaticStrings=True,
            ),
            self.tr("constant is published; cosine warms up, then falls to a hundredth."),
            advanced=True,
        )
        for name, label, least, text in (
            ("CROP", self.tr("Crop size"), 32, self.tr("As in 'Train a model'.")),
            ("CROPS_PER_TILE", self.tr("Crops per tile"), 1, self.tr("As in 'Train a model'.")),
            ("PATIENCE", self.tr("Patience"), 1, self.tr("As in 'Train a model'.")),
        ):
            self.add(
                QgsProcessingParameterNumber(
                    name, label, type=INTEGER, optional=True, minValue=least
                ),
                text,
                advanced=True,
            )
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD",
                self.tr("Threshold"),
                type=DOUBLE,
                optional=True,
                minValue=0.0,
                maxValue=1.0,
            ),
            self.tr("Probability from which a pixel is rock. Left out: each model's own."),
            advanced=True,
        )
        add_computation(self)
        add_reflectance_scale(self)

    def _define_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFolderDestination(
                "RUN_FOLDER", self.tr("Run folder"), optional=True, createByDefault=False
            ),
            self.tr(
                "Keeps what is finished, with all models and masks. Give the same folder again to "
                "go on, also with more seeds or parts. Left out: a folder in your QGIS profile."
            ),
        )
        files = (
            ("TABLE", self.tr("Table"), self.tr("CSV table (*.csv)")),
            ("REPORT", self.tr("Report"), self.tr("HTML report (*.html)")),
        )
        for name, label, file_filter in files:
            self.add(
                QgsProcessingParameterFileDestination(
                    name, label, fileFilter=file_filter, optional=True, createByDefault=False
                ),
                self.tr("Left out: a file in the run folder."),
            )
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("Mean IoU of the full method")))

    def _add_integer(self, name: str, label: str, default: int, text: str) -> None:
        self.add(QgsProcessingParameterNumber(name, label, defaultValue=default, minValue=1), text)

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        from ..rock_outcrop_plugin import recipes

        recipe = self.parameterAsEnumString(parameters, "RECIPE", context)
        recipes.load(recipe)
        tiles: Path | None = None
        if parameters.get("TILES") not in (None, ""):
            layer = vector_layer(self, parameters, "TILES", context)
            tiles = vector_file(layer, "TILES", context, self.token).path
        # QGIS takes an empty list for one that was left out.
        is_none = parameters.get("PARTS") in ([], ())
        wanted = [] if is_none else self.parameterAsEnumStrings(parameters, "PARTS", context)
        parts = tuple(wanted)
        if unknown := set(parts) - set(ABLATION_PARTS):
            raise InputError(f"PARTS: there is no part '{', '.join(sorted(unknown))}'.")
        first = self.parameterAsInt(parameters, "FIRST_SEED", context)
        names = [layer.name() for layer in map_layers(self, parameters, "LABELS", context)]
        if len(set(names)) < len(names):
            raise InputError("LABELS: two masks have the same name. Rename one of them.")
        return {
            "recipe": recipe,
            **channel_rasters(self, parameters, context),
            **mask_values(self, parameters, context),
            "label_names": tuple(names),
            "tiles": str(tiles) if tiles else None,
            "truth": self._truth(parameters, context),
            "parts": parts,
            "seed": first,
            "seeds": tuple(range(first, first + self.parameterAsInt(parameters, "SEEDS", context))),
            "split": self.parameterAsEnumString(parameters, "SPLIT", context),
            **self._training_values(parameters, context),
        }

    def _training_values(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        return {
            "stages": self.parameterAsInt(parameters, "STAGES", context),
            "width": self.parameterAsInt(parameters, "WIDTH", context),
            "batch_size": self.parameterAsInt(parameters, "BATCH_SIZE", context),
            "learning_rate": self.parameterAsDouble(parameters, "LEARNING_RATE", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "epochs": optional_integer(self, parameters, "EPOCHS", context),
            "patience": optional_integer(self, parameters, "PATIENCE", context),
            "crop": optional_integer(self, parameters, "CROP", context),
            "crops_per_tile": optional_integer(self, parameters, "CROPS_PER_TILE", context),
            "threshold": optional_number(self, parameters, "THRESHOLD", context),
            "schedule": self.parameterAsEnumString(parameters, "SCHEDULE", context),
            **computation_values(self, parameters, context),
            "reflectance_scale": reflectance_scale(self, parameters, context),
        }

    def _truth(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ReferenceSpec:
        from ..rock_outcrop_plugin.jobs.specs import ReferenceSpec

        layer = map_layers(self, parameters, "TRUTH", context)[0]
        if isinstance(layer, QgsRasterLayer):
            return ReferenceSpec(layer.name(), str(raster_layer_path(layer, "TRUTH")))
        file = vector_file(layer, "TRUTH", context, self.token)
        return ReferenceSpec(file.name, str(file.path), file.layer)

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.specs import AblationJob

        given = self.parameterAsString(parameters, "RUN_FOLDER", context)
        folder = Path(given).absolute() if given else new_run_folder(self.ID, self.token)
        reporter.log(self.tr("Run folder: {0}").format(folder))
        names = {"TABLE": "table.csv", "REPORT": "report.html"}
        files = {
            name: self.output_path(parameters, name, context) or str(folder / file)
            for name, file in names.items()
        }
        prepared = self._prepared(values, folder, PartialReporter(reporter, 0.0, PREPARING_SHARE))
        job = AblationJob(
            token=self.token,
            run_folder=str(folder),
            model=str(folder / "model.safetensors"),
            onnx=str(folder / "model.onnx"),
            table=files["TABLE"],
            report=files["REPORT"],
            **{**values, **prepared},
        )
        result = self.run_job(job, PartialReporter(reporter, PREPARING_SHARE, 1.0), folder)
        return {"RUN_FOLDER": str(folder), **files, "IOU": result["iou"]}

    def _prepared(self, values: dict[str, Any], folder: Path, reporter: Reporter) -> dict[str, str]:
        """Return the merged masks and the tiles; those of an analysis that goes on are kept."""
        from ..rock_outcrop_plugin.native.merge_labels import merge_labels

        folder.mkdir(parents=True, exist_ok=True)
        label, tiles = folder / "merged_masks.tif", Path(values["tiles"] or folder / "tiles.gpkg")
        goes_on = (folder / SET_UP_FILE).exists()
        if not (goes_on and label.exists()):
            masks = [Path(mask) for mask in values["labels"]]
            merge_labels(
                masks, values["weights"], label, token=self.token, reporter=SilentReporter()
            )
        if values["tiles"] is None and not (goes_on and tiles.exists()):
            make_default_tiles({**values, "label": str(label)}, tiles, self.token, reporter)
        return {"label": str(label), "tiles": str(tiles)}
