"""What marks change in labels: discs, patches where masks differ, contradictions, counts."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.corrections import (
    CorrectionMarks,
    LabelCorrections,
    disc,
)
from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window, cover
from rock_outcrop.rock_outcrop_plugin.engine.label_raster import NODATA
from rock_outcrop.rock_outcrop_plugin.engine.marks import MarkLayer
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .marked_points import write_points

EDGE = 60
GRID = RasterGrid(CRS.from_epsg(3031).to_wkt(), Affine(10, 0, 1000, 0, -10, 5000), EDGE, EDGE)


@pytest.fixture
def corrected(tmp_path, reporter):
    """Correct a label in windows; return it with what was changed."""

    def correct(label, marks, radius=20.0, pattern=None, window=17):
        path = write_points(tmp_path / "marks.gpkg", GRID.transform, marks)
        pattern_of = None if pattern is None else partial(part, pattern)
        made = LabelCorrections(
            CorrectionMarks(MarkLayer(path), radius), GRID, NODATA, reporter, pattern_of
        )
        result, one = np.empty_like(label), made.begin()
        for place in cover(GRID, window):
            rows = slice(place.row, place.row + place.height)
            columns = slice(place.column, place.column + place.width)
            result[rows, columns] = one.apply(place, label[rows, columns])
        return result, one.summary

    def part(array, window: Window):
        rows = slice(window.row, window.row + window.height)
        return array[rows, window.column : window.column + window.width]

    return correct


def half():
    return np.full((EDGE, EDGE), 0.5, dtype=np.float32)


@pytest.mark.parametrize(("radius", "pixels"), [(0.0, 1), (0.9, 1), (1.0, 5), (1.5, 9), (2.0, 13)])
def test_a_disc_holds_the_pixels_whose_middle_is_near(radius, pixels):
    assert disc(radius).sum() == pixels


def test_each_mark_sets_a_disc(corrected):
    marks = [(10, 20, "rock"), (30, 20, "not rock"), (50, 20, "unsure")]
    label, summary = corrected(half(), marks)
    assert [label[20, column] for column in (10, 30, 50)] == [1.0, 0.0, NODATA]
    assert label[22, 10] == 1.0
    assert label[23, 10] == 0.5
    assert (summary.rock, summary.other, summary.unknown) == (13, 13, 13)
    assert np.count_nonzero(label != 0.5) == summary.pixels == 39
    assert "3 marks of marks.gpkg changed 39 pixels" in summary.text


def test_windows_make_no_difference(corrected):
    marks = [(0, 0, "rock"), (16, 16, "rock"), (17, 33, "not rock"), (59, 59, "not rock")]
    whole, counted = corrected(half(), marks, radius=60.0, window=EDGE)
    parts, again = corrected(half(), marks, radius=60.0, window=7)
    assert np.array_equal(whole, parts)
    assert counted == again


def test_what_was_right_before_is_not_counted(corrected):
    label = half()
    label[:, :30] = 1.0
    _, summary = corrected(label, [(10, 20, "rock"), (30, 40, "rock")], radius=10.0)
    assert summary.rock == 4


def test_labels_without_data_are_given_some(corrected):
    label = np.full((EDGE, EDGE), NODATA, dtype=np.float32)
    fixed, summary = corrected(label, [(10, 20, "rock"), (40, 40, "unsure")], radius=0.0)
    assert (fixed == 1.0).sum() == summary.rock == summary.pixels == 1


def test_a_mark_corrects_the_whole_patch_where_masks_differ(corrected):
    pattern = np.zeros((EDGE, EDGE), dtype=np.int64)
    pattern[5:15, 5:40] = 7
    pattern[14:30, 39:45] = 7
    pattern[30:35, 5:40] = 5
    marks = [(6, 6, "rock"), (20, 50, "not rock")]
    label, summary = corrected(half(), marks, pattern=pattern)
    assert (label[pattern == 7] == 1.0).all()
    assert (label[pattern == 5] == 0.5).all()
    assert summary.rock == (pattern == 7).sum()
    assert summary.other == 13


def test_marks_that_contradict_each_other_keep_their_surroundings(corrected):
    pattern = np.zeros((EDGE, EDGE), dtype=np.int64)
    pattern[20:30, 10:50] = 3
    marks = [(12, 25, "rock"), (45, 25, "not rock")]
    label, _ = corrected(half(), marks, pattern=pattern)
    assert label[25, 12] == 1.0
    assert label[25, 45] == 0.0
    # The last word holds where nobody looked.
    assert label[25, 30] == 0.0
    assert (label[pattern == 0] == 0.5).all()


def test_marks_outside_are_said(corrected, reporter):
    label, summary = corrected(half(), [(-5, 5, "rock")])
    assert (label == 0.5).all()
    assert summary.pixels == 0
    assert any("1 marks of 'marks.gpkg' lie outside" in text for text in reporter.warnings)


def test_a_radius_that_is_none(tmp_path):
    with pytest.raises(InputError, match="CORRECTION_RADIUS: -1"):
        CorrectionMarks(MarkLayer(tmp_path / "marks.gpkg"), -1.0)


def test_wrong_words_are_named(corrected):
    with pytest.raises(InputError, match="CORRECTIONS: .*'granite'"):
        corrected(half(), [(10, 10, "granite")])
