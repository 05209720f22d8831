"""From job specs of comparisons to engine calls; imported by the worker only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..progress import Reporter
from .specs import CompareJob, DisagreementsJob, ReferenceSpec

if TYPE_CHECKING:
    from ..engine.assessment.layers import ReferenceLayer
    from ..engine.marks import MarkLayer

Values = dict[str, Any]


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None


def reference_layer(spec: ReferenceSpec) -> ReferenceLayer:
    """Return a layer as the engine knows it."""
    from ..engine.assessment.layers import ReferenceLayer

    return ReferenceLayer(spec.name, Path(spec.path), spec.layer)


def mark_layer(spec: ReferenceSpec) -> MarkLayer:
    """Return a layer of marks as the engine knows it."""
    from ..engine.marks import MarkLayer

    return MarkLayer(Path(spec.path), spec.layer, spec.name)


def _compare(job: CompareJob, reporter: Reporter) -> Values:
    from ..engine.assessment.comparison import compare
    from ..engine.assessment.results import ComparisonRun

    compare(
        ComparisonRun(
            prediction=Path(job.prediction),
            references=tuple(reference_layer(reference) for reference in job.references),
            token=job.token,
            agreement=_path(job.agreement),
            table=_path(job.table),
            report=_path(job.report),
            threshold=job.threshold,
            extent=job.extent,
            extent_crs=job.extent_crs,
            truth=reference_layer(job.truth) if job.truth else None,
            tiles=_path(job.tiles),
            split=job.split,
            composite=_path(job.composite),
            marks=mark_layer(job.marks) if job.marks else None,
        ),
        reporter,
    )
    return {}


def _disagreements(job: DisagreementsJob, reporter: Reporter) -> Values:
    from ..engine.assessment.disagreements import DisagreementRun, find_disagreements

    result = find_disagreements(
        DisagreementRun(
            prediction=Path(job.prediction),
            references=tuple(reference_layer(reference) for reference in job.references),
            output=Path(job.output),
            token=job.token,
            threshold=job.threshold,
            extent=job.extent,
            extent_crs=job.extent_crs,
            min_area=job.min_area,
            max_patches=job.max_patches,
        ),
        reporter,
    )
    return {"patches": len(result.disagreements), "found": result.found}


HANDLERS: dict[str, Callable[[Any, Reporter], Values]] = {
    CompareJob.kind: _compare,
    DisagreementsJob.kind: _disagreements,
}
