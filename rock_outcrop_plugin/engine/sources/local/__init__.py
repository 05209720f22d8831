"""Composites from scenes that the user already has."""

from __future__ import annotations

from .run import stack_local
from .specification import LocalStackRun

__all__ = ["LocalStackRun", "stack_local"]
