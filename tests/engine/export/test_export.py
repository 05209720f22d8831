"""Exports in float32, float16 and int8: they run like any model, and the card says their cost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import onnxruntime
import pyogrio
import pytest
import rasterio
import shapely
import torch
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import (
    ModelCard,
    PrecisionCard,
    card_from_json,
    card_from_recipe,
)
from rock_outcrop.rock_outcrop_plugin.engine.export import (
    ExportRun,
    PrecisionName,
    export_model,
    run,
)
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import (
    load_network,
    onnx_graph,
    read_card,
    save_model,
)
from rock_outcrop.rock_outcrop_plugin.errors import (
    Cancelled,
    InputError,
    ModelError,
    OutputError,
)
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
SIZE, TILE = 192, 64
TRANSFORM = Affine(10.0, 0.0, 0.0, 0.0, -10.0, SIZE * 10.0)
SILENT = SilentReporter()
# Agreement and IoU with the float32 mask. Random weights answer near the threshold almost
# everywhere, unlike trained ones.
LEAST: dict[PrecisionName, tuple[float, float]] = {
    "float32": (0.9999, 0.9999),
    "float16": (0.998, 0.99),
    "int8": (0.93, 0.75),
}
GRAPHS: dict[str, onnx.ModelProto] = {}


class Scene(NamedTuple):
    """A smooth scene, the model that maps it and a label that is not quite its mask."""

    model: Path
    files: InputFiles
    label: Path


def _write(path: Path, values: np.ndarray, **options: Any) -> None:
    count, height, width = values.shape
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=count,
        height=height,
        width=width,
        dtype=values.dtype,
        crs="EPSG:3031",
        transform=TRANSFORM,
        **options,
    ) as dataset:
        dataset.write(values)
        if count == len(BANDS):
            dataset.descriptions = BANDS


def _smooth(generator: np.random.Generator, layers: int) -> np.ndarray:
    noise = generator.random((layers, SIZE, SIZE))
    smooth = gaussian_filter(noise, (0, 6, 6))
    low, high = smooth.min(axis=(1, 2), keepdims=True), smooth.max(axis=(1, 2), keepdims=True)
    result: np.ndarray = (smooth - low) / (high - low)
    return result


def _network(channels: np.ndarray, card: ModelCard) -> torch.nn.Module:
    """Return fixed weights with real batch statistics and logits that spread around 0."""
    torch.manual_seed(3)
    network = build_network(
        card.network.name, 8, 1, width=card.network.width, depth=card.network.depth
    )
    network.train()
    image = torch.from_numpy(channels[None].astype(np.float32))
    with torch.no_grad():
        for _ in range(30):
            network(image)
        network.eval()
        logits = network(image)
        head = network.head
        head.weight *= 3.0 / logits.std()
        head.bias -= head.bias + (network(image).median() - head.bias)
    return network


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("scene")
    layers = _smooth(np.random.default_rng(0), 8)
    composite = (layers[:6] * 9999 + 1).round().astype(np.uint16)
    composite[:, :40, :40] = 0
    _write(folder / "composite.tif", composite, nodata=0)
    _write(folder / "dem.tif", (layers[6:7] * 1000).astype(np.float32), nodata=-9999)
    card = card_from_recipe(load("rock"), width=4, depth=2)
    card = card.model_copy(
        update={
            "network": card.network.model_copy(update={"name": "unet"}),
            "tile": TILE,
            "overlap": 16,
            "threshold": 0.5,
        }
    )
    channels = layers.copy()
    channels[6:] *= 0.2
    network = _network(channels, card)
    save_model(folder / "model.safetensors", network, card, token=TOKEN)
    with torch.no_grad():
        logits = network(torch.from_numpy(channels[None].astype(np.float32)))[0].numpy()
    _write(folder / "label.tif", (logits > 0.3).astype(np.float32), nodata=-9999)
    files = InputFiles(folder / "composite.tif", folder / "dem.tif")
    return Scene(folder / "model.safetensors", files, folder / "label.tif")


def _run(scene: Scene, output: Path, precision: PrecisionName, **more: Any) -> ExportRun:
    given = {"files": scene.files, "label": scene.label, "device": "cpu", **more}
    return ExportRun(scene.model, output, TOKEN, precision, **given)


def _mask(scene: Scene, model: Path, folder: Path) -> np.ndarray:
    output = folder / f"{model.stem}-mask.tif"
    predict(PredictionRun(model, scene.files, TOKEN, None, output, device="cpu"), SILENT)
    with rasterio.open(output) as dataset:
        mask: np.ndarray = dataset.read(1)
    return mask


@pytest.fixture(autouse=True)
def _each_graph_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep graphs between tests, as torch takes seconds to make one."""

    def graph(network: torch.nn.Module, card: ModelCard) -> onnx.ModelProto:
        key = card.to_json()
        if key not in GRAPHS:
            GRAPHS[key] = onnx_graph(network, card)
        copy = onnx.ModelProto()
        copy.CopyFrom(GRAPHS[key])
        return copy

    monkeypatch.setattr(run, "onnx_graph", graph)


