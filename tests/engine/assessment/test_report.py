from __future__ import annotations

import base64
import io
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from matplotlib.image import imread
from rasterio.transform import Affine

from rock_outcrop.rock_outcrop_plugin.engine.assessment import ReferenceLayer, compare
from rock_outcrop.rock_outcrop_plugin.engine.assessment.overview import COLOURS, AgreementOverview
from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid, Window, cover

from .conftest import pixel_box, write_band, write_layer

VOID = {"meta", "img", "br", "link", "hr"}


class Page(HTMLParser):
    """Checks that elements nest, and collects what the page refers to."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.references: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.references += [value for name, value in attrs if name in ("src", "href")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def page(tmp_path, make_run, reporter):
    rng = np.random.default_rng(5)
    prediction = write_band(tmp_path / "mine.tif", rng.integers(0, 101, (90, 120), np.uint8))
    composite = write_band(tmp_path / "rgb.tif", rng.integers(1, 9000, (90, 120), np.uint16))
    layer = write_layer(tmp_path / "geomap.gpkg", [pixel_box(5, 5, 60, 40)])
    run = make_run(prediction, composite=composite, threshold=0.62)
    awkward = (ReferenceLayer("<script>alert(1)</script> & Söhne", layer),)
    run = type(run)(**{**vars(run), "references": awkward})
    compare(run, reporter)
    return run.report.read_text(encoding="utf-8")


def test_report_is_one_offline_page(page):
    parsed = Page()
    parsed.feed(page)
    assert parsed.open == []
    assert parsed.references
    assert all(link.startswith("data:image/png;base64,") for link in parsed.references)
    assert "//" not in re.sub(r"data:image/png;base64,[^\"]+", "", page)
    assert "url(" not in page


def test_report_escapes_names_and_states_how_it_was_made(page):
    assert "<script>" not in page
    parsed = Page()
    parsed.feed(page)
    for expected in ("alert(1)", "Söhne", "0.62", "EPSG:3031", "mine.tif", "rasterio", "10,800"):
        assert expected in parsed.text
    for score in ("Accuracy", "Precision", "Recall", "F1", "IoU"):
        assert score in parsed.text
    assert parsed.text.count("higher is better") == 5


def test_report_pictures_are_whole(page):
    pictures = re.findall(r"data:image/png;base64,([^\"]+)", page)
    assert len(pictures) == 2
    for encoded in pictures:
        picture = imread(io.BytesIO(base64.b64decode(encoded)), format="png")
        assert min(picture.shape[:2]) > 100
        assert picture.std() > 0.01


def test_overview_counts_every_pixel_whatever_the_windows():
    grid = RasterGrid("", Affine(10, 0, 0, 0, -10, 0), 2000, 1300)
    rng = np.random.default_rng(0)
    codes = rng.choice(np.array([0, 1, 2, 3, 255], np.uint8), (1300, 2000))
    whole, pieces = AgreementOverview(grid), AgreementOverview(grid)
    whole.add(grid.full_window, codes)
    for window in cover(grid, 517):
        rows = slice(window.row, window.row + window.height)
        columns = slice(window.column, window.column + window.width)
        pieces.add(window, codes[rows, columns])
    assert (whole.grid.width, whole.grid.height) == (667, 434)
    assert np.array_equal(whole.image(), pieces.image())
    assert np.array_equal(whole.has_data, pieces.has_data)
    assert whole.has_data.mean() > 0.99


def test_overview_mixes_colours_by_share_and_keeps_small_outcrops_visible():
    overview = AgreementOverview(RasterGrid("", Affine(10, 0, 0, 0, -10, 0), 9000, 900))
    codes = np.zeros((10, 10), np.uint8)
    codes[0, 0] = 2
    overview.add(Window(0, 0, 10, 10), codes)
    red, green, blue, opacity = overview.image()[0, 0]
    assert (red, green, blue) == COLOURS[2]
    assert opacity == pytest.approx(0.1)
    assert overview.has_data.sum() == 1
