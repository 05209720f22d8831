"""Writes the shipped modeler chains: `/usr/bin/python3 scripts/build_chains.py`.

The chains are in `scripts/chains/`. Run this after a change and commit the result.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Otherwise every build of the same chain is written in another order.
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write every chain."""
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    application = QgsApplication([], False)
    application.initQgis()
    from chains.fetch_map_compare import fetch_map_compare
    from chains.map_rock_outcrops import map_rock_outcrops
    from chains.prepare_training_data import prepare_training_data
    from chains.refine_and_compare import refine_and_compare
    from chains.train_from_references import train_from_references

    from rock_outcrop.rock_outcrop_plugin.provider import RockOutcropProvider

    provider = RockOutcropProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    map_rock_outcrops()
    prepare_training_data()
    refine_and_compare()
    train_from_references()
    fetch_map_compare()
    application.exitQgis()


if __name__ == "__main__":
    main()
