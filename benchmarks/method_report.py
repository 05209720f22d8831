"""Tables of the method's benchmark, and whether the numbers that were asked for are reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

Record = dict[str, Any]
SELF, TRUTH, FOREST = "self-trained", "trained on the truth", "random forest"
ALONE, SLOPE, RULE = f"{SELF}, topography alone", "slope threshold", "spectral rule"
REFERENCES = ("Johnson", "GeoMap", "ADD")
UNIONS = ("union of Johnson and GeoMap", "union of all three")
ROWS = (
    SELF,
    TRUTH,
    FOREST,
    RULE,
    *REFERENCES,
    *UNIONS,
    ALONE,
    f"{TRUTH}, topography alone",
    SLOPE,
)
SCORES = {"iou": "IoU", "precision": "precision", "recall": "recall"}
SCORES |= {"small": "recall 1–9 px", "shaded": "recall in shade"}
MINUTES = 30


@dataclass(frozen=True)
class Score:
    """One row's scores of one map of one test place."""

    train: str
    seed: int | None
    test: str
    row: str
    values: dict[str, float]


def report(records: list[Record]) -> str:
    """Return the tables as Markdown, one group of scenes after the other."""
    parts = []
    for group in dict.fromkeys(record["group"] for record in records):
        chosen = [record for record in records if record["group"] == group]
        parts += [f"## {group}", "", *_table(chosen), "", *_places(chosen), "", *_checks(chosen)]
        parts.append("")
    return "\n".join(parts)


def _scores(records: list[Record]) -> list[Score]:
    return [
        Score(record["train"], record["seed"], test, row, values)
        for record in records
        for test, rows in record["scores"].items()
        for row, values in rows.items()
    ]


def _table(records: list[Record]) -> Iterator[str]:
    """Yield mean ± standard deviation over training scenes, seeds and test scenes."""
    scores = _scores(records)
    yield "| map | n | " + " | ".join(SCORES.values()) + " |"
    yield "|---|---|" + "---|" * len(SCORES)
    for row in ROWS:
        found = _different(scores, row)
        if found:
            cells = [_spread([score.values[name] for score in found]) for name in SCORES]
            yield f"| {row} | {len(found)} | " + " | ".join(cells) + " |"


def _different(scores: list[Score], row: str) -> list[Score]:
    """Return a row's scores; those of masks are recorded with every training scene."""
    is_trained = row not in (*REFERENCES, *UNIONS, RULE)
    return list(
        {
            (score.test, score.train, score.seed) if is_trained else score.test: score
            for score in scores
            if score.row == row
        }.values()
    )


def _places(records: list[Record]) -> Iterator[str]:
    """Yield the IoU by test place."""
    scores = _scores(records)
    tests = list(dict.fromkeys(score.test for score in scores))
    yield "| IoU on | " + " | ".join(tests) + " |"
    yield "|---|" + "---|" * len(tests)
    for row in ROWS:
        cells = [
            _spread([s.values["iou"] for s in _different(scores, row) if s.test == test])
            for test in tests
        ]
        if any(cell != "–" for cell in cells):
            yield f"| {row} | " + " | ".join(cells) + " |"


def _checks(records: list[Record]) -> Iterator[str]:
    scores = _scores(records)
    yield "| asked for | found (mean ± deviation; worst) | |"
    yield "|---|---|---|"

    def check(
        text: str, subject: str, others: tuple[str, ...], name: str, least: float, **options: Any
    ) -> Iterator[str]:
        found = _paired(scores, subject, others, name, **options)
        if found:
            verdict = _verdict(np.mean(found) >= least)
            own = np.mean([score.values[name] for score in scores if score.row == subject])
            if "compare" not in options and own - np.mean(found) + least > 1.0:
                verdict += " (a perfect map would, too)"
            yield _line(text, found, verdict)

    yield from check("IoU ≥ best mask + 0.15", SELF, REFERENCES, "iou", 0.15)
    yield from check("IoU ≥ best union + 0.15", SELF, UNIONS, "iou", 0.15)
    above = np.nextafter(0.0, 1.0)
    yield from check("IoU above the forest", SELF, (FOREST,), "iou", above)
    yield from check("IoU ≥ 95% of truth-trained", SELF, (TRUTH,), "iou", 0.95, compare=_ratio)
    own = [score.values["iou"] for score in scores if score.row == SELF]
    if own:
        yield _line("IoU ≥ 0.92 (the aim)", own, _verdict(np.mean(own) >= 0.92))
    for name in ("small", "shaded"):
        title = SCORES[name]
        yield from check(f"{title} above every mask", SELF, REFERENCES, name, above)
        yield from check(f"{title} above the forest", SELF, (FOREST,), name, above)
    yield from check("topography alone: IoU above the slope's", ALONE, (SLOPE,), "iou", above)
    minutes = [r["seconds"] / 60 for r in records if r["method"] == "self" and "seconds" in r]
    if minutes:
        threads = max(r.get("threads", 0) for r in records)
        cpu = [r["cpu_seconds"] / 60 for r in records if r["method"] == "self" and "seconds" in r]
        text = f"two stages ≤ {MINUTES} min ({threads} threads)"
        found = f"{_spread(minutes, 1)}; {max(minutes):.1f}; processor time {_spread(cpu, 1)}"
        yield f"| {text} | {found} | {_verdict(max(minutes) <= MINUTES)} |"


def _ratio(own: float, other: float) -> float:
    return own / other if other else 0.0


def _paired(
    scores: list[Score],
    subject: str,
    others: tuple[str, ...],
    name: str,
    compare: Callable[[float, float], float] = lambda own, other: own - other,
) -> list[float]:
    """Return how each map of `subject` compares with the best of `others` on the same pixels.

    Others that were trained are those of the same training scene and seed.
    """
    found = []
    for score in scores:
        if score.row != subject:
            continue
        matching = [
            other.values[name]
            for other in scores
            if other.row in others
            and (other.test, other.train) == (score.test, score.train)
            and other.seed in (None, score.seed)
        ]
        if matching:
            found.append(compare(score.values[name], max(matching)))
    return found


def _line(text: str, found: list[float], verdict: str) -> str:
    return f"| {text} | {_spread(found)}; {min(found):.3f} | {verdict} |"


def _verdict(is_reached: bool) -> str:
    return "PASS" if is_reached else "FALLS SHORT"


def _spread(values: list[float], digits: int = 3) -> str:
    known = [value for value in values if np.isfinite(value)]
    if not known:
        return "–"
    text = f"{np.mean(known):.{digits}f}"
    return text if len(known) < 2 else f"{text} ± {np.std(known, ddof=1):.{digits}f}"
