"""What the worker says, one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal


@dataclass(frozen=True)
class Progress:
    """Share of the work done, 0 to 1, and what is going on."""

    kind: ClassVar[str] = "progress"
    fraction: float
    text: str = ""


@dataclass(frozen=True)
class Log:
    """A line for the user."""

    kind: ClassVar[str] = "log"
    text: str
    level: Literal["info", "warning"] = "info"


@dataclass(frozen=True)
class Metric:
    """A point of a curve."""

    kind: ClassVar[str] = "metric"
    name: str
    value: float
    step: int


@dataclass(frozen=True)
class Artifact:
    """A file that was finished."""

    kind: ClassVar[str] = "artifact"
    name: str
    path: str


@dataclass(frozen=True)
class Result:
    """The end of a job that went well."""

    kind: ClassVar[str] = "result"
    values: dict[str, Any]


@dataclass(frozen=True)
class Failure:
    """The end of a job that did not: the error's class, its message, and a traceback if any."""

    kind: ClassVar[str] = "error"
    error: str
    message: str
    details: str = ""


Message = Progress | Log | Metric | Artifact | Result | Failure
_KINDS: dict[str, type[Message]] = {
    message.kind: message for message in (Progress, Log, Metric, Artifact, Result, Failure)
}


def encode(message: Message) -> str:
    """Return a message as one line of JSON without its line end."""
    return json.dumps({"type": message.kind, **asdict(message)}, ensure_ascii=False)


def decode(line: str) -> Message | None:
    """Return the message in a line, or None when the line is none of ours."""
    try:
        data = json.loads(line)
        return _KINDS[data.pop("type")](**data)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
