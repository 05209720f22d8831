"""The forest on whole rasters: from composite, DEM and labels to a mask and a report."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from numpy.typing import NDArray

from ...errors import InputError, OutputError
from ...progress import PartialReporter, Reporter
from ...recipes import Recipe
from ..dataset import TileReader
from ..grid import Bounds, RasterGrid, Window
from ..inference.area import area_of
from ..inference.outputs import OutputSpecification, ProbabilityType
from ..inference.paths import check_output_paths
from ..inputs import ChannelStack, InputFiles, check_has_data
from ..partial_files import write_text
from ..raster import open_raster, target_grid
from ..threshold import LabelScores
from ..tile_index import TileIndex, read_tile_index
from .forest import FittedForest, ForestSettings, forest_with_threshold
from .pixelwise import WINDOW, PixelMap, map_pixels

TEMPLATE = "report.html.j2"
TRAINING_SHARE = 0.5


@dataclass(frozen=True)
class ForestRun:
    """A forest that is grown on labels and mapped at once; it is not kept.

    At least one of `probability`, `mask` and `report` is wanted. `label` is a soft label 0..1,
    `tiles` the tile index. `threshold` None: found on the validation tiles. `extent` is in
    `extent_crs` (None: the composite's).
    """

    recipe: Recipe
    files: InputFiles
    label: Path
    tiles: Path
    token: str
    probability: Path | None
    mask: Path | None
    report: Path | None
    settings: ForestSettings = field(default_factory=ForestSettings)
    threshold: float | None = None
    extent: Bounds | None = None
    extent_crs: str | None = None
    probability_type: ProbabilityType = "uint8"
    window: int = WINDOW


@dataclass(frozen=True)
class ForestResult:
    """What came out; `scores` against the labels of the validation tiles, larger is better."""

    threshold: float
    scores: LabelScores
    rock_area_km2: float


def map_by_forest(run: ForestRun, reporter: Reporter) -> ForestResult:
    """Grow a forest on the training tiles, find its threshold, and map the composite's grid.

    Memory does not grow with the raster. Raises InputError, OutputError or Cancelled, and then
    leaves nothing half-written.
    """
    _check(run)
    index = read_tile_index(run.tiles)
    settings = run.recipe.grid
    path, role = run.files.grid_source
    grid = target_grid(path, role, settings.crs, settings.resolution, reporter)
    area = area_of(grid, run.extent, run.extent_crs)
    fitted = _fitted(run, grid, index, PartialReporter(reporter, 0.0, TRAINING_SHARE))
    rest = PartialReporter(reporter, TRAINING_SHARE, 1.0)
    mapped = PixelMap(0.0, 0, 0)
    if run.probability or run.mask:
        mapped = _mapped(run, fitted, grid, area, rest)
    if run.report:
        _write_report(run, run.report, fitted, index, mapped)
    reporter.progress(1.0, "Done")
    return ForestResult(fitted.threshold, fitted.scores, mapped.rock_area_km2)


def _check(run: ForestRun) -> None:
    outputs = {"PROBABILITY": run.probability, "MASK": run.mask, "REPORT": run.report}
    inputs = {
        "COMPOSITE": run.files.composite,
        "DEM": run.files.dem,
        "SLOPE": run.files.slope,
        "LABEL": run.label,
        "TILES": run.tiles,
    }
    if not any(outputs.values()):
        raise InputError(
            "MASK: no output was asked for. Give PROBABILITY, MASK, REPORT or several of them."
        )
    check_output_paths(outputs, inputs)
    at_least_one = {
        "TREES": run.settings.trees,
        "SAMPLES": run.settings.samples,
        "MIN_SAMPLES_LEAF": run.settings.min_samples_leaf,
        "MAX_DEPTH": 1 if run.settings.max_depth is None else run.settings.max_depth,
    }
    for name, value in at_least_one.items():
        if value < 1:
            raise InputError(f"{name}: {value} is too small. Give 1 or more.")
    if run.threshold is not None and not 0.0 < run.threshold < 1.0:
        raise InputError(f"THRESHOLD: {run.threshold:g} is not a probability between 0 and 1.")
    if run.report and not os.access(run.report.parent, os.W_OK):
        raise OutputError(
            f"REPORT: nothing can be written to '{run.report.parent}'. Choose another folder."
        )
    if run.files.composite:
        check_has_data(run.files.composite, "COMPOSITE")
    check_has_data(run.files.dem, "DEM")
    with open_raster(run.label, "LABEL"):
        pass


def _fitted(run: ForestRun, grid: RasterGrid, index: TileIndex, reporter: Reporter) -> FittedForest:
    training, validation = index.of("train"), index.of("validation")
    if not training:
        raise InputError(
            f"TILES: '{index.path}' has no tile with split 'train'. "
            "Make the tile grid with a smaller share for validation."
        )
    if not validation:
        reporter.warn(
            "TILES: no tile is held back for validation, so the threshold is found on the "
            "training tiles, and the figures say nothing of unseen places."
        )
        validation = training
    reader = TileReader(
        run.files,
        run.label,
        run.recipe.channels,
        grid,
        windows=index.windows(grid),
        reporter=reporter,
        cache_bytes=0,
    )
    try:
        fitted = forest_with_threshold(
            reader,
            [tile.id for tile in training],
            [tile.id for tile in validation],
            run.settings,
            reporter=reporter,
            threshold=run.threshold,
        )
    finally:
        reader.close()
    reporter.log(
        f"{fitted.samples} of {fitted.population} pixels of {len(training)} tiles drawn; rock "
        f"from a probability of {fitted.threshold:g}; IoU with the labels of {len(validation)} "
        f"validation tiles {fitted.scores.iou:.3f}."
    )
    return fitted


def _mapped(
    run: ForestRun, fitted: FittedForest, grid: RasterGrid, area: Window, reporter: Reporter
) -> PixelMap:
    with ChannelStack(run.files, run.recipe.channels, grid, reporter) as stack:

        def probability(window: Window) -> NDArray[np.float32] | None:
            channels, valid = stack.read(window)
            return fitted.forest.map(channels, valid, reporter) if valid.any() else None

        return map_pixels(
            probability,
            grid,
            area,
            _outputs(run, fitted),
            run.token,
            reporter=reporter,
            window=run.window,
        )


def _outputs(run: ForestRun, fitted: FittedForest) -> OutputSpecification:
    settings = run.settings
    depth = "none" if settings.max_depth is None else str(settings.max_depth)
    tags = {
        "ROCK_OUTCROP_CLASSIFIER": "random forest",
        "ROCK_OUTCROP_RECIPE": run.recipe.name,
        "ROCK_OUTCROP_THRESHOLD": f"{fitted.threshold:g}",
        "ROCK_OUTCROP_TREES": str(settings.trees),
        "ROCK_OUTCROP_SAMPLES": str(fitted.samples),
        "ROCK_OUTCROP_MAX_DEPTH": depth,
        "ROCK_OUTCROP_MIN_SAMPLES_LEAF": str(settings.min_samples_leaf),
        "ROCK_OUTCROP_SEED": str(settings.seed),
    }
    return OutputSpecification(
        probability=run.probability,
        mask=run.mask,
        probability_type=run.probability_type,
        threshold=fitted.threshold,
        class_name=run.recipe.class_name,
        tags=tags,
    )


def _write_report(
    run: ForestRun, path: Path, fitted: FittedForest, index: TileIndex, mapped: PixelMap
) -> None:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    text = environment.get_template(TEMPLATE).render(
        run=run,
        fitted=fitted,
        mapped=mapped,
        training=len(index.of("train")),
        validation=len(index.of("validation")),
        importances=zip(run.recipe.channel_names, fitted.forest.importances.tolist(), strict=True),
    )
    write_text(path, text, run.token)
