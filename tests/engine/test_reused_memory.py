"""Freed memory stays in the process, where the system can be told so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="glibc's")

# Prints how many pages the system had to clear for the second of two arrays of 64 MiB.
CLEARED_PAGES = """
import resource
import numpy as np
{before}
def cleared_pages():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    np.ones(2**23)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
cleared_pages()
print(cleared_pages())
"""
REUSE = """
from rock_outcrop.rock_outcrop_plugin.engine.reused_memory import reuse_memory
assert reuse_memory()
"""


def cleared_pages(before: str) -> int:
    # As a Dask worker is started; NumPy must not ask for large pages, which are few.
    variables = {
        **os.environ,
        "MALLOC_TRIM_THRESHOLD_": "65536",
        "NUMPY_MADVISE_HUGEPAGE": "0",
        "PYTHONPATH": str(Path(__file__).parents[2] / "build" / "plugins"),
    }
    for name in ("MALLOC_MMAP_MAX_", "MALLOC_ARENA_MAX"):
        variables.pop(name, None)
    code = CLEARED_PAGES.format(before=before)
    command = [sys.executable, "-W", "ignore", "-c", code]
    result = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    return int(result.stdout)


def test_a_second_array_takes_the_memory_of_the_first() -> None:
    assert cleared_pages("") > 10_000
    assert cleared_pages(REUSE) < 1_000
