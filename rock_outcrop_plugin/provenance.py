"""Where a result comes from: what a run wrote, as tags that travel in the files themselves.

An algorithm puts the tags of its run down for each of its outputs (`put_down`), the worker does it
again in its own process, and whatever writes a result asks for those of its path (`tags_for`).
Intermediate files have none, so that equal ones stay equal.
"""

from __future__ import annotations

import configparser
import dataclasses
import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PREFIX = "ROCK_OUTCROP_"
ALGORITHM_TAG = f"{PREFIX}ALGORITHM"
PLUGIN_VERSION_TAG = f"{PREFIX}PLUGIN_VERSION"
INPUTS_TAG = f"{PREFIX}INPUTS"
PARAMETERS_TAG = f"{PREFIX}PARAMETERS"
CREDIT_TAG = f"{PREFIX}CREDIT"
INPUT_CREDITS_TAG = f"{PREFIX}INPUT_CREDITS"
# What an input says of itself that its results repeat.
REPEATED = {
    "product": f"{PREFIX}PRODUCT",
    "model": f"{PREFIX}MODEL",
    "model_sha256": f"{PREFIX}MODEL_SHA256",
    "threshold": f"{PREFIX}THRESHOLD",
    "made_by": ALGORITHM_TAG,
}
# Where things lie on a machine and who uses it stay there.
PRIVATE = frozenset(
    {
        "token",
        "folder",
        "run_folder",
        "block_folder",
        "input_folder",
        "project",
        "service_account",
        "scheduler",
        "python",
    }
)
HASHED_BYTES = 16 * 2**20
MOST_INPUTS = 50
METADATA = Path(__file__).parent.parent / "metadata.txt"

Tags = Mapping[str, str]
TagReader = Callable[[Path], Tags]

_TAGS: dict[str, Tags] = {}


def put_down(paths: Iterable[Path], tags: Tags) -> None:
    """Let the files that will be written to `paths` carry `tags`."""
    for path in paths:
        _TAGS[_key(path)] = dict(tags)


def forget(paths: Iterable[Path]) -> None:
    """Let files that will be written to `paths` carry nothing of a run."""
    for path in paths:
        _TAGS.pop(_key(path), None)


def tags_for(path: Path) -> dict[str, str]:
    """Return what was put down for a file; empty for one that is no result of a run."""
    return dict(_TAGS.get(_key(path), {}))


def plugin_version() -> str:
    """Return the plugin's version, or an empty text where nothing says it."""
    return _metadata().get("general", "version", fallback="")


def homepage() -> str:
    """Return the plugin's address on the web, or an empty text where nothing says it."""
    return _metadata().get("general", "homepage", fallback="")


@cache
def _metadata() -> configparser.ConfigParser:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return metadata


def run_tags(algorithm: str, values: Mapping[str, Any], read_tags: TagReader) -> dict[str, str]:
    """Return the tags of a run: its algorithm, inputs, parameters, credits and version.

    The time is not among them: runs that are equal leave files that are equal to the byte.

    `values` are parameters by their names; those that name a file count as inputs, by the file's
    name and content and never by its folder. `read_tags` returns the tags of a file, empty for
    one that has none.
    """
    inputs: list[dict[str, Any]] = []
    parameters: dict[str, Any] = {}
    credit_lines: list[str] = []
    for name, value in values.items():
        if name in PRIVATE or value is None:
            continue
        files = list(_files(value))
        for path, layer, title in files[:MOST_INPUTS]:
            tags = read_tags(path)
            inputs.append(_described(name, path, layer, title, tags))
            credit_lines += [
                tags.get(CREDIT_TAG, ""),
                *tags.get(INPUT_CREDITS_TAG, "").splitlines(),
            ]
        if len(files) > MOST_INPUTS:
            inputs.append({"role": name, "name": f"{len(files) - MOST_INPUTS} more files"})
        if not files and (plain := _plain(value)) is not None:
            parameters[name] = plain
    tags = {
        ALGORITHM_TAG: algorithm,
        PLUGIN_VERSION_TAG: plugin_version(),
        INPUTS_TAG: json.dumps(inputs, ensure_ascii=False),
        PARAMETERS_TAG: json.dumps(parameters, ensure_ascii=False),
        INPUT_CREDITS_TAG: "\n".join(dict.fromkeys(text for text in credit_lines if text)),
    }
    return {name: text for name, text in tags.items() if text not in ("", "[]", "{}")}


def recorded_inputs(tags: Tags) -> list[dict[str, Any]]:
    """Return what the tags of a run say of its inputs; nothing where somebody has changed them."""
    try:
        inputs = json.loads(tags.get(INPUTS_TAG) or "[]")
    except json.JSONDecodeError:
        return []
    return [item for item in inputs if isinstance(item, dict)] if isinstance(inputs, list) else []


def _key(path: Path) -> str:
    return os.path.normcase(path.absolute())


def _files(value: Any) -> Iterator[tuple[Path, str | None, str | None]]:
    """Yield the files that a value names, with layer and title where it names them."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from _files(item)
    elif isinstance(value, Path) or (isinstance(value, str) and Path(value).is_absolute()):
        if Path(value).is_file():
            yield Path(value), None, None
    elif hasattr(value, "path") and hasattr(value, "layer"):
        yield Path(value.path), value.layer, value.name


def _described(
    role: str, path: Path, layer: str | None, title: str | None, tags: Tags
) -> dict[str, Any]:
    described: dict[str, Any] = {"role": role, "name": path.name}
    if title and title not in (path.name, path.stem):
        described["title"] = title
    if layer and layer != path.stem:
        described["layer"] = layer
    described |= {name: tags[tag] for name, tag in REPEATED.items() if tags.get(tag)}
    # What cannot be read is an error of the run, said where it is read.
    with suppress(OSError):
        described["bytes"] = path.stat().st_size
        if described["bytes"] <= HASHED_BYTES:
            with path.open("rb") as file:
                described["sha256"] = hashlib.file_digest(file, "sha256").hexdigest()
    return described


def _plain(value: Any) -> Any:
    """Return a value as JSON can hold it, without folders and secrets; None for nothing to say."""
    if isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        items = [_plain(item) for item in value]
        return [item for item in items if item is not None] or None
    if isinstance(value, Mapping):
        known = {str(name): _plain(item) for name, item in value.items()}
        return {name: item for name, item in known.items() if item is not None} or None
    if isinstance(value, str | Path):
        return _public(str(value))
    if dataclasses.is_dataclass(value) and hasattr(value, "name"):
        return str(value.name)
    return None


def _public(text: str) -> str | None:
    """Return a text without the folder of a path, the user or query of a URL; a CRS by its name."""
    if named := re.match(r'\s*[A-Z]+(?:CRS|CS)\["([^"]*)"', text):
        return named[1]
    if text.startswith("/vsi") or Path(text).is_absolute():
        return Path(text.partition("?")[0]).name or None
    if "://" in text:
        parts = urlsplit(text)
        return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"
    return text or None
