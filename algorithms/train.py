"""Trains a network on imperfect labels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import PartialReporter, Reporter, SilentReporter
from ..rock_outcrop_plugin.recipe_names import recipe_names
from .base import RockOutcropAlgorithm
from .correction_parameters import add_corrections, correction_values
from .default_tiles import make_default_tiles
from .layers import channel_rasters, raster_path, vector_file, vector_layer
from .parameters import (
    add_channel_rasters,
    add_device,
    add_reflectance_scale,
    optional_file,
    optional_integer,
    optional_number,
    reflectance_scale,
)
from .run_folders import new_run_folder, remember_run_folder
from .training_parameters import (
    add_computation,
    add_fine_tuning,
    computation_values,
    left_at_default,
)

if TYPE_CHECKING:
    from ..rock_outcrop_plugin.jobs.specs import TrainJob

INTEGER = Qgis.ProcessingNumberParameterType.Integer
DOUBLE = Qgis.ProcessingNumberParameterType.Double


class Train(RockOutcropAlgorithm):
    """`rockoutcrop:train`."""

    ID = "train"
    PAPERS = ("rock_outcrops", "u_net", "mean_teachers", "tversky", "calibration")
    EXAMPLE: ClassVar = {
        "COMPOSITE": "composite.tif",
        "DEM": "dem.tif",
        "LABEL": "label.tif",
        "WIDTH": 8,
        "EPOCHS": 12,
        "LEARNING_RATE": 0.002,
        "RUN_FOLDER": "run",
        "MODEL": "model.safetensors",
        "REPORT": "training.html",
    }

    def title(self) -> str:
        return self.tr("Train a model")

    def about(self) -> str:
        return self.tr(
            "Trains a U-Net on labels that are known to be wrong in places, so that it maps better "
            "than they do: soft labels, a loss that trusts confident predictions where a mask may "
            "have missed rock, and a teacher network that averages the student's weights. "
            "It runs in the background on the GPU if there is one. The run folder keeps the model, "
            "the curves and a report. Method after Dahle et al., weakly supervised segmentation of "
            "Antarctic rock outcrops; Tarvainen and Valpola (2017), Mean teachers."
        )

    def define(self) -> None:
        self._define_inputs()
        self._define_settings()
        self._define_advanced()
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
        self.define_labels()
        self.add(
            QgsProcessingParameterVectorLayer(
                "TILES",
                self.tr("Tiles"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("Tile index of 'Tile grid'. Left out, it is made with its defaults."),
        )

    def define_labels(self) -> None:
        """Add what the network learns from."""
        self.add(
            QgsProcessingParameterRasterLayer("LABEL", self.tr("Label")),
            self.tr("Merged masks: 0 to 1, how sure the masks are that a pixel is rock."),
        )

    def _define_settings(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "WIDTH", self.tr("Network width"), defaultValue=64, minValue=1, maxValue=512
            ),
            self.tr(
                "Channels of the first level. 64 is the published network and needs a GPU; "
                "8 to 16 is right for a CPU."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "EPOCHS", self.tr("Epochs"), type=INTEGER, optional=True, minValue=1
            ),
            self.tr("At most this many passes over the tiles. Left out: the recipe's."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "BATCH_SIZE", self.tr("Batch size"), defaultValue=4, minValue=1
            ),
            self.tr("Tiles per optimiser step. 4 is the published value; more needs more memory."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "LEARNING_RATE",
                self.tr("Learning rate"),
                type=DOUBLE,
                defaultValue=1e-4,
                minValue=1e-9,
                maxValue=1.0,
            ),
            self.tr(
                "AdamW's step. 1e-4 is published; a short training of a small network wants 1e-3."
            ),
        )
        add_device(self)
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), defaultValue=1, minValue=0),
            self.tr("Starts the random numbers: the same seed repeats a training."),
        )

    def _define_advanced(self) -> None:
        self._define_start()
        add_corrections(self)
        self._define_sampling()
        self._define_weights()
        self._define_schedule()
        add_computation(self)
        add_reflectance_scale(self)

    def _define_start(self) -> None:
        self.add(
            QgsProcessingParameterFile("INITIAL_MODEL", self.tr("Initial model"), optional=True),
            self.tr(
                "A model (.safetensors) to start from instead of random weights. Its card gives "
                "what you leave at its default: width, batch size, learning rate, schedule. It may "
                "have fewer or more channels than the recipe; the log says which are kept."
            ),
            advanced=True,
        )
        add_fine_tuning(self)
        self.add(
            QgsProcessingParameterBoolean("RESUME", self.tr("Resume"), defaultValue=False),
            self.tr("Continue from the last checkpoint in the run folder."),
            advanced=True,
        )

    def _define_sampling(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "CROP", self.tr("Crop size"), type=INTEGER, optional=True, minValue=32
            ),
            self.tr(
                "Train on random squares of this many pixels cut from the tiles: more steps per "
                "epoch where there are few tiles. Left out: whole tiles, as published, or 64 "
                "where an epoch of whole tiles would have fewer than 50 batches."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "CROPS_PER_TILE", self.tr("Crops per tile"), type=INTEGER, optional=True, minValue=1
            ),
            self.tr("How many crops of each tile an epoch holds. Left out: as many as fit a tile."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "PATIENCE", self.tr("Patience"), type=INTEGER, optional=True, minValue=1
            ),
            self.tr("Stop after this many epochs without improvement. Left out: the recipe's."),
            advanced=True,
        )

    def _define_weights(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "THRESHOLD",
                self.tr("Threshold"),
                type=DOUBLE,
                optional=True,
                minValue=0.0,
                maxValue=1.0,
            ),
            self.tr(
                "Probability from which a pixel is rock, kept in the model. Left out: the one "
                "whose mask overlaps the labels of the validation tiles best. Published: 0.9."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "CONFIDENCE_FACTOR",
                self.tr("Weight of doubted labels"),
                type=DOUBLE,
                optional=True,
                minValue=0.0,
                maxValue=1.0,
            ),
            self.tr(
                "Weight of pixels that are labelled other but predicted rock with more than 0.95. "
                "Left out 0.2 (the published text: down-weighted by 80%); its table says 0.75."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "GROUP_DROPOUT",
                self.tr("Group dropout"),
                type=DOUBLE,
                optional=True,
                minValue=0.0,
                maxValue=1.0,
            ),
            self.tr(
                "How often a sample lacks the spectral or the topographic channels, in part or "
                "altogether, so that the model can map from topography alone where there is no "
                "composite. 0: never. Left out: the recipe's, 0.15 for rock."
            ),
            advanced=True,
        )

    def _define_schedule(self) -> None:
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

    def _define_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFolderDestination(
                "RUN_FOLDER", self.tr("Run folder"), optional=True, createByDefault=False
            ),
            self.tr("Keeps everything of the run. Left out: a folder in your QGIS profile."),
        )
        files = (
            ("MODEL", self.tr("Model"), self.tr("Model (*.safetensors)")),
            ("ONNX", self.tr("Model as ONNX"), self.tr("ONNX model (*.onnx)")),
            ("REPORT", self.tr("Report"), self.tr("HTML report (*.html)")),
        )
        for name, label, file_filter in files:
            self.add(
                QgsProcessingParameterFileDestination(
                    name, label, fileFilter=file_filter, optional=True, createByDefault=False
                ),
                self.tr("Left out: a file in the run folder."),
            )
        self.addOutput(QgsProcessingOutputNumber("IOU", self.tr("IoU on the validation tiles")))
        self.addOutput(QgsProcessingOutputString("STATUS", self.tr("How the training ended")))

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        from ..rock_outcrop_plugin import recipes

        recipe = self.parameterAsEnumString(parameters, "RECIPE", context)
        recipes.load(recipe)
        tiles: Path | None = None
        if parameters.get("TILES") not in (None, ""):
            layer = vector_layer(self, parameters, "TILES", context)
            tiles = vector_file(layer, "TILES", context, self.token).path
        resume = self.parameterAsBool(parameters, "RESUME", context)
        run_folder = self.parameterAsString(parameters, "RUN_FOLDER", context)
        if resume and not run_folder:
            raise InputError("RESUME: say which run to continue: give its RUN_FOLDER.")
        initial = optional_file(self, parameters, "INITIAL_MODEL", context)
        return {
            "recipe": recipe,
            **channel_rasters(self, parameters, context),
            **self.resolve_labels(parameters, context),
            "tiles": str(tiles) if tiles else None,
            "width": self.parameterAsInt(parameters, "WIDTH", context),
            "batch_size": self.parameterAsInt(parameters, "BATCH_SIZE", context),
            "learning_rate": self.parameterAsDouble(parameters, "LEARNING_RATE", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "epochs": optional_integer(self, parameters, "EPOCHS", context),
            "patience": optional_integer(self, parameters, "PATIENCE", context),
            "crop": optional_integer(self, parameters, "CROP", context),
            "crops_per_tile": optional_integer(self, parameters, "CROPS_PER_TILE", context),
            "threshold": optional_number(self, parameters, "THRESHOLD", context),
            "schedule": self.parameterAsEnumString(parameters, "SCHEDULE", context),
            "confidence_factor": optional_number(self, parameters, "CONFIDENCE_FACTOR", context),
            "group_dropout": optional_number(self, parameters, "GROUP_DROPOUT", context),
            "initial_model": str(initial) if initial else None,
            "freeze_encoder": self.parameterAsBool(parameters, "FREEZE_ENCODER", context),
            "from_card": left_at_default(self, parameters) if initial else (),
            **computation_values(self, parameters, context),
            "resume": resume,
            **correction_values(self, parameters, context),
            "reflectance_scale": reflectance_scale(self, parameters, context),
        }

    def resolve_labels(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, Any]:
        """Return the job's fields that say what the network learns from."""
        return {"label": str(raster_path(self, parameters, "LABEL", context))}

    def label_for_tiles(self, values: dict[str, Any], folder: Path, reporter: Reporter) -> str:
        """Return the label raster by which tiles are ranked when no tile index was given."""
        label: str = values["label"]
        return label

    def job_kind(self) -> type[TrainJob]:
        """Return the kind of job that trains."""
        from ..rock_outcrop_plugin.jobs.specs import TrainJob

        return TrainJob

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        given = self.parameterAsString(parameters, "RUN_FOLDER", context)
        folder = Path(given).absolute() if given else new_run_folder(self.ID, self.token)
        reporter.log(self.tr("Run folder: {0}").format(folder))
        remember_run_folder(folder)
        names = {"MODEL": "model.safetensors", "ONNX": "model.onnx", "REPORT": "report.html"}
        files = {
            name: self.output_path(parameters, name, context) or str(folder / file)
            for name, file in names.items()
        }
        tiles = values["tiles"]
        if tiles is None:
            folder.mkdir(parents=True, exist_ok=True)
            tiles = str(folder / "tiles.gpkg")
            part = PartialReporter(reporter, 0.0, 0.02)
            label = self.label_for_tiles(values, folder, SilentReporter())
            make_default_tiles({**values, "label": label}, Path(tiles), self.token, part)
        job = self.job_kind()(
            token=self.token,
            run_folder=str(folder),
            model=files["MODEL"],
            onnx=files["ONNX"],
            report=files["REPORT"],
            **{**values, "tiles": tiles},
        )
        result = self.run_job(job, PartialReporter(reporter, 0.02, 1.0), folder)
        return {"RUN_FOLDER": str(folder), **files, **self.results(result)}

    def results(self, result: dict[str, Any]) -> dict[str, Any]:
        """Return the outputs that are no files, from what the job returned."""
        return {"IOU": result["iou"], "STATUS": result["status"]}
