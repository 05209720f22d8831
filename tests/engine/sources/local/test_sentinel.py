"""Sentinel-2 products as they come: SAFE folders and zips with JPEG 2000 files."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import BANDS
from rock_outcrop.rock_outcrop_plugin.engine.sources.local import LocalStackRun, stack_local
from rock_outcrop.rock_outcrop_plugin.engine.sources.local.median import masked_median
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError

from .conftest import TOKEN, UTM, Stack, random_bands, read, write_safe, zipped

FINE = [index for index, band in enumerate(BANDS) if band < "B11"]


@pytest.mark.parametrize("form", ["folder", "zip", "metadata", "parent"])
def test_a_product_in_every_form(stack: Stack, tmp_path: Path, form: str) -> None:
    values = random_bands(1)
    safe = write_safe(tmp_path / "in", values)
    given = {
        "folder": safe,
        "metadata": safe / "MTD_MSIL2A.xml",
        "parent": safe.parent,
        "zip": safe.with_suffix(".zip"),
    }[form]
    if form == "zip":
        zipped(safe)
        shutil.rmtree(safe)
    result = stack(given, mask_clouds=False)
    stored, affine, crs = read(result.output)
    assert (crs, affine.a, affine.c, affine.f) == (UTM, 10.0, 600_000.0, 2_400_000.0)
    for index in FINE:
        np.testing.assert_array_equal(stored[index], values[BANDS[index]])
    assert not list((tmp_path / "folder").iterdir())


@pytest.mark.parametrize(
    ("baseline", "offset", "level"),
    [("02.14", None, "2A"), ("05.10", -1000, "2A"), ("04.00", -1000, "1C"), ("05.11", 0, "2A")],
)
def test_the_offset_of_the_baseline_is_taken_from_the_metadata(
    stack: Stack, tmp_path: Path, baseline: str, offset: int | None, level: str
) -> None:
    values = random_bands(2)
    safe = write_safe(tmp_path, values, baseline=baseline, offset=offset, level=level)
    stored, _, _ = read(stack(safe).output)
    np.testing.assert_array_equal(stored[0], values["B02"])


def test_a_new_baseline_without_offsets_in_its_metadata_has_the_known_one(
    stack: Stack, tmp_path: Path
) -> None:
    values = random_bands(2)
    safe = write_safe(tmp_path, values)
    metadata = safe / "MTD_MSIL2A.xml"
    metadata.write_text(re.sub("<BOA_ADD_OFFSET.*</BOA_ADD_OFFSET>", "", metadata.read_text()))
    stored, _, _ = read(stack(safe).output)
    np.testing.assert_array_equal(stored[0], values["B02"])


def test_dark_pixels_stay_data_and_nodata_stays_nodata(stack: Stack, tmp_path: Path) -> None:
    values = random_bands(3)
    values["B02"][:4, :4] = 0
    values["B03"][10, 10] = -400
    safe = write_safe(tmp_path, values, suffix=".tif")
    stored_file = next(safe.rglob("*_B03_10m.tif"))
    with rasterio.open(stored_file, "r+") as dataset:
        array = dataset.read(1)
        array[10, 10] = 600
        dataset.write(array, 1)
    stored, _, _ = read(stack(safe).output)
    assert (stored[:, :4, :4] == 0).all()
    assert stored[1, 10, 10] == 1
    assert np.count_nonzero(stored[0] == 0) == 16


def test_the_median_is_that_of_the_unclouded_dates(stack: Stack, tmp_path: Path) -> None:
    generator = np.random.default_rng(5)
    dates, layers, clear = 5, [], []
    for number in range(dates):
        values = random_bands(number)
        classes = generator.choice([4, 5, 6, 11, 8, 9, 10, 3, 1], (20, 20))
        baseline, offset = (("02.14", None), ("05.10", -1000))[number % 2]
        write_safe(
            tmp_path / "in",
            values,
            date=f"2023-01-{number + 10}",
            baseline=baseline,
            offset=offset,
            classes=classes,
        )
        layers.append(np.stack([values[BANDS[index]] for index in FINE]))
        hidden = np.isin(classes, [1, 3, 8, 9, 10])
        clear.append(~np.kron(hidden, np.ones((2, 2), dtype=bool)))
    result = stack(tmp_path / "in")
    stored, _, _ = read(result.output)
    masked = np.where(np.array(clear)[:, None], np.array(layers, dtype=float), np.nan)
    with np.errstate(all="ignore"):
        expected = np.nanmedian(masked, axis=0)
    seen = np.isfinite(expected[0])
    assert 0.5 < seen.mean() < 1.0
    np.testing.assert_array_equal(stored[FINE][:, seen], np.rint(expected[:, seen]))
    assert (stored[:, ~seen] == 0).all()
    assert result.scenes == dates
    assert result.valid_share == pytest.approx(seen.mean())
    with rasterio.open(result.output) as dataset:
        tags = dataset.tags()
    assert tags["ROCK_OUTCROP_DATES"] == "2023-01-10/2023-01-14"
    assert "Copernicus Sentinel data" in tags["ROCK_OUTCROP_CREDIT"]


@pytest.mark.parametrize("dates", [1, 2, 3, 8])
def test_the_median_of_any_number_of_dates(dates: int) -> None:
    generator = np.random.default_rng(dates)
    values = generator.normal(size=(2, dates, 20, 30)).astype(np.float32)
    valid = generator.random((dates, 20, 30)) < 0.6
    masked = np.where(valid, values, np.nan)
    found = masked_median(values.copy(), valid)
    with np.errstate(all="ignore"):
        np.testing.assert_allclose(found, np.nanmedian(masked, axis=1), rtol=1e-6)


@pytest.mark.parametrize("resolution", [10.0, 30.0])
def test_a_drawn_target_in_two_zones_is_not_shifted(
    stack: Stack, tmp_path: Path, resolution: float
) -> None:
    """One bright spot at one place on Earth, in scenes of two UTM zones, in EPSG:3031."""
    size, centre = 120, (78.0, -68.55)
    for number, zone in enumerate(("EPSG:32743", "EPSG:32744")):
        (x,), (y,) = transform("EPSG:4326", zone, [centre[0]], [centre[1]])
        corner = (np.floor(x / 20) * 20 - 10 * size / 2, np.ceil(y / 20) * 20 + 10 * size / 2)
        columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
        distance = np.hypot(corner[0] + 10 * columns - x, corner[1] - 10 * rows - y)
        spot = (500 + 8000 * np.exp(-((distance / 80.0) ** 2))).astype(np.int64)
        coarse = spot.reshape(size // 2, 2, size // 2, 2).mean(axis=(1, 3)).astype(np.int64)
        values = {band: spot if band < "B11" else coarse for band in BANDS}
        folder = tmp_path / "in" / zone[-5:]
        date = f"2023-01-1{number}"
        write_safe(folder, values, date=date, crs=zone, corner=corner, suffix=".tif")
    result = stack(tmp_path / "in", crs="EPSG:3031", resolution=resolution)
    stored, affine, _ = read(result.output)
    assert affine.c % resolution == affine.f % resolution == 0.0
    (x,), (y,) = transform("EPSG:4326", "EPSG:3031", [centre[0]], [centre[1]])
    column, row = ~affine * (x, y)
    for layer in stored:
        weight = np.where(layer > 1500, layer - 500.0, 0.0)
        rows, columns = np.indices(layer.shape)
        found = (np.average(columns + 0.5, weights=weight), np.average(rows + 0.5, weights=weight))
        assert np.hypot(found[0] - column, found[1] - row) < 0.25


def test_without_a_crs_most_scenes_decide(stack: Stack, tmp_path: Path, reporter: Any) -> None:
    for number, zone in enumerate(("EPSG:32744", UTM, UTM)):
        folder = tmp_path / "in" / str(number)
        write_safe(folder, random_bands(number), date=f"2023-01-1{number}", crs=zone, suffix=".tif")
    bounds = (600_000.0, 2_399_600.0, 600_400.0, 2_400_000.0)
    _, _, crs = read(stack(tmp_path / "in", bounds=bounds).output)
    assert crs == UTM
    assert any("no classes, so that clouds in it stay" in line for line in reporter.warnings)


def test_level_1c_is_taken_with_a_warning(stack: Stack, tmp_path: Path, reporter: Any) -> None:
    stack(write_safe(tmp_path, random_bands(1), level="1C", suffix=".tif"))
    assert any("Level-1C" in line for line in reporter.warnings)


def damaged(safe: Path) -> None:
    file = next(safe.rglob("*_B04_10m.jp2"))
    file.write_bytes(file.read_bytes()[:300])


def without_band(safe: Path) -> None:
    next(safe.rglob("*_B12_20m.jp2")).unlink()


def without_images(safe: Path) -> None:
    shutil.rmtree(safe / "GRANULE")


def broken_metadata(safe: Path) -> None:
    (safe / "MTD_MSIL2A.xml").write_text("<unfinished")


def dangerous_metadata(safe: Path) -> None:
    text = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    (safe / "MTD_MSIL2A.xml").write_text(text)


@pytest.mark.parametrize(
    ("harm", "match"),
    [
        (damaged, "cannot be (opened|read)"),
        (without_band, "lacks B12"),
        (without_images, "holds no band files"),
        (broken_metadata, "cannot be read"),
        (dangerous_metadata, "declares a document type"),
    ],
)
def test_a_product_that_is_not_whole_is_refused(
    stack: Stack, tmp_path: Path, harm: Callable[[Path], None], match: str
) -> None:
    safe = write_safe(tmp_path / "in", random_bands(1))
    harm(safe)
    with pytest.raises(InputError, match=match):
        stack(safe)
    assert not list((tmp_path / "output").iterdir())
    assert not list((tmp_path / "folder").iterdir())


def test_a_zip_with_a_path_that_leads_out_is_refused(stack: Stack, tmp_path: Path) -> None:
    archive = zipped(write_safe(tmp_path / "in", random_bands(1), suffix=".tif"))
    with zipfile.ZipFile(archive, "a") as file:
        file.writestr("../../evil_B02_10m.jp2", "evil")
    with pytest.raises(InputError, match="outside of the folder"):
        stack(archive)
    assert not list(tmp_path.rglob("evil*"))


def test_clouds_everywhere_are_an_error(stack: Stack, tmp_path: Path) -> None:
    clouds = np.full((20, 20), 9)
    safe = write_safe(tmp_path / "in", random_bands(1), classes=clouds, suffix=".tif")
    with pytest.raises(InputError, match="no pixel of the scenes shows the ground"):
        stack(safe)
    assert stack(safe, mask_clouds=False).valid_share == 1.0


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"bounds": (0.0, 0.0, 1e4, 1e4)}, "EXTENT: no scene lies there"),
        ({"crs": "EPSG:4326"}, "CRS: .*counts in degrees"),
        ({"crs": "nonsense"}, "CRS: 'nonsense' is no coordinate"),
    ],
)
def test_grids_that_cannot_be(
    stack: Stack, tmp_path: Path, options: dict[str, Any], match: str
) -> None:
    safe = write_safe(tmp_path / "in", random_bands(1), suffix=".tif")
    with pytest.raises(InputError, match=match):
        stack(safe, **options)


def test_a_cancel_leaves_nothing(tmp_path: Path, cancelling_reporter: Callable[[int], Any]) -> None:
    safe = write_safe(tmp_path / "in", random_bands(1), suffix=".tif")
    output = tmp_path / "output" / "composite.tif"
    output.parent.mkdir()
    run = LocalStackRun((safe,), output, tmp_path / "folder", TOKEN)
    with pytest.raises(Cancelled):
        stack_local(run, cancelling_reporter(1))
    assert not list(output.parent.iterdir())
    assert not list((tmp_path / "folder").iterdir())
