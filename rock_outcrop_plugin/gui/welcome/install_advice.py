"""What to do when an installation failed, for each way in which it does."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...environment.failures import FailureKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def advice_for(kind: FailureKind | None) -> str:
    """Return what to do next, with the buttons of the dock."""
    advice: dict[FailureKind, str] = {
        "network": _tr(
            "No internet: let a colleague with internet fill a folder with the packages and press "
            "'Install from a folder…', or press 'Use an existing Python…' if this machine has one "
            "with the packages."
        ),
        "proxy": _tr(
            "The proxy refused: press 'Network options…', check host, port, user and password "
            "under Proxy, then install again. QGIS's proxy is used for the installation too."
        ),
        "certificate": _tr(
            "The certificate was refused: a proxy of your company reads the traffic. Ask its "
            "administrators for the certificate file, and let pip's setting global.cert name it."
        ),
        "rights": _tr(
            "You may not write there: press 'Install into another folder…' and choose one of your "
            "own. Administrator rights are not needed."
        ),
        "space": _tr(
            "The disk is full: free some space, or press 'Install into another folder…' and choose "
            "one on another disk."
        ),
        "version": _tr(
            "A package is missing where it was looked for: press 'Use an existing Python…', or ask "
            "whoever runs your package index."
        ),
    }
    if kind is None:
        return _tr("The log has the details. Install again, or use an existing Python.")
    return advice[kind]
