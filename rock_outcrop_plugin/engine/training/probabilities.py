"""What the best teacher's probabilities are worth, measured and put right on validation tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cached_property

import torch
from torch import nn

from ...progress import Reporter
from ...recipes import SPECTRAL_GROUP, TOPOGRAPHIC_GROUP
from ..calibration import LogitHistogram, Reliability, Scaling, fit_scaling, fit_temperature
from ..card import ModelCard, ScalingCard
from ..dataset import Sample, WholeTiles, without
from ..threshold import LabelScores

PUBLISHED_THRESHOLD = 0.9


@dataclass(frozen=True)
class ProbabilityStudy:
    """The logits of all valid pixels of the validation tiles, and what was made of them.

    `group` is the only group of channels that had data, None: all had. `is_rule` says that the
    threshold was found here, by the largest soft IoU with the labels, and not given.
    """

    group: str | None
    histogram: LogitHistogram
    scaling: Scaling
    threshold: float
    is_rule: bool

    @cached_property
    def scores(self) -> LabelScores:
        """Figures of the mask at the threshold."""
        return self.histogram.scores(self.scaling, self.threshold)

    @property
    def published_scores(self) -> LabelScores:
        """Figures of the mask at the published threshold."""
        return self.histogram.scores(self.scaling, PUBLISHED_THRESHOLD)

    @property
    def alternatives(self) -> dict[str, Scaling]:
        """Ways to scale the logits, by name: none, a temperature, a temperature and a bias."""
        return {
            "as trained": Scaling(),
            "temperature": Scaling(fit_temperature(self.histogram)),
            "temperature and bias": fit_scaling(self.histogram),
        }

    def reliability(self, scaling: Scaling) -> Reliability:
        """Return how probabilities and labels agree with a scaling."""
        return self.histogram.reliability(scaling)


def study_probabilities(
    network: nn.Module,
    tiles: WholeTiles,
    card: ModelCard,
    *,
    device: torch.device,
    threshold: float | None,
    calibrate: bool,
    reporter: Reporter,
) -> list[ProbabilityStudy]:
    """Return the study of all channels, and of topography alone where the model can work with it.

    `network` gives logits; without `calibrate` they stay as they are. Without a `threshold` it is
    found for each study of its own.
    """
    groups: list[str | None] = [None]
    if card.works_on_topography_alone:
        groups.append(TOPOGRAPHIC_GROUP)
    studies = []
    for group in groups:
        absent = tuple(
            i for i, c in enumerate(card.channels) if group and c.group == SPECTRAL_GROUP
        )
        histogram = _logits(network, _samples(tiles, device), absent)
        scaling = fit_scaling(histogram) if calibrate else Scaling()
        chosen = histogram.best_threshold(scaling) if threshold is None else threshold
        studies.append(ProbabilityStudy(group, histogram, scaling, chosen, threshold is None))
        _log(studies[-1], reporter)
    return studies


def calibrated_card(card: ModelCard, studies: list[ProbabilityStudy]) -> ModelCard:
    """Return the card with the scalings, thresholds and figures of the studies."""
    whole, *others = studies
    metrics = {
        **card.metrics,
        **asdict(whole.scores),
        "calibration_error": whole.reliability(whole.scaling).error,
        "calibration_error_as_trained": whole.reliability(Scaling()).error,
    }
    for study in others:
        figures = {
            **asdict(study.scores),
            "calibration_error": study.reliability(study.scaling).error,
        }
        metrics.update({f"{study.group}_only_{name}": value for name, value in figures.items()})
    return card.model_copy(
        update={
            "temperature": whole.scaling.temperature,
            "bias": whole.scaling.bias,
            "threshold": whole.threshold,
            "group_thresholds": {str(s.group): s.threshold for s in others},
            "group_scalings": {str(s.group): ScalingCard(**asdict(s.scaling)) for s in others},
            "metrics": metrics,
        }
    )


def _samples(tiles: WholeTiles, device: torch.device) -> Iterator[Sample]:
    for index in range(len(tiles)):
        sample = tiles[index]
        yield Sample(
            sample.channels[None].to(device, memory_format=torch.channels_last),
            sample.label[None].to(device),
            sample.valid[None].to(device),
            sample.tile,
        )


@torch.no_grad()
def _logits(
    network: nn.Module, samples: Iterator[Sample], absent: tuple[int, ...]
) -> LogitHistogram:
    histogram = LogitHistogram()
    for sample in samples:
        channels = without(sample, absent).channels
        histogram.add(network.eval()(channels), sample.label, sample.valid)
    return histogram


def _log(study: ProbabilityStudy, reporter: Reporter) -> None:
    before, after = study.reliability(Scaling()).error, study.reliability(study.scaling).error
    what = f"With {study.group} channels only" if study.group else "Probabilities"
    how = "found on the validation tiles" if study.is_rule else "given"
    reporter.log(
        f"{what}: temperature {study.scaling.temperature:.2f}, bias {study.scaling.bias:+.2f}; "
        f"calibration error against the labels {before:.3f} before, {after:.3f} after; "
        f"threshold {study.threshold:g} ({how}), IoU {study.scores.iou:.3f}."
    )
