"""Bad input ends with a message about it, and nothing is left or overwritten."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import ChannelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import PredictionRun, predict
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import save_model
from rock_outcrop.rock_outcrop_plugin.errors import InputError, ModelError, OutputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture
def run(make_scene: Any, make_model: Any, tmp_path: Path) -> PredictionRun:
    """A run that works, into a folder that holds an older mask."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mask.tif").write_bytes(b"older")
    scene = make_scene(100, 80)
    return PredictionRun(
        make_model(),
        InputFiles(scene.composite, scene.dem),
        TOKEN,
        folder / "probability.tif",
        folder / "mask.tif",
        tile=32,
        overlap=8,
        device="cpu",
    )


def assert_untouched(run: PredictionRun) -> None:
    assert run.mask is not None
    assert [path.name for path in run.mask.parent.iterdir()] == ["mask.tif"]
    assert run.mask.read_bytes() == b"older"


def test_the_run_works(run: PredictionRun) -> None:
    predict(run, SilentReporter())
    assert run.mask is not None
    assert run.mask.stat().st_size > 100


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"overlap": 17}, "OVERLAP: 17 pixels"),
        ({"threshold": 1.5}, "THRESHOLD: 1.5"),
        ({"threshold": float("nan")}, "THRESHOLD: nan"),
        ({"batch_size": -1}, "BATCH_SIZE"),
        ({"window": -1}, "WINDOW: -1"),
        ({"window": 64}, "WINDOW: 64 .*TILE_SIZE asks for 32"),
        ({"tile": 0, "overlap": 0}, "TILE_SIZE"),
        ({"probability": None, "mask": None}, "no output"),
        ({"extent": (0.0, 0.0, 100.0, 100.0)}, "EXTENT: .* outside the composite"),
        ({"extent": (5.0, 0.0, 5.0, 100.0)}, "EXTENT: .* no area"),
        ({"extent": (float("nan"), 0.0, 5.0, 100.0)}, "EXTENT: .* no area"),
        ({"extent": (0.0, 0.0, 1.0, 1.0), "extent_crs": "nonsense"}, "EXTENT: .* nonsense"),
        ({"device": "cuda"}, "DEVICE: 'cuda'"),
    ],
)
def test_impossible_parameters(run: PredictionRun, change: dict[str, Any], message: str) -> None:
    if change.get("device") == "cuda" and torch.cuda.is_available():
        pytest.skip("this machine has CUDA")
    with pytest.raises(InputError, match=message):
        predict(replace(run, **change), SilentReporter())
    assert_untouched(run)


def test_an_onnx_model_cannot_run_in_torch(run: PredictionRun) -> None:
    with pytest.raises(InputError, match=r"BACKEND: .*ONNX model.*Choose"):
        predict(replace(run, model=Path("some.onnx"), backend="torch"), SilentReporter())
    assert_untouched(run)


def test_a_file_that_is_no_model(run: PredictionRun, tmp_path: Path) -> None:
    for name in ("text.safetensors", "text.onnx"):
        path = tmp_path / name
        path.write_text("no model")
        with pytest.raises(ModelError, match=name):
            predict(replace(run, model=path), SilentReporter())
    assert_untouched(run)


def test_a_model_for_other_channels_names_both_sides(run: PredictionRun, tmp_path: Path) -> None:
    card = card_from_recipe(load("rock"), width=2, depth=0)
    radar = ChannelCard(
        name="VV", source="composite", group="radar", minimum=-30, maximum=0, unit="dB"
    )
    card = card.model_copy(update={"channels": (radar, *card.channels[1:])})
    model = tmp_path / "radar.safetensors"
    save_model(model, build_network("pixel_unet", 8, 1, width=2, depth=0), card, token=TOKEN)
    with pytest.raises(InputError, match=r"no band named VV .*B02.*MODEL: .*radar.*takes"):
        predict(replace(run, model=model), SilentReporter())
    only_radar = card.model_copy(
        update={"channels": (radar, radar.model_copy(update={"name": "VH"}), *card.channels[6:])}
    )
    save_model(model, build_network("pixel_unet", 4, 1, width=2, depth=0), only_radar, token=TOKEN)
    with pytest.raises(InputError, match=r"no band named VV, VH .*B02.*MODEL: .*radar.*takes"):
        predict(replace(run, model=model), SilentReporter())
    assert_untouched(run)


def test_a_model_of_several_classes(run: PredictionRun, tmp_path: Path) -> None:
    card = card_from_recipe(load("rock"), width=2, depth=0)
    card = card.model_copy(update={"classes": ("rock", "snow")})
    model = tmp_path / "two.safetensors"
    save_model(model, build_network("pixel_unet", 8, 2, width=2, depth=0), card, token=TOKEN)
    with pytest.raises(ModelError, match="2 classes"):
        predict(replace(run, model=model), SilentReporter())
    assert_untouched(run)


def test_a_composite_of_nodata_only(run: PredictionRun, make_scene: Any) -> None:
    make_scene(100, 80, holes=np.ones((80, 100), dtype=bool))
    with pytest.raises(InputError, match=r"COMPOSITE: .* nothing but nodata"):
        predict(run, SilentReporter())
    assert_untouched(run)


