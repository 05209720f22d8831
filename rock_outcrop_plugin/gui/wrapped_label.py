"""A label for sentences in a narrow dock."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QSizePolicy


def wrapped_label(name: str, text: str = "") -> QLabel:
    """Return a label that breaks its lines and never widens the dock."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    # Its height still follows from its width, which a new policy would forget.
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label
