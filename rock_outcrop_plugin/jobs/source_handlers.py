"""From jobs about data sources to engine calls; imported by the worker only."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..progress import Reporter
from .specs import FetchCompositeJob, SignInJob

if TYPE_CHECKING:
    from ..engine.sources.composite import CompositeRequest
    from ..engine.sources.earthengine import Account

Values = dict[str, Any]


def fetch_composite(job: FetchCompositeJob, reporter: Reporter) -> Values:
    """Fetch a composite and say of how many scenes, and which share of it has data."""
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


def sign_in(job: SignInJob, reporter: Reporter) -> Values:
    """Sign in to Earth Engine and say for which project."""
    from ..engine.sources.earthengine import SignInRun
    from ..engine.sources.earthengine import sign_in as make_sure

    return {"project": make_sure(SignInRun(_account(job), job.browser), reporter).project}
