"""The real scene: how far its reference masks are from its exact truth."""

from __future__ import annotations

import pytest

from rock_outcrop.rock_outcrop_plugin.engine.assessment import ReferenceLayer, compare

REFERENCES = ("johnson", "geomap", "add")


def test_truth_against_the_reference_masks(shared_data, make_run, reporter):
    scene = shared_data / "vestfold"
    truth = scene / "truth.tif"
    run = make_run(
        truth,
        *(scene / f"{name}.gpkg" for name in REFERENCES),
        truth=ReferenceLayer("truth", truth),
        composite=scene / "composite.tif",
    )
    result = compare(run, reporter)
    print("\n".join(line for line in reporter.lines if "IoU" in line))  # noqa: T201
    assert result.pair("prediction", "truth").total.counts.iou == 1.0
    for name in REFERENCES:
        forward = result.pair("prediction", name).total.counts
        backward = result.pair(name, "truth").total.counts
        assert (forward.precision, forward.recall) == (backward.recall, backward.precision)
    ious = [result.pair(name, "truth").total.counts.iou for name in REFERENCES]
    assert ious == pytest.approx([0.861, 0.814, 0.641], abs=0.005)
    assert len(result.pairs[0].tiles) == 9