def test_a_dem_elsewhere(run: PredictionRun, make_raster: Any) -> None:
    far = rasterio.Affine(10.0, 0.0, 0.0, 0.0, -10.0, 0.0)
    dem = make_raster("far.tif", np.zeros((1, 50, 50), np.float32), transform=far)
    with pytest.raises(InputError, match=r"DEM: .* does not overlap"):
        predict(replace(run, files=replace(run.files, dem=dem)), SilentReporter())
    assert_untouched(run)


def test_a_truncated_composite(run: PredictionRun, make_raster: Any) -> None:
    random = np.random.default_rng(0)
    data = random.integers(1, 9000, (6, 80, 100), dtype=np.uint16)
    path = make_raster("cut.tif", data, tiled=True, blockxsize=16, blockysize=16)
    path.write_bytes(path.read_bytes()[:40_000])
    with pytest.raises(InputError, match=r"COMPOSITE: .*cut.tif"):
        predict(
            replace(run, files=replace(run.files, composite=path)),
            SilentReporter(),
        )
    assert_untouched(run)


@pytest.mark.parametrize("role", ["composite", "dem", "model"])
@pytest.mark.parametrize("output", ["probability", "mask"])
def test_an_output_that_is_an_input(run: PredictionRun, role: str, output: str) -> None:
    path: Path = run.model if role == "model" else getattr(run.files, role)
    before = path.read_bytes()
    roundabout = path.parent / "out" / ".." / path.name
    with pytest.raises(OutputError, match=rf"{output.upper()}: .* input {role.upper()}"):
        predict(replace(run, **{output: roundabout}), SilentReporter())
    assert path.read_bytes() == before
    assert_untouched(run)


def test_an_output_that_links_to_an_input(run: PredictionRun, tmp_path: Path) -> None:
    link = tmp_path / "link.tif"
    link.hardlink_to(run.files.dem)
    with pytest.raises(OutputError, match="input DEM"):
        predict(replace(run, mask=link), SilentReporter())


def test_both_outputs_under_one_name(run: PredictionRun) -> None:
    with pytest.raises(OutputError, match="two different names"):
        predict(replace(run, probability=run.mask), SilentReporter())
    assert_untouched(run)


def test_a_folder_that_is_missing(run: PredictionRun, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="folder exists"):
        predict(replace(run, mask=tmp_path / "none" / "mask.tif"), SilentReporter())
    assert_untouched(run)


def test_a_failing_network_leaves_nothing(
    run: PredictionRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rock_outcrop.rock_outcrop_plugin.engine.inference import backends

    calls = iter([True, True, False])

    def fails(_: Any, batch: Any) -> Any:
        if next(calls):
            return np.zeros((len(batch), 1, *batch.shape[2:]), np.float32)
        raise RuntimeError("broken kernel")

    monkeypatch.setattr(backends.TorchBackend, "probabilities", fails)
    with pytest.raises(RuntimeError, match="broken kernel"):
        predict(run, SilentReporter())
    assert_untouched(run)


def harming(monkeypatch: pytest.MonkeyPatch, harm: Callable[[], None]) -> None:
    """Do something to the inputs when the network is first asked."""
    from rock_outcrop.rock_outcrop_plugin.engine.inference import backends

    original = backends.TorchBackend.probabilities
    waiting = [harm]

    def harmed(self: Any, batch: Any) -> Any:
        while waiting:
            waiting.pop()()
        return original(self, batch)

    monkeypatch.setattr(backends.TorchBackend, "probabilities", harmed)


def test_an_input_that_is_cut_in_the_middle(
    run: PredictionRun, make_scene: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    composite = make_scene(600, 500).composite
    harming(monkeypatch, lambda: os.truncate(composite, 200_000))
    with pytest.raises(InputError, match=r"COMPOSITE: .*composite.tif.* cannot be read"):
        predict(run, SilentReporter())
    assert_untouched(run)


def test_an_input_that_is_removed_in_the_middle_is_read_to_its_end(
    run: PredictionRun, make_scene: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An open file stays; where a system refuses that, nothing is removed either."""
    scene = make_scene(300, 200)
    predict(run, SilentReporter())
    assert run.mask
    expected = run.mask.read_bytes()
    harming(monkeypatch, scene.composite.unlink)
    predict(run, SilentReporter())
    assert run.mask.read_bytes() == expected


@pytest.mark.parametrize("free", [0, 30_000, 200_000, 600_000])
def test_a_full_disk(run: PredictionRun, make_scene: Any, small_disk: Path, free: int) -> None:
    """Whether the disk is full at once, while writing, or only when the last blocks are saved."""
    make_scene(600, 500)
    (small_disk / "mask.tif").write_bytes(b"older")
    filler = small_disk / "filler"
    filler.write_bytes(bytes(2**20 - 4096 - free))
    full = replace(
        run,
        probability=small_disk / "probability.tif",
        mask=small_disk / "mask.tif",
        probability_type="float32",
    )
    with pytest.raises(OutputError, match="disk is full"):
        predict(full, SilentReporter())
    assert sorted(path.name for path in small_disk.iterdir()) == ["filler", "mask.tif"]
    assert (small_disk / "mask.tif").read_bytes() == b"older"
