"""What a user leaves at its default may come from the card of an initial model."""

from __future__ import annotations

from qgis.core import QgsApplication

from rock_outcrop.algorithms.training_parameters import left_at_default


def test_a_default_value_counts_as_not_given(provider: object) -> None:
    train = QgsApplication.processingRegistry().algorithmById("rockoutcrop:train").create()
    given = {"WIDTH": 64, "BATCH_SIZE": 8, "LEARNING_RATE": None, "SCHEDULE": "constant"}
    assert left_at_default(train, given) == ("width", "learning_rate", "schedule")
    assert left_at_default(train, {"WIDTH": 16, "SCHEDULE": "cosine", "LEARNING_RATE": 1e-3}) == (
        "batch_size",
    )
