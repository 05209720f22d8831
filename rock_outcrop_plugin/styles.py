"""What a result says of itself: its product, as a tag in the file and as a style beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

PRODUCT_TAG = "ROCK_OUTCROP_PRODUCT"
# As in other comparisons of these masks.
REFERENCE_COLOURS = {"johnson": "#1f5fd0", "geomap": "#1a9641", "add": "#f07d00"}
STYLES = Path(__file__).parent / "resources" / "styles"


def put_style(path: Path, product: str) -> None:
    """Copy the style of `product` beside `path`; a style that is already there is kept."""
    source = STYLES / f"{product}.qml"
    sidecar = path.with_suffix(".qml")
    if source.exists() and not sidecar.exists():
        shutil.copyfile(source, sidecar)
