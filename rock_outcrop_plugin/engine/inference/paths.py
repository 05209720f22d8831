"""What must hold for the names of outputs before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ...errors import OutputError


def check_output_paths(
    outputs: Mapping[str, Path | None], inputs: Mapping[str, Path | None]
) -> None:
    """Raise OutputError when an output would replace an input or another output.

    The keys are the names of the parameters; None: left out.
    """
    seen: dict[str, Path] = {}
    for name, path in outputs.items():
        if path is None:
            continue
        for role, source in inputs.items():
            if source and is_same_file(path, source):
                raise OutputError(
                    f"{name}: '{path}' is also the input {role}, which would be lost. "
                    "Choose another name."
                )
        for other, earlier in seen.items():
            if is_same_file(path, earlier):
                raise OutputError(
                    f"{name}: '{path}' is also the output {other}. Choose two different names."
                )
        seen[name] = path


def is_same_file(first: Path, second: Path) -> bool:
    """Whether two names lead to one file."""
    if first.resolve() == second.resolve():
        return True
    return first.exists() and second.exists() and first.samefile(second)
