"""Starts the worker: `python -I worker_main.py JOB.json`.

The plugin's folder may have any name and lie beside other plugins, so the package is registered
by its path under the name it always has; its parent folder never gets on the module path.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

PACKAGE = "rock_outcrop"


def register_package() -> None:
    """Make this plugin importable as `rock_outcrop`."""
    if PACKAGE in sys.modules:
        return
    root = Path(__file__).resolve().parents[2]
    spec = importlib.util.spec_from_file_location(
        PACKAGE, root / "__init__.py", submodule_search_locations=[str(root)]
    )
    if spec is None or spec.loader is None:
        raise ImportError(f"{root} is not the plugin's folder")
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


register_package()

if __name__ == "__main__":
    worker = importlib.import_module(f"{PACKAGE}.rock_outcrop_plugin.jobs.worker")
    sys.exit(worker.main(Path(sys.argv[1])))
