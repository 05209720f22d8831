"""Patches of disagreement: streamed by windows they are those of the whole raster."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy import ndimage

from rock_outcrop.rock_outcrop_plugin.engine.assessment import ReferenceLayer, disagreements
from rock_outcrop.rock_outcrop_plugin.engine.assessment.disagreements import (
    DisagreementRun,
    find_disagreements,
)
from rock_outcrop.rock_outcrop_plugin.engine.assessment.patches import (
    EIGHT_NEIGHBOURS,
    PatchStream,
)
from rock_outcrop.rock_outcrop_plugin.engine.grid import cover_size
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError

from .conftest import (
    LEFT,
    RESOLUTION,
    TOKEN,
    TOP,
    RecordingReporter,
    pixel_box,
    write_band,
    write_layer,
)


def streamed(mask, edge):
    """Return the patches of a mask that is given in windows of `edge` pixels."""
    height, width = mask.shape
    found = []

    def several(pieces):
        found.extend(pieces.patch(index) for index in range(len(pieces.pixels)))

    stream = PatchStream(width, found.append, several)
    for window in cover_size(width, height, edge):
        rows = slice(window.row, window.row + window.height)
        columns = slice(window.column, window.column + window.width)
        stream.add(window, mask[rows, columns], 100.0)
        if window.column + window.width == width:
            stream.end_row()
    stream.end()
    return found


def whole(mask):
    """Return pixels and bounds of each patch, found on the whole mask at once."""
    labels, _ = ndimage.label(mask, structure=EIGHT_NEIGHBOURS)
    return sorted(
        (
            int((labels[place] == number).sum()),
            (place[0].start, place[1].start, place[0].stop, place[1].stop),
        )
        for number, place in enumerate(ndimage.find_objects(labels), start=1)
    )


masks = arrays.arrays(bool, st.tuples(st.integers(1, 24), st.integers(1, 24)))


@given(mask=masks, edge=st.integers(1, 9))
def test_patches_do_not_depend_on_the_windows(mask, edge):
    found = streamed(mask, edge)
    bounds = [
        (each.pixels, (each.first_row, each.first_column, each.end_row, each.end_column))
        for each in found
    ]
    assert sorted(bounds) == whole(mask)
    labels, count = ndimage.label(mask, structure=EIGHT_NEIGHBOURS)
    assert len({int(labels[each.row, each.column]) for each in found} - {0}) == count
    assert all(each.area == pytest.approx(100.0 * each.pixels) for each in found)


def test_a_spiral_and_a_comb_are_one_patch_each():
    """Many parts of a window belong together only through windows far below."""
    comb = np.zeros((40, 41), dtype=bool)
    comb[:, ::2] = True
    comb[-1] = True
    assert [each.pixels for each in streamed(comb, 8)] == [int(comb.sum())]


def test_the_point_lies_at_the_thickest_place():
    mask = np.zeros((30, 30), dtype=bool)
    mask[2, :] = True
    mask[2:13, 10:21] = True
    (patch,) = streamed(mask, 64)
    assert (patch.row, patch.column) == (7, 15)


@pytest.fixture
def make_run(tmp_path):
    def make(prediction, *references, **changes):
        layers = tuple(ReferenceLayer(path.stem, path) for path in references)
        run = DisagreementRun(prediction, layers, tmp_path / "out.gpkg", TOKEN)
        return replace(run, **changes)

    return make


@pytest.fixture
def small_windows(monkeypatch):
    monkeypatch.setattr(disagreements, "WINDOW", 32)


@pytest.fixture
def files(tmp_path):
    """A prediction and two references that differ from it in blobs, with nodata."""
    rng = np.random.default_rng(5)
    smooth = ndimage.gaussian_filter(rng.random((3, 150, 130)), (0, 2, 2))
    bands = (smooth > 0.5).astype(np.uint8)
    bands[0, :9] = 255
    bands[1, :, 100:] = 255
    return tuple(
        write_band(tmp_path / f"{name}.tif", band, nodata=255)
        for name, band in zip(("mine", "johnson", "geomap"), bands, strict=True)
    ), bands


def read(path):
    info, _, points, columns = pyogrio.raw.read(path, layer="disagreements")
    rows = [dict(zip(info["fields"], row, strict=True)) for row in zip(*columns, strict=True)]
    return rows, shapely.from_wkb(points), info


def test_the_layer_holds_every_patch_of_every_reference(
    files, make_run, reporter, small_windows
) -> None:
    paths, (mine, *theirs) = files
    result = find_disagreements(make_run(*paths, max_patches=10_000), reporter)
    rows, points, info = read(result.output)
    assert info["crs"] == "EPSG:3031"
    expected, labels = [], {}
    for name, reference in zip(("johnson", "geomap"), theirs, strict=True):
        valid = (mine != 255) & (reference != 255)
        for kind, only in (
            ("prediction only", (mine == 1) & (reference == 0)),
            ("reference only", (mine == 0) & (reference == 1)),
        ):
            expected += [(name, kind, *patch) for patch in whole(only & valid)]
            labels[name, kind] = only & valid
    found = []
    for row, point in zip(rows, points, strict=True):
        bounds = (row["ymax"], row["xmin"], row["ymin"], row["xmax"])
        pixels = [
            round(abs(edge - origin) / RESOLUTION)
            for edge, origin in zip(bounds, (TOP, LEFT, TOP, LEFT), strict=True)
        ]
        found.append((row["reference"], row["kind"], row["pixels"], tuple(pixels)))
        place = int((TOP - point.y) // RESOLUTION), int((point.x - LEFT) // RESOLUTION)
        assert labels[row["reference"], row["kind"]][place]
    assert sorted(found) == sorted(expected)
    assert [row["rank"] for row in rows] == list(range(1, len(rows) + 1))
    areas = [row["area"] for row in rows]
    assert areas == sorted(areas, reverse=True)
    # On the ground a pixel of the polar grid is not 100 m²: at 78° S it is 2% more.
    assert areas[0] / rows[0]["pixels"] == pytest.approx(98.8, abs=5.0)
    assert areas[0] / rows[0]["pixels"] != pytest.approx(100.0, abs=0.1)
    assert result.output.with_suffix(".qml").exists()


def test_only_the_largest_are_kept(files, make_run, reporter, small_windows) -> None:
    paths, _ = files
    everything = find_disagreements(make_run(*paths, max_patches=10_000), reporter)
    few = find_disagreements(make_run(*paths, max_patches=7), reporter)
    assert few.disagreements == everything.disagreements[:7]
    assert few.found == everything.found == len(everything.disagreements)
    least = everything.disagreements[20].patch.area
    large = find_disagreements(make_run(*paths, min_area=least), reporter)
    assert large.found == sum(d.patch.area >= least for d in everything.disagreements)
    assert min(each.patch.area for each in large.disagreements) >= least


def test_polygons_extent_and_a_probability(tmp_path, make_run, reporter) -> None:
    chance = np.zeros((40, 40), dtype=np.uint8)
    chance[5:15, 5:15] = 80
    prediction = write_band(
        tmp_path / "p.tif", chance, tags={"ROCK_OUTCROP_PRODUCT": "probability"}
    )
    boxes = [pixel_box(20, 20, 4, 6), pixel_box(0, 0, 2, 2)]
    polygons = write_layer(tmp_path / "add.gpkg", boxes)
    run = make_run(prediction, polygons, threshold=0.7)
    kinds = [(d.kind, d.patch.pixels) for d in find_disagreements(run, reporter).disagreements]
    assert kinds == [("prediction only", 100), ("reference only", 24), ("reference only", 4)]
    stricter = find_disagreements(replace(run, threshold=0.81), reporter)
    assert [d.patch.pixels for d in stricter.disagreements] == [24, 4]
    part = replace(run, extent=pixel_box(0, 0, 10, 10).bounds)
    assert [d.patch.pixels for d in find_disagreements(part, reporter).disagreements] == [25, 4]


def test_masks_that_agree_give_an_empty_layer(files, make_run, reporter) -> None:
    paths, _ = files
    result = find_disagreements(make_run(paths[0], paths[0]), reporter)
    rows, _, info = read(result.output)
    assert rows == []
    assert "rank" in info["fields"]
    assert any("agree" in line for line in reporter.lines)


@pytest.mark.parametrize(
    "case",
    [
        ({"references": ()}, "REFERENCES: none"),
        ({"min_area": -1.0}, "MIN_AREA: -1"),
        ({"max_patches": 0}, "MAX_PATCHES: 0"),
        ({"threshold": 1.5}, "THRESHOLD"),
        ({"extent": (0.0, 0.0, 10.0, 10.0)}, "EXTENT"),
    ],
)
def test_bad_input_in_words(files, make_run, reporter, tmp_path, case) -> None:
    changes, message = case
    before = set(tmp_path.iterdir())
    with pytest.raises(InputError, match=message):
        find_disagreements(make_run(*files[0], **changes), reporter)
    assert set(tmp_path.iterdir()) == before


def test_an_output_that_is_an_input_is_refused(files, make_run, reporter, tmp_path) -> None:
    polygons = write_layer(tmp_path / "out.gpkg", [pixel_box(0, 20, 4, 6)])
    with pytest.raises(InputError, match="OUTPUT"):
        find_disagreements(make_run(files[0][0], polygons), reporter)


def test_nothing_in_common_is_said(tmp_path, files, make_run, reporter) -> None:
    nothing = np.full((150, 130), 255, dtype=np.uint8)
    nothing[0, 0] = 1
    other = write_band(tmp_path / "other.tif", nothing, nodata=255)
    with pytest.raises(InputError, match="no valid pixel in common"):
        find_disagreements(make_run(files[0][0], other), reporter)


def test_cancelled_it_leaves_nothing(files, make_run, tmp_path, small_windows) -> None:
    before = set(tmp_path.iterdir())
    for steps in (1, 10, 26):
        with pytest.raises(Cancelled):
            find_disagreements(make_run(*files[0]), RecordingReporter(cancel_after=steps))
        assert set(tmp_path.iterdir()) == before
