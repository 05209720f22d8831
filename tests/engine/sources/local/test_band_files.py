"""Bands in separate files, several in one, and Landsat."""

from __future__ import annotations

import tarfile
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from scipy.io import netcdf_file

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import BANDS
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .conftest import CORNER, Stack, random_bands, read, write, write_landsat

WORDS = dict(zip(BANDS, ("blue", "green", "red", "nir", "swir1", "swir2"), strict=True))


def separate(
    folder: Path, template: str, values: dict[str, Any] | None = None, **options: Any
) -> list[Path]:
    """Write six files; the template has {band}, {word} and {pixel}."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for band, array in (values or random_bands(1)).items():
        pixel = 20 if array.shape[0] == 20 else 10
        name = template.format(band=band, word=WORDS[band], pixel=pixel)
        written.append(write(folder / name, array.astype(np.uint16), pixel, **options))
    return written


@pytest.mark.parametrize(
    "template",
    [
        "{band}.tif",
        "{word}.tif",
        "T43DDV_20190101T040001_{band}_{pixel}m.jp2",
        "scene-{word}-2019.tif",
        "{band}_{pixel}m.jp2",
    ],
)
def test_bands_are_told_by_file_names(stack: Stack, tmp_path: Path, template: str) -> None:
    files = separate(tmp_path / "in", template)
    stored, _, _ = read(stack(*files).output)
    np.testing.assert_array_equal(stored[0], random_bands(1)["B02"])
    again, _, _ = read(stack(tmp_path / "in").output)
    np.testing.assert_array_equal(stored, again)


def test_scenes_are_told_by_the_rest_of_the_names(stack: Stack, tmp_path: Path) -> None:
    for seed in (1, 2, 3):
        separate(tmp_path / "in", f"S2_2019010{seed}_{{band}}.tif", random_bands(seed))
    result = stack(tmp_path / "in")
    stored, _, _ = read(result.output)
    expected = np.median([random_bands(seed)["B04"] for seed in (1, 2, 3)], axis=0)
    np.testing.assert_array_equal(stored[2], expected)
    assert result.scenes == 3
    with rasterio.open(result.output) as dataset:
        assert dataset.tags()["ROCK_OUTCROP_DATES"] == "2019-01-01/2019-01-03"


def test_a_composite_made_in_the_same_folder_is_no_scene(stack: Stack, tmp_path: Path) -> None:
    separate(tmp_path / "output", "{band}.tif")
    assert stack(tmp_path / "output").scenes == 1
    assert stack(tmp_path / "output").scenes == 1


def test_six_files_of_no_common_name_are_one_scene(stack: Stack, tmp_path: Path) -> None:
    files = separate(tmp_path / "in", "{band}.tif")
    renamed = [file.rename(file.with_name(f"x{n}_{file.name}")) for n, file in enumerate(files)]
    assert stack(*renamed).scenes == 1


def test_names_that_tell_nothing_can_be_told(stack: Stack, tmp_path: Path) -> None:
    files = separate(tmp_path / "in", "{band}.tif")
    renamed = [file.rename(file.with_name(f"image{n}.tif")) for n, file in enumerate(files)]
    with pytest.raises(InputError, match="no scene was found|not found among"):
        stack(*renamed)
    stored, _, _ = read(stack(*renamed, bands=BANDS).output)
    np.testing.assert_array_equal(stored[3], random_bands(1)["B08"])
    with pytest.raises(InputError, match="BANDS: 2 names for 6 files"):
        stack(*renamed, bands=("B02", "B03"))


def test_the_finest_of_two_resolutions_is_taken(stack: Stack, tmp_path: Path) -> None:
    files = separate(tmp_path / "in", "{band}_{pixel}m.tif")
    write(tmp_path / "in" / "B02_20m.tif", np.full((20, 20), 77, np.uint16), 20)
    stored, _, _ = read(stack(*files, tmp_path / "in" / "B02_20m.tif").output)
    np.testing.assert_array_equal(stored[0], random_bands(1)["B02"])


def test_bands_of_one_file_are_told_by_their_descriptions(stack: Stack, tmp_path: Path) -> None:
    array = np.random.default_rng(0).integers(1, 9000, (7, 40, 40)).astype(np.uint16)
    names = ("B12", "B11", "B08", "B8A", "B04", "B03", "B02")
    path = write(tmp_path / "all.tif", array, 10, names=names)
    stored, _, _ = read(stack(path).output)
    np.testing.assert_array_equal(stored, array[[6, 5, 4, 2, 1, 0]])


def test_variables_of_a_netcdf_file_are_bands(stack: Stack, tmp_path: Path) -> None:
    values = {band: np.random.default_rng(3).random((30, 40)) for band in BANDS}
    path = tmp_path / "scene.nc"
    with netcdf_file(path, "w") as file:
        for name, start, step, count in (("y", CORNER[1], -10.0, 30), ("x", CORNER[0], 10.0, 40)):
            file.createDimension(name, count)
            variable = file.createVariable(name, "f8", (name,))
            variable[:] = start + step * (np.arange(count) + 0.5)
            variable.standard_name = f"projection_{name}_coordinate"
            variable.units = "m"
        for band, array in values.items():
            variable = file.createVariable(WORDS[band], "f4", ("y", "x"))
            variable[:] = array
    stored, affine, _ = read(stack(path, source_crs="EPSG:32743").output)
    assert (affine.c, affine.f) == CORNER
    np.testing.assert_allclose(stored[5], values["B12"] * 1e4, atol=0.51)


@pytest.mark.parametrize(
    ("array", "options", "expected"),
    [
        (np.full((40, 40), 2500, np.uint16), {}, 2500),
        (np.full((40, 40), 0.25, np.float32), {}, 2500),
        (np.full((40, 40), 2500.0, np.float32), {}, 2500),
        (np.full((40, 40), 50, np.uint8), {"reflectance_scale": 0.005}, 2500),
        (np.full((40, 40), 3500, np.uint16), {"reflectance_offset": -0.1}, 2500),
    ],
)
def test_scaling(
    stack: Stack, tmp_path: Path, array: Any, options: dict[str, float], expected: int
) -> None:
    files = [write(tmp_path / f"{band}.tif", array, 10) for band in BANDS]
    stored, _, _ = read(stack(*files, **options).output)
    assert (stored == expected).all()


def test_a_file_that_may_hold_an_offset_is_said(
    stack: Stack, tmp_path: Path, reporter: Any
) -> None:
    files = separate(tmp_path / "in", "T43DDV_20230101T040001_{band}_{pixel}m.tif")
    stack(*files)
    assert any("REFLECTANCE_OFFSET=-0.1" in line for line in reporter.warnings)


def test_two_files_of_one_band_are_refused(stack: Stack, tmp_path: Path) -> None:
    files = separate(tmp_path / "in", "{band}.tif")
    double = write(tmp_path / "in" / "blue.tif", np.ones((40, 40), np.uint16), 10)
    with pytest.raises(InputError, match="both are B02 of one scene"):
        stack(*files, double)


def test_missing_bands_are_named(stack: Stack, tmp_path: Path) -> None:
    files = separate(tmp_path / "in", "{band}.tif")
    with pytest.raises(InputError, match="B08, B11 not found among B02.tif"):
        stack(*files[:3], files[5])


def test_bands_of_two_places_are_refused(stack: Stack, tmp_path: Path) -> None:
    files = separate(tmp_path / "in", "{band}.tif")
    write(files[3], np.ones((40, 40), np.uint16), 10, corner=(700_000.0, 2_400_000.0))
    with pytest.raises(InputError, match="do not lie at the same place"):
        stack(*files)


def test_bands_that_lie_nowhere_are_refused(stack: Stack, tmp_path: Path) -> None:
    files = separate(tmp_path / "in", "{band}.tif", crs=None, corner=(0.0, 0.0))
    with rasterio.open(files[0], "r+") as dataset:
        dataset.transform = dataset.transform.identity()
    with pytest.raises(InputError, match="does not say where it lies"):
        stack(*files, source_crs="EPSG:3031")


def test_bands_in_degrees_are_refused_unless_moved(stack: Stack, tmp_path: Path) -> None:
    place = {"crs": "EPSG:4326", "corner": (78.0, -68.0)}
    array = np.full((40, 40), 2500, np.uint16)
    files = [write(tmp_path / f"{band}.tif", array, 0.001, **place) for band in BANDS]
    with pytest.raises(InputError, match="in degrees"):
        stack(*files)
    result = stack(*files, crs="EPSG:3031", resolution=100.0)
    stored, _, _ = read(result.output)
    assert set(np.unique(stored)) == {0, 2500}


@pytest.mark.parametrize(("name", "driver"), [("B02.jp2", "JP2OpenJPEG"), ("B02.nc", "netCDF")])
def test_a_format_that_the_environment_cannot_read_is_named(
    stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, driver: str
) -> None:
    class FewDrivers(AbstractContextManager):
        def __exit__(self, *_: object) -> None: ...

        def drivers(self) -> dict[str, str]:
            return {"GTiff": "rw+"}

    (tmp_path / name).write_bytes(b"whatever")
    monkeypatch.setattr(rasterio, "Env", lambda **_: FewDrivers())
    with pytest.raises(InputError, match=rf"cannot read this format \({driver}\). Convert it"):
        stack(tmp_path / name)


@pytest.mark.parametrize("content", [None, b"nothing"])
def test_inputs_that_are_nothing(stack: Stack, tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "notes.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match="there is no|no scene was found"):
        stack(path)


def landsat_values(seed: int = 1) -> dict[str, Any]:
    generator = np.random.default_rng(seed)
    return {band: generator.integers(1, 9000, (30, 30)) for band in BANDS}


@pytest.mark.parametrize("scale", [None, 2.75e-5, 5e-5])
@pytest.mark.parametrize("form", ["folder", "tar", "files"])
def test_landsat_is_mapped_and_scaled(
    stack: Stack, tmp_path: Path, scale: float | None, form: str
) -> None:
    values = landsat_values()
    values["B02"][:3] = 0
    folder = write_landsat(tmp_path / "in", values, scale=scale)
    inputs = [folder]
    if form == "tar":
        inputs = [tmp_path / "LC09.tar"]
        with tarfile.open(inputs[0], "w") as file:
            for path in folder.iterdir():
                file.add(path, path.name)
    elif form == "files":
        inputs = sorted(folder.glob("*.TIF"))
    result = stack(*inputs)
    stored, affine, _ = read(result.output)
    assert affine.a == 30.0
    for index, band in enumerate(BANDS):
        np.testing.assert_allclose(stored[index, 3:], values[band][3:], atol=1)
    assert (stored[:, :3] == 0).all()
    with rasterio.open(result.output) as dataset:
        assert "U.S. Geological Survey" in dataset.tags()["ROCK_OUTCROP_CREDIT"]
        assert dataset.tags()["ROCK_OUTCROP_DATES"] == "2023-01-15/2023-01-15"


def test_clouds_of_landsat_are_masked_by_their_bits(stack: Stack, tmp_path: Path) -> None:
    quality = np.full((30, 30), 0b1010101000000, np.uint16)
    for column, bit in enumerate((0, 1, 2, 3, 4, 5)):
        quality[:, column] |= 1 << bit
    stored, _, _ = read(stack(write_landsat(tmp_path, landsat_values(), quality=quality)).output)
    assert (stored[0, :, :5] == 0).all()
    assert (stored[0, :, 5:] > 0).all()


def test_landsat_and_sentinel_dates_go_together(stack: Stack, tmp_path: Path) -> None:
    write_landsat(tmp_path / "in", landsat_values())
    separate(tmp_path / "in" / "s2", "S2_20190101_{band}.tif")
    result = stack(tmp_path / "in")
    _, affine, _ = read(result.output)
    assert (result.scenes, affine.a) == (2, 10.0)


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"name": "LE07_L2SP_128107_20030115_20200117_02_T1"}, "not of Landsat 8 or 9"),
        ({"name": "LC08_L1TP_128107_20230115_20230117_02_T1", "part": ""}, "is Level-1"),
    ],
)
def test_other_products_of_landsat_are_refused(
    stack: Stack, tmp_path: Path, options: dict[str, str], match: str
) -> None:
    with pytest.raises(InputError, match=match):
        stack(write_landsat(tmp_path, landsat_values(), **options))


def test_a_band_that_landsat_lacks_is_named_in_its_words(stack: Stack, tmp_path: Path) -> None:
    folder = write_landsat(tmp_path, landsat_values())
    next(folder.glob("*SR_B5.TIF")).unlink()
    with pytest.raises(InputError, match=r"lacks B08 \(SR_B5\)"):
        stack(folder)