@pytest.mark.parametrize("precision", LEAST)
def test_an_export_runs_like_the_model(
    scene: Scene, reporter: Any, tmp_path: Path, precision: PrecisionName
) -> None:
    least, least_iou = LEAST[precision]
    output = tmp_path / f"{precision}.onnx"
    result = export_model(_run(scene, output, precision), reporter)
    card = read_card(output)
    assert card.precision == result.precision
    assert card.precision.name == precision
    assert card.precision.agreement is not None
    assert card.precision.agreement >= least
    assert card.precision.iou is not None
    assert card.precision.iou >= least_iou
    assert card.precision.iou_loss == result.iou_loss
    assert abs(result.iou_loss or 0.0) < 0.05
    assert card.precision.calibration_tiles == (5 if precision == "int8" else 0)
    assert card.precision.tiles == 4
    assert any("that of the float32 network" in line for line in reporter.lines)
    exact, found = _mask(scene, scene.model, tmp_path), _mask(scene, output, tmp_path)
    assert np.array_equal(exact == 255, found == 255)
    inside = exact != 255
    assert 0.2 < np.mean(exact[inside]) < 0.8, "the comparison would show nothing"
    assert np.mean(exact[inside] == found[inside]) >= least
    session = onnxruntime.InferenceSession(output, providers=["CPUExecutionProvider"])
    types = {port.type for port in (*session.get_inputs(), *session.get_outputs())}
    assert types == {"tensor(float)"}
    assert session.get_inputs()[0].shape == ["batch", 8, "height", "width"]
    assert "model_type" in session.get_modelmeta().custom_metadata_map
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix == ".onnx") == [
        output.name
    ]


def test_smaller_numbers_make_smaller_files(scene: Scene, tmp_path: Path) -> None:
    bare: dict[str, Any] = {"files": None, "label": None}
    sizes = {}
    for precision in ("float32", "float16"):
        output = tmp_path / f"{precision}.onnx"
        export_model(_run(scene, output, precision, **bare), SILENT)
        weights = onnx.load(output).graph.initializer
        sizes[precision] = sum(len(weight.raw_data) for weight in weights)
    assert sizes["float16"] < 0.6 * sizes["float32"]


def test_without_data_the_card_says_not_measured(
    scene: Scene, reporter: Any, tmp_path: Path
) -> None:
    output = tmp_path / "model.onnx"
    result = export_model(_run(scene, output, "float16", files=None, label=None), reporter)
    assert result.iou_loss is None
    assert read_card(output).precision == PrecisionCard(name="float16")
    assert any("was not measured" in line for line in reporter.warnings)


def _index(path: Path, splits: dict[tuple[int, int], str]) -> Path:
    metres = TILE * 10.0
    boxes = [
        shapely.box(c * metres, r * metres, (c + 1) * metres, (r + 1) * metres) for c, r in splits
    ]
    count = len(splits)
    fields = {
        "id": np.arange(count, dtype=np.int64),
        "column": np.array([c for c, _ in splits], dtype=np.int32),
        "row": np.array([r for _, r in splits], dtype=np.int32),
        "rock_fraction": np.full(count, 0.1),
        "valid_fraction": np.ones(count),
        "split": np.array(list(splits.values()), dtype=object),
        "selected": np.ones(count, dtype=bool),
    }
    pyogrio.raw.write(
        path,
        shapely.to_wkb(boxes),
        list(fields.values()),
        list(fields),
        geometry_type="Polygon",
        crs="EPSG:3031",
        layer="tiles",
        driver="GPKG",
    )
    return path


