"""Blocks give what one prediction gives, and go on where they were interrupted."""

from __future__ import annotations

import json
import pickle
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from rock_outcrop.rock_outcrop_plugin.engine.blocks import BlockedRun, predict_blocks
from rock_outcrop.rock_outcrop_plugin.engine.blocks import run as run_module
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inputs import InputFiles
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .conftest import MakeRun, band, write_model

PROGRAM = Path(__file__).with_name("in_process.py")


def at_once(run: BlockedRun) -> Any:
    """Return the run's outputs made without blocks."""
    whole = run.prediction
    folder = run.folder.parent / "at-once"
    folder.mkdir(exist_ok=True)
    outputs = {name.lower(): folder / path.name for name, path in whole.outputs.items() if path}
    return predict(replace(whole, **outputs), SilentReporter())


def manifest(run: BlockedRun) -> dict[str, Any]:
    return dict(json.loads((run.folder / "manifest.json").read_text()))


def assert_same_rasters(first: Path | None, second: Path | None) -> None:
    assert first is not None
    assert second is not None
    with rasterio.open(first) as one, rasterio.open(second) as two:
        assert one.profile == two.profile
        assert one.descriptions == two.descriptions
        assert one.tags() == two.tags()
        assert one.overviews(1) == two.overviews(1)
        np.testing.assert_array_equal(one.read(), two.read())


def test_blocks_are_the_whole(make_run: MakeRun, reporter: Any) -> None:
    run = make_run(quality=None)
    result = predict_blocks(run, reporter)
    whole = at_once(run)
    assert_same_rasters(result.probability, whole.probability)
    assert_same_rasters(result.mask, whole.mask)
    assert result.rock_area_km2 == pytest.approx(whole.rock_area_km2, rel=1e-4)
    known = manifest(run)
    assert len(known["blocks"]) == 6
    assert [name for name, record in known["blocks"].items() if not record["files"]] == [
        "0000_0002",
        "0001_0002",
    ]
    names = {path.name for path in run.folder.iterdir()}
    assert "mask_0000_0001.tif" in names
    assert "mask_0000_0002.tif" not in names
    assert not any(name.startswith(".") or name.endswith(".qml") for name in names)
    assert reporter.fractions[-1] == 1.0
    assert reporter.fractions == sorted(reporter.fractions)


def test_the_virtual_raster_shows_the_same(make_run: MakeRun, tmp_path: Path) -> None:
    run = make_run(probability_type="float32")
    predict_blocks(run, SilentReporter())
    moved = tmp_path / "moved"
    run.folder.rename(moved)
    for kind in ("mask", "probability"):
        joined = getattr(run.prediction, kind)
        with rasterio.open(moved / f"{kind}.vrt") as virtual, rasterio.open(joined) as raster:
            assert virtual.transform == raster.transform
            assert virtual.crs == raster.crs
            assert virtual.nodata == raster.nodata
            assert virtual.descriptions == raster.descriptions
            assert virtual.tags()["ROCK_OUTCROP_PRODUCT"] == kind
            np.testing.assert_array_equal(virtual.read(), raster.read())


def test_an_extent_in_blocks(make_run: MakeRun) -> None:
    run = make_run(extent=(2_311_233.0, 470_000.0, 2_320_001.0, 475_555.0))
    result = predict_blocks(run, SilentReporter())
    assert_same_rasters(result.mask, at_once(run).mask)


