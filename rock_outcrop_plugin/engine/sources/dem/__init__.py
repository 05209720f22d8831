"""Elevation models: REMA, ArcticDEM, Copernicus, or files on this machine."""

from __future__ import annotations

from .fetch import DemResult, DemRun, fetch_dem

__all__ = ["DemResult", "DemRun", "fetch_dem"]