def test_training_tiles_calibrate_and_validation_tiles_are_measured(
    scene: Scene, tmp_path: Path
) -> None:
    splits = {(0, 0): "train", (1, 0): "train", (2, 0): "validation", (0, 1): "test"}
    tiles = _index(tmp_path / "tiles.gpkg", splits)
    output = tmp_path / "model.onnx"
    card = export_model(_run(scene, output, "int8", tiles=tiles, label=None), SILENT).precision
    assert (card.tiles, card.pixels, card.calibration_tiles) == (1, TILE * TILE, 2)
    assert card.iou_loss is None
    bare = _index(tmp_path / "bare.gpkg", {(0, 0): "train"})
    with pytest.raises(InputError, match="TILES: .* no validation tile"):
        export_model(_run(scene, output, "int8", tiles=bare), SILENT)


def test_a_single_tile_calibrates_and_measures(scene: Scene, reporter: Any, tmp_path: Path) -> None:
    large = read_card(scene.model).model_copy(update={"tile": 512})
    model = tmp_path / "large.safetensors"
    save_model(model, load_network(scene.model)[0], large, token=TOKEN)
    large_run = replace(_run(scene, tmp_path / "model.onnx", "int8"), model=model)
    assert export_model(large_run, reporter).precision.tiles == 1
    assert any("single tile" in line for line in reporter.warnings)


@pytest.mark.parametrize(
    ("changes", "error", "match"),
    [
        ({"precision": "int8", "files": None, "label": None}, InputError, "int8 needs to see"),
        ({"files": None}, InputError, "COMPOSITE: LABEL and TILES"),
        ({"onnx": Path("model.tif")}, InputError, r"ONNX: .* must end with \.onnx"),
        ({"max_tiles": 0}, InputError, "MAX_TILES"),
        ({"model": Path("model.onnx"), "onnx": Path("model.onnx")}, OutputError, "input MODEL"),
        ({"model": Path("/nowhere/model.safetensors")}, ModelError, "cannot be read"),
    ],
)
def test_what_cannot_be_is_refused(
    scene: Scene, tmp_path: Path, changes: dict[str, Any], error: type[Exception], match: str
) -> None:
    wrong = replace(_run(scene, tmp_path / "model.onnx", "float32"), **changes)
    with pytest.raises(error, match=match):
        export_model(wrong, SILENT)
    assert not list(tmp_path.iterdir())


def test_a_network_of_single_pixels_has_no_int8(scene: Scene, tmp_path: Path) -> None:
    card = read_card(scene.model)
    network_card = card.network.model_copy(update={"name": "pixel", "depth": 2})
    card = card.model_copy(update={"network": network_card})
    model = tmp_path / "pixel.safetensors"
    save_model(model, build_network("pixel", 8, 1, width=4, depth=2), card, token=TOKEN)
    with pytest.raises(InputError, match="PRECISION: .* Choose float16"):
        export_model(replace(_run(scene, tmp_path / "a.onnx", "int8"), model=model), SILENT)


@pytest.mark.parametrize(("precision", "looks"), [("float16", 2), ("int8", 2), ("int8", 8)])
def test_a_cancelled_export_leaves_nothing(
    scene: Scene,
    cancelling_reporter: Any,
    tmp_path: Path,
    precision: PrecisionName,
    looks: int,
) -> None:
    with pytest.raises(Cancelled):
        export_model(_run(scene, tmp_path / "model.onnx", precision), cancelling_reporter(looks))
    assert not list(tmp_path.iterdir())


def test_a_card_without_precision_is_float32(scene: Scene) -> None:
    text = (
        read_card(scene.model)
        .model_copy(update={"card_version": 2})
        .model_dump_json(exclude={"precision"})
    )
    assert card_from_json(text, "older").precision == PrecisionCard()