def test_a_second_run_computes_nothing(
    make_run: MakeRun, reporter: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = make_run()
    first = predict_blocks(run, SilentReporter())
    before = band(first.mask)
    stamp = first.mask.stat().st_mtime_ns
    monkeypatch.setattr(run_module, "compute_block", None)
    again = predict_blocks(run, reporter)
    assert any("6 of them finished" in line for line in reporter.lines)
    assert again == first
    assert first.mask.stat().st_mtime_ns == stamp
    first.mask.write_bytes(b"someone wrote over it")
    predict_blocks(run, reporter)
    np.testing.assert_array_equal(band(first.mask), before)


def test_inputs_from_a_server(make_run: MakeRun, tmp_path: Path) -> None:
    run = make_run(width=600)
    whole = at_once(run)
    # GDAL waits for the server with Python's lock held, so it is a process of its own.
    program = [sys.executable, str(Path(__file__).with_name("range_server.py")), str(tmp_path)]
    server = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        address = f"/vsicurl/http://127.0.0.1:{server.stdout.readline().strip()}"
        files = InputFiles(Path(f"{address}/composite.tif"), Path(f"{address}/dem.tif"))
        remote = replace(run, prediction=replace(run.prediction, files=files))
        result = predict_blocks(remote, SilentReporter())
    finally:
        server.kill()
        server.communicate()
    assert_same_rasters(result.mask, whole.mask)
    known = manifest(remote)["identity"]["inputs"]["DEM"]
    assert known["fingerprint"].startswith("header ")


@pytest.mark.parametrize("looks", [3, 20, 45])
def test_cancel_keeps_finished_blocks(
    make_run: MakeRun, cancelling_reporter: Any, looks: int
) -> None:
    run = make_run()
    with pytest.raises(Cancelled):
        predict_blocks(run, cancelling_reporter(looks))
    assert not list((run.folder.parent / "out").iterdir())
    assert not list(run.folder.glob(".*"))
    result = predict_blocks(run, SilentReporter())
    assert_same_rasters(result.mask, at_once(run).mask)


@pytest.mark.parametrize("blocks", [1, 3])
def test_a_killed_run_goes_on_to_the_same_bits(
    make_run: MakeRun, reporter: Any, blocks: int, tmp_path: Path
) -> None:
    run = make_run()
    unbroken = replace(
        run,
        folder=tmp_path / "unbroken",
        prediction=replace(run.prediction, probability=tmp_path / "p.tif", mask=tmp_path / "m.tif"),
    )
    predict_blocks(unbroken, SilentReporter())
    (tmp_path / "run.pickle").write_bytes(pickle.dumps(run))
    process = subprocess.Popen([sys.executable, str(PROGRAM), str(tmp_path / "run.pickle")])
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        if len(list(run.folder.glob("mask_*.tif"))) >= blocks:
            process.kill()
            break
        time.sleep(0.002)
    assert process.wait() == -signal.SIGKILL
    finished = len(manifest(run)["blocks"])
    assert finished < 6
    result = predict_blocks(run, reporter)
    assert any(f"{finished} of them finished" in line for line in reporter.lines)
    for kind in ("mask", "probability"):
        ours, theirs = getattr(result, kind), getattr(unbroken.prediction, kind)
        assert ours.read_bytes() == theirs.read_bytes()
    assert not list(run.folder.glob(".*"))


def test_damaged_and_missing_blocks_are_made_again(make_run: MakeRun, reporter: Any) -> None:
    run = make_run()
    result = predict_blocks(run, SilentReporter())
    before = band(result.mask)
    damaged = run.folder / "mask_0000_0000.tif"
    content = bytearray(damaged.read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(bytes(content))
    (run.folder / "probability_0001_0001.tif").unlink()
    result = predict_blocks(run, reporter)
    assert len(reporter.warnings) == 2
    assert "mask_0000_0000.tif' is not what was written" in reporter.warnings[0]
    assert "probability_0001_0001.tif' cannot be read" in reporter.warnings[1]
    assert any("4 of them finished" in line for line in reporter.lines)
    np.testing.assert_array_equal(band(result.mask), before)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"overlap": 16}, "OVERLAP was 32, is 16"),
        ({"threshold": 0.3}, "THRESHOLD was None, is 0.3"),
        ({"mask": None}, "outputs was"),
        ({"views": "flips"}, "TEST_TIME_AUGMENTATION was none, is flips"),
        ({"extent": (2_311_200.0, 474_000.0, 2_313_000.0, 475_800.0)}, "the area was 1200 x 600"),
    ],
)
def test_other_parameters_are_refused(
    make_run: MakeRun, change: dict[str, Any], message: str
) -> None:
    run = make_run()
    predict_blocks(run, SilentReporter())
    with pytest.raises(InputError, match=f"BLOCK_FOLDER: .*another run: .*{message}"):
        predict_blocks(replace(run, prediction=replace(run.prediction, **change)), SilentReporter())


