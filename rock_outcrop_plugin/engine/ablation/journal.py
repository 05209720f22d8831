"""What is finished, in the run folder: one small file for each training."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ...errors import InputError
from ..output_errors import as_output_error
from ..partial_files import write_text
from .specification import SCORES, MaskScores, UnitResult
from .statistics import Seed

MANIFEST = "set_up.json"
RESULTS = "results"


class Journal:
    """The record of a run folder. Raises OutputError when it cannot be written."""

    def __init__(self, folder: Path, token: str) -> None:
        self._folder = folder
        self._token = token

    def begin(self, set_up: Mapping[str, Any]) -> None:
        """Note the set-up, or check that it is the one whose results are here.

        Raises InputError when it is another one.
        """
        path = self._folder / MANIFEST
        with as_output_error(path):
            (self._folder / RESULTS).mkdir(parents=True, exist_ok=True)
        there = _read(path)
        wanted = json.loads(json.dumps(set_up))
        if there is None:
            write_text(path, json.dumps(wanted, indent=1), self._token)
            return
        if other := [name for name in wanted if there.get(name) != wanted[name]]:
            raise InputError(
                f"RUN_FOLDER: '{self._folder}' holds results of another set-up; these differ: "
                f"{', '.join(other)}. Give them as they were, or choose another folder."
            )

    def find(self, subject: str, seed: Seed) -> UnitResult | None:
        """Return what is kept, or None. A damaged file counts as not there."""
        data = _read(self._path(subject, seed))
        try:
            return None if data is None else _unit(data)
        except (KeyError, TypeError):
            return None

    def keep(self, unit: UnitResult) -> None:
        """Keep a result; it is there whole or not at all."""
        text = json.dumps(plain(asdict(unit)), indent=1, allow_nan=False)
        write_text(self._path(unit.subject, unit.seed), text, self._token)

    def _path(self, subject: str, seed: Seed) -> Path:
        name = subject if seed is None else f"{subject}-{seed}"
        return self._folder / RESULTS / f"{name}.json"


def plain(values: Any) -> Any:
    """Return values as JSON can hold them: None for a number that is not defined."""
    if isinstance(values, float):
        return values if math.isfinite(values) else None
    if isinstance(values, Mapping):
        return {str(name): plain(value) for name, value in values.items()}
    if isinstance(values, list | tuple):
        return [plain(value) for value in values]
    return values


def _read(path: Path) -> dict[str, Any] | None:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return data if isinstance(data, dict) else None


def _unit(data: dict[str, Any]) -> UnitResult:
    numbers = {
        name: math.nan if data["scores"][name] is None else float(data["scores"][name])
        for name in SCORES
    }
    return UnitResult(**{**data, "scores": MaskScores(**numbers)})
