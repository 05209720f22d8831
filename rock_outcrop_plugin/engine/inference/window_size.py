"""How large a window may be: as large as memory allows, since overlaps then weigh least."""

from __future__ import annotations

import math
import os

from ....models import network_stride
from ..card import ModelCard
from ..grid import Window
from .window_plan import rounded_up

LARGEST_EDGE = 2048
LEAST_EDGE = 512
# Reading and writing overlap with the network only where there are several windows.
LEAST_WINDOWS = 4
SHARE_OF_MEMORY = 0.25
LARGEST_BATCH = 16
# Measured peaks of torch on a CPU, float32, freed memory kept, in bytes per pixel: 38 to 44 per
# channel of the first level beside the inputs. A pixel classifier of 64 channels has 520 at once on
# a GPU (a processor has it in strips); what is kept of freed memory beside them was not measured,
# half as much again is taken.
BYTES_PER_CHANNEL = 44
PIXEL_NETWORK_BYTES = 800
FLOAT_BYTES = 4


def network_stride_of(card: ModelCard) -> int:
    """Return the distance between pixels where windows may start."""
    return network_stride(card.network.name, card.network.depth)


def bytes_per_pixel(card: ModelCard) -> int:
    """Return how much memory a network takes at its peak per pixel of a batch."""
    inputs = 3 * FLOAT_BYTES * len(card.channels)
    if card.network.name == "pixel":
        return inputs + 2 * FLOAT_BYTES * max(card.network.width, 1)
    network = BYTES_PER_CHANNEL * card.network.width
    if card.network.name == "pixel_unet":
        network = max(network, PIXEL_NETWORK_BYTES)
    return inputs + network


def automatic_edge(card: ModelCard, area: Window, overlap: int, free: int) -> int:
    """Return the edge of a window in pixels for an area, of `free` bytes of memory.

    It is halved from 2,048 until it fits a quarter of the memory and leaves several windows, but
    not below 512 pixels, or the area, or twice the overlap.
    """
    stride = network_stride_of(card)
    fitting = math.isqrt(int(free * SHARE_OF_MEMORY) // bytes_per_pixel(card))
    # Without overlaps size gains nothing, and smaller windows stay in the processor's cache.
    edge = LARGEST_EDGE if overlap else LARGEST_EDGE // 2
    while edge > LEAST_EDGE and (edge > fitting or _windows(area, edge, overlap) < LEAST_WINDOWS):
        edge //= 2
    longest = rounded_up(max(area.width, area.height), stride)
    return max(rounded_up(min(edge, longest), stride), 2 * rounded_up(overlap, stride))


def automatic_batch(card: ModelCard, edge: int, free: int, device: str) -> int:
    """Return how many windows go through the network at once: one, except on a GPU."""
    if not device.startswith("cuda"):
        return 1
    fitting = int(free * SHARE_OF_MEMORY) // (bytes_per_pixel(card) * edge * edge)
    return min(max(fitting, 1), max((2 * LARGEST_EDGE // edge) ** 2 // 4, 1), LARGEST_BATCH)


def automatic_readers() -> int:
    """Return how many threads read: few, as the network needs the processors more.

    Two even where there are few processors: a cheap network would wait for a single one.
    """
    return min(max((os.cpu_count() or 1) // 4, 2), 4)


def _windows(area: Window, edge: int, overlap: int) -> int:
    step = max(edge - overlap, 1)
    across, down = (max((size - overlap) / step, 1.0) for size in (area.width, area.height))
    return math.floor(across * down)
