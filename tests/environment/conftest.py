"""A package index of our own: wheels made on the spot in a folder, no network."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.environment.plan import Plan, Step


class RecordingReporter:
    """Keeps what it is told; `cancel_at` is a text that makes it cancelled once it is seen."""

    def __init__(self, cancel_at: str = "") -> None:
        self.fractions: list[float] = []
        self.texts: list[str] = []
        self.warnings: list[str] = []
        self._cancel_at = cancel_at
        self._cancelled = False

    def progress(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)
        self.log(text)

    def log(self, text: str) -> None:
        self.texts.append(text)
        self._cancelled |= bool(self._cancel_at) and self._cancel_at in text

    def warn(self, text: str) -> None:
        self.warnings.append(text)

    def metric(self, name: str, value: float, step: int) -> None: ...

    def artifact(self, name: str, path: Path) -> None: ...

    def cancelled(self) -> bool:
        return self._cancelled


def write_wheel(folder: Path, name: str, version: str, source: str) -> Path:
    """Write a wheel with one module of the package's name."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": source,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in files) + f"{info}/RECORD,,\n"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of wheels: one that works, and several that break in their own way."""
    folder = tmp_path_factory.mktemp("wheels with spaces")
    write_wheel(folder, "sound", "1.0", "VALUE = 1\n")
    write_wheel(folder, "sound", "2.0", "VALUE = 2\n")
    write_wheel(folder, "raising", "1.0", "raise ImportError('libsomething.so is missing')\n")
    write_wheel(folder, "crashing", "1.0", "import os\nos.abort()\n")
    write_wheel(folder, "talking", "1.0", "print('hello from a package')\n")
    return folder


@pytest.fixture(scope="module", autouse=True)
def only_our_wheels(wheels: Path) -> Iterator[None]:
    """Let pip see nothing but that folder, through the variables that a user would set."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PIP_CONFIG_FILE", "/dev/null")
        patch.setenv("PIP_FIND_LINKS", wheels.as_uri())
        patch.setenv("PIP_NO_INDEX", "1")
        patch.setenv("PIP_TARGET", "/nowhere")
        patch.setenv("PIP_USER", "1")
        yield


@pytest.fixture
def make_plan(tmp_path: Path) -> Callable[..., Plan]:
    """Return a function that makes a plan from requirement lines."""

    def make(
        *lines: str, modules: tuple[str, ...] = ("sound",), free_bytes: int = 0, other: str = ""
    ) -> Plan:
        path = tmp_path / "requirements.txt"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        step = Step("the packages", path, 1.0, other_index=other)
        return Plan("cpu", (step,), {name: name for name in modules}, free_bytes)

    return make
