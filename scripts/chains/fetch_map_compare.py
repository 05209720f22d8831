"""From an extent and a model to a map and its comparison: everything else is fetched."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from .builder import ChainBuilder, Step, Value, tr
from .inputs import add_device, add_model, add_truth
from .steps import compare, disagreements, predict

FETCHED: dict[str, Value] = {"COMPOSITE": ("composite", "OUTPUT"), "DEM": ("dem", "OUTPUT")}
REFERENCES: list[Value] = [("reference", "OUTPUT"), "@REFERENCES"]


def fetch_map_compare() -> None:
    """Write `fetch_map_compare.model3`."""
    chain = ChainBuilder(
        tr("Fetch, map, compare"),
        tr(
            "For an extent anywhere in Antarctica: fetches a Sentinel-2 composite, the elevation "
            "and a rock mask, maps rock with a trained model, compares the map with the masks, and "
            "lists the largest places where they differ."
        ),
    )
    _add_place(chain)
    add_model(chain)
    _add_references(chain)
    add_truth(chain)
    add_device(chain)
    _add_servers(chain)
    for step in _fetch():
        chain.step(step)
    threshold = tr("With the model's own threshold.")
    chain.step(predict((0.5, 1), threshold, {**FETCHED, "MODEL": "@MODEL"}))
    chain.step(
        compare(
            (1, 2),
            tr("How well map and masks agree, in numbers and pictures."),
            {"REFERENCES": REFERENCES, "COMPOSITE": FETCHED["COMPOSITE"]},
        )
    )
    where = tr("Where to look: the largest patches in which they differ.")
    chain.step(disagreements((2, 2), where, REFERENCES))
    chain.write("fetch_map_compare.model3")


def _add_place(chain: ChainBuilder) -> None:
    day = Qgis.ProcessingDateTimeParameterDataType.Date
    chain.input(
        QgsProcessingParameterExtent("EXTENT", tr("Extent")),
        tr("What is mapped, in any reference system."),
    )
    chain.input(
        QgsProcessingParameterDateTime("START", tr("First day"), type=day),
        tr("Scenes from this day on (UTC). Several summers leave fewer gaps under clouds."),
    )
    chain.input(
        QgsProcessingParameterDateTime("END", tr("Last day"), type=day),
        tr("Scenes to this day (UTC), itself included."),
    )


def _add_references(chain: ChainBuilder) -> None:
    chain.input(
        QgsProcessingParameterEnum(
            "PRODUCT",
            tr("Rock mask to fetch"),
            ["johnson", "geomap", "add"],
            defaultValue="add",
            usesStaticStrings=True,
        ),
        tr("What the map is compared with. add is the smallest download."),
    )
    chain.input(
        QgsProcessingParameterMultipleLayers(
            "REFERENCES",
            tr("More references"),
            QgsProcessing.SourceType.TypeMapLayer,
            optional=True,
        ),
        tr("Masks of your own to compare with as well."),
    )


def _add_servers(chain: ChainBuilder) -> None:
    chain.input(
        QgsProcessingParameterEnum(
            "SOURCE",
            tr("Source of the composite"),
            ["earthengine", "stac"],
            defaultValue="earthengine",
            usesStaticStrings=True,
        ),
        tr("earthengine needs an account; stac needs none, but reads every scene."),
    )
    chain.input(
        QgsProcessingParameterFile("SERVICE_ACCOUNT", tr("Service account"), optional=True),
        tr("Earth Engine: key file of a service account. Left out: the user who signed in."),
        advanced=True,
    )
    chain.input(
        QgsProcessingParameterString(
            "COMPOSITE_ADDRESS", tr("Address for the composite"), optional=True
        ),
        tr("Another server than the source's own."),
        advanced=True,
    )
    chain.input(
        QgsProcessingParameterString("DEM_ADDRESS", tr("Address for the elevation"), optional=True),
        tr("A STAC API, a bucket or a raster instead of REMA's own address."),
        advanced=True,
    )
    chain.input(
        QgsProcessingParameterString(
            "REFERENCE_ADDRESS", tr("Address of the rock mask"), optional=True
        ),
        tr("A file, a URL or a WFS instead of the publisher's own address."),
        advanced=True,
    )


def _fetch() -> tuple[Step, Step, Step]:
    composite = Step(
        "composite",
        "fetchcomposite",
        (0, 0),
        tr("Fetch the composite"),
        tr("The median of all clear pixels of the days, on the grid of 10 m."),
        {
            "SOURCE": "@SOURCE",
            "EXTENT": "@EXTENT",
            "START": "@START",
            "END": "@END",
            "SERVICE_ACCOUNT": "@SERVICE_ACCOUNT",
            "ADDRESS": "@COMPOSITE_ADDRESS",
        },
        {"OUTPUT": tr("Composite")},
    )
    dem = Step(
        "dem",
        "fetchdem",
        (1, 0),
        tr("Fetch the elevation"),
        tr("REMA on the same grid; the slope is derived while mapping."),
        {"EXTENT": "@EXTENT", "ADDRESS": "@DEM_ADDRESS"},
        {"OUTPUT": tr("Elevation")},
    )
    reference = Step(
        "reference",
        "fetchreference",
        (2, 0),
        tr("Fetch the rock mask"),
        tr("Polygons that others have mapped, cut to the extent."),
        {"PRODUCT": "@PRODUCT", "EXTENT": "@EXTENT", "SOURCE": "@REFERENCE_ADDRESS"},
        {"OUTPUT": tr("Reference")},
    )
    return composite, dem, reference
