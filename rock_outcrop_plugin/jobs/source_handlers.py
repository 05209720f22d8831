"""From job specs to what makes or fetches inputs; imported by the worker only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..progress import PartialReporter, Reporter
from .source_specs import (
    FetchCompositeJob,
    FetchDemJob,
    FetchReferenceJob,
    LocalStackJob,
    SignInJob,
)
from .specs import DemoDataJob

if TYPE_CHECKING:
    from ..engine.sources.composite import CompositeRequest
    from ..engine.sources.earthengine import Account

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


def _fetch_composite(job: FetchCompositeJob, reporter: Reporter) -> Values:
    request = _composite_request(job)
    if job.source == "stac":
        from ..engine.sources.stac import fetch_stac

        result = fetch_stac(request, job.address, reporter)
    else:
        from ..engine.sources.earthengine import EarthEngineRun, fetch_earth_engine

        run_ = EarthEngineRun(
            request,
            _account(job),
            cloud_mask=job.cloud_mask,
            level=job.level,
            tile=job.tile,
            concurrent=job.requests,
        )
        result = fetch_earth_engine(run_, reporter)
    return {"scenes": result.scenes, "valid_share": result.valid_share}


def _composite_request(job: FetchCompositeJob) -> CompositeRequest:
    from ..engine.sources.composite import CompositeRequest

    return CompositeRequest(
        output=Path(job.output),
        folder=Path(job.folder),
        token=job.token,
        crs=job.crs,
        resolution=job.resolution,
        bounds=job.extent,
        start=date.fromisoformat(job.start),
        end=date.fromisoformat(job.end),
        months=job.months,
        max_cloud=job.max_cloud,
        min_sun_elevation=job.min_sun_elevation,
    )


def _account(job: FetchCompositeJob | SignInJob) -> Account:
    from ..engine.sources.earthengine import Account
    from ..sources import source

    key = Path(job.service_account) if job.service_account else None
    address = job.address or source("earthengine").address
    return Account(address, job.project, key)


def _sign_in(job: SignInJob, reporter: Reporter) -> Values:
    from ..engine.sources.earthengine import SignInRun, sign_in

    return {"project": sign_in(SignInRun(_account(job), job.browser), reporter).project}


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


def _fetch_mask(job: FetchReferenceJob, reporter: Reporter) -> Values:
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


def _stack_scenes(job: LocalStackJob, reporter: Reporter) -> Values:
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


HANDLERS: dict[str, Callable[[Any, Reporter], Values]] = {
    DemoDataJob.kind: _demo_data,
    FetchCompositeJob.kind: _fetch_composite,
    SignInJob.kind: _sign_in,
    FetchDemJob.kind: _fetch_dem,
    FetchReferenceJob.kind: _fetch_mask,
    LocalStackJob.kind: _stack_scenes,
}
