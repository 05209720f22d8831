"""Rasters are written whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine import raster_writer
from rock_outcrop.rock_outcrop_plugin.engine.grid import Window
from rock_outcrop.rock_outcrop_plugin.engine.partial_files import partial_path
from rock_outcrop.rock_outcrop_plugin.engine.raster_writer import (
    RasterProfile,
    RasterWriter,
    write_raster,
)
from rock_outcrop.rock_outcrop_plugin.errors import OutputError

TOKEN = "0123456789ab"
TRANSFORM = Affine(10.0, 0.0, 2_311_200.0, 0.0, -10.0, 475_800.0)
SAME_FOLDER = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


def profile_of(nodata: float | None, count: int = 1, **options: Any) -> RasterProfile:
    names = tuple(f"band {band}" for band in range(count))
    return RasterProfile("EPSG:3031", TRANSFORM, nodata, names, "probability", **options)


@given(
    hnp.arrays(
        st.sampled_from([np.uint8, np.int16, np.float32]),
        st.tuples(st.integers(1, 3), st.integers(1, 90), st.integers(1, 90)),
    )
)
@SAME_FOLDER
def test_what_is_written_comes_back(tmp_path: Path, array: NDArray[Any]) -> None:
    path = tmp_path / "array.tif"
    write_raster(path, array, profile_of(None, array.shape[0]), token=TOKEN)
    with rasterio.open(path) as dataset:
        np.testing.assert_array_equal(dataset.read(), array)
        assert dataset.transform == TRANSFORM
    assert [item.name for item in tmp_path.glob("*.tif")] == ["array.tif"]
    assert not list(tmp_path.glob(".*"))


def test_a_raster_is_a_cog_with_overviews_names_and_tags(tmp_path: Path) -> None:
    path = tmp_path / "large.tif"
    profile = profile_of(255, 2, tags={"ROCK_OUTCROP_MODEL": "model.onnx"})
    array = np.random.default_rng(0).integers(0, 100, (2, 1100, 1300), dtype=np.uint8)
    write_raster(path, array, profile, token=TOKEN)
    with rasterio.open(path) as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.block_shapes == [(512, 512)] * 2
        assert dataset.overviews(1) == [2, 4]
        assert dataset.compression.name == "deflate"
        assert dataset.descriptions == ("band 0", "band 1")
        assert dataset.tags()["ROCK_OUTCROP_PRODUCT"] == "probability"
        assert dataset.tags()["ROCK_OUTCROP_MODEL"] == "model.onnx"
        assert dataset.nodata == 255


@pytest.mark.parametrize(("dtype", "nodata"), [("uint8", 255), ("float32", -9999.0)])
def test_pixels_that_are_not_written_are_nodata(dtype: str, nodata: float, tmp_path: Path) -> None:
    writer = RasterWriter(
        tmp_path / "some.tif", profile_of(nodata), width=1200, height=700, dtype=dtype, token=TOKEN
    )
    writer.write(Window(600, 10, 30, 20), np.full((1, 20, 30), 7, dtype))
    writer.finish()
    with rasterio.open(writer.publish()) as dataset:
        values = dataset.read(1)
    assert (values == 7).sum() == 600
    assert (values == nodata).sum() == 1200 * 700 - 600


@pytest.mark.parametrize("unpacked_bytes", [0, 2**20])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_the_raster_is_the_same_however_it_was_packed_before(
    dtype: str, unpacked_bytes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(raster_writer, "UNPACKED_BYTES", unpacked_bytes)
    array = np.random.default_rng(0).integers(0, 200, (1, 600, 700)).astype(dtype)
    path = tmp_path / "array.tif"
    write_raster(path, array, profile_of(255), token=TOKEN)
    with rasterio.open(path) as dataset:
        np.testing.assert_array_equal(dataset.read(), array)
        assert dataset.compression.name == "deflate"


def test_nothing_is_seen_before_it_is_published(tmp_path: Path) -> None:
    path = tmp_path / "raster.tif"
    path.write_bytes(b"older")
    writer = RasterWriter(path, profile_of(255), width=10, height=10, dtype="uint8", token=TOKEN)
    writer.write(Window(0, 0, 10, 10), np.ones((1, 10, 10), np.uint8))
    assert path.read_bytes() == b"older"
    writer.finish()
    assert path.read_bytes() == b"older"
    assert partial_path(path, TOKEN).exists()
    (tmp_path / "raster.tif.aux.xml").write_text("older statistics")
    (tmp_path / "raster.tif.ovr").write_text("older pyramids")
    writer.publish()
    assert path.read_bytes() != b"older"
    names = {item.name for item in tmp_path.iterdir()}
    assert names <= {"raster.tif", "raster.qml"}


@pytest.mark.parametrize("finished", [False, True])
def test_discarding_leaves_no_trace(finished: bool, tmp_path: Path) -> None:
    writer = RasterWriter(
        tmp_path / "raster.tif", profile_of(255), width=10, height=10, dtype="uint8", token=TOKEN
    )
    if finished:
        writer.finish()
    writer.discard()
    writer.discard()
    assert not list(tmp_path.iterdir())


def test_a_block_that_was_lost_is_found(tmp_path: Path) -> None:
    """As on a disk that is full when the last blocks are saved: GDAL says nothing."""
    writer = RasterWriter(
        tmp_path / "raster.tif", profile_of(255), width=1024, height=512, dtype="uint8", token=TOKEN
    )
    for column in (0, 512):
        writer.write(Window(column, 0, 512, 512), np.ones((1, 512, 512), np.uint8))
    lost = RasterWriter(
        tmp_path / "raster.tif", profile_of(255), width=1024, height=512, dtype="uint8", token=TOKEN
    )
    lost.write(Window(0, 0, 512, 512), np.ones((1, 512, 512), np.uint8))
    writer._dataset = lost._dataset
    with pytest.raises(OutputError, match="could not be read back"):
        writer.finish()
    writer.discard()
    assert not list(tmp_path.iterdir())


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"none.*Check that the folder exists"):
        RasterWriter(
            tmp_path / "none" / "a.tif",
            profile_of(255),
            width=10,
            height=10,
            dtype="uint8",
            token=TOKEN,
        )


@pytest.mark.parametrize("edge", [700, 1000, 1100, 2000])
def test_a_full_disk(edge: int, small_disk: Path) -> None:
    """The raster alone may fit, but not the raster and its copy with overviews."""
    path = small_disk / "raster.tif"
    array = np.random.default_rng(0).integers(0, 255, (1, edge, edge), dtype=np.uint8)
    with pytest.raises(OutputError, match="disk is full"):
        write_raster(path, array, profile_of(None), token=TOKEN)
    assert not list(small_disk.iterdir())
