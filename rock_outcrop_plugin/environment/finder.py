"""Where the worker's Python is, and which Python can make one."""

from __future__ import annotations

import json
import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ..errors import EnvironmentMissingError
from .child import run
from .marker import is_complete

Source = Literal["setting", "variable", "checkout", "managed"]

VARIABLE = "ROCK_OUTCROP_PYTHON"
PLUGIN_ROOT = Path(__file__).resolve().parents[2]
OLDEST_PYTHON = (3, 11)
SET_UP = 'Run the algorithm "Set up the environment" (rockoutcrop:setupenvironment)'

_PROBE = """
import importlib.util, json, sys
parts = ("venv", "ensurepip")
print(json.dumps({
    "version": list(sys.version_info[:3]),
    "complete": all(importlib.util.find_spec(part) for part in parts),
}))
"""
_PROBE_SECONDS = 30.0


@dataclass(frozen=True)
class Interpreter:
    """The worker's Python, and where its path came from."""

    path: Path
    source: Source


@dataclass(frozen=True)
class BasePython:
    """A Python that was run and can be asked for a virtual environment."""

    path: Path
    version: tuple[int, int, int]
    has_venv: bool


def default_environment_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Return the user's folder for the managed environment; it need not exist."""
    variables = os.environ if environ is None else environ
    if sys.platform == "win32":
        base = Path(variables.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(variables.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "rock_outcrop" / "environment"


def python_of(environment: Path) -> Path:
    """Return the path of the interpreter of a virtual environment; it need not exist."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def find_python(
    setting: str | None = None,
    *,
    plugin_root: Path = PLUGIN_ROOT,
    managed: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Path:
    """Return the worker's interpreter; see `find_interpreter`."""
    return find_interpreter(setting, plugin_root=plugin_root, managed=managed, environ=environ).path


def find_interpreter(
    setting: str | None = None,
    *,
    plugin_root: Path = PLUGIN_ROOT,
    managed: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Interpreter:
    """Return the worker's interpreter and its source.

    The order is: the user's setting, the variable ROCK_OUTCROP_PYTHON, the checkout's `.venv`,
    the managed environment. A setting or variable that names nothing usable is an error, since
    another Python would not be what was asked for. An environment that was not finished does not
    count.

    Raises:
        EnvironmentMissingError: there is none.
    """
    variables = os.environ if environ is None else environ
    if setting and setting.strip():
        return Interpreter(
            _named(setting.strip(), "The setting for the worker's Python"), "setting"
        )
    if variables.get(VARIABLE, "").strip():
        named = _named(variables[VARIABLE].strip(), f"The environment variable {VARIABLE}")
        return Interpreter(named, "variable")
    checkout = plugin_root / ".venv"
    folder = default_environment_folder(variables) if managed is None else managed
    if is_complete(checkout) and python_of(checkout).is_file():
        return Interpreter(python_of(checkout), "checkout")
    if is_complete(folder) and python_of(folder).is_file():
        return Interpreter(python_of(folder), "managed")
    raise EnvironmentMissingError(_nothing_found(checkout, folder))


def base_pythons() -> Iterator[BasePython]:
    """Yield the Pythons that can make the environment: QGIS's own, then others of the machine.

    Each one was run and is new enough. `sys.executable` is QGIS itself on Windows and macOS, and
    may be another Python on Linux, so it is never among them for its own sake.
    """
    seen: set[Path] = set()
    for path in [*own_candidates(), *_other_candidates()]:
        real = path.resolve()
        if real in seen or not path.is_file():
            continue
        seen.add(real)
        base = examine(path)
        if base is not None and base.version[:2] >= OLDEST_PYTHON:
            yield base


def own_candidates(
    platform: str = sys.platform,
    base_prefix: str = sys.base_prefix,
    executable: str = sys.executable or "",
    binaries: str | None = None,
    environ: Mapping[str, str] | None = None,
) -> list[Path]:
    """Return where the Python that runs this code may have its interpreter, likeliest first."""
    variables = os.environ if environ is None else environ
    major, minor = sys.version_info[:2]
    prefix = Path(base_prefix)
    if platform == "win32":
        root = variables.get("OSGEO4W_ROOT")
        found = [prefix / "python.exe"]
        return found + ([Path(root, "apps", f"Python{major}{minor}", "python.exe")] if root else [])
    folders = [prefix / "bin"]
    compiled = binaries or sysconfig.get_config_var("BINDIR")
    if compiled:
        folders.insert(0, Path(compiled))
    if platform == "darwin":
        beside = Path(executable).parent
        folders += [beside / "bin", beside.parent / "MacOS" / "bin", beside]
    else:
        folders.append(Path("/usr/bin"))
    names = (f"python{major}.{minor}", "python3")
    return [folder / name for folder in folders for name in names]


def examine(path: Path) -> BasePython | None:
    """Run a Python and return what it is, or None if it does not run."""
    try:
        outcome = run([path, "-I", "-c", _PROBE], timeout=_PROBE_SECONDS)
        answer = json.loads(outcome.lines[-1])
        major, minor, patch = answer["version"]
        return BasePython(path, (major, minor, patch), bool(answer["complete"]))
    except (OSError, ValueError, IndexError, KeyError, TypeError):
        return None


def _other_candidates() -> Iterator[Path]:
    for minor in (12, 13, 11, 14):
        found = shutil.which(f"python3.{minor}")
        if found:
            yield Path(found)
        if sys.platform == "darwin":
            framework = Path("/Library/Frameworks/Python.framework/Versions")
            yield framework / f"3.{minor}" / "bin" / "python3"
            yield Path("/opt/homebrew/bin", f"python3.{minor}")
        elif sys.platform == "win32":
            local = Path(os.environ.get("LOCALAPPDATA", ""), "Programs", "Python")
            yield local / f"Python3{minor}" / "python.exe"


def _named(value: str, what: str) -> Path:
    """Return the interpreter that a person named, as a file or as a virtual environment."""
    path = Path(value).expanduser()
    if path.is_dir():
        path = python_of(path)
    if path.is_file() and os.access(path, os.X_OK):
        return path.absolute()
    raise EnvironmentMissingError(
        f"{what} names '{value}', which is neither a Python interpreter nor a virtual environment. "
        f"Correct it, or clear it to use the environment that the plugin manages. {SET_UP} to "
        "create that one."
    )


def _nothing_found(checkout: Path, managed: Path) -> str:
    broken = [str(folder) for folder in (checkout, managed) if folder.is_dir()]
    if broken:
        return (
            f"The worker's Python environment in '{broken[-1]}' was not finished or is damaged. "
            f"{SET_UP} to build it again, or press the button of that name."
        )
    return (
        "The worker's Python environment is missing (PyTorch and rasterio are not part of QGIS). "
        f"{SET_UP} or press the button of that name; it needs the network and about 2 GB of disk."
    )
