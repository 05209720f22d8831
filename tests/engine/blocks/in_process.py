"""Runs a pickled `BlockedRun` of a test, to be killed."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "build" / "plugins"))

if __name__ == "__main__":
    import torch

    from rock_outcrop.rock_outcrop_plugin.engine.blocks import predict_blocks
    from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

    torch.set_num_threads(1)
    predict_blocks(pickle.loads(Path(sys.argv[1]).read_bytes()), SilentReporter())
