"""STAC APIs: a search with all of its pages."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import planetary_computer
import pystac
import pystac_client
import requests
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO

from ...errors import SourceError
from ...progress import Reporter, raise_if_cancelled
from ..grid import Bounds
from . import http

PAGE = 100
PLANETARY_COMPUTER = "microsoft-pc"
NOT_STAC = (ValueError, KeyError, TypeError, AttributeError, pystac.STACError, APIError)


@dataclass(frozen=True)
class Catalog:
    """An open STAC API; `sign` makes an asset's address one that can be read now."""

    client: pystac_client.Client
    address: str
    role: str
    sign: Callable[[str], str]


class _Requests(StacApiIO):
    """Lets pystac-client ask as all of us ask: again where that helps, failures in words."""

    def __init__(self, role: str, attempts: int, first_wait: float) -> None:
        super().__init__()
        self._role = role
        self._attempts = attempts
        self._first_wait = first_wait
        self.session = http.session(attempts, first_wait)

    def request(
        self,
        href: str,
        method: str | None = None,
        headers: dict[str, str] | None = None,
        parameters: dict[str, Any] | None = None,
    ) -> str:
        verb = (method or "GET").upper()
        payload = {"params": parameters} if verb == "GET" else {"json": parameters}
        for attempt in range(1, self._attempts + 1):
            try:
                answer = http.request(
                    self.session, verb, href, self._role, headers=headers, **payload
                )
                return answer.content.decode("utf-8")
            except SourceError as error:
                was_cut = isinstance(error.__cause__, requests.exceptions.ChunkedEncodingError)
                if not was_cut or attempt == self._attempts:
                    raise
            time.sleep(self._first_wait * 2 ** (attempt - 1))
        raise SourceError(f"{self._role}: nothing comes from {http.host(href)}.")


def is_catalog(address: str, role: str, attempts: int, first_wait: float) -> bool:
    """Whether a STAC API is at an address. Raises SourceError when nothing answers there."""
    try:
        session = http.session(attempts, first_wait)
        answer = session.get(address, timeout=http.TIMEOUT)
        if answer.status_code in http.BUSY_OR_BROKEN:
            raise SourceError(
                f"{role}: {http.host(address)} answers {answer.status_code}. Try again later."
            )
        return answer.ok and "conformsTo" in answer.json()
    except requests.exceptions.JSONDecodeError:
        return False
    except requests.RequestException as error:
        raise http.explained(error, address, role) from error


def open_catalog(address: str, role: str, attempts: int, first_wait: float) -> Catalog:
    """Open a STAC API. Raises SourceError when there is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            client = pystac_client.Client.open(
                address, stac_io=_Requests(role, attempts, first_wait)
            )
            can_search = client.conforms_to("ITEM_SEARCH")
    except NOT_STAC as error:
        raise _no_stac(address, role) from error
    if not can_search:
        raise _no_stac(address, role)
    sign = partial(_signed, role) if client.id == PLANETARY_COMPUTER else _unchanged
    return Catalog(client, address, role, sign)


def search(
    catalog: Catalog,
    collection: str,
    boxes: Sequence[Bounds],
    dates: tuple[date, date] | None,
    reporter: Reporter,
    *,
    max_cloud: float | None = None,
) -> list[pystac.Item]:
    """Return all items that touch one of the boxes (west, south, east, north in degrees).

    `dates` are inclusive. Where the API filters by cloud cover (per cent), it is asked to. Raises
    SourceError or Cancelled.
    """
    options: dict[str, Any] = {"collections": [collection], "limit": PAGE}
    if dates is not None:
        options["datetime"] = f"{dates[0]:%Y-%m-%d}T00:00:00Z/{dates[1]:%Y-%m-%d}T23:59:59Z"
    if max_cloud is not None and catalog.client.conforms_to("QUERY"):
        options["query"] = {"eo:cloud_cover": {"lte": max_cloud}}
    found: dict[str, pystac.Item] = {}
    for box in boxes:
        for item in _items(catalog, {**options, "bbox": list(box)}, reporter):
            found.setdefault(item.id, item)
    return list(found.values())


def _items(catalog: Catalog, options: dict[str, Any], reporter: Reporter) -> Iterator[pystac.Item]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for page in catalog.client.search(**options).pages():
                raise_if_cancelled(reporter)
                yield from page
    except NOT_STAC as error:
        raise SourceError(
            f"{catalog.role}: what {http.host(catalog.address)} answers to a search cannot be "
            f"understood ({type(error).__name__}). Try again later, or choose another address."
        ) from error


def _signed(role: str, address: str) -> str:
    """Return an address with a token of the Planetary Computer, which keeps it for a while."""
    try:
        return str(planetary_computer.sign(address))
    except requests.exceptions.HTTPError as error:
        raise SourceError(
            f"{role}: the Planetary Computer gives no token for {http.host(address)} "
            f"({error}). Try again later."
        ) from error
    except requests.RequestException as error:
        raise http.explained(error, "https://planetarycomputer.microsoft.com", role) from error


def _unchanged(address: str) -> str:
    return address


def _no_stac(address: str, role: str) -> SourceError:
    return SourceError(
        f"{role}: {http.host(address)} does not answer as a STAC API with a search does. Give the "
        "address of its landing page, for instance https://earth-search.aws.element84.com/v1."
    )
