"""The files that say where data come from, and what of GeoMap is rock."""

from __future__ import annotations

import pytest

from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.sources import all_sources, source
from rock_outcrop.rock_outcrop_plugin.sources.geomap import exposed_units, geomap_units


@pytest.mark.parametrize("name", sorted(all_sources()))
def test_every_source_says_where_from_and_on_what_terms(name: str) -> None:
    found = source(name)
    assert found.address.startswith("https://")
    assert "@" not in found.address
    for text in (found.title, found.product, found.version, found.licence, found.citation):
        assert text.strip() == text != ""
    assert found.licence in found.credit


def test_an_unknown_source_is_named_with_those_that_are() -> None:
    with pytest.raises(InputError, match=r"'nonsense' is not known. Choose one of .*geomap"):
        source("nonsense")


def test_geomap_has_the_units_of_its_paper() -> None:
    codes = {10, 11, 20, 21, 22, 23, 30, 31, 32, 40, 41, 42, 43, 44, 45, 50, 60, 61, 62, 63, 70}
    assert set(geomap_units()) == codes
    assert exposed_units() == codes - {10}
    assert exposed_units(["bedrock"]) == {code for code in codes if code >= 30}
    assert exposed_units([" Bedrock", "deposits", "11", ""]) == exposed_units()
