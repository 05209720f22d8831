"""Training in stages: a teacher corrects the labels that the next network learns from.

A self-training writes better labels, trains on them, and keeps the most stable stage's model.
"""

from .run import self_train
from .specification import Reference, SelfTrainingResult, SelfTrainingRun

__all__ = ["Reference", "SelfTrainingResult", "SelfTrainingRun", "self_train"]
