"""From job specs to composites and the sign-in they need; imported by the worker only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..progress import Reporter
from .specs import FetchCompositeJob, SignInJob

if TYPE_CHECKING:
    from ..engine.sources.composite import CompositeRequest
    from ..engine.sources.earthengine import Account

Values = dict[str, Any]


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


HANDLERS: dict[str, Callable[[Any, Reporter], Values]] = {
    FetchCompositeJob.kind: _fetch_composite,
    SignInJob.kind: _sign_in,
}
