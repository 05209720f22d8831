"""How parameters of algorithms that fetch or stack data are read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingUtils

from ..rock_outcrop_plugin.errors import InputError

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm


def crs_text(
    algorithm: RockOutcropAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> str | None:
    """Return a CRS as EPSG code or WKT, or None when it was left out. Raises InputError."""
    if parameters.get(name) in (None, ""):
        return None
    crs = algorithm.parameterAsCrs(parameters, name, context)
    if not crs.isValid():
        raise InputError(
            f"{name}: '{parameters[name]}' is no coordinate reference system. "
            "Give one as EPSG:3031."
        )
    return str(crs.authid() or crs.toWkt())


def work_folder(
    algorithm: RockOutcropAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> str:
    """Return a folder for downloads: the given one, or a temporary one of QGIS."""
    given = algorithm.parameterAsString(parameters, name, context)
    if given:
        return str(Path(given).absolute())
    return str(Path(QgsProcessingUtils.tempFolder()) / f"sources-{algorithm.token}")
