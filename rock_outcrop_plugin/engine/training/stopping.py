"""When to stop, and which teacher is the best: judged by stability, never by the truth."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class EarlyStopping:
    """Keeps the epoch with the smallest criterion; stops `patience` epochs after it.

    The criterion is the teacher's validation loss + the mean consistency of student and teacher
    on the validation tiles. The consistency counts with weight 1 in every epoch: with the weight
    it has in training, which ramps up from 0, the first epochs would look better than they are.
    """

    patience: int
    best_epoch: int = -1
    best_criterion: float = float("inf")

    def update(self, epoch: int, criterion: float) -> bool:
        """Take the criterion of an epoch; return whether it is the best so far."""
        if criterion < self.best_criterion:
            self.best_epoch, self.best_criterion = epoch, criterion
            return True
        return False

    def should_stop(self, epoch: int) -> bool:
        """Whether no epoch has been better for `patience` epochs."""
        return self.best_epoch >= 0 and epoch - self.best_epoch >= self.patience
