"""A composite from scenes in files."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import numpy as np

from ....errors import InputError
from ....progress import PartialReporter, Reporter, raise_if_cancelled
from ....sources import source
from ...grid import RasterGrid, cover
from ...output_errors import as_output_error
from ..composite import BANDS, CompositeResult, Provenance, composite_writer
from .discover import find_scenes
from .median import composite_window, window_size
from .openable import openable
from .specification import ROLE, LocalStackRun, OpenableScene
from .target import choose_grid

SHARE_OF_SEARCH = 0.1
NAMES_IN_TAG = 40


def stack_local(run: LocalStackRun, reporter: Reporter) -> CompositeResult:
    """Build the composite of scenes in files: the median of the dates that show the ground.

    Raises InputError for scenes that cannot be used, OutputError for the disk.
    """
    work = run.folder / f"work-{run.token}"
    try:
        with as_output_error(work):
            work.mkdir(parents=True, exist_ok=True)
        found = find_scenes(run, work, PartialReporter(reporter, 0.0, SHARE_OF_SEARCH))
        scenes = [
            openable(scene, number, run, work, reporter) for number, scene in enumerate(found)
        ]
        for item in scenes:
            scene = item.scene
            reporter.log(f"{ROLE}: {scene.name} ({scene.sensor}, {scene.date or 'no date'})")
        grid = choose_grid(run, scenes, reporter)
        return _written(run, scenes, grid, PartialReporter(reporter, SHARE_OF_SEARCH, 1.0))
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _written(
    run: LocalStackRun, scenes: list[OpenableScene], grid: RasterGrid, reporter: Reporter
) -> CompositeResult:
    writer = composite_writer(run.output, grid, BANDS, _provenance(run, scenes), run.token)
    windows = list(cover(grid, window_size(len(scenes))))
    seen = 0
    try:
        for number, window in enumerate(windows):
            raise_if_cancelled(reporter)
            reporter.progress(0.95 * number / len(windows), f"{number} of {len(windows)} windows")
            stored = composite_window(grid, window, scenes)
            seen += int(np.count_nonzero(stored[0]))
            if stored.any():
                writer.write(window, stored)
        if not seen:
            raise InputError(
                f"{ROLE}: no pixel of the scenes shows the ground there. Look at the extent, add "
                "other dates, or leave the clouds in (MASK_CLOUDS)."
            )
        writer.finish()
        writer.publish()
    except BaseException:
        writer.discard()
        raise
    share = seen / (grid.width * grid.height)
    reporter.log(f"{len(scenes)} scenes, {100 * share:.1f}% of the pixels have data.")
    reporter.progress(1.0)
    return CompositeResult(run.output, len(scenes), share)


def _provenance(run: LocalStackRun, scenes: list[OpenableScene]) -> Provenance:
    names = sorted({item.scene.name for item in scenes})
    dates = sorted(item.scene.date for item in scenes if item.scene.date)
    sensors = sorted({item.scene.sensor for item in scenes})
    known = [source(name) for name in sensors if name != "files"]
    shown = ", ".join(names[:NAMES_IN_TAG])
    clouds = "clouds masked" if run.mask_clouds else "clouds left in"
    return Provenance(
        source="files",
        product="; ".join(item.product for item in known) or "band files",
        query=f"median of {len(scenes)} scenes, {clouds}: {shown}",
        first_date=dates[0] if dates else "",
        last_date=dates[-1] if dates else "",
        scenes=len(scenes),
        credit=" ".join(item.credit for item in known) or "as given with the files",
        fetched=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
    )
