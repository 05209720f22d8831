"""Makes the worker's environment with the standard library's venv and that venv's own pip."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import EnvironmentMissingError, OutputError
from ..progress import PartialReporter, Reporter, SilentReporter, raise_if_cancelled
from .checker import check
from .child import Outcome, child_environment, run
from .failures import explain, hide_logins, lacks_version
from .finder import OLDEST_PYTHON, BasePython, base_pythons, examine, python_of
from .marker import Marker, is_complete, read_marker, write_marker
from .pip_progress import PipProgress
from .plan import Plan, Step, choose_device, plan_for, requirement_lines
from .report import EnvironmentReport

_VENV_DONE = 0.05
_PACKAGES_DONE = 0.92
# Settings of the user that would send the packages elsewhere than into the environment.
_MISLEADING_PIP_SETTINGS = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")


def install(
    target: Path,
    device: str = "auto",
    reporter: Reporter | None = None,
    *,
    plan: Plan | None = None,
    base_python: Path | None = None,
    variables: Mapping[str, str] | None = None,
    wheels: Path | None = None,
) -> EnvironmentReport:
    """Make the worker's environment in `target`, or leave it alone if it is right already.

    pip's configuration (index, find-links, proxy, certificates) applies as it does on a command
    line. If it fails or is cancelled, an earlier environment in `target` is put back, and
    otherwise nothing is left. `base_python` is the Python to make it from; by default QGIS's own.
    `variables` are given to pip and kept nowhere else, for instance those of a proxy. With
    `wheels`, a folder, nothing is asked of any index.

    Raises:
        InputError: `device` cannot be had here.
        OutputError: the folder cannot be written, is something else, or the disk is too small.
        EnvironmentMissingError: the packages cannot be installed or do not work.
        Cancelled: the user asked for the end.
    """
    told = SilentReporter() if reporter is None else reporter
    wanted = plan_for(choose_device(device)) if plan is None else plan
    target = target.expanduser().absolute()
    told.log(f"Python environment for {wanted.device} in {target}")
    _restore_interrupted(target)
    kept = _kept(target, wanted, told)
    if kept is not None:
        told.progress(1.0, "The environment is up to date")
        return kept
    _require_supported_system()
    _require_usable_folder(target, wanted.free_bytes)
    with _earlier_set_aside(target):
        base = _create(target, _bases(base_python), told)
        pip = _Pip(target, variables or {}, wheels)
        _install_packages(pip, wanted, PartialReporter(told, _VENV_DONE, _PACKAGES_DONE))
        told.progress(_PACKAGES_DONE, "Checking the packages")
        report = check(python_of(target), wanted.modules, told.cancelled)
        _require_sound(report, wanted)
        versions = {package.name: package.version for package in report.packages}
        python = ".".join(str(part) for part in base.version)
        write_marker(target, Marker(wanted.digest, wanted.device, python, versions))
    told.progress(1.0, "The environment is ready")
    return report


def _kept(target: Path, plan: Plan, reporter: Reporter) -> EnvironmentReport | None:
    """Return the report of an environment that is right as it is."""
    marker = read_marker(target)
    if marker is None or marker.requirements != plan.digest:
        return None
    reporter.progress(0.0, "Checking the environment that is there")
    report = check(python_of(target), plan.modules, reporter.cancelled)
    if not report.works:
        reporter.warn(f"{report.summary()} It is built again now.")
        return None
    return replace(report, outdated=False)


def _require_supported_system() -> None:
    if sys.platform == "darwin" and platform.machine() == "x86_64":
        raise EnvironmentMissingError(
            "PyTorch is no longer made for Intel Macs. Use a Mac with Apple silicon, Linux or "
            "Windows."
        )


def _require_usable_folder(target: Path, free_bytes: int) -> None:
    if target.exists() and not _is_ours(target):
        raise OutputError(
            f"'{target}' is not empty and is not a Python environment. Choose another folder."
        )
    existing = next(folder for folder in target.parents if folder.exists())
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(_not_writable(target, error)) from error
    free = shutil.disk_usage(existing).free
    if free < free_bytes:
        raise OutputError(
            f"The environment needs {free_bytes / 1e9:.1f} GB in '{target}', but only "
            f"{free / 1e9:.1f} GB are free there. Free some space or choose another folder."
        )


def _is_ours(target: Path) -> bool:
    if not target.is_dir():
        return False
    return (target / "pyvenv.cfg").is_file() or is_complete(target) or not any(target.iterdir())


def _not_writable(target: Path, error: OSError) -> str:
    return (
        f"The folder '{target}' cannot be written ({error.strerror or error}). Choose another one, "
        "or change its rights."
    )


def _set_aside(target: Path) -> Path:
    return target.with_name(f".{target.name}.previous")


def _restore_interrupted(target: Path) -> None:
    """Undo what an installation left whose process was killed."""
    previous = _set_aside(target)
    if not previous.is_dir():
        return
    if is_complete(target):
        shutil.rmtree(previous, ignore_errors=True)
    elif not target.exists() or _is_ours(target):
        shutil.rmtree(target, ignore_errors=True)
        previous.rename(target)


@contextmanager
def _earlier_set_aside(target: Path) -> Iterator[None]:
    """Keep what is in `target` until the block has succeeded, and put it back if it fails."""
    previous = _set_aside(target)
    try:
        if is_complete(target):
            target.rename(previous)
        elif target.exists():
            shutil.rmtree(target)
    except OSError as error:
        raise OutputError(_not_writable(target, error)) from error
    try:
        yield
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        if previous.exists():
            previous.rename(target)
        raise
    shutil.rmtree(previous, ignore_errors=True)


def _bases(explicit: Path | None) -> Iterable[BasePython]:
    if explicit is None:
        return base_pythons()
    base = examine(explicit)
    if base is None or base.version[:2] < OLDEST_PYTHON:
        oldest = ".".join(str(part) for part in OLDEST_PYTHON)
        raise EnvironmentMissingError(
            f"'{explicit}' is not a working Python {oldest} or newer. Name another one."
        )
    return [base]


def _create(target: Path, bases: Iterable[BasePython], reporter: Reporter) -> BasePython:
    """Make an empty environment from the first Python that can."""
    obstacle = "No Python 3.11 or newer was found. Install one from https://www.python.org."
    for base in bases:
        raise_if_cancelled(reporter)
        if not base.has_venv:
            obstacle = (
                f"The Python '{base.path}' lacks venv or ensurepip. On Debian and Ubuntu run: "
                "sudo apt install python3-venv"
            )
            continue
        reporter.progress(0.0, f"Creating the environment with {base.path}")
        command: list[str | Path] = [base.path, "-I", "-m", "venv", target]
        outcome = run(command, environment=_variables(target), cancelled=reporter.cancelled)
        if outcome.code == 0 and python_of(target).is_file():
            return base
        shutil.rmtree(target, ignore_errors=True)
        if not os.access(target.parent, os.W_OK):
            raise OutputError(explain(["permission denied"], target))
        obstacle = f"'{base.path}' could not create '{target}'. {explain(outcome.lines, target)}"
    raise EnvironmentMissingError(obstacle)


@dataclass(frozen=True)
class _Pip:
    """The pip of a new environment, and what it is given."""

    target: Path
    variables: Mapping[str, str]
    wheels: Path | None

    def install(self, step: Step, extra: tuple[str, ...], reporter: Reporter) -> Outcome:
        """Run it for a step; nothing that it says tells a login."""
        progress = PipProgress(len(requirement_lines(step.requirements)), step.title, reporter)
        options = ["--disable-pip-version-check", "--no-input", "--no-color"]
        command: list[str | Path] = [python_of(self.target), "-I", "-m", "pip", *options, "install"]
        if self.wheels is not None:
            command += ["--no-index", "--find-links", self.wheels]
        command += ["--progress-bar", "off", *step.arguments, *extra, "-r", step.requirements]
        outcome = run(
            command,
            environment=_variables(self.target, self.variables),
            on_line=lambda line: progress.read(hide_logins(line)),
            cancelled=reporter.cancelled,
        )
        return replace(outcome, lines=tuple(hide_logins(line) for line in outcome.lines))


def _install_packages(pip: _Pip, plan: Plan, reporter: Reporter) -> None:
    temporary = pip.target / "temporary"
    temporary.mkdir()
    whole = sum(step.share for step in plan.steps)
    done = 0.0
    for step in plan.steps:
        part = PartialReporter(reporter, done / whole, (done + step.share) / whole)
        done += step.share
        _install_step(pip, step, part)
    shutil.rmtree(temporary, ignore_errors=True)


def _install_step(pip: _Pip, step: Step, reporter: Reporter) -> None:
    reporter.log(f"Installing {step.title}")
    outcome = pip.install(step, (), reporter)
    if outcome.code and pip.wheels is not None:
        reason = explain(outcome.lines, pip.target)
        raise EnvironmentMissingError(f"WHEELS: the folder '{pip.wheels}' is not enough. {reason}")
    if outcome.code and step.other_index and lacks_version(outcome.lines):
        reporter.log(f"Not in the configured package index; asking {step.other_index}")
        outcome = pip.install(step, ("--index-url", step.other_index), reporter)
        if outcome.code:
            raise EnvironmentMissingError(
                f"{step.title} could not be installed: neither pip's configured sources nor "
                f"{step.other_index} gave it. {explain(outcome.lines, pip.target)}"
            )
    if outcome.code:
        raise EnvironmentMissingError(
            f"Installing {step.title} failed. {explain(outcome.lines, pip.target)}"
        )


def _variables(target: Path, added: Mapping[str, str] | None = None) -> dict[str, str]:
    variables = child_environment(added=added)
    for name in _MISLEADING_PIP_SETTINGS:
        variables.pop(name, None)
    variables["PIP_USER"] = "0"
    variables["PYTHONUTF8"] = "1"
    temporary = target / "temporary"
    if temporary.is_dir():
        # The system's folder is often a small memory disk; a CUDA wheel is larger than that.
        variables.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary)))
    return variables


def _require_sound(report: EnvironmentReport, plan: Plan) -> None:
    if not report.works:
        raise EnvironmentMissingError(
            f"The packages were installed, but do not work. {report.summary()}"
        )
    if plan.device == "cuda" and "torch" in plan.modules and not report.torch_cuda:
        raise EnvironmentMissingError(
            "The package index gave a PyTorch without CUDA. Set up the environment with the device "
            "cpu, or let pip's configuration name an index that has the CUDA build."
        )
