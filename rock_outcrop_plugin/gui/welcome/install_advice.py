"""What to do when an installation failed, for each way in which it does."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...environment.failures import FailureKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


# What failed on the way there says nothing that the advice does not; the log has it.
CONNECTION_KINDS: tuple[FailureKind, ...] = ("network", "proxy", "certificate")


def advice_for(kind: FailureKind | None, error: str) -> str:
    """Return what to do next with the buttons of the dock, after what happened where it matters."""
    if kind in CONNECTION_KINDS:
        return _advice(kind)
    if kind is None:
        details = _tr("The log has the details. Install again, or use an existing Python.")
        return f"{error}\n{details}"
    return f"{error}\n{_advice(kind)}"


def _advice(kind: FailureKind) -> str:
    advice: dict[FailureKind, str] = {
        "network": _tr(
            "No internet: the package index cannot be reached. Let a colleague with internet fill "
            "a folder with the packages and press 'Install from a folder…', or press 'Use an "
            "existing Python…' if this machine has one with the packages."
        ),
        "proxy": _tr(
            "The proxy did not let pip through: press 'Network options…', check host, port, user "
            "and password under Proxy, then install again. QGIS's proxy is used for the "
            "installation too."
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
    return advice[kind]
