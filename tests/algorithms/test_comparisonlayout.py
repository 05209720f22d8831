"""The printed comparison: without a project, inside one, and with what does not fit together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from rock_outcrop.algorithms.comparison_page import PAGES, Box, fitting_size
from rock_outcrop.algorithms.comparison_panels import Comparison, choose_panels
from rock_outcrop.algorithms.graticule import intervals, nice_length
from rock_outcrop.tests.qgis_side import QgisProcess, Scene

Run = Callable[..., dict[str, Any]]
Picture = NDArray[np.uint8]

JOHNSON, GEOMAP, ADD = (31, 95, 208), (26, 150, 65), (240, 125, 0)
DOTS_PER_INCH = 110
MILLIMETRES_AN_INCH = 25.4


@pytest.fixture
def project(provider: object) -> Iterator[QgsProject]:
    """An empty project."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def agreement(run: Run, scene: Scene, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the truth and Johnson agree."""
    path = tmp_path_factory.mktemp("agreement") / "agreement.tif"
    run("compare", PREDICTION=scene.truth, REFERENCES=[scene.johnson], AGREEMENT=path)
    return path


def rendered(pdf: Path) -> Picture:
    """A page as a picture, (height, width, 3), drawn by Poppler."""
    dataset = gdal.OpenEx(str(pdf), gdal.OF_RASTER, open_options=[f"DPI={DOTS_PER_INCH}"])
    return np.moveaxis(dataset.ReadAsArray()[:3], 0, -1)


def cut(picture: Picture, item: QgsLayoutItemMap, page: str) -> Picture:
    """The part of a page's picture that a map covers, without its frame."""
    scale = picture.shape[1] / PAGES[page][0]
    place = item.sceneBoundingRect().adjusted(2, 2, -2, -2)
    left, top, right, bottom = (round(value * scale) for value in place.getCoords())
    return picture[top:bottom, left:right]


def holds(picture: Picture, colour: tuple[int, int, int]) -> bool:
    """Whether a colour covers more than a few pixels."""
    distance = np.abs(picture.astype(int) - np.array(colour)).max(axis=-1)
    return int((distance < 25).sum()) > 20


def maps_of(layout: QgsPrintLayout) -> list[QgsLayoutItemMap]:
    found = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    return sorted(found, key=lambda item: item.id())


def masks(scene: Scene) -> list[Path]:
    return [scene.johnson, scene.geomap, scene.add]


def test_qgis_process_makes_a_page_without_a_project(
    qgis_process: QgisProcess, scene: Scene, tmp_path: Path
) -> None:
    page, picture = tmp_path / "page.pdf", tmp_path / "page.png"
    done = qgis_process.run(
        "comparisonlayout",
        {
            "PREDICTION": scene.truth,
            "REFERENCES": masks(scene),
            "COMPOSITE": scene.composite,
            "TITLE": "Rock, compared",
            "RESOLUTION": DOTS_PER_INCH,
            "OUTPUT": page,
            "OUTPUT_IMAGE": picture,
        },
    )
    assert done.code == 0, done.text
    assert done.results["LAYOUT"] == ""
    drawn = rendered(page)
    assert all(holds(drawn, colour) for colour in (JOHNSON, GEOMAP, ADD))
    image = gdal.Open(str(picture))
    assert image.RasterXSize == pytest.approx(
        PAGES["A4"][0] / MILLIMETRES_AN_INCH * DOTS_PER_INCH, abs=2
    )
    assert sorted(file.name for file in tmp_path.iterdir()) == ["page.pdf", "page.png"]


def test_each_map_shows_its_own_mask_and_no_other(
    project: QgsProject, run: Run, scene: Scene, tmp_path: Path
) -> None:
    page = tmp_path / "page.pdf"
    results = run(
        "comparisonlayout",
        PREDICTION=scene.truth,
        REFERENCES=masks(scene),
        COMPOSITE=scene.composite,
        RESOLUTION=DOTS_PER_INCH,
        OUTPUT=page,
    )
    layout = project.layoutManager().layoutByName(results["LAYOUT"])
    drawn = rendered(page)
    parts = [cut(drawn, item, "A4") for item in maps_of(layout)]
    seen = [[holds(part, colour) for colour in (JOHNSON, GEOMAP, ADD)] for part in parts]
    assert seen == [
        [False, False, False],
        [True, False, False],
        [False, True, False],
        [False, False, True],
    ]


