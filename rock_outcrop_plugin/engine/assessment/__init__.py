"""How well a mask agrees with other masks: counts, scores, areas, table and report."""

from .comparison import compare
from .layers import ReferenceLayer
from .results import ComparisonResult, ComparisonRun, PairResult
from .scores import Areas, ConfusionCounts, Tally, confusion

__all__ = [
    "Areas",
    "ComparisonResult",
    "ComparisonRun",
    "ConfusionCounts",
    "PairResult",
    "ReferenceLayer",
    "Tally",
    "compare",
    "confusion",
]
