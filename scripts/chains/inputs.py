"""Inputs that several chains have in common."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from .builder import ChainBuilder, tr

INTEGER = QgsProcessingParameterNumber.Type.Integer
DOUBLE = QgsProcessingParameterNumber.Type.Double
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
POINTS = [QgsProcessing.SourceType.TypeVectorPoint]
DEVICES = ["auto", "cpu", "cuda", "mps"]


def add_rasters(chain: ChainBuilder) -> None:
    """Add COMPOSITE and DEM."""
    chain.input(
        QgsProcessingParameterRasterLayer("COMPOSITE", tr("Composite")),
        tr("Sentinel-2 reflectance with bands named B02 B03 B04 B08 B11 B12."),
    )
    chain.input(
        QgsProcessingParameterRasterLayer("DEM", tr("Elevation")), tr("Metres, such as REMA.")
    )


def add_two_masks(chain: ChainBuilder) -> None:
    """Add JOHNSON and GEOMAP."""
    chain.input(
        QgsProcessingParameterVectorLayer("JOHNSON", tr("Johnson mask"), POLYGONS),
        tr("First mask to learn from (Burton-Johnson 2016), or any other."),
    )
    chain.input(
        QgsProcessingParameterVectorLayer("GEOMAP", tr("GeoMap mask"), POLYGONS),
        tr("Second mask to learn from (GeoMap 2023), or any other."),
    )


def add_third_mask(chain: ChainBuilder) -> None:
    """Add ADD."""
    chain.input(
        QgsProcessingParameterVectorLayer("ADD", tr("ADD mask"), POLYGONS, optional=True),
        tr("A mask to compare with only."),
    )


def add_truth(chain: ChainBuilder) -> None:
    """Add TRUTH."""
    chain.input(
        QgsProcessingParameterMapLayer("TRUTH", tr("Ground truth"), optional=True),
        tr(
            "What is really there, where it is known: a mask, or points with the field 'mark'. "
            "Every mask is scored against it."
        ),
    )


def add_model(chain: ChainBuilder) -> None:
    """Add MODEL."""
    chain.input(
        QgsProcessingParameterFile("MODEL", tr("Model")),
        tr("A model file that was trained before (.safetensors)."),
    )


def add_corrections(chain: ChainBuilder) -> None:
    """Add CORRECTIONS."""
    chain.input(
        QgsProcessingParameterVectorLayer("CORRECTIONS", tr("Corrections"), POINTS, optional=True),
        tr("Points with the field 'mark' (rock, not rock, unsure) that correct the labels."),
    )


def add_network(chain: ChainBuilder) -> None:
    """Add WIDTH."""
    chain.input(
        QgsProcessingParameterNumber("WIDTH", tr("Network width"), INTEGER, 64, minValue=1),
        tr("64 is the published network and needs a GPU; 8 to 16 is right for a CPU."),
    )


def add_training(chain: ChainBuilder) -> None:
    """Add EPOCHS, LEARNING_RATE, BATCH_SIZE and CROP."""
    chain.input(
        QgsProcessingParameterNumber("EPOCHS", tr("Epochs"), INTEGER, optional=True, minValue=1),
        tr("Left out: the recipe's."),
    )
    chain.input(
        QgsProcessingParameterNumber(
            "LEARNING_RATE", tr("Learning rate"), DOUBLE, 1e-4, minValue=1e-9
        ),
        tr("1e-4 is published; a short training of a small network wants 1e-3."),
    )
    chain.input(
        QgsProcessingParameterNumber("BATCH_SIZE", tr("Batch size"), INTEGER, 4, minValue=1),
        tr("Tiles or crops per optimiser step. 4 is published; 8 suits crops."),
    )
    chain.input(
        QgsProcessingParameterNumber("CROP", tr("Crop size"), INTEGER, optional=True, minValue=32),
        tr(
            "Train on random squares of this many pixels. Left out: whole tiles, or 64 for few "
            "tiles."
        ),
    )


def add_stages(chain: ChainBuilder) -> None:
    """Add STAGES."""
    chain.input(
        QgsProcessingParameterNumber("STAGES", tr("Stages"), INTEGER, 2, minValue=1, maxValue=9),
        tr("In the second stage the first one's predictions correct the labels."),
    )


def add_test_share(chain: ChainBuilder) -> None:
    """Add TEST."""
    chain.input(
        QgsProcessingParameterNumber("TEST", tr("Share of test tiles"), DOUBLE, 0.0, minValue=0.0),
        tr("Tiles kept out of training, to compare on."),
    )


def add_split(chain: ChainBuilder) -> None:
    """Add SPLIT."""
    chain.input(
        QgsProcessingParameterEnum(
            "SPLIT",
            tr("Compare on"),
            ["all", "train", "validation", "test"],
            defaultValue="all",
            usesStaticStrings=True,
        ),
        tr("Which tiles the comparison looks at."),
    )


def add_device(chain: ChainBuilder) -> None:
    """Add DEVICE."""
    chain.input(
        QgsProcessingParameterEnum(
            "DEVICE", tr("Device"), DEVICES, defaultValue="auto", usesStaticStrings=True
        ),
        tr("auto takes a GPU if there is one."),
    )


def add_seed(chain: ChainBuilder) -> None:
    """Add SEED."""
    chain.input(
        QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 1, minValue=0),
        tr("The same seed repeats a run."),
    )
