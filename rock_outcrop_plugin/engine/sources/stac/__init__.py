"""Composites from STAC APIs, for people without an Earth Engine account."""

from __future__ import annotations

from .fetch import fetch_stac

__all__ = ["fetch_stac"]
