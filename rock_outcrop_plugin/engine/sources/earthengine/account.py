"""Who asks Earth Engine: stored user credentials or a service account, and a project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ee
import google.auth.exceptions
import google_auth_httplib2
from google.oauth2 import service_account
from google.oauth2.credentials import Credentials

from ....errors import InputError, SourceError
from ..http import host
from .transport import Patience, RefusedError, Transport

SIGN_IN = "Run 'Sign in to Earth Engine' (rockoutcrop:signinearthengine)"
REGISTER = "https://code.earthengine.google.com/register"


@dataclass(frozen=True)
class Account:
    """How Earth Engine is reached: its address, a cloud project, a service account's key file.

    Without a key file the credentials are those that Earth Engine's own sign-in stored for this
    user; without a project, the one stored with them, or the service account's.
    """

    address: str
    project: str | None = None
    service_account: Path | None = None


def connect(account: Account, patience: Patience) -> tuple[Transport, str]:
    """Start the `ee` package for an account; return what it sends through, and the project.

    Raises InputError when credentials or the project are missing, SourceError when the server
    does not accept them or cannot be reached. No message repeats a credential.
    """
    credentials, project = _credentials(account)
    address = account.address.rstrip("/")
    transport = Transport(address, patience.brief)
    ee.Reset()
    # One attempt of the package for all of the transport's.
    ee.data.setMaxRetries(0)
    with refusals(account.address, project):
        ee.Initialize(credentials, url=address, project=project, http_transport=transport)
    transport.patience = patience
    return transport, project


def is_signed_in(account: Account, patience: Patience) -> bool:
    """Return whether the credentials stored on this machine give a token."""
    try:
        credentials, _ = _stored_credentials()
    except InputError:
        return False
    try:
        transport = Transport(account.address, patience.brief)
        credentials.refresh(google_auth_httplib2.Request(transport))
    except google.auth.exceptions.RefreshError:
        return False
    return True


def store_project(project: str) -> None:
    """Keep a project beside the stored credentials, for runs that name none."""
    path = Path(ee.oauth.get_credentials_path())
    stored = json.loads(path.read_text(encoding="utf-8"))
    if stored.get("project") != project:
        ee.oauth.write_private_json(str(path), {**stored, "project": project})


@contextmanager
def refusals(address: str, project: str) -> Iterator[None]:
    """Turn what the packages of Google raise into a SourceError that says what to do."""
    try:
        yield
    except RefusedError as error:
        raise _explained(error, address, project) from error
    except google.auth.exceptions.GoogleAuthError as error:
        raise _not_accepted(address) from error
    except ee.EEException as error:
        # All refusals but those of a token are errors of the transport.
        raise _not_accepted(address) from error


def _explained(error: RefusedError, address: str, project: str) -> SourceError:
    message = error.message.rstrip(".")
    if error.status in (403, 404):
        return SourceError(
            f"PROJECT: {host(address)} does not let the project '{project}' be used ({message}). "
            "Check its id, that the Earth Engine API is enabled for it, that it is registered at "
            f"{REGISTER}, and that your account has a role in it."
        )
    if error.status == 429:
        return SourceError(
            f"{host(address)} still says that too much is asked for ({message}). The quota of the "
            f"project '{project}' is used up, or others use it now: run again later, what was "
            "fetched is kept; or ask for less at once (REQUESTS)."
        )
    if error.status >= 500:
        return SourceError(
            f"{host(address)} has a problem of its own ({message}). Run again later: what was "
            "fetched is kept."
        )
    return SourceError(
        f"{host(address)} cannot compute the composite ({message}). Ask for a smaller extent or "
        "fewer dates."
    )


def _not_accepted(address: str) -> SourceError:
    return SourceError(
        f"{host(address)} does not accept the credentials: they have expired, were withdrawn, or "
        f"belong to another account. {SIGN_IN}, or give another key in SERVICE_ACCOUNT."
    )


def _credentials(account: Account) -> tuple[Any, str]:
    if account.service_account is not None:
        credentials = _service_account(account.service_account)
        project = account.project or credentials.project_id
    else:
        credentials, stored = _stored_credentials()
        project = account.project or stored
    if not project or ee.oauth.is_sdk_project(project):
        raise InputError(
            "PROJECT: Earth Engine needs the id of a Google Cloud project, and none was given or "
            f"stored. Register one at {REGISTER} and give its id."
        )
    return credentials, project


def _service_account(path: Path) -> service_account.Credentials:
    try:
        return service_account.Credentials.from_service_account_file(
            str(path), scopes=ee.oauth.SCOPES
        )
    except (OSError, ValueError, google.auth.exceptions.GoogleAuthError):
        # What went wrong may quote the file, which is a secret.
        raise InputError(
            f"SERVICE_ACCOUNT: '{path}' is not the key of a service account. Make a JSON key of it "
            "in the Google Cloud console (IAM > Service accounts > Keys)."
        ) from None


def _stored_credentials() -> tuple[Credentials, str | None]:
    try:
        stored = ee.oauth.get_credentials_arguments()
    except OSError:
        stored = {}
    except (json.JSONDecodeError, AttributeError):
        raise InputError(
            f"Earth Engine's credentials in '{ee.oauth.get_credentials_path()}' are damaged. "
            f"{SIGN_IN}."
        ) from None
    if not stored.get("refresh_token"):
        raise InputError(
            "Nobody is signed in to Earth Engine on this machine. "
            f"{SIGN_IN}, or give the key file of a service account in SERVICE_ACCOUNT."
        )
    project = stored.pop("quota_project_id")
    return Credentials(None, **stored), project