def test_a_project_gets_layouts_that_do_not_take_each_others_names(
    project: QgsProject, run: Run, scene: Scene, agreement: Path, tmp_path: Path
) -> None:
    johnson = QgsVectorLayer(str(scene.johnson), "My Johnson")
    project.addMapLayer(johnson)
    inputs = {
        "PREDICTION": scene.truth,
        "REFERENCES": [johnson.id(), scene.add],
        "AGREEMENT": agreement,
        "COMPOSITE": scene.composite,
        "RESOLUTION": 50,
        "OUTPUT": tmp_path / "page.pdf",
    }
    names = [run("comparisonlayout", **inputs, MAPS=maps)["LAYOUT"] for maps in ("4", "2")]
    assert names == ["Comparison", "Comparison 2"]
    first, second = (project.layoutManager().layoutByName(name) for name in names)
    assert [item.followVisibilityPresetName() for item in maps_of(first)] == [
        "Comparison: Prediction",
        "Comparison: Johnson",
        "Comparison: ADD",
        "Comparison: Agreement: Johnson",
    ]
    themes = project.mapThemeCollection()
    of_johnson = themes.mapThemeVisibleLayers("Comparison: Johnson")
    assert [layer.name() for layer in of_johnson] == ["My Johnson", "composite"]
    assert len(maps_of(second)) == 2
    (group,) = (g for g in project.layerTreeRoot().findGroups() if g.name() == "Comparison")
    assert [node.name() for node in group.findLayers()] == ["add", "agreement", "truth"]
    assert project.layerTreeRoot().children()[-1].name() == "composite"


def test_maps_follow_the_first_one(
    project: QgsProject, run: Run, scene: Scene, tmp_path: Path
) -> None:
    inputs = {"PREDICTION": scene.truth, "REFERENCES": masks(scene), "RESOLUTION": 40}
    name = run("comparisonlayout", **inputs, OUTPUT=tmp_path / "page.pdf")["LAYOUT"]
    layout = project.layoutManager().layoutByName(name)
    first, *others = maps_of(layout)
    middle = first.extent().center()
    first.zoomToExtent(QgsRectangle.fromCenterAndSize(middle, 1000, 1000))
    layout.refresh()
    for item in others:
        assert item.extent().toString(1) == first.extent().toString(1)
        assert item.scale() == pytest.approx(first.scale())


def test_the_page_names_the_sources_or_says_that_there_is_none(
    project: QgsProject, run: Run, scene: Scene, tmp_path: Path
) -> None:
    fetched = tmp_path / "johnson.gpkg"
    run("fetchreference", PRODUCT="johnson", SOURCE=scene.johnson, OUTPUT=fetched)
    foreign = tmp_path / "mine.geojson"
    gdal.VectorTranslate(str(foreign), str(scene.add), dstSRS="EPSG:4326", layerName="mine")
    name = run(
        "comparisonlayout",
        PREDICTION=scene.truth,
        REFERENCES=[fetched, foreign],
        MAPS="2",
        PAGE="A3",
        RESOLUTION=40,
        OUTPUT=tmp_path / "page.pdf",
    )["LAYOUT"]
    layout = project.layoutManager().layoutByName(name)
    sources = layout.itemById("Sources")
    assert isinstance(sources, QgsLayoutItemLabel)
    lines = sources.text().splitlines()
    assert any("Burton-Johnson" in line and "CC BY" in line for line in lines)
    assert "mine: The file does not say its source." in lines
    page = layout.pageCollection().page(0).pageSize()
    assert (page.width(), page.height()) == PAGES["A3"]


def test_layers_in_degrees_are_shown_in_a_polar_projection(
    project: QgsProject, run: Run, scene: Scene, tmp_path: Path
) -> None:
    degrees = tmp_path / "degrees.tif"
    gdal.Warp(str(degrees), str(scene.truth), dstSRS="EPSG:4326", resampleAlg="near")
    foreign = tmp_path / "mine.geojson"
    gdal.VectorTranslate(str(foreign), str(scene.add), dstSRS="EPSG:4326", layerName="mine")
    page = tmp_path / "page.pdf"
    inputs = {"PREDICTION": degrees, "REFERENCES": [foreign], "RESOLUTION": DOTS_PER_INCH}
    name = run("comparisonlayout", **inputs, OUTPUT=page)["LAYOUT"]
    (first, second, third) = maps_of(project.layoutManager().layoutByName(name))
    assert first.crs().authid() == "EPSG:3031"
    assert len({item.extent().toString(1) for item in (first, second, third)}) == 1
    drawn = rendered(page)
    assert not holds(cut(drawn, first, "A4"), (123, 50, 148))
    assert holds(cut(drawn, second, "A4"), (123, 50, 148))


def without_crs(path: Path) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 1)
    dataset.SetGeoTransform((0, 10, 0, 0, 0, -10))
    return path


