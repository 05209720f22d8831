"""Memory that is freed is kept for the next layer instead of being given back to the system."""

from __future__ import annotations

import ctypes
import sys

# mallopt(3) of glibc, with its own numbers for what is set.
TRIM_THRESHOLD, MMAP_MAX, ARENA_MAX = -1, -4, -8
KEPT_BYTES = 2**31 - 1


def reuse_memory() -> bool:
    """Make this process keep what it frees, up to 2 GiB; return whether its system can.

    A worker that Rock Outcrop starts gets the same as variables. Others, such as those of a Dask
    cluster, are told to give back at once what they free: every layer of a network then waits
    until the system has cleared the same memory again.
    """
    if not sys.platform.startswith("linux"):
        return False
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is None:
        return False
    options = ((TRIM_THRESHOLD, KEPT_BYTES), (MMAP_MAX, 0), (ARENA_MAX, 1))
    return all(set_option(*option) for option in options)
