"""Makes pictures of windows small enough for the repository.

usage: shrink_pictures.py FOLDER

Every PNG of the folder gets 256 colours and a width that keeps it below 250 kB, in place.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

WIDTHS = (1300, 1150, 1000, 900)
LARGEST_BYTES = 250_000


def shrink(path: Path) -> int:
    """Rewrite a picture as wide as its size in bytes allows; return that size."""
    with Image.open(path) as opened:
        original = opened.convert("RGB")
    partial = path.with_name(f".{path.name}.partial")
    for width in WIDTHS:
        picture = original
        if width < original.width:
            height = round(original.height * width / original.width)
            picture = original.resize((width, height), Image.Resampling.LANCZOS)
        few = picture.quantize(256, kmeans=2, dither=Image.Dither.NONE)
        few.save(partial, format="PNG", optimize=True)
        if partial.stat().st_size < LARGEST_BYTES:
            break
    partial.replace(path)
    return path.stat().st_size


def main() -> int:
    if len(sys.argv) != 2:
        sys.stderr.write("usage: shrink_pictures.py FOLDER\n")
        return 2
    for path in sorted(Path(sys.argv[1]).glob("*.png")):
        sys.stdout.write(f"{path.name}: {shrink(path) / 1000:.0f} kB\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
