"""A QGIS with the provider in it, for every test that runs an algorithm in process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication


@pytest.fixture(scope="session")
def provider(qgis_app: QgsApplication, qgis_processing: None) -> Iterator[object]:
    """The provider, registered as the plugin does it."""
    from rock_outcrop.rock_outcrop_plugin.plugin import RockOutcropPlugin

    plugin = RockOutcropPlugin(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()
