"""The parts of the method that an ablation can leave out."""

from __future__ import annotations

ABLATION_PARTS = (
    "consistency",
    "ema",
    "confidence",
    "tversky",
    "pseudo_labels",
    "label_model",
    "later_stages",
    "group_dropout",
    "slope",
    "elevation",
    "visible",
    "near_infrared",
    "short_wave_infrared",
    "references",
)
