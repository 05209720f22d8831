"""From job specs to the engine's sources; imported by the worker only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..progress import Reporter
from .specs import FetchReferenceJob, LocalStackJob

Values = dict[str, Any]


def fetch_mask(job: FetchReferenceJob, reporter: Reporter) -> Values:
    """Fetch a rock mask."""
    from ..engine.sources.references import ReferenceRun, fetch_reference

    run_ = ReferenceRun(
        product=job.product,
        output=Path(job.output),
        folder=Path(job.folder),
        token=job.token,
        source=job.source,
        bounds=job.extent,
        bounds_crs=job.extent_crs,
        layer=job.layer,
        source_crs=job.source_crs,
        version=job.version,
        units=job.units,
    )
    result = fetch_reference(run_, reporter)
    return {
        "polygons": result.polygons,
        "area_km2": result.area_m2 / 1e6,
        "version": result.version,
    }


def stack_scenes(job: LocalStackJob, reporter: Reporter) -> Values:
    """Build a composite from scenes in files."""
    from ..engine.sources.local import LocalStackRun, stack_local

    run_ = LocalStackRun(
        inputs=tuple(Path(path) for path in job.inputs),
        output=Path(job.output),
        folder=Path(job.folder),
        token=job.token,
        crs=job.crs,
        resolution=job.resolution,
        bounds=job.extent,
        bounds_crs=job.extent_crs,
        source_crs=job.source_crs,
        bands=job.bands,
        reflectance_scale=job.reflectance_scale,
        reflectance_offset=job.reflectance_offset,
        mask_clouds=job.mask_clouds,
    )
    result = stack_local(run_, reporter)
    return {"scenes": result.scenes, "valid_share": result.valid_share}
