"""Small scenes in the forms that archives give them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.sources.composite import BANDS, CompositeResult
from rock_outcrop.rock_outcrop_plugin.engine.sources.local import LocalStackRun, stack_local

TOKEN = "0123456789ab"
UTM = "EPSG:32743"
CORNER = (600_000.0, 2_400_000.0)
METADATA = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User.xsd">
<n1:General_Info><Product_Info><PRODUCT_START_TIME>{date}T04:00:01.024Z</PRODUCT_START_TIME>
<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE></Product_Info>
<Product_Image_Characteristics>{radiometry}</Product_Image_Characteristics></n1:General_Info>
</n1:Level-{level}_User_Product>"""
LEVELS = {
    "2A": ("BOA_QUANTIFICATION_VALUE", "BOA_ADD_OFFSET"),
    "1C": ("QUANTIFICATION_VALUE", "RADIO_ADD_OFFSET"),
}
MTL = """GROUP = LANDSAT_METADATA_FILE
  GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS
{numbers}
  END_GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS
  GROUP = LEVEL1_RADIOMETRIC_RESCALING
    REFLECTANCE_MULT_BAND_2 = 2.0000E-05
  END_GROUP = LEVEL1_RADIOMETRIC_RESCALING
END_GROUP = LANDSAT_METADATA_FILE
"""
Values = dict[str, NDArray[Any]]


def write(
    path: Path,
    array: NDArray[Any],
    pixel: float,
    *,
    crs: str | None = UTM,
    corner: tuple[float, float] = CORNER,
    **options: Any,
) -> Path:
    """Write bands (height, width) or (bands, height, width) as GeoTIFF or lossless JP2."""
    bands = array if array.ndim == 3 else array[None]
    names = options.pop("names", ())
    plain = path.with_suffix(".tif")
    with rasterio.open(
        plain,
        "w",
        driver="GTiff",
        count=bands.shape[0],
        height=bands.shape[1],
        width=bands.shape[2],
        dtype=bands.dtype,
        crs=crs,
        transform=Affine(pixel, 0.0, corner[0], 0.0, -pixel, corner[1]),
        **options,
    ) as dataset:
        dataset.write(bands)
        for number, name in enumerate(names, start=1):
            dataset.set_band_description(number, name)
    if path.suffix == ".jp2":
        lossless = {"QUALITY": "100", "REVERSIBLE": "YES", "driver": "JP2OpenJPEG"}
        rasterio.shutil.copy(plain, path, **lossless)
        plain.unlink()
    return path


def random_bands(seed: int, size: int = 40) -> Values:
    """Return reflectance times 10,000: 10 m bands and 20 m bands of half the size."""
    generator = np.random.default_rng(seed)
    return {
        band: generator.integers(100, 9000, (size, size) if band < "B11" else (size // 2,) * 2)
        for band in BANDS
    }


def write_safe(
    folder: Path,
    values: Values,
    *,
    date: str = "2023-01-15",
    baseline: str = "05.10",
    level: str = "2A",
    offset: int | None = -1000,
    classes: NDArray[Any] | None = None,
    crs: str = UTM,
    corner: tuple[float, float] = CORNER,
    suffix: str = ".jp2",
) -> Path:
    """Write a SAFE folder that stores `values` (reflectance times 10,000) minus the offset."""
    name = f"S2A_MSIL{level}_{date.replace('-', '')}T040001_N0510_R118_T43DDV"
    safe = folder / f"{name}.SAFE"
    images = safe / "GRANULE" / "L2A_T43DDV_A039517" / "IMG_DATA"
    quantification, added = LEVELS[level]
    radiometry = f"<{quantification}>10000</{quantification}>"
    if offset is not None:
        radiometry += "".join(f'<{added} band_id="{n}">{offset}</{added}>' for n in range(13))
    for band, array in values.items():
        pixel = 20 if band in ("B11", "B12") else 10
        here = images / f"R{pixel}m" if level == "2A" else images
        here.mkdir(parents=True, exist_ok=True)
        ending = f"_{pixel}m" if level == "2A" else ""
        stored = np.where(array > 0, array - (offset or 0), 0).astype(np.uint16)
        path = here / f"T43DDV_{date.replace('-', '')}T040001_{band}{ending}{suffix}"
        write(path, stored, pixel, crs=crs, corner=corner)
    if classes is not None:
        path = images / "R20m" / f"T43DDV_x_SCL_20m{suffix}"
        write(path, classes.astype(np.uint8), 20, crs=crs, corner=corner)
    text = METADATA.format(level=level, date=date, baseline=baseline, radiometry=radiometry)
    (safe / f"MTD_MSIL{level}.xml").write_text(text)
    return safe


def zipped(folder: Path) -> Path:
    target = folder.with_suffix(".zip")
    with zipfile.ZipFile(target, "w") as file:
        for path in sorted(folder.rglob("*")):
            file.write(path, path.relative_to(folder.parent).as_posix())
    return target


def write_landsat(
    folder: Path,
    values: Values,
    *,
    name: str = "LC09_L2SP_128107_20230115_20230117_02_T1",
    part: str = "SR_",
    scale: float | None = None,
    quality: NDArray[Any] | None = None,
) -> Path:
    """Write a Landsat folder with reflectance times 10,000 of Sentinel-2's band names."""
    numbers = {"B02": 2, "B03": 3, "B04": 4, "B08": 5, "B11": 6, "B12": 7}
    here = folder / name
    here.mkdir(parents=True)
    for band, array in values.items():
        stored = np.rint((array / 1e4 + 0.2) / (scale or 2.75e-5)).astype(np.uint16)
        stored[array == 0] = 0
        write(here / f"{name}_{part}B{numbers[band]}.TIF", stored, 30)
    if scale is not None:
        lines = [
            f"    REFLECTANCE_MULT_BAND_{n} = {scale:E}\n    REFLECTANCE_ADD_BAND_{n} = -0.2"
            for n in numbers.values()
        ]
        (here / f"{name}_MTL.txt").write_text(MTL.format(numbers="\n".join(lines)))
    if quality is not None:
        write(here / f"{name}_QA_PIXEL.TIF", quality.astype(np.uint16), 30)
    for path in here.glob("*.tif"):
        path.rename(path.with_suffix(".TIF"))
    return here


def read(path: Path) -> tuple[NDArray[np.uint16], Affine, str]:
    with rasterio.open(path) as dataset:
        return dataset.read(), dataset.transform, str(dataset.crs)


Stack = Callable[..., CompositeResult]


@pytest.fixture
def stack(tmp_path: Path, reporter: Any) -> Stack:
    """Stacks inputs into `output/composite.tif` with the test's reporter."""

    def run(*inputs: Path, **options: Any) -> CompositeResult:
        output = tmp_path / "output" / "composite.tif"
        output.parent.mkdir(exist_ok=True)
        wanted = LocalStackRun(inputs, output, tmp_path / "folder", TOKEN, **options)
        return stack_local(wanted, reporter)

    return run
