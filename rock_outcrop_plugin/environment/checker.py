"""Runs an environment's interpreter once and reports what works in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .child import Outcome, run
from .marker import read_marker
from .plan import WORKER_MODULES, digest_for
from .probe import PREFIX
from .report import EnvironmentReport, PackageState

_PROBE = Path(__file__).with_name("probe.py")
_SECONDS = 300.0


def check(
    python: Path,
    modules: Mapping[str, str] = WORKER_MODULES,
    cancelled: Callable[[], bool] | None = None,
) -> EnvironmentReport:
    """Return what works in the environment of an interpreter.

    `modules` maps the name to import to the name of its package. A package that ends the whole
    process when it is imported is found out as well. An interpreter that is missing or does not
    run is a problem in the report, not an exception.
    """
    if not python.is_file():
        return EnvironmentReport(python, problem=f"There is no Python interpreter at '{python}'.")
    pairs = [f"{module}={package}" for module, package in modules.items()]
    try:
        outcome = run([python, "-I", _PROBE, *pairs], cancelled=cancelled, timeout=_SECONDS)
    except OSError as error:
        problem = f"The interpreter '{python}' does not run: {error}."
        return EnvironmentReport(python, problem=problem)
    return _report(python, outcome)


def _report(python: Path, outcome: Outcome) -> EnvironmentReport:
    answers = list(_answers(outcome))
    known: dict[str, Any] = {}
    packages: list[PackageState] = []
    importing = ""
    for values in answers:
        importing = values.get("importing", importing)
        if "package" in values:
            packages.append(PackageState(values["package"], values["version"], values["error"]))
            importing = ""
        known.update(values)
    problem = ""
    if not known.get("done"):
        how = "took too long" if outcome.timed_out else f"ended with code {outcome.code}"
        problem = f"The check of the interpreter '{python}' {how}: {_last_line(outcome)}."
        if importing:
            packages.append(PackageState(importing, "", f"importing it {how} the process"))
    return EnvironmentReport(
        python=python,
        python_version=str(known.get("python", "")),
        packages=tuple(packages),
        device=str(known.get("device", "")),
        device_name=str(known.get("device_name", "")),
        torch_cuda=str(known.get("torch_cuda", "")),
        providers=tuple(known.get("providers", ())),
        problem=problem,
        outdated=_is_outdated(python),
    )


def _answers(outcome: Outcome) -> Iterator[dict[str, Any]]:
    for line in outcome.lines:
        if line.startswith(PREFIX):
            yield json.loads(line[len(PREFIX) :])


def _last_line(outcome: Outcome) -> str:
    said = [line for line in outcome.lines if line.strip() and not line.startswith(PREFIX)]
    return said[-1].strip().rstrip(".") if said else "it said nothing"


def _is_outdated(python: Path) -> bool:
    marker = read_marker(python.parent.parent)
    return marker is not None and marker.requirements != digest_for(marker.device)
