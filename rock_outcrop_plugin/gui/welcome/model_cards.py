"""Model files and their cards, read with the standard library: QGIS has no safetensors."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

CARD_KEY = "rock_outcrop_card"
SUFFIXES = (".safetensors", ".onnx")
# A training keeps its best weights under the second name until it ends and writes the first.
MODEL_NAME = "model.safetensors"
BEST_NAME = "best.safetensors"
DEEPEST = 4
MOST_ENTRIES = 20_000
MOST_MODELS = 200
LARGEST_HEADER = 8 * 2**20
LENGTH_BYTES = 8


@dataclass(frozen=True)
class FoundModel:
    """A model file. `iou` is that of its validation tiles, 0 to 1, None where it is not told."""

    path: Path
    name: str
    date: str
    size: int
    iou: float | None = None
    recipe: str = ""


def find_models(
    folders: Iterable[Path], is_stopped: Callable[[], bool] = lambda: False
) -> list[FoundModel]:
    """Return the models below some folders, newest first.

    Bounded: so many levels, entries and models; folders that cannot be read are left out.
    """
    found: dict[Path, FoundModel] = {}
    for folder in folders:
        for path in _model_files(folder, is_stopped):
            model = read_model(path, folder)
            if model is not None:
                found.setdefault(path, model)
            if len(found) >= MOST_MODELS:
                break
    return sorted(found.values(), key=lambda model: (model.date, model.name), reverse=True)


def read_model(path: Path, folder: Path) -> FoundModel | None:
    """Return what a file says of itself, or None for one that is no model of ours.

    `folder` is where the search began: the name is the way from there. A checkpoint has no card
    and is none; an ONNX file keeps its card where only its own library finds it.
    """
    try:
        status = path.stat()
        card = {} if path.suffix == ".onnx" else read_card(path)
    except (OSError, ValueError):
        return None
    if card is None:
        return None
    training = card.get("training")
    date = str(training.get("date") or "") if isinstance(training, dict) else ""
    written = datetime.fromtimestamp(status.st_mtime).isoformat(timespec="minutes")
    return FoundModel(
        path=path,
        name=path.relative_to(folder).as_posix(),
        date=(date or written)[:16].replace("T", " "),
        size=status.st_size,
        iou=_iou(card),
        recipe=str(card.get("recipe", "")),
    )


def read_card(path: Path) -> dict[str, Any] | None:
    """Return the card in the header of a safetensors file, or None if it carries none.

    Raises ValueError for a file that is no safetensors file, OSError for one that cannot be read.
    """
    with path.open("rb") as file:
        length = int.from_bytes(file.read(LENGTH_BYTES), "little")
        if not 2 <= length <= LARGEST_HEADER:
            raise ValueError(f"'{path}' has no header of a safetensors file")
        header = json.loads(file.read(length))
    metadata = header.get("__metadata__") if isinstance(header, dict) else None
    text = metadata.get(CARD_KEY) if isinstance(metadata, dict) else None
    card = json.loads(text) if isinstance(text, str) else None
    return card if isinstance(card, dict) else None


def _iou(card: dict[str, Any]) -> float | None:
    metrics = card.get("metrics")
    value = metrics.get("iou") if isinstance(metrics, dict) else None
    return float(value) if isinstance(value, int | float) else None


def _model_files(folder: Path, is_stopped: Callable[[], bool]) -> Iterator[Path]:
    """Yield files with a model's suffix, breadth first; links to folders are not followed."""
    level, seen = [folder], 0
    for _ in range(DEEPEST):
        below: list[Path] = []
        for place in level:
            entries = _entries(place)
            names = {entry.name for entry in entries}
            for entry in entries:
                seen += 1
                if seen > MOST_ENTRIES or is_stopped():
                    return
                if entry.is_dir(follow_symlinks=False):
                    below.append(Path(entry.path))
                elif _may_be_model(entry.name, names):
                    yield Path(entry.path)
        # The names of run folders begin with their date.
        level = sorted(below, reverse=True)


def _may_be_model(name: str, beside: set[str]) -> bool:
    if name.startswith(".") or not name.endswith(SUFFIXES):
        return False
    return name != BEST_NAME or MODEL_NAME not in beside


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError:
        return []
