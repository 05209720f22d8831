"""From job specs to engine calls; imported by the worker only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import rasterio

from ..engine.inputs import InputFiles
from ..errors import InputError
from ..progress import Reporter
from ..provenance import put_down
from ..recipe_names import recipe_names
from ..recipes import Recipe, SelfTrainingSettings
from ..recipes import load as load_recipe
from .assessment_handlers import HANDLERS as ASSESSMENT_HANDLERS
from .assessment_handlers import mark_layer, reference_layer
from .job import Job
from .source_handlers import HANDLERS as SOURCE_HANDLERS
from .specs import (
    AblationJob,
    CheckJob,
    ExportJob,
    ForestJob,
    MapRegionJob,
    PredictJob,
    PseudoLabelsJob,
    SelfTrainJob,
    SpectralRuleJob,
    TrainJob,
)

if TYPE_CHECKING:
    from ..engine.corrections import CorrectionMarks
    from ..engine.inference.specification import PredictionResult, PredictionRun
    from ..engine.self_training import Reference, SelfTrainingRun
    from ..engine.training import TrainingRun

Values = dict[str, Any]
DEFAULT_RECIPE = "rock"

# GDAL's own default, a twentieth of the machine's memory, grows with the machine and not the work.
BLOCK_CACHE_BYTES = 256 * 2**20


def run(job: Job, reporter: Reporter) -> Values:
    """Run a job and return its result. Raises RockOutcropError."""
    put_down(job.output_paths(), job.tags)
    with rasterio.Env(GDAL_CACHEMAX=BLOCK_CACHE_BYTES):
        return _HANDLERS[job.kind](job, reporter)


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None


def _inputs(job: TrainJob | PseudoLabelsJob | PredictJob | ForestJob) -> InputFiles:
    return InputFiles(_path(job.composite), Path(job.dem), _path(job.slope), job.reflectance_scale)


def _check(job: CheckJob, reporter: Reporter) -> Values:
    from ..engine.device import choose_device

    return {"device": str(choose_device(job.device, reporter))}


def _training_run(job: TrainJob) -> TrainingRun:
    from ..engine.training import TrainingRun

    return TrainingRun(
        recipe=load_recipe(job.recipe),
        files=_inputs(job),
        label=Path(job.label),
        tiles=Path(job.tiles),
        run_folder=Path(job.run_folder),
        model=Path(job.model),
        onnx=Path(job.onnx),
        report=Path(job.report),
        token=job.token,
        width=job.width,
        batch_size=job.batch_size,
        learning_rate=job.learning_rate,
        device=job.device,
        seed=job.seed,
        epochs=job.epochs,
        patience=job.patience,
        crop=job.crop,
        tile_repeats=job.crops_per_tile,
        threshold=job.threshold,
        schedule=job.schedule,
        confidence_factor=job.confidence_factor,
        group_dropout=job.group_dropout,
        initial_model=_path(job.initial_model),
        resume=job.resume,
        from_card=job.from_card,
        freeze_encoder=job.freeze_encoder,
        precision=job.precision,
        compile=job.compile,
        gradient_clip=job.gradient_clip,
        deterministic=job.deterministic,
        workers=job.workers,
        devices=job.devices,
        corrections=_corrections(job),
    )


def _corrections(job: TrainJob) -> CorrectionMarks | None:
    from ..engine.corrections import CorrectionMarks

    if job.corrections is None:
        return None
    return CorrectionMarks(mark_layer(job.corrections), job.correction_radius)


def _train(job: TrainJob, reporter: Reporter) -> Values:
    from ..engine.training import train

    result = train(_training_run(job), reporter)
    return {"iou": result.iou, "status": result.status}


def _self_training_run(job: SelfTrainJob) -> SelfTrainingRun:
    from ..engine.self_training import SelfTrainingRun

    run_ = _training_run(job)
    recipe = run_.recipe
    if job.first_labels == "label_model" and recipe.label_model is None:
        raise InputError(
            f"FIRST_LABELS: the recipe '{recipe.name}' has no label model. Choose 'masks'."
        )
    settings = _label_settings(job, recipe)
    if job.stages is not None:
        settings = replace(settings, stages=job.stages)
    return SelfTrainingRun(
        training=run_,
        references=_references(job),
        settings=settings,
        label_model=None if job.first_labels == "masks" else recipe.label_model,
    )


def _self_train(job: SelfTrainJob, reporter: Reporter) -> Values:
    from ..engine.self_training import self_train

    result = self_train(_self_training_run(job), reporter)
    return {"iou": result.iou, "status": result.status, "stage": result.chosen}


def _ablation(job: AblationJob, reporter: Reporter) -> Values:
    from ..engine.ablation import AblationRun, ablate

    if job.truth is None:
        raise InputError("TRUTH: none was given. Choose a mask that no training sees.")
    result = ablate(
        AblationRun(
            self_training=_self_training_run(job),
            reference_names=job.label_names,
            truth=reference_layer(job.truth),
            run_folder=Path(job.run_folder),
            token=job.token,
            parts=job.parts,
            seeds=job.seeds,
            split=job.split,
            table=_path(job.table),
            report=_path(job.report),
        ),
        reporter,
    )
    return {"iou": result.subjects[0].summaries["iou"].mean, "split": result.split}


def _pseudo_labels(job: PseudoLabelsJob, reporter: Reporter) -> Values:
    from ..engine.model_file import read_card
    from ..engine.self_training.pseudo_labels import PseudoLabelRun, write_pseudo_labels

    name = read_card(Path(job.model)).recipe
    recipe = load_recipe(name if name in recipe_names() else DEFAULT_RECIPE)
    result = write_pseudo_labels(
        PseudoLabelRun(
            model=Path(job.model),
            files=_inputs(job),
            references=_references(job),
            settings=_label_settings(job, recipe),
            output=Path(job.output),
            token=job.token,
            device=job.device,
            tiles=_path(job.tiles),
        ),
        reporter,
    )
    return {"confident": result.confident, "overruled": result.overruled}


def _references(job: SelfTrainJob | PseudoLabelsJob) -> tuple[Reference, ...]:
    from ..engine.self_training import Reference

    pairs = zip(job.labels, job.weights, strict=True)
    return tuple(Reference(Path(path), weight) for path, weight in pairs)


def _label_settings(job: SelfTrainJob | PseudoLabelsJob, recipe: Recipe) -> SelfTrainingSettings:
    names = ("pseudo_label_weight", "low_confidence", "high_confidence", "uncertain")
    given = {name: getattr(job, name) for name in names}
    return replace(
        recipe.self_training, **{name: value for name, value in given.items() if value is not None}
    )


def _predict(job: PredictJob, reporter: Reporter) -> Values:
    from ..engine.inference.specification import PredictionRun

    predict = _way_to_predict(job)
    result = predict(
        PredictionRun(
            model=Path(job.model),
            files=_inputs(job),
            token=job.token,
            probability=_path(job.probability),
            mask=_path(job.mask),
            extent=job.extent,
            extent_crs=job.extent_crs,
            overlap=job.overlap,
            threshold=job.threshold,
            tile=job.tile,
            backend=job.backend,
            device=job.device,
            probability_type=job.probability_type,
            blending=job.blending,
            batch_size=job.batch_size,
            quality=_path(job.quality),
            uncertainty=_path(job.uncertainty),
            topography_only=job.topography_only,
            views=job.views,
            provider=job.provider,
            window=job.window,
            first_look=job.first_look,
        ),
        reporter,
    )
    return {"rock_area_km2": result.rock_area_km2, "windows": result.windows}


def _export(job: ExportJob, reporter: Reporter) -> Values:
    from ..engine.export import ExportRun, export_model

    files = None
    if job.composite is not None and job.dem is not None:
        composite, dem = Path(job.composite), Path(job.dem)
        files = InputFiles(composite, dem, _path(job.slope), job.reflectance_scale)
    result = export_model(
        ExportRun(
            model=Path(job.model),
            onnx=Path(job.onnx),
            token=job.token,
            precision=job.precision,
            files=files,
            label=_path(job.label),
            tiles=_path(job.tiles),
            max_tiles=job.max_tiles,
            device=job.device,
        ),
        reporter,
    )
    return {"iou_loss": result.iou_loss, "agreement": result.precision.agreement}


def _way_to_predict(job: PredictJob) -> Callable[[PredictionRun, Reporter], PredictionResult]:
    """Return what makes a prediction: at once, by blocks, or of a region."""
    if isinstance(job, MapRegionJob):
        from ..engine.regions import RegionRun, map_region

        return lambda run, reporter: map_region(
            RegionRun(
                run,
                folder=Path(job.run_folder),
                block_size=job.block_size,
                scheduler=job.scheduler,
                area=_path(job.area.path) if job.area else None,
                area_layer=job.area.layer if job.area else None,
                southern_limit=job.southern_limit,
            ),
            reporter,
        )
    if job.block_folder:
        from ..engine.blocks import BlockedRun, predict_blocks

        folder = Path(job.block_folder)
        return lambda run, reporter: predict_blocks(
            BlockedRun(run, folder, job.block_size, job.scheduler), reporter
        )
    from ..engine.inference.run import predict

    return predict


def _spectral_rule(job: SpectralRuleJob, reporter: Reporter) -> Values:
    from ..engine.baselines.rule_run import RuleRun, map_by_rule
    from ..recipes import SpectralRuleThresholds

    result = map_by_rule(
        RuleRun(
            recipe=load_recipe(job.recipe),
            composite=Path(job.composite),
            token=job.token,
            probability=_path(job.probability),
            mask=_path(job.mask),
            dem=_path(job.dem),
            thresholds=SpectralRuleThresholds(**job.thresholds),
            extent=job.extent,
            extent_crs=job.extent_crs,
            probability_type=job.probability_type,
            reflectance_scale=job.reflectance_scale,
        ),
        reporter,
    )
    return {"rock_area_km2": result.rock_area_km2}


def _forest(job: ForestJob, reporter: Reporter) -> Values:
    from ..engine.baselines.forest import ForestSettings
    from ..engine.baselines.forest_run import ForestRun, map_by_forest

    result = map_by_forest(
        ForestRun(
            recipe=load_recipe(job.recipe),
            files=_inputs(job),
            label=Path(job.label),
            tiles=Path(job.tiles),
            token=job.token,
            probability=_path(job.probability),
            mask=_path(job.mask),
            report=_path(job.report),
            settings=ForestSettings(
                trees=job.trees,
                samples=job.samples,
                max_depth=job.max_depth,
                min_samples_leaf=job.min_samples_leaf,
                seed=job.seed,
            ),
            threshold=job.threshold,
            extent=job.extent,
            extent_crs=job.extent_crs,
            probability_type=job.probability_type,
        ),
        reporter,
    )
    return {
        "iou": result.scores.iou,
        "threshold": result.threshold,
        "rock_area_km2": result.rock_area_km2,
    }


_HANDLERS: dict[str, Callable[[Any, Reporter], Values]] = {
    CheckJob.kind: _check,
    TrainJob.kind: _train,
    SelfTrainJob.kind: _self_train,
    PseudoLabelsJob.kind: _pseudo_labels,
    PredictJob.kind: _predict,
    ExportJob.kind: _export,
    MapRegionJob.kind: _predict,
    SpectralRuleJob.kind: _spectral_rule,
    ForestJob.kind: _forest,
    AblationJob.kind: _ablation,
    **ASSESSMENT_HANDLERS,
    **SOURCE_HANDLERS,
}
