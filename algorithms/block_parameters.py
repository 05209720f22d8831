"""Parameters of predictions that are cut into blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..rock_outcrop_plugin.errors import InputError

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm

BLOCK_SIZE = 5120
UNIT = 512


def add_blocks(algorithm: RockOutcropAlgorithm) -> None:
    """Add SCHEDULER and BLOCK_SIZE: where blocks are computed, and how large they are."""
    algorithm.add(
        QgsProcessingParameterString(
            "SCHEDULER", algorithm.tr("Dask scheduler"), optional=True, multiLine=False
        ),
        algorithm.tr(
            "Address of a Dask scheduler, for instance tcp://10.0.0.1:8786, whose workers compute "
            "the blocks; they must reach the inputs under the same paths. Left out: this machine."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "BLOCK_SIZE",
            algorithm.tr("Block size"),
            type=Qgis.ProcessingNumberParameterType.Integer,
            defaultValue=BLOCK_SIZE,
            minValue=UNIT,
        ),
        algorithm.tr(
            "Edge of a block in pixels, a multiple of 512. An interrupted run loses the block it "
            "was at; larger blocks compute less twice at their borders."
        ),
        advanced=True,
    )


def block_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return `scheduler` and `block_size` of a job. Raises InputError."""
    size = algorithm.parameterAsInt(parameters, "BLOCK_SIZE", context)
    if size % UNIT:
        raise InputError(
            f"BLOCK_SIZE: {size} pixels cannot be. Choose a multiple of {UNIT}, for instance "
            f"{BLOCK_SIZE}."
        )
    scheduler = algorithm.parameterAsString(parameters, "SCHEDULER", context).strip()
    return {"scheduler": scheduler or None, "block_size": size}
