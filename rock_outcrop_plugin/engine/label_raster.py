"""Soft labels written window by window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..progress import PartialReporter, Reporter, raise_if_cancelled
from .corrections import LabelCorrections
from .grid import RasterGrid, Window
from .raster_writer import RasterProfile, RasterWriter

Values = NDArray[np.float32]
NODATA = -9999.0
SHARE_OF_WINDOWS = 0.9


def write_labels(
    path: Path,
    grid: RasterGrid,
    windows: list[Window],
    label_of: Callable[[Window], Values],
    *,
    class_name: str,
    tags: Mapping[str, str],
    token: str,
    reporter: Reporter,
    corrections: LabelCorrections | None = None,
) -> None:
    """Write a label raster: float32 0..1, nodata -9999, band "<class> label".

    `label_of` returns the labels (height, width) of a window; what lies outside all windows is
    nodata. Where `corrections` say something they win, and the raster's tags say what they changed.
    Raises OutputError or Cancelled, and then leaves nothing behind.
    """
    profile = RasterProfile(
        grid.crs, grid.transform, NODATA, (f"{class_name} label",), "labels", tags
    )
    writer = RasterWriter(
        path, profile, width=grid.width, height=grid.height, dtype="float32", token=token
    )
    progress = PartialReporter(reporter, 0.0, SHARE_OF_WINDOWS)
    corrected = corrections.begin() if corrections else None
    clipped = [window.clipped(grid.width, grid.height) for window in windows]
    try:
        for number, window in enumerate(clipped):
            raise_if_cancelled(reporter)
            progress.progress(number / len(clipped), f"Labels {number + 1} of {len(clipped)}")
            if not window.is_empty:
                label = label_of(window)
                if corrected:
                    label = corrected.apply(window, label)
                writer.write(window, label[None])
        if corrected:
            writer.tag(corrected.tags)
        writer.finish()
        raise_if_cancelled(reporter)
        writer.publish()
    except BaseException:
        writer.discard()
        raise
    if corrected:
        reporter.log(f"{corrected.summary.text}.")
    reporter.progress(1.0)
