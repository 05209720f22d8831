"""Whole regions: from tiles in many files to one map."""

from __future__ import annotations

from .run import RegionRun, map_region

__all__ = ["RegionRun", "map_region"]
