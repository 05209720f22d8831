"""From the job of a run back to the values of the algorithm that started it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication

from .run_folder import Run

ALGORITHMS = {"train": "rockoutcrop:train", "selftrain": "rockoutcrop:selftrain"}


def resume_values(run: Run) -> dict[str, Any]:
    """Return the values that go on with a run: its own, with RESUME."""
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHMS[run.job["kind"]])
    values = {}
    for definition in algorithm.parameterDefinitions():
        value = run.job.get(definition.name().lower())
        if value is not None:
            values[definition.name()] = value
    if "WEIGHTS" in values:
        values["WEIGHTS"] = _weights(run.job)
    return {**values, "RESUME": True, "RUN_FOLDER": str(run.folder)}


def prediction_values(run: Run) -> dict[str, Any]:
    """Return the values of `predict` with the run's model, on what it was trained on."""
    values: dict[str, Any] = {"MODEL": str(run.model)}
    for name in ("composite", "dem", "slope"):
        path = run.job.get(name)
        if isinstance(path, str) and Path(path.split("|", maxsplit=1)[0]).exists():
            values[name.upper()] = path
    return values


def _weights(job: dict[str, Any]) -> str:
    """Return the shares of the masks, and of the teacher where it had one of its own."""
    weights = [float(weight) for weight in job["weights"]]
    teacher = job.get("pseudo_label_weight")
    if teacher is not None:
        weights = [weight * (1.0 - float(teacher)) for weight in weights] + [float(teacher)]
    return ", ".join(f"{weight:.10g}" for weight in weights)
