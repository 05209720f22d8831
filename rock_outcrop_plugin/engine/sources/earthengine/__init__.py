"""Composites computed by Google Earth Engine and fetched by tiles."""

from __future__ import annotations

from .account import Account
from .graph import CloudMask, Level
from .run import EarthEngineRun, fetch_earth_engine
from .sign_in import SignInRun, sign_in
from .transport import Patience

__all__ = [
    "Account",
    "CloudMask",
    "EarthEngineRun",
    "Level",
    "Patience",
    "SignInRun",
    "fetch_earth_engine",
    "sign_in",
]