def test_another_model_or_input_is_refused(
    make_run: MakeRun, make_scene: Any, tmp_path: Path
) -> None:
    run = make_run(width=600)
    predict_blocks(run, SilentReporter())
    model = write_model(tmp_path / "other.safetensors", seed=1)
    other = replace(run, prediction=replace(run.prediction, model=model))
    with pytest.raises(InputError, match=r"MODEL was '.*model.safetensors', is '.*other"):
        predict_blocks(other, SilentReporter())
    with pytest.raises(InputError, match="BLOCK_SIZE was 512, is 1024"):
        predict_blocks(replace(run, block_size=1024), SilentReporter())
    make_scene(600, 600, seed=5)
    with pytest.raises(InputError, match=r"COMPOSITE '.*' was changed; DEM '.*' was changed"):
        predict_blocks(run, SilentReporter())


def test_where_and_how_fast_does_not_matter(make_run: MakeRun) -> None:
    run = make_run(width=600)
    predict_blocks(run, SilentReporter())
    batches = replace(run, prediction=replace(run.prediction, batch_size=2, token="ba9876543210"))
    predict_blocks(batches, SilentReporter())


def test_a_manifest_that_is_damaged(make_run: MakeRun) -> None:
    run = make_run(width=600)
    run.folder.mkdir()
    (run.folder / "manifest.json").write_text("{")
    with pytest.raises(InputError, match="BLOCK_FOLDER: .*manifest.json"):
        predict_blocks(run, SilentReporter())


def test_an_area_without_data_is_nodata(make_run: MakeRun, reporter: Any) -> None:
    run = make_run(extent=(2_321_600.0, 470_000.0, 2_323_000.0, 475_800.0))
    result = predict_blocks(run, reporter)
    assert (band(result.mask) == 255).all()
    assert any("all nodata" in line for line in reporter.warnings)
    assert_same_rasters(result.mask, at_once(run).mask)


def test_nothing_but_nodata(make_run: MakeRun, make_scene: Any) -> None:
    run = make_run(width=600)
    make_scene(600, 600, holes=np.ones((600, 600), dtype=bool))
    with pytest.raises(InputError, match="nothing but nodata"):
        predict_blocks(run, SilentReporter())


@pytest.mark.parametrize("size", [0, 500, 700])
def test_a_block_size_that_cannot_be(make_run: MakeRun, size: int) -> None:
    with pytest.raises(InputError, match="BLOCK_SIZE"):
        predict_blocks(replace(make_run(width=600), block_size=size), SilentReporter())


def test_an_extent_outside(make_run: MakeRun) -> None:
    with pytest.raises(InputError, match="EXTENT: .*outside"):
        predict_blocks(make_run(width=600, extent=(0.0, 0.0, 10.0, 10.0)), SilentReporter())


def test_an_output_that_is_an_input_or_among_the_blocks(make_run: MakeRun) -> None:
    run = make_run(width=600)
    dem = run.prediction.files.dem
    with pytest.raises(OutputError, match="MASK: .*input DEM"):
        predict_blocks(replace(run, prediction=replace(run.prediction, mask=dem)), SilentReporter())
    inside = replace(run.prediction, mask=run.folder / "mask_0000_0000.tif")
    with pytest.raises(OutputError, match="MASK: .*among the blocks"):
        predict_blocks(replace(run, prediction=inside), SilentReporter())
    assert not run.folder.exists()


def test_a_full_disk_keeps_what_is_finished(make_run: MakeRun, small_disk: Path) -> None:
    run = make_run(probability_type="float32")
    full = replace(run, folder=small_disk / "blocks")
    with pytest.raises(OutputError, match="disk is full"):
        predict_blocks(full, SilentReporter())
    assert not list(full.folder.glob(".*"))
    kept = manifest(full)["blocks"]
    for name, record in kept.items():
        for kind in record["files"]:
            assert (full.folder / f"{kind.lower()}_{name}.tif").exists()


def test_a_folder_that_is_a_file(make_run: MakeRun, tmp_path: Path) -> None:
    (tmp_path / "blocks").write_text("a file")
    with pytest.raises(OutputError, match="blocks"):
        predict_blocks(make_run(width=600), SilentReporter())
