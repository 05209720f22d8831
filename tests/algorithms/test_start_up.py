"""What QGIS does with the plugin whenever it starts."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from rock_outcrop.algorithms.spectralrule import THRESHOLDS
from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.tests.qgis_side import PLUGINS

PROGRAM = """
import json, sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
import rock_outcrop
from rock_outcrop.rock_outcrop_plugin.provider import RockOutcropProvider
load, loads = RockOutcropProvider.loadAlgorithms, []
RockOutcropProvider.loadAlgorithms = lambda self: loads.append(1) or load(self)
plugin = rock_outcrop.classFactory(None)
plugin.initProcessing()
registry = QgsApplication.processingRegistry()
chain = registry.algorithmById("rockoutcrop:maprockoutcrops")
steps = [step.algorithm() is not None for step in chain.childAlgorithms().values()]
modules = sorted(name.replace("rock_outcrop.", "") for name in set(sys.modules) - before)
print(json.dumps({"loads": len(loads), "modules": modules, "steps": steps}))
application.exitQgis()
"""
NOT_AT_START = {
    "rock_outcrop_plugin.jobs.specs",
    "rock_outcrop_plugin.recipes",
    "rock_outcrop_plugin.gui.docks",
    "tomllib",
    "torch",
    "rasterio",
}


def test_loading_is_light() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PLUGINS)},
        capture_output=True,
        text=True,
        check=True,
    )
    seen = json.loads(done.stdout.strip().splitlines()[-1])
    assert seen["loads"] == 1
    assert len(seen["steps"]) > 5
    assert all(seen["steps"])
    assert not NOT_AT_START & set(seen["modules"])


def test_the_thresholds_of_the_rule_are_those_of_the_recipe() -> None:
    rule = recipes.load("rock").spectral_rule
    assert rule is not None
    assert vars(rule.thresholds) == THRESHOLDS
