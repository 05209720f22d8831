"""Requests that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from rock_outcrop.rock_outcrop_plugin.errors import InputError

from ....servers.stac import StacServer

Fetch = Callable[..., Any]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"start": date(2022, 1, 1), "end": date(2021, 1, 1)}, "START.*Swap"),
        ({"months": ()}, "MONTHS"),
        ({"months": (13,)}, "MONTHS"),
        ({"crs": "EPSG:4326"}, "CRS.*not projected"),
        ({"crs": "nonsense"}, "CRS.*not known"),
        ({"bounds": (10.0, 10.0, 10.0, 20.0)}, "EXTENT.*no area"),
        ({"bounds": (20.0, 10.0, 10.0, 20.0)}, "EXTENT.*no area"),
        ({"bounds": (float("nan"), 10.0, 10.0, 20.0)}, "EXTENT.*no area"),
        ({"resolution": 0.0}, "RESOLUTION"),
    ],
    ids=str,
)
def test_said_before_anything_is_asked_for(
    fetch: Fetch, server: StacServer, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(InputError, match=words):
        fetch(**options)
    assert not server.requests
