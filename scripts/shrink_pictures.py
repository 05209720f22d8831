"""Makes pictures of windows small enough for the repository.

usage: shrink_pictures.py FOLDER

Every PNG of the folder gets 256 colours of its own and at most 1300 pixels in width, in place.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

WIDEST = 1300
LARGEST_BYTES = 250_000


def shrink(path: Path) -> int:
    """Rewrite a picture with as many colours as its size allows; return its size in bytes."""
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    if picture.width > WIDEST:
        height = round(picture.height * WIDEST / picture.width)
        picture = picture.resize((WIDEST, height), Image.Resampling.LANCZOS)
    partial = path.with_name(f".{path.name}.partial")
    for colours in (256, 128, 64):
        few = picture.quantize(colours, dither=Image.Dither.NONE)
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
