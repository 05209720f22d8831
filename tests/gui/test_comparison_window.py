"""The comparison dock in a real QGIS window, used as an analyst would."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.tests.qgis_side import Scene

from .conftest import Session


@pytest.fixture(scope="module")
def seen(
    window_session: Session,
    run: Callable[..., dict[str, Any]],
    scene: Scene,
    tmp_path_factory: pytest.TempPathFactory,
) -> dict[str, Any]:
    """What the session in the window wrote down."""
    mask = tmp_path_factory.mktemp("prediction") / "mask.tif"
    run("spectralrule", **scene.inputs, MASK=mask)
    names = ("composite", "dem", "johnson", "geomap", "add")
    files = {name: str(getattr(scene, name)) for name in names}
    return window_session(
        Path(__file__).with_name("comparison_session.py"),
        timeout=240,
        ROCK_OUTCROP_SCENE=json.dumps({**files, "mask": str(mask)}),
        ROCK_OUTCROP_TESTS=str(Path(__file__).parent),
    )


def test_nothing_went_wrong(seen: dict[str, Any]) -> None:
    assert seen.get("error") is None


def test_print(seen) -> None:
    print(json.dumps({k: str(v) for k, v in seen.items()}, indent=1))
