"""Signing in to Earth Engine, and saying what is missing."""

from __future__ import annotations

import threading
import webbrowser
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import ee

from ....errors import SourceError
from ....progress import Reporter, raise_if_cancelled
from .account import Account, connect, is_signed_in, refusals, store_project
from .transport import USUAL, Patience

BROWSER_SECONDS = 300.0
LOOK_SECONDS = 0.2


@dataclass(frozen=True)
class SignInRun:
    """A sign-in; with `browser` the user is asked where no stored credentials are accepted.

    `browser_seconds` is how long the answer from there is waited for.
    """

    account: Account
    browser: bool = False
    browser_seconds: float = BROWSER_SECONDS
    patience: Patience = USUAL


@dataclass(frozen=True)
class SignInResult:
    """The project that requests are counted for."""

    project: str


def sign_in(run: SignInRun, reporter: Reporter) -> SignInResult:
    """Make sure that Earth Engine computes for this account.

    The refresh token is kept where the `ee` package looks for it, readable by this user only, and
    nowhere else. Raises InputError and SourceError that say what is missing.
    """
    needs_user = run.account.service_account is None
    if run.browser and needs_user and not is_signed_in(run.account, run.patience):
        _ask_in_browser(run, reporter)
    result = _tried(run, reporter)
    if needs_user:
        store_project(result.project)
    return result


def _tried(run: SignInRun, reporter: Reporter) -> SignInResult:
    reporter.progress(0.1, "Asking Earth Engine")
    transport, project = connect(run.account, run.patience)
    try:
        with refusals(run.account.address, project):
            ee.Number(1).getInfo()
    finally:
        transport.close()
    reporter.log(f"Earth Engine computes for the project '{project}'.")
    return SignInResult(project)


def _ask_in_browser(run: SignInRun, reporter: Reporter) -> None:
    flow = ee.oauth.Flow("localhost:0")
    if flow.server is None:
        raise SourceError("Earth Engine's sign-in cannot listen on this machine. Try again.")
    reporter.progress(0.3, "Waiting for the sign-in in the browser")
    reporter.log(f"Sign in in the browser. If none opens, open this page: {flow.auth_url}")
    webbrowser.open_new(flow.auth_url)
    code = _awaited(flow.server.fetch_code, run.browser_seconds, reporter)
    if not code:
        raise SourceError("Nobody signed in to Earth Engine in the browser. Run it again.")
    try:
        token = ee.oauth.request_token(code, flow.code_verifier, redirect_uri=flow.server.url)
    except Exception:  # noqa: BLE001  the package raises just this, and quotes the answer
        raise SourceError("Google gives no token for this sign-in. Run it again.") from None
    stored = {"refresh_token": token, "scopes": list(flow.scopes)}
    ee.oauth.write_private_json(ee.oauth.get_credentials_path(), stored)


def _awaited(
    fetch_code: Callable[[], str | None], seconds: float, reporter: Reporter
) -> str | None:
    """Return what the page sends back to this machine, or None when it takes too long."""
    codes: list[str | None] = []
    # A daemon: nothing else ends its wait for a page that never comes back.
    thread = threading.Thread(target=lambda: codes.append(fetch_code()), daemon=True)
    thread.start()
    end = monotonic() + seconds
    while thread.is_alive() and monotonic() < end:
        raise_if_cancelled(reporter)
        thread.join(LOOK_SECONDS)
    return codes[0] if codes else None
