"""Slope against `gdaldem`, on real DEMs and bad input."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal

from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError, OutputError
from rock_outcrop.rock_outcrop_plugin.native.slope import write_slope

TOKEN = "0123456789ab"
DEMS = ("vestfold_32m", "rema8m_roi_baudouin_1000px", "exploradores_aster_30m")


def read(path: Path) -> NDArray[Any]:
    return gdal.Open(str(path)).ReadAsArray()


def ramp(shape: tuple[int, int] = (40, 50)) -> NDArray[np.float32]:
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    return (3.0 * columns + 4.0 * rows).astype(np.float32)


@pytest.mark.parametrize("name", DEMS)
@pytest.mark.parametrize("compute_edges", [True, False])
def test_equals_gdaldem_on_real_dems(
    shared_data: Path, tmp_path: Path, recorder: Any, name: str, compute_edges: bool
) -> None:
    dem, output, expected = shared_data / f"dem/{name}.tif", tmp_path / "s.tif", tmp_path / "g.tif"
    write_slope(dem, output, token=TOKEN, reporter=recorder, compute_edges=compute_edges)
    command = ["gdaldem", "slope", str(dem), str(expected), "-q"]
    subprocess.run([*command, *(["-compute_edges"] if compute_edges else [])], check=True)
    ours, theirs = read(output), read(expected)
    assert np.abs(ours - theirs)[1:-1, 1:-1].max() <= 1e-3
    np.testing.assert_array_equal(ours == -9999, theirs == -9999)
    assert ours[ours != -9999].min() >= 0
    assert ours.max() <= 90


def test_the_sea_of_a_real_dem_stays_nodata(
    shared_data: Path, tmp_path: Path, recorder: Any
) -> None:
    dem = shared_data / "dem/vestfold_32m.tif"
    write_slope(dem, tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    np.testing.assert_array_equal(read(tmp_path / "s.tif") == -9999, read(dem) < -1e38)


def test_a_plane_has_the_slope_of_its_gradient(
    tmp_path: Path, make_raster: Any, recorder: Any
) -> None:
    write_slope(make_raster("dem.tif", ramp()), tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    inner = read(tmp_path / "s.tif")[1:-1, 1:-1]
    np.testing.assert_allclose(inner, np.degrees(np.arctan(0.5)), atol=1e-4)


def test_output_says_what_it_is(tmp_path: Path, make_raster: Any, recorder: Any) -> None:
    dem = make_raster("dem.tif", ramp((700, 900)))
    write_slope(dem, tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    dataset = gdal.Open(str(tmp_path / "s.tif"))
    band = dataset.GetRasterBand(1)
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert dataset.GetMetadataItem("ROCK_OUTCROP_PRODUCT") == "slope"
    assert (band.GetDescription(), band.GetNoDataValue()) == ("slope", -9999)
    assert band.DataType == gdal.GDT_Float32
    assert band.GetBlockSize() == [512, 512]
    assert band.GetOverviewCount() > 0
    assert dataset.GetGeoTransform() == gdal.Open(str(dem)).GetGeoTransform()
    assert (tmp_path / "s.qml").exists()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["dem.tif", "s.qml", "s.tif"]
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == 1.0


def test_a_style_of_the_users_own_is_kept(tmp_path: Path, make_raster: Any, recorder: Any) -> None:
    (tmp_path / "s.qml").write_text("mine")
    write_slope(make_raster("dem.tif", ramp()), tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    assert (tmp_path / "s.qml").read_text() == "mine"


def test_nan_counts_as_nodata(tmp_path: Path, make_raster: Any, recorder: Any) -> None:
    elevation = ramp()
    elevation[10:20, 10:20] = np.nan
    dem = make_raster("dem.tif", elevation)
    write_slope(dem, tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    np.testing.assert_array_equal(read(tmp_path / "s.tif") == -9999, np.isnan(elevation))


def test_heights_in_metres_on_a_grid_in_feet(
    tmp_path: Path, make_raster: Any, recorder: Any
) -> None:
    feet = "+proj=stere +lat_0=-90 +lat_ts=-71 +units=ft +datum=WGS84 +type=crs"
    dem = make_raster("dem.tif", ramp(), crs=feet)
    write_slope(dem, tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    expected = np.degrees(np.arctan(5 / (10 * 0.3048)))
    np.testing.assert_allclose(read(tmp_path / "s.tif")[1:-1, 1:-1], expected, atol=1e-3)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"crs": "EPSG:4326", "transform": (70, 0.001, 0, -68, 0, -0.001)}, "in degrees.*Warp"),
        ({"crs": None}, "no coordinate reference system"),
        ({"transform": (0, 10, 1, 0, 1, -10)}, "rotated"),
    ],
)
def test_a_dem_that_cannot_be_used_is_refused(
    tmp_path: Path, make_raster: Any, recorder: Any, settings: dict[str, Any], message: str
) -> None:
    dem = make_raster("dem.tif", ramp(), **settings)
    with pytest.raises(InputError, match=f"^DEM: .*{message}"):
        write_slope(dem, tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    assert [p.name for p in tmp_path.iterdir()] == ["dem.tif"]


def test_nothing_but_nodata_is_refused(tmp_path: Path, make_raster: Any, recorder: Any) -> None:
    dem = make_raster("dem.tif", np.full((5, 5), -9999, np.float32), nodata=-9999)
    with pytest.raises(InputError, match="nothing but nodata"):
        write_slope(dem, tmp_path / "s.tif", token=TOKEN, reporter=recorder)


@pytest.mark.parametrize("part", [0.02, 0.5, 0.95])
def test_a_truncated_dem_is_called_damaged(
    tmp_path: Path, make_raster: Any, recorder: Any, truncated: Any, part: float
) -> None:
    dem = truncated(make_raster("dem.tif", ramp((600, 600))), part)
    output = tmp_path / "s.tif"
    output.write_text("kept")
    with pytest.raises(InputError, match=r"^DEM: '.*dem.tif'.*damaged or incomplete"):
        write_slope(dem, output, token=TOKEN, reporter=recorder)
    assert output.read_text() == "kept"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["dem.tif", "s.tif"]


def test_a_missing_file_and_a_text_file_are_refused(tmp_path: Path, recorder: Any) -> None:
    with pytest.raises(InputError, match="there is no file"):
        write_slope(tmp_path / "no.tif", tmp_path / "s.tif", token=TOKEN, reporter=recorder)
    (tmp_path / "text.tif").write_text("hello")
    with pytest.raises(InputError, match="cannot be opened as a raster"):
        write_slope(tmp_path / "text.tif", tmp_path / "s.tif", token=TOKEN, reporter=recorder)


def test_outputs_that_cannot_be_written(tmp_path: Path, make_raster: Any, recorder: Any) -> None:
    dem = make_raster("dem.tif", ramp())
    with pytest.raises(OutputError, match="no folder"):
        write_slope(dem, tmp_path / "no/s.tif", token=TOKEN, reporter=recorder)
    with pytest.raises(OutputError, match=r"only \.tif"):
        write_slope(dem, tmp_path / "s.png", token=TOKEN, reporter=recorder)
    with pytest.raises(InputError, match="an input and the output at once"):
        write_slope(dem, dem, token=TOKEN, reporter=recorder)
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        write_slope(dem, tmp_path / "folder.tif", token=TOKEN, reporter=recorder)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["dem.tif", "folder.tif"]


def test_a_folder_without_permission(make_raster: Any, recorder: Any) -> None:
    dem = make_raster("dem.tif", ramp())
    with pytest.raises(OutputError, match="cannot be written"):
        write_slope(dem, Path("/proc/s.tif"), token=TOKEN, reporter=recorder)


def test_a_full_disk_is_called_full(small_disk: Path, make_raster: Any, recorder: Any) -> None:
    noise = np.random.default_rng(1).normal(size=(1200, 1200)).astype(np.float32)
    dem = make_raster("dem.tif", noise)
    with pytest.raises(OutputError, match="the disk is full"):
        write_slope(dem, small_disk / "s.tif", token=TOKEN, reporter=recorder)
    assert list(small_disk.iterdir()) == []


def test_cancelling_leaves_nothing(tmp_path: Path, make_raster: Any, recorder: Any) -> None:
    dem = make_raster("dem.tif", ramp((1500, 1500)))
    write_slope(dem, tmp_path / "whole.tif", token=TOKEN, reporter=recorder)
    steps = len(recorder.fractions)
    before = sorted(tmp_path.iterdir())
    for step in (0, 1, steps // 4, steps // 2, steps - 2):
        recorder.fractions.clear()
        recorder.cancel_after = step
        with pytest.raises(Cancelled):
            write_slope(dem, tmp_path / "s.tif", token=TOKEN, reporter=recorder)
        assert sorted(tmp_path.iterdir()) == before, step


SHARED_STATE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from osgeo import gdal
from rock_outcrop.rock_outcrop_plugin.errors import InputError
from rock_outcrop.rock_outcrop_plugin.native.slope import write_slope
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

wanted = sys.argv[2] == "True"
gdal.UseExceptions() if wanted else gdal.DontUseExceptions()
for dem in sys.argv[3:]:
    try:
        write_slope(Path(dem), Path(dem).with_name("s.tif"), token="t", reporter=SilentReporter())
    except InputError as error:
        print(error)
print(gdal.GetUseExceptions() == wanted)
"""


@pytest.mark.parametrize("exceptions", [True, False])
def test_gdals_shared_state_is_left_alone(
    tmp_path: Path, make_raster: Any, exceptions: bool
) -> None:
    """In a process of its own: QGIS's plugins have set GDAL's state in this one."""
    dem = make_raster("dem.tif", ramp())
    bad = make_raster("bad.tif", ramp(), crs=None)
    plugins = Path(__file__).resolve().parents[2] / "build" / "plugins"
    arguments = [str(plugins), str(exceptions), str(dem), str(bad), str(tmp_path / "no")]
    done = subprocess.run(
        [sys.executable, "-c", SHARED_STATE, *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    crs, missing, unchanged = done.stdout.splitlines()
    assert "no coordinate" in crs
    assert "there is no file" in missing
    assert unchanged == "True"
