"""What a check of an environment found, as text and as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

ADVICE = (
    'Run the algorithm "Set up the environment" (rockoutcrop:setupenvironment), which builds it '
    "again."
)


@dataclass(frozen=True)
class PackageState:
    """A package that the worker needs: its version, or the error that its import gave."""

    name: str
    version: str
    error: str = ""


@dataclass(frozen=True)
class EnvironmentReport:
    """The state of the worker's environment.

    `device` is what PyTorch would compute on: cuda, mps or cpu, empty if PyTorch does not work.
    `torch_cuda` is the CUDA version that PyTorch was built for, empty for a build without it.
    `problem` says in one sentence what is wrong with the environment as a whole.
    `outdated` tells that the plugin's locked requirements changed since it was made.
    """

    python: Path
    python_version: str = ""
    packages: tuple[PackageState, ...] = ()
    device: str = ""
    device_name: str = ""
    torch_cuda: str = ""
    providers: tuple[str, ...] = ()
    problem: str = ""
    outdated: bool = False

    @property
    def broken(self) -> tuple[PackageState, ...]:
        return tuple(package for package in self.packages if package.error)

    @property
    def works(self) -> bool:
        return not self.problem and not self.broken

    def summary(self) -> str:
        """Return one sentence: all is well, or what is wrong and what to do."""
        if self.problem:
            return f"{self.problem} {ADVICE}"
        if self.broken:
            names = ", ".join(package.name for package in self.broken)
            first = self.broken[0]
            return f"These packages cannot be used: {names} ({first.error}). {ADVICE}"
        if self.outdated:
            return (
                "The environment works, but was made for another version of the plugin. " + ADVICE
            )
        return "The environment works."

    def versions(self) -> str:
        """Return the versions of Python and of every package that works, in one line."""
        found = [
            f"{package.name} {package.version}" for package in self.packages if package.version
        ]
        return ", ".join([f"Python {self.python_version}", *found])

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return name and value of what is not a package."""
        device = f"{self.device} ({self.device_name})" if self.device else "-"
        return (
            ("Interpreter", str(self.python)),
            ("Python", self.python_version or "-"),
            ("Device", device),
            ("CUDA of PyTorch", self.torch_cuda or "-"),
            ("ONNX Runtime", ", ".join(self.providers) or "-"),
        )

    def to_text(self) -> str:
        lines = [self.summary()]
        lines += [f"{name}: {value}" for name, value in self.facts()]
        lines += [f"{state.name}: {state.error or state.version}" for state in self.packages]
        return "\n".join(lines)

    def to_html(self) -> str:
        """Return a whole page without any outside resource."""
        facts = "".join(
            f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>"
            for name, value in self.facts()
        )
        rows = "".join(_row(package) for package in self.packages)
        return (
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
            "<title>Rock Outcrop environment</title><style>"
            "body{font-family:sans-serif;margin:2em}th{text-align:left;padding-right:1em}"
            "td.error{color:#b00020}</style></head><body>"
            f"<h1>Rock Outcrop environment</h1><p>{escape(self.summary())}</p>"
            f"<table>{facts}</table><h2>Packages</h2><table>{rows}</table></body></html>\n"
        )


def _row(package: PackageState) -> str:
    kind = "error" if package.error else "version"
    value = escape(package.error or package.version)
    return f'<tr><th>{escape(package.name)}</th><td class="{kind}">{value}</td></tr>'
