"""A whole component analysis: train, map and score every subject with every seed."""

from __future__ import annotations

import math
import shutil
import time
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import Cancelled, InputError
from ...progress import PartialReporter, Reporter, raise_if_cancelled
from ..baselines.forest_run import ForestRun, map_by_forest
from ..baselines.rule_run import DECISION, RuleRun, map_by_rule
from ..inference.run import predict
from ..inference.specification import PredictionRun
from ..model_file import read_card
from ..output_errors import as_output_error
from ..self_training import self_train
from ..self_training.specification import SelfTrainingRun
from ..training.specification import TrainingRun
from .journal import Journal
from .outputs import write_outputs, write_results
from .parts import FULL, variants
from .scores import Evaluation
from .set_up import describe_set_up
from .specification import (
    SCORES,
    AblationResult,
    AblationRun,
    MaskScores,
    Subject,
    SubjectResult,
    UnitResult,
)
from .statistics import Seed, paired_difference, summary

FOREST, RULE, UNION = "forest", "spectral_rule", "union"
TRAININGS, MASK = "trainings", "mask.tif"


def ablate(run: AblationRun, reporter: Reporter) -> AblationResult:
    """Train the set-up without each part, score all of them and write table and report.

    What the run folder holds is not done again; each result is kept as soon as it is there, and
    cancelled between or inside trainings nothing finished is lost. Raises InputError, OutputError
    or Cancelled.
    """
    _check(run)
    subjects = _subjects(run, reporter)
    with Evaluation(run, reporter) as evaluation:
        journal = Journal(run.run_folder, run.token)
        journal.begin(describe_set_up(run, evaluation.split, reporter))
        reporter.log(f"Scored on {evaluation.pixels} pixels of the split '{evaluation.split}'.")
        units = _units(run, subjects, evaluation, journal, reporter)
        rows = _rows(subjects, units)
        return write_outputs(run, rows, evaluation.split)


@dataclass(frozen=True)
class _Workplace:
    """What every unit of work needs."""

    run: AblationRun
    evaluation: Evaluation
    reporter: Reporter

    @property
    def training(self) -> TrainingRun:
        """How the full set-up is trained."""
        return self.run.self_training.training


def _check(run: AblationRun) -> None:
    if not run.seeds:
        raise InputError("SEEDS: none was given. Give 1 or more.")
    if len(set(run.reference_names)) < len(run.reference_names):
        raise InputError("LABELS: two masks have the same name. Rename one of them.")


def _subjects(run: AblationRun, reporter: Reporter) -> list[Subject]:
    trained, absent = variants(run.self_training, run.reference_names, run.parts)
    if absent:
        reporter.log(f"PARTS: nothing to remove in this set-up for {', '.join(absent)}.")
    others = [Subject(FOREST, "random forest on the same labels", "baseline")]
    training = run.self_training.training
    if training.recipe.spectral_rule is not None and training.files.composite is not None:
        others.append(Subject(RULE, "spectral rule", "baseline"))
    others += [
        Subject(_mask_name(index), name, "mask") for index, name in enumerate(run.reference_names)
    ]
    if len(run.reference_names) > 1:
        others.append(Subject(UNION, "union of the masks", "mask"))
    return trained + others


def _mask_name(index: int) -> str:
    return f"label_{index + 1}"


def _units(
    run: AblationRun,
    subjects: list[Subject],
    evaluation: Evaluation,
    journal: Journal,
    reporter: Reporter,
) -> list[UnitResult]:
    seeded = [s for s in subjects if s.run is not None or s.name == FOREST]
    work: list[tuple[Subject, Seed]] = [(s, None) for s in subjects if s not in seeded]
    # Seed by seed, so that a run that is cancelled has whole sets to compare.
    work += [(s, seed) for seed in run.seeds for s in seeded]
    found = {(s.name, seed): journal.find(s.name, seed) for s, seed in work}
    kept = [unit for unit in found.values() if unit is not None]
    if kept:
        reporter.log(f"RUN_FOLDER: {len(kept)} of {len(work)} results are there already.")
    missing = [(s, seed) for s, seed in work if found[s.name, seed] is None]
    for number, (subject, seed) in enumerate(missing):
        raise_if_cancelled(reporter)
        part = _UnitReporter(
            reporter, number / len(missing), (number + 1) / len(missing), _title(subject, seed)
        )
        unit = _measured_or_failed(_Workplace(run, evaluation, part), subject, seed)
        if not unit.has_failed:
            journal.keep(unit)
        kept.append(unit)
        write_results(run, _rows(subjects, kept), evaluation.split)
        reporter.log(f"{_title(subject, seed)}: IoU {unit.scores.iou:.3f}.")
    return kept


def _title(subject: Subject, seed: Seed) -> str:
    return subject.title if seed is None else f"{subject.title}, seed {seed}"


def _measured_or_failed(place: _Workplace, subject: Subject, seed: Seed) -> UnitResult:
    """Return a result; a training that cannot do without a part is a result too."""
    try:
        return _measured(place, subject, seed)
    except InputError as error:
        if subject.kind not in ("part", "reference"):
            raise
        place.reporter.warn(f"cannot be trained, has no scores. {error}")
        return UnitResult(subject.name, seed, MaskScores(*([math.nan] * len(SCORES))))


