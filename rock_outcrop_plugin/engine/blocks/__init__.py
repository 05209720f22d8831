"""Predictions cut into blocks: they go on where they stopped, here or on many machines."""

from __future__ import annotations

from .run import BlockedRun, predict_blocks

__all__ = ["BlockedRun", "predict_blocks"]
