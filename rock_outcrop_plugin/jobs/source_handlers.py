"""From job specs to what fetches inputs; imported by the worker only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..progress import Reporter
from .specs import FetchDemJob


def fetch_dem_job(job: FetchDemJob, reporter: Reporter) -> dict[str, Any]:
    """Fetch elevations. Raises RockOutcropError."""
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
            files=Path(job.files) if job.files else None,
            heights=job.heights,
        ),
        reporter,
    )
    return {"files": result.files, "valid_share": result.valid_share}