def _measured(place: _Workplace, subject: Subject, seed: Seed) -> UnitResult:
    if subject.run is not None and seed is not None:
        return _self_trained(place, subject.name, subject.run, seed)
    if subject.name == FOREST and seed is not None:
        return _forest(place, seed)
    composite = place.training.files.composite
    if subject.name == RULE and composite is not None:
        return _rule(place, composite)
    scores = (
        place.evaluation.of_union()
        if subject.name == UNION
        else place.evaluation.of_mask(subject.title)
    )
    return UnitResult(subject.name, None, scores)


def _self_trained(place: _Workplace, name: str, variant: SelfTrainingRun, seed: int) -> UnitResult:
    folder = _new_folder(place.run, f"{name}-{seed}")
    started = time.monotonic()
    training = replace(
        variant.training,
        seed=seed,
        run_folder=folder,
        model=folder / "model.safetensors",
        onnx=folder / "model.onnx",
        report=folder / "report.html",
        token=place.run.token,
        resume=False,
    )
    trained = self_train(
        replace(variant, training=training), PartialReporter(place.reporter, 0.0, 0.9)
    )
    if trained.status == "cancelled":
        raise Cancelled("The run was cancelled. What was finished is in the run folder.")
    mask = folder / MASK
    predict(
        PredictionRun(
            model=trained.model,
            files=training.files,
            token=place.run.token,
            probability=None,
            mask=mask,
            extent=place.evaluation.bounds,
            extent_crs=place.evaluation.grid.crs,
            device=training.device,
        ),
        PartialReporter(place.reporter, 0.9, 1.0),
    )
    seconds = time.monotonic() - started
    unit = UnitResult(
        subject=name,
        seed=seed,
        scores=place.evaluation.of_file(mask),
        threshold=read_card(trained.model).threshold,
        epochs=sum(stage.epochs for stage in trained.stages),
        seconds=seconds,
    )
    _tidy(folder)
    return unit


def _forest(place: _Workplace, seed: int) -> UnitResult:
    training = place.training
    mask = _new_folder(place.run, f"{FOREST}-{seed}") / MASK
    started = time.monotonic()
    grown = map_by_forest(
        ForestRun(
            recipe=training.recipe,
            files=training.files,
            label=training.label,
            tiles=training.tiles,
            token=place.run.token,
            probability=None,
            mask=mask,
            report=None,
            settings=replace(place.run.forest, seed=seed),
            extent=place.evaluation.bounds,
            extent_crs=place.evaluation.grid.crs,
        ),
        place.reporter,
    )
    seconds = time.monotonic() - started
    scores = place.evaluation.of_file(mask)
    return UnitResult(FOREST, seed, scores, grown.threshold, seconds=seconds)


def _rule(place: _Workplace, composite: Path) -> UnitResult:
    files = place.training.files
    mask = _new_folder(place.run, RULE) / MASK
    started = time.monotonic()
    map_by_rule(
        RuleRun(
            recipe=place.training.recipe,
            composite=composite,
            token=place.run.token,
            probability=None,
            mask=mask,
            dem=files.dem,
            extent=place.evaluation.bounds,
            extent_crs=place.evaluation.grid.crs,
            reflectance_scale=files.reflectance_scale,
        ),
        place.reporter,
    )
    seconds = time.monotonic() - started
    return UnitResult(RULE, None, place.evaluation.of_file(mask), DECISION, seconds=seconds)


def _new_folder(run: AblationRun, name: str) -> Path:
    """Make the folder of a unit; what a cancelled or killed one left there is removed."""
    folder = run.run_folder / TRAININGS / name
    with as_output_error(folder):
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
    return folder


def _tidy(folder: Path) -> None:
    """Keep model, report and mask; the stages' checkpoints would fill the disk."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)


def _rows(subjects: list[Subject], units: list[UnitResult]) -> list[SubjectResult]:
    base = [unit for unit in units if unit.subject == FULL]
    rows = []
    for subject in subjects:
        own = tuple(unit for unit in units if unit.subject == subject.name)
        if not own:
            continue
        names = list(own[0].values)
        rows.append(
            SubjectResult(
                subject,
                own,
                {name: summary([unit.values[name] for unit in own]) for name in names},
                {
                    name: paired_difference(
                        {unit.seed: unit.values[name] for unit in own},
                        {unit.seed: unit.values[name] for unit in base},
                    )
                    for name in names
                },
            )
        )
    return rows


class _UnitReporter(PartialReporter):
    """Passes on what a training says, with its name; its curves are not those of the analysis."""

    def __init__(self, whole: Reporter, start: float, end: float, title: str) -> None:
        super().__init__(whole, start, end)
        self._title = title

    def progress(self, fraction: float, text: str = "") -> None:
        super().progress(fraction, f"{self._title}: {text}" if text else self._title)

    def log(self, text: str) -> None:
        super().log(f"{self._title}: {text}")

    def warn(self, text: str) -> None:
        super().warn(f"{self._title}: {text}")

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...
