"""From job specs to what makes or fetches inputs; imported by the worker only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..progress import PartialReporter, Reporter
from .specs import DemoDataJob, FetchDemJob

Values = dict[str, Any]


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None


def _demo_data(job: DemoDataJob, reporter: Reporter) -> Values:
    from ..engine.synthetic.scene import SceneFiles, SceneSettings, generate_scene, write_scene

    settings = SceneSettings(seed=job.seed, tiles=job.tiles)
    scene = generate_scene(settings, PartialReporter(reporter, 0.0, 0.7))
    files = SceneFiles(**{name: _path(getattr(job, name)) for name in job.output_fields})
    write_scene(scene, files, job.token, PartialReporter(reporter, 0.7, 1.0))
    return {}


def _fetch_dem(job: FetchDemJob, reporter: Reporter) -> Values:
    from ..engine.sources.dem import DemRun, fetch_dem

    result = fetch_dem(
        DemRun(
            source=job.source,
            output=Path(job.output),
            token=job.token,
            crs=job.crs,
            resolution=job.resolution,
            bounds=job.extent,
            address=job.address,
            files=_path(job.files),
            heights=job.heights,
        ),
        reporter,
    )
    return {"files": result.files, "valid_share": result.valid_share}


HANDLERS: dict[str, Callable[[Any, Reporter], Values]] = {
    DemoDataJob.kind: _demo_data,
    FetchDemJob.kind: _fetch_dem,
}
