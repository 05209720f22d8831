"""What made pip fail, in words that say what to do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

FailureKind = Literal["space", "certificate", "proxy", "network", "rights", "version"]

_NO_SPACE = ("no space left on device", "errno 28", "winerror 112", "disk quota exceeded")
_CERTIFICATE = ("certificate_verify_failed", "sslcertverificationerror", "certificate verify")
_PROXY = (
    "proxyerror",
    "cannot connect to proxy",
    "tunnel connection failed",
    "proxy authentication required",
)
_SOCKS = ("missing dependencies for socks support",)
_NETWORK = (
    "newconnectionerror",
    "connecttimeouterror",
    "connection aborted",
    "connection refused",
    "connectionreseterror",
    "failed to establish a new connection",
    "failed to resolve",
    "name resolution",
    "network is unreachable",
    "read timed out",
    "readtimeouterror",
)
_NOT_WRITABLE = ("permission denied", "errno 13", "read-only file system", "winerror 5]")
_NO_MATCH = ("no matching distribution found", "could not find a version that satisfies")

_LOGIN = re.compile(r"(?<=://)[^/@\s]+(?=@)")

# Words by which a message is known again once it has passed through other hands.
_WORDS: dict[FailureKind, tuple[str, ...]] = {
    "space": ("Free some space",),
    "certificate": ("give pip that proxy's certificates",),
    "proxy": ("The proxy did not let pip through", "cannot use a SOCKS proxy"),
    "network": ("The package index cannot be reached",),
    "rights": ("or change its rights",),
    "version": ("does not offer a needed version",),
}
_ADVICE: tuple[tuple[Sequence[str], str], ...] = (
    (
        _NO_SPACE,
        "The disk of '{target}' is full. Free some space, or choose a folder on another disk.",
    ),
    (
        _CERTIFICATE,
        "The certificate of the package index was not accepted. Behind a company's proxy, give pip "
        "that proxy's certificates: pip config set global.cert /path/to/certificates.pem",
    ),
    (
        _SOCKS,
        "pip cannot use a SOCKS proxy. Give QGIS an HTTP proxy (Settings, Options, Network), or "
        "set the variable HTTPS_PROXY.",
    ),
    (
        _PROXY,
        "The proxy did not let pip through. Check the proxy in QGIS (Settings, Options, Network), "
        "set the variable HTTPS_PROXY, or run: pip config set global.proxy http://host:port",
    ),
    (
        _NETWORK,
        "The package index cannot be reached. Check the network. Without one, put the wheels into "
        "a folder and name it in WHEELS, or run: pip config set global.find-links /path/to/folder",
    ),
    (
        _NOT_WRITABLE,
        "The folder '{target}' cannot be written. Choose another one, or change its rights.",
    ),
    (
        _NO_MATCH,
        "The package index does not offer a needed version for this Python and system: {error}. "
        "pip's configuration was honoured; it may name another index than PyPI.",
    ),
)


def explain(lines: Sequence[str], target: Path) -> str:
    """Return why an installation into `target` failed, from pip's output."""
    text = "\n".join(lines).lower()
    for signs, advice in _ADVICE:
        if _says(text, signs):
            return advice.format(target=target, error=_last_error(lines))
    return f"pip failed: {_last_error(lines)}."


def kind_of(message: str) -> FailureKind | None:
    """Return what kind of failure a message of an installation tells, or None for another one."""
    return next((kind for kind, words in _WORDS.items() if any(w in message for w in words)), None)


def hide_logins(text: str) -> str:
    """Return a text in which no address tells its user name and password."""
    return _LOGIN.sub("***", text)


def lacks_version(lines: Sequence[str]) -> bool:
    """Return whether pip asked its index and found no such version there."""
    text = "\n".join(lines).lower()
    return _says(text, _NO_MATCH) and not _says(text, _NETWORK + _PROXY + _CERTIFICATE)


def _says(text: str, signs: Sequence[str]) -> bool:
    return any(sign in text for sign in signs)


def _last_error(lines: Sequence[str]) -> str:
    said = [line.strip() for line in lines if line.strip()]
    errors = [line for line in said if line.upper().startswith("ERROR")]
    return (errors or said or ["it said nothing"])[-1].rstrip(".")
