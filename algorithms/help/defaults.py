"""Why a default is what it is, and what happens where an optional parameter is left out.

Texts of one parameter name hold for every algorithm that has it; `algorithm.NAME` goes before.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

# Whatever the number is, the reason is the same.
HOLD_FOR_ANY_DEFAULT = frozenset({"SEED"})
# Results that are simply not made where nobody asks for them.
_NOT_WRITTEN = (
    *(f"{name}.REPORT" for name in ("checkenvironment", "setupenvironment", "compare")),
    *(f"compare.{name}" for name in ("AGREEMENT", "TABLE")),
    *(f"demodata.{name}" for name in ("COMPOSITE", "DEM", "TRUTH", "JOHNSON", "GEOMAP", "ADD")),
    *(f"forestbaseline.{name}" for name in ("PROBABILITY", "MASK", "REPORT")),
    *(f"predict.{name}" for name in ("PROBABILITY", "MASK", "QUALITY", "UNCERTAINTY")),
    *(f"spectralrule.{name}" for name in ("PROBABILITY", "MASK")),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def reason(algorithm: str, parameter: str, *, own: bool = False) -> str:
    """Return the reason of a default, or what leaving it out means, translated; "" if unknown.

    With `own` only what is said of this very algorithm counts.
    """
    reasons = _reasons()
    of_all = "" if own else reasons.get(parameter, "")
    return reasons.get(f"{algorithm}.{parameter}", of_all)


def _reasons() -> dict[str, str]:
    return {
        **_of_training(),
        **_of_training_choices(),
        **_of_prediction(),
        **_of_labels_and_tiles(),
        **_of_fetching(),
        **_of_rules_and_forests(),
        **_of_files(),
        **_of_the_rest(),
    }


def _of_training() -> dict[str, str]:
    crop = _tr(
        "Left out: whole tiles, as published, or 64 where an epoch of whole tiles would have fewer "
        "than 50 batches."
    )
    initial = _tr("Left out: random weights, as published.")
    return {
        "RECIPE": _tr("It maps rock as it does best here; rock-published is the paper's way."),
        "WIDTH": _tr("The published network has as many."),
        "BATCH_SIZE": _tr("As published; it fits into the 16 GB of the GPU that was used there."),
        "LEARNING_RATE": _tr("As published, for thousands of tiles."),
        "SEED": _tr("Any number does; a fixed one makes runs repeatable."),
        "FIRST_SEED": _tr("Any number does; a fixed one makes runs repeatable."),
        "STAGES": _tr("As published: in a third stage the paper's network learnt mistakes."),
        "ablation.CROP": crop,
        "ablation.CROPS_PER_TILE": _tr("Left out: as many as fit a tile."),
        "ablation.PATIENCE": _tr("Left out: the recipe's, 10."),
        "INITIAL_MODEL": initial,
        "FREEZE_ENCODER": _tr("With enough tiles the encoder learns something too."),
        "RESUME": _tr("A new run is what is usually wanted; an old one is never overwritten."),
        "CORRECTIONS": _tr("Left out: the labels are taken as they are."),
        "CORRECTION_RADIUS": _tr("Two pixels of Sentinel-2: a click is not surer than that."),
        "refineandcompare.EPOCHS": _tr("The model has learnt already; more would forget."),
        "refineandcompare.LEARNING_RATE": _tr(
            "A third of the published one keeps what was learnt."
        ),
        "ablation.SEEDS": _tr(
            "Three give a mean and a spread; each more is a whole training more."
        ),
        "ablation.PARTS": _tr("All of them; one that the set-up does not have costs nothing."),
        "ablation.SPLIT": _tr(
            "Tiles that chose nothing are the fairest; not every index has them."
        ),
    }


def _of_training_choices() -> dict[str, str]:
    return {
        "DEVICE": _tr("The fastest that is there is what is usually wanted."),
        "SCHEDULE": _tr("As published."),
        "PRECISION": _tr("bfloat16 is taken only where it is faster."),
        "exportmodel.PRECISION": _tr("It costs nothing: the numbers are those of the training."),
        "COMPILE": _tr("Compiling pays only where it is won back."),
        "DETERMINISTIC": _tr("Speed matters more often than the last digit."),
        "DEVICES": _tr("More than one pays only on a machine with several GPUs."),
        "FIRST_LABELS": _tr("The recipe knows which labels belong to its method."),
        "UNCERTAIN": _tr("The recipe knows what belongs to its method."),
    }


def _of_prediction() -> dict[str, str]:
    free_memory = _tr("The best number depends on free memory, which only the run knows.")
    return {
        "OVERLAP": _tr(
            "As published. With windows of 1,024 pixels 0.005% of a mask change by their borders."
        ),
        "BACKEND": _tr("It fits whichever file is given."),
        "PROVIDER": _tr("The fastest one that works is what is usually wanted."),
        "BLENDING": _tr("A weighted mean leaves no step where tiles meet."),
        "BLOCK_SIZE": _tr("About 51 km at 10 m: little is lost, and little computed twice."),
        "WINDOW": free_memory,
        "predict.BATCH_SIZE": free_memory,
        "mapregion.BATCH_SIZE": free_memory,
        "TOPOGRAPHY_ONLY": _tr("A marked guess says more than a gap; 'quality' tells them apart."),
        "TEST_TIME_AUGMENTATION": _tr(
            "It gained 0 to 0.006 of IoU in trials, for 4 times the time."
        ),
        "FIRST_LOOK": _tr("It pays only where rock is rare, and may lose a little of it."),
        "PROBABILITY_TYPE": _tr(
            "Whole per cents suffice for a mask and take a quarter of the disk."
        ),
        "SOUTHERN_LIMIT": _tr("Sentinel-2's orbit ends there, and so does the published map."),
        "MIN_AREA": _tr("Nothing that was mapped is dropped unasked."),
        "mapregion.EXTENT": _tr("Left out: AREA, or all north of the southern limit."),
        "mapregion.AREA": _tr("Left out: EXTENT, or all north of the southern limit."),
    }


def _of_labels_and_tiles() -> dict[str, str]:
    return {
        "tilegrid.TILE_SIZE": _tr("As published: 5.2 km at 10 m."),
        "tilegrid.MAX_TILES": _tr("As published."),
        "exportmodel.MAX_TILES": _tr("Enough to see the range of every layer."),
        "VALIDATION": _tr("As published: 80 to 20."),
        "TEST": _tr("Nothing is held back unasked: the published split has two parts."),
        "MIN_VALID": _tr("Coasts and edges of the composite have rock too."),
        "MAX_PATCHES": _tr("More than anybody looks at one by one; the largest come first."),
        "disagreements.MIN_AREA": _tr("Ten pixels of 10 m: less is a matter of outlines."),
        "preparetrainingdata.WEIGHTS": _tr("As published: both masks count the same."),
        "ALL_TOUCHED": _tr("Pixels whose centre is rock keep the area of the polygons."),
        "COMPUTE_EDGES": _tr("Without it every raster loses a rim of one pixel."),
        "compare.SPLIT": _tr("Without a tile index there is nothing to choose from."),
        "compare.TRUTH": _tr("Left out: the prediction is compared with the references only."),
        "compare.TILES": _tr("Left out: the whole area, in tiles of the recipe's size."),
        "vectorizemask.PROBABILITY": _tr("Left out: outcrops get their area only."),
        "demodata.TILES": _tr("Nine tiles are enough to split for training and testing."),
    }


def _of_fetching() -> dict[str, str]:
    resolution = _tr("The finest of Sentinel-2's bands have it, and all steps use it.")
    return {
        "fetchcomposite.SOURCE": _tr("Its servers compute the median: little comes over the net."),
        "fetchdem.SOURCE": _tr("It is the elevation of the published method."),
        "PRODUCT": _tr("One rule mapped the whole continent, from images of 30 m."),
        "MONTHS": _tr("The sun is highest and seasonal snow least in the austral summer."),
        "MAX_CLOUD": _tr("Over snow the share of cloud is often overstated."),
        "MIN_SUN_ELEVATION": _tr("Below, shadows are long and reflectances no longer trusted."),
        "CLOUD_MASK": _tr("It covers all years, and one number says how clear a pixel is."),
        "LEVEL": _tr("Reflectance of the surface is what models are trained on."),
        "fetchcomposite.CRS": _tr("All steps work in it: nothing is resampled afterwards."),
        "fetchcomposite.RESOLUTION": resolution,
        "fetchdem.RESOLUTION": resolution,
        "fetchcomposite.TILE_SIZE": _tr("One request then takes the server well under its limits."),
        "REQUESTS": _tr("It leaves more than half of a project's quota of 40 to others."),
        "MASK_CLOUDS": _tr("A cloud that is taken for ground spoils more than a gap."),
        "BROWSER": _tr("Somebody who sits at the machine can answer the page."),
        "START": _tr("Left out: the beginning of the archive."),
        "END": _tr("Left out: today."),
    }


def _of_rules_and_forests() -> dict[str, str]:
    return {
        "TREES": _tr("Beyond, little changes."),
        "SAMPLES": _tr("A forest of them grows in about a minute."),
        "MIN_SAMPLES_LEAF": _tr("A leaf of so many pixels knows its share of rock to within 0.05."),
        "MAX_NDSI": _tr("As published."),
        "MAX_NDWI": _tr("As published."),
        "MIN_SWIR_TO_BLUE": _tr("It lies between half a pixel of rock and clean snow."),
        "MAX_BLUE": _tr("The published ratio to temperature, carried over to the surface."),
        "MAX_BLUE_IN_SHADE": _tr("The published 0.25, carried over to the surface."),
    }


def _of_files() -> dict[str, str]:
    said = _tr("Left out: the source's own.")
    not_written = _tr("Left out: it is not written.")
    return {
        **dict.fromkeys(_NOT_WRITTEN, not_written),
        "SOURCE_CRS": said,
        "fetchcomposite.ADDRESS": _tr("Left out: the product's own server."),
        "signinearthengine.ADDRESS": _tr("Left out: Google's own."),
        "FILES": _tr("Left out for every source but 'local'."),
        "BANDS": _tr("Left out: bands are found by their names."),
        "INPUTS": _tr("Left out: INPUT_FOLDER says where the scenes are."),
        "INPUT_FOLDER": _tr("Left out: INPUTS says which files."),
        "compare.COMPOSITE": _tr("Left out: the masks are shown on a plain ground."),
        "mapregion.COMPOSITE": _tr(
            "Left out: the elevation alone is mapped from, if the model can."
        ),
        "tilegrid.DEM": _tr("Left out: pixels with reflectance count as valid."),
        "fetchmapcompare.PRODUCT": _tr("It is the smallest download."),
        "fetchmapcompare.REFERENCES": _tr("Left out: only the fetched masks are compared with."),
        "fetchmapcompare.DEM_ADDRESS": _tr("Left out: the product's own server."),
        "fetchmapcompare.REFERENCE_ADDRESS": _tr("Left out: the publisher's own file."),
        "refineandcompare.ADD": _tr("Left out: it is not compared with."),
        "maprockoutcrops.ADD": _tr("Left out: it is not compared with."),
        "exportmodel.COMPOSITE": _tr("Left out: nothing is measured, and int8 is not possible."),
        "exportmodel.DEM": _tr("Left out, as the composite: nothing is measured."),
    }


def _of_the_rest() -> dict[str, str]:
    return {
        "comparisonlayout.COMPOSITE": _tr("Left out: maps have a plain ground."),
        "comparisonlayout.AGREEMENT": _tr("Left out: no map shows it."),
        "comparisonlayout.OUTPUT_IMAGE": _tr("Left out: it is not written."),
        "MAPS": _tr("Prediction and references are seen beside what they were made from."),
        "TITLE": _tr("It says what the page is; without text there is no title."),
        "PAGE": _tr("Every printer has it."),
        "comparisonlayout.RESOLUTION": _tr("Print shows no more."),
        "setupenvironment.DEVICE": _tr("CUDA packages are large and of no use without the GPU."),
    }
