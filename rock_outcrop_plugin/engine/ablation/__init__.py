"""Component analysis: the set-up without one of its parts at a time."""

from .run import ablate
from .specification import AblationResult, AblationRun, MaskScores

__all__ = ["AblationResult", "AblationRun", "MaskScores", "ablate"]