@pytest.mark.usefixtures("project")
@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"REFERENCES": ["/nowhere/mask.gpkg"]}, "REFERENCES"),
        ({"PREDICTION": "/nowhere/mask.tif"}, "PREDICTION"),
        ({"COMPOSITE": "no_crs"}, "COMPOSITE: the layer .* has no coordinate reference system"),
        ({"PREDICTION": "no_crs"}, "PREDICTION: the layer .* has no coordinate reference system"),
        ({"REFERENCES": "far_away"}, "REFERENCES: the layer .* does not overlap"),
        ({"EXTENT": "0,1000,0,1000 [EPSG:3031]"}, "EXTENT: it does not overlap PREDICTION"),
        ({"OUTPUT": "page.doc"}, "OUTPUT: .* must end in .pdf"),
        ({"OUTPUT": "/nowhere/page.pdf"}, "nothing can be written to the folder"),
    ],
)
def test_what_does_not_fit_is_said_before_anything_is_drawn(
    run: Run, scene: Scene, tmp_path: Path, wrong: dict[str, Any], message: str
) -> None:
    far_away = tmp_path / "far.geojson"
    far_away.write_text(
        '{"type": "Polygon", "coordinates": [[[10, -70], [11, -70], [11, -71], [10, -70]]]}'
    )
    files = {"no_crs": without_crs(tmp_path / "plain.tif"), "far_away": [far_away]}
    inputs = {
        "PREDICTION": scene.truth,
        "REFERENCES": [scene.johnson],
        "OUTPUT": tmp_path / "page.pdf",
        **{name: files.get(str(value), value) for name, value in wrong.items()},
    }
    with pytest.raises(QgsProcessingException, match=message):
        run("comparisonlayout", **inputs)
    assert not list(tmp_path.glob("*.pdf"))
    assert QgsProject.instance().layoutManager().layouts() == []


def layers(*names: str) -> list[QgsMapLayer]:
    return [QgsVectorLayer("Polygon?crs=EPSG:3031", name, "memory") for name in names]


def test_maps_are_chosen_by_what_there_is_room_for(agreement: Path) -> None:
    def titles(references: int, wanted: int, *, with_all: bool) -> list[str]:
        prediction, *masks = layers("prediction", *"abcde"[:references])
        extra: dict[str, QgsMapLayer] = {}
        if with_all:
            raster = QgsRasterLayer(str(agreement), "agreement")
            extra = {"composite": layers("composite")[0], "agreement": raster}
        comparison = Comparison(prediction, tuple(masks), **extra)
        return [panel.title for panel in choose_panels(comparison, wanted)]

    agreeing = "Agreement: Johnson"
    assert titles(3, 4, with_all=False) == ["Prediction", "a", "b", "c"]
    assert titles(5, 4, with_all=False) == [
        "Prediction",
        "a, b, c, d, e",
        "Prediction and references",
    ]
    assert titles(2, 4, with_all=False) == ["Prediction", "a", "b", "Prediction and references"]
    assert titles(3, 2, with_all=False) == ["Prediction", "a, b, c"]
    assert titles(1, 4, with_all=True) == ["Composite", "Prediction", "a", agreeing]
    assert titles(2, 4, with_all=True) == ["Prediction", "a", "b", agreeing]
    assert titles(3, 4, with_all=True) == ["Composite", "Prediction", "a, b, c", agreeing]
    assert titles(1, 2, with_all=True) == ["Prediction", "a"]


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize(
    ("place", "size"),
    [((0, 0), 6_000_000), ((0, 0), 5_000), ((5, 1_000_000), 200_000), ((-5, -800_000), 40)],
    ids=["continent", "pole", "Greenwich", "date line"],
)
def test_meridians_and_parallels_suit_every_place(place: tuple[float, float], size: float) -> None:
    layout = QgsPrintLayout(QgsProject.instance())
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.setCrs(QgsCoordinateReferenceSystem("EPSG:3031"))
    x, y = place
    item.attemptSetSceneRect(item.sceneBoundingRect().adjusted(0, 0, 100, 100))
    item.setExtent(QgsRectangle(x - size / 2, y - size / 2, x + size / 2, y + size / 2))
    across, along = intervals(item)
    assert 0.005 <= across <= 30
    assert 0.005 <= along <= 30


@pytest.mark.parametrize(("length", "size"), [(100, 6.0), (900, 6.0), (1500, 4.5), (9000, 4.0)])
def test_many_sources_are_written_smaller(length: int, size: float) -> None:
    assert fitting_size("x" * length, Box(0, 0, 65, 50)) == size


@pytest.mark.parametrize(("wanted", "found"), [(999, 500), (1000, 1000), (2300, 2000), (0.3, 0.2)])
def test_scale_bars_have_round_lengths(wanted: float, found: float) -> None:
    assert nice_length(wanted) == pytest.approx(found)
