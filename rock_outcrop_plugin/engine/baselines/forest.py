"""A random forest on single pixels: the classifier that a network has to beat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from ...errors import InputError
from ...progress import PartialReporter, Reporter, raise_if_cancelled
from ..dataset import TileArrays
from ..threshold import LabelHistogram, LabelScores

TREES_PER_STEP = 10
CHUNK = 2**16

Values = NDArray[np.float32]


class Tiles(Protocol):
    """Gives tiles by their id, as `TileReader` does."""

    def read(self, tile: int) -> TileArrays:
        """Return a tile."""


@dataclass(frozen=True)
class ForestSettings:
    """How a forest is grown: `samples` pixels are drawn from all training tiles.

    `max_depth` None: trees grow until a leaf would hold fewer than `min_samples_leaf` samples.
    Labels are wrong in places, so a leaf has to average: one of 100 pixels knows its share of
    rock to within 0.05 (standard error at a share of a half).
    `jobs` is the number of threads, -1: one for each core.
    """

    trees: int = 100
    samples: int = 100_000
    max_depth: int | None = None
    min_samples_leaf: int = 100
    seed: int = 1
    jobs: int = -1


@dataclass(frozen=True)
class PixelSample:
    """Pixels drawn from tiles: channels (channel, pixel) 0..1 and soft labels (pixel) 0..1.

    `population` is the number of valid pixels they were drawn from.
    """

    channels: Values
    label: Values
    population: int


class Forest:
    """A grown forest."""

    def __init__(self, classifier: RandomForestClassifier) -> None:
        self._classifier = classifier
        self._rock = list(classifier.classes_).index(1)

    @property
    def importances(self) -> Values:
        """How much each channel lowered the impurity, in the order of the channels; sum 1."""
        importances: Values = self._classifier.feature_importances_.astype(np.float32)
        return importances

    def probability(self, channels: Values, reporter: Reporter | None = None) -> Values:
        """Return the probability of rock (pixel) 0..1 of channels (channel, pixel) 0..1.

        Pixels are taken in pieces, between which `reporter` is asked whether to go on.
        """
        result = np.empty(channels.shape[1], dtype=np.float32)
        for start in range(0, channels.shape[1], CHUNK):
            if reporter is not None:
                raise_if_cancelled(reporter)
            piece = np.ascontiguousarray(channels[:, start : start + CHUNK].T)
            shares = self._classifier.predict_proba(piece)
            result[start : start + CHUNK] = shares[:, self._rock]
        return result

    def map(
        self, channels: Values, valid: NDArray[np.bool_], reporter: Reporter | None = None
    ) -> Values:
        """Return the probability (height, width) of channels (channel, h, w), NaN if not valid."""
        result = np.full(valid.shape, np.nan, dtype=np.float32)
        result[valid] = self.probability(channels[:, valid], reporter)
        return result


def train_forest(
    reader: Tiles, tiles: Sequence[int], settings: ForestSettings, reporter: Reporter
) -> Forest:
    """Grow a forest on pixels of `tiles`. Raises InputError or Cancelled."""
    return fit_forest(draw_pixels(reader, tiles, settings, reporter), settings, reporter)


def draw_pixels(
    reader: Tiles, tiles: Sequence[int], settings: ForestSettings, reporter: Reporter
) -> PixelSample:
    """Return `settings.samples` valid pixels of all tiles, or all where there are fewer.

    Every valid pixel has the same chance. Which are drawn depends on the seed and the tiles'
    ids, not on their order: each pixel gets a random number, and the smallest are kept, so that
    no more than two tiles' pixels beside the sample are in memory.
    """
    keys = np.empty(0)
    channels: Values = np.empty((0, 0), dtype=np.float32)
    label: Values = np.empty(0, dtype=np.float32)
    population = 0
    for number, tile in enumerate(sorted(tiles), start=1):
        raise_if_cancelled(reporter)
        reporter.progress((number - 1) / len(tiles), f"Reading tile {number} of {len(tiles)}")
        arrays = reader.read(tile)
        chosen = np.flatnonzero(arrays.valid)
        if not chosen.size:
            reporter.warn(f"TILES: tile {tile} has no pixel with data and is left out.")
            continue
        population += chosen.size
        random = np.random.default_rng((settings.seed, tile)).random(chosen.size)
        kept = _smallest(random, settings.samples)
        random, chosen = random[kept], chosen[kept]
        flat = arrays.channels.reshape(len(arrays.channels), -1)[:, chosen]
        drawn = arrays.label.ravel()[chosen]
        if channels.size:
            random = np.concatenate([keys, random])
            flat = np.concatenate([channels, flat], axis=1)
            drawn = np.concatenate([label, drawn])
        kept = _smallest(random, settings.samples)
        keys, channels, label = random[kept], flat[:, kept], drawn[kept]
    if not population:
        raise InputError(
            "TILES: no training tile holds a pixel where composite, elevation and label all have "
            "data. Make the tile grid from these rasters."
        )
    return PixelSample(channels, label, population)


def _smallest(keys: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    return np.argsort(keys, kind="stable")[:count]


def fit_forest(sample: PixelSample, settings: ForestSettings, reporter: Reporter) -> Forest:
    """Grow a forest on a sample of pixels.

    A pixel whose label is 0.7 counts 0.7 as rock and 0.3 as other. Raises InputError when the
    labels are all rock or all other, or Cancelled.

    Breiman, L. (2001), Random forests, Machine Learning 45, 5-32.
    """
    channels, target, weight = weighted_rows(sample)
    classifier = RandomForestClassifier(
        n_estimators=0,
        max_depth=settings.max_depth,
        min_samples_leaf=settings.min_samples_leaf,
        random_state=settings.seed,
        n_jobs=settings.jobs,
        warm_start=True,
    )
    for trees in range(0, settings.trees, TREES_PER_STEP):
        raise_if_cancelled(reporter)
        reporter.progress(trees / settings.trees, f"Tree {trees + 1} of {settings.trees}")
        classifier.set_params(n_estimators=min(trees + TREES_PER_STEP, settings.trees))
        classifier.fit(channels, target, sample_weight=weight)
    return Forest(classifier)


def weighted_rows(sample: PixelSample) -> tuple[Values, NDArray[np.int64], Values]:
    """Return channels (row, channel), class and weight of rows: a soft pixel gives two of them.

    Raises InputError when only one class is there.
    """
    rock, other = sample.label, np.float32(1.0) - sample.label
    is_rock, is_other = rock > 0, other > 0
    if not is_rock.any() or not is_other.any():
        what = "no rock pixel" if not is_rock.any() else "rock everywhere"
        raise InputError(
            f"LABEL: the training tiles hold {what}, so there is nothing to tell apart. "
            "Choose another label, or make the tile grid again."
        )
    pixels = sample.channels.T
    rows: Values = np.concatenate([pixels[is_rock], pixels[is_other]])
    target = np.repeat(np.array([1, 0], dtype=np.int64), [is_rock.sum(), is_other.sum()])
    return rows, target, np.concatenate([rock[is_rock], other[is_other]])


@dataclass(frozen=True)
class FittedForest:
    """A forest, the probability from which a pixel is rock, and its figures on labels.

    The figures are those on the tiles that the threshold was found on.
    """

    forest: Forest
    threshold: float
    scores: LabelScores
    samples: int
    population: int


def forest_with_threshold(
    reader: Tiles,
    training: Sequence[int],
    validation: Sequence[int],
    settings: ForestSettings,
    *,
    reporter: Reporter,
    threshold: float | None = None,
) -> FittedForest:
    """Grow a forest on the training tiles and find its threshold on the validation tiles.

    The threshold is the one that a network would be given: whose mask overlaps the soft labels
    best. With `threshold` it is that. Raises InputError or Cancelled.
    """
    sample = draw_pixels(reader, training, settings, PartialReporter(reporter, 0.0, 0.2))
    forest = fit_forest(sample, settings, PartialReporter(reporter, 0.2, 0.8))
    histogram = forest_on_labels(forest, reader, validation, PartialReporter(reporter, 0.8, 1.0))
    if not histogram.pixels:
        raise InputError(
            "TILES: no validation tile holds a pixel with data. Make the tile grid again."
        )
    chosen = histogram.best_threshold() if threshold is None else threshold
    return FittedForest(
        forest, chosen, histogram.scores(chosen), sample.label.size, sample.population
    )


def forest_on_labels(
    forest: Forest, reader: Tiles, tiles: Sequence[int], reporter: Reporter
) -> LabelHistogram:
    """Return how the forest's probabilities and the soft labels of `tiles` go together."""
    histogram = LabelHistogram()
    for number, tile in enumerate(tiles, start=1):
        reporter.progress((number - 1) / len(tiles), f"Measuring tile {number} of {len(tiles)}")
        arrays = reader.read(tile)
        if arrays.valid.any():
            probability = forest.probability(arrays.channels[:, arrays.valid], reporter)
            histogram.add(probability, arrays.label[arrays.valid])
    return histogram
