"""Rock masks that others have made: Johnson, GeoMap, ADD."""

from __future__ import annotations

from .run import fetch_reference
from .specification import ReferenceResult, ReferenceRun

__all__ = ["ReferenceResult", "ReferenceRun", "fetch_reference"]
