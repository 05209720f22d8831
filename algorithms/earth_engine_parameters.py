"""Parameters of whoever asks Earth Engine for something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..rock_outcrop_plugin.errors import InputError
from .parameters import optional_file

if TYPE_CHECKING:
    from .base import RockOutcropAlgorithm


def add_account(algorithm: RockOutcropAlgorithm, *, advanced: bool = False) -> None:
    """Add PROJECT and SERVICE_ACCOUNT."""
    algorithm.add(
        QgsProcessingParameterString("PROJECT", algorithm.tr("Cloud project"), optional=True),
        algorithm.tr(
            "Earth Engine: id of a Google Cloud project that is registered for it. Left out: the "
            "one stored by 'Sign in to Earth Engine', or the service account's."
        ),
        advanced=advanced,
    )
    algorithm.add(
        QgsProcessingParameterFile(
            "SERVICE_ACCOUNT",
            algorithm.tr("Service account"),
            optional=True,
            fileFilter=algorithm.tr("JSON key (*.json)"),
        ),
        algorithm.tr(
            "Earth Engine: key file of a service account. Only its path is kept in the history, "
            "never the key. Left out: the user who signed in."
        ),
        advanced=advanced,
    )


def add_address(algorithm: RockOutcropAlgorithm, help_text: str) -> None:
    """Add ADDRESS: where the server is."""
    algorithm.add(
        QgsProcessingParameterString("ADDRESS", algorithm.tr("Address"), optional=True),
        help_text,
        advanced=True,
    )


def account_values(
    algorithm: RockOutcropAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return PROJECT, SERVICE_ACCOUNT and ADDRESS as values of a job. Raises InputError."""
    key = optional_file(algorithm, parameters, "SERVICE_ACCOUNT", context)
    return {
        "project": algorithm.parameterAsString(parameters, "PROJECT", context).strip() or None,
        "service_account": str(key) if key else None,
        "address": _address(algorithm.parameterAsString(parameters, "ADDRESS", context).strip()),
    }


def _address(text: str) -> str | None:
    if text and not text.startswith(("http://", "https://")):
        raise InputError("ADDRESS: it does not begin with http:// or https://. Give a whole URL.")
    return text or None
