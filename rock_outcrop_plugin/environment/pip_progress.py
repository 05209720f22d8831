"""Turns pip's lines into progress."""

from __future__ import annotations

import re

from ..progress import Reporter

# Newer versions of pip add "(from -r FILE (line N))" to the path, which may have spaces itself.
_COLLECTING = re.compile(
    r"^(?:(?:Collecting|Requirement already satisfied:) +\S+|Processing .+?(?= \(from |$))"
)
_SUBJECT = re.compile(r"^(?:Collecting|Requirement already satisfied:|Processing) +")
_DOWNLOADING = re.compile(r"^\s*(?:Downloading|Using cached) +(\S+)(?: +\(([^)]+)\))?")
_COLLECTED = 0.7
_INSTALLING = 0.75


class PipProgress:
    """Reads the output of one `pip install` of a known number of requirements."""

    def __init__(self, expected: int, title: str, reporter: Reporter) -> None:
        self._expected = max(expected, 1)
        self._title = title
        self._reporter = reporter
        self._seen = 0

    def read(self, line: str) -> None:
        """Report what a line of pip's output says, if it says anything about progress."""
        if found := _COLLECTING.match(line):
            self._seen += 1
            self._tell(self._fraction(), f"Collecting {_name(_SUBJECT.sub('', found[0]))}")
        elif found := _DOWNLOADING.match(line):
            size = f" ({found[2]})" if found[2] else ""
            self._tell(self._fraction(), f"Downloading {_name(found[1])}{size}")
        elif line.startswith("Installing collected packages"):
            self._tell(_INSTALLING, f"Installing {self._title}")
        elif line.startswith("Successfully installed"):
            self._tell(1.0, f"Installed {self._title}")

    def _fraction(self) -> float:
        return _COLLECTED * min(1.0, self._seen / self._expected)

    def _tell(self, fraction: float, text: str) -> None:
        self._reporter.progress(fraction, text)


def _name(requirement: str) -> str:
    """Return the bare name of a requirement, a path or an address."""
    return re.split(r"[=<>!~;\[]|-\d", requirement.rstrip("/").rsplit("/", 1)[-1], maxsplit=1)[0]
