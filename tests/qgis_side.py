"""A QGIS with the provider, `qgis_process` in a profile of its own, and a small scene."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView

ROOT = Path(__file__).resolve().parents[1]
PLUGINS = ROOT / "build" / "plugins"


@dataclass(frozen=True)
class Finished:
    """How a `qgis_process` run ended."""

    code: int
    results: dict[str, Any]
    text: str


@dataclass(frozen=True)
class QgisProcess:
    """The `qgis_process` of this machine with a profile that has only our plugin."""

    profile: Path
    folder: Path
    plugins: Path = PLUGINS

    def call(
        self, *arguments: str, text: str | None = None, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run it with command line arguments, from a folder that is not the checkout."""
        variables = {
            **os.environ,
            "QGIS_PLUGINPATH": str(self.plugins),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.profile),
            "QT_QPA_PLATFORM": "offscreen",
            **environment,
        }
        program = shutil.which("qgis_process")
        assert program is not None
        return subprocess.run(
            [program, *arguments],
            env=variables,
            cwd=self.folder,
            input=text,
            capture_output=True,
            text=True,
            check=False,
            timeout=900,
        )

    def run(self, algorithm: str, inputs: dict[str, Any], **environment: str) -> Finished:
        """Run an algorithm with JSON on standard input and JSON on standard output."""
        done = self.call(
            "run",
            f"rockoutcrop:{algorithm}",
            "-",
            text=json.dumps({"inputs": {k: _plain(v) for k, v in inputs.items()}}),
            **environment,
        )
        try:
            answer = json.loads(done.stdout)
        except json.JSONDecodeError:
            answer = {}
        return Finished(done.returncode, answer.get("results", {}), done.stdout + done.stderr)


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, Path) else value


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    """`qgis_process` in a fresh profile with the plugin enabled."""
    process = QgisProcess(tmp_path_factory.mktemp("profile"), tmp_path_factory.mktemp("elsewhere"))
    enabled = process.call("plugins", "enable", "rock_outcrop")
    assert enabled.returncode == 0, enabled.stderr
    return process


@pytest.fixture(scope="session")
def layer_tree(qgis_app: QgsApplication, qgis_iface: Any) -> QgsLayerTreeView:
    """The tree that results are put into; since 3.44 QGIS accepts no stand-in for it."""
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    qgis_iface.layerTreeView = lambda: view
    return view


@pytest.fixture(scope="session")
def provider(
    qgis_app: QgsApplication, qgis_processing: None, layer_tree: QgsLayerTreeView
) -> Iterator[object]:
    """The provider, registered as the plugin does it."""
    from rock_outcrop.rock_outcrop_plugin.plugin import RockOutcropPlugin

    plugin = RockOutcropPlugin(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture(scope="session")
def run(provider: object) -> Callable[..., dict[str, Any]]:
    """Runs an algorithm in this process, as the toolbox does."""
    import processing

    def run_algorithm(name: str, feedback: Any = None, **inputs: Any) -> dict[str, Any]:
        values = {key: _plain(value) for key, value in inputs.items()}
        return dict(processing.run(f"rockoutcrop:{name}", values, feedback=feedback))

    return run_algorithm


@dataclass(frozen=True)
class Scene:
    """Files of a generated scene of one tile, its merged label and a small tile grid."""

    composite: Path
    dem: Path
    truth: Path
    johnson: Path
    geomap: Path
    add: Path
    label: Path
    tiles: Path

    @property
    def inputs(self) -> dict[str, Path]:
        """What `predict` and `train` call their rasters."""
        return {"COMPOSITE": self.composite, "DEM": self.dem}


@pytest.fixture(scope="session")
def scene(run: Callable[..., dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A scene of one tile, cut into 16 small ones."""
    folder = tmp_path_factory.mktemp("scene")
    names = ("composite", "dem", "truth", "label")
    files = {name: folder / f"{name}.tif" for name in names}
    masks = {name: folder / f"{name}.gpkg" for name in ("johnson", "geomap", "add", "tiles")}
    made = Scene(**files, **masks)
    run(
        "demodata",
        SEED=7,
        TILES=1,
        COMPOSITE=made.composite,
        DEM=made.dem,
        TRUTH=made.truth,
        JOHNSON=made.johnson,
        GEOMAP=made.geomap,
        ADD=made.add,
    )
    rasters = []
    for mask in (made.johnson, made.geomap):
        rasters.append(folder / f"{mask.stem}.tif")
        run("rasterizemask", MASK=mask, REFERENCE=made.composite, OUTPUT=rasters[-1])
    run("mergelabels", LABELS=rasters, WEIGHTS="0.5,0.5", OUTPUT=made.label)
    run("tilegrid", **made.inputs, LABEL=made.label, TILE_SIZE=130, OUTPUT=made.tiles)
    return made


@pytest.fixture(scope="session")
def trained(
    run: Callable[..., dict[str, Any]], scene: Scene, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Any]:
    """The results of a very short training."""
    return run(
        "train",
        **scene.inputs,
        LABEL=scene.label,
        TILES=scene.tiles,
        WIDTH=4,
        EPOCHS=2,
        LEARNING_RATE=0.002,
        DEVICE="cpu",
        RUN_FOLDER=tmp_path_factory.mktemp("run"),
    )
