"""The whole main job on a generated scene, as a user of `qgis_process` would run it.

Run it with QGIS's Python: `/usr/bin/python3 scripts/demo.py [FOLDER]`; `make demo` does.
"""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROFILE = ROOT / "build" / "profile"
SCENE_SEED = 7
TRAINING = {
    "WIDTH": 8,
    "EPOCHS": 16,
    "BATCH_SIZE": 8,
    "LEARNING_RATE": 0.003,
    "TEST": 0.34,
    "SEED": 1,
}


def say(text: str) -> None:
    """Write a line for the person at the terminal."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def qgis_process(*arguments: str) -> None:
    """Run QGIS without a window; its own output goes to the terminal."""
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
        "QT_QPA_PLATFORM": "offscreen",
    }
    program = shutil.which("qgis_process")
    if program is None:
        raise SystemExit("qgis_process is missing: run 'make env'.")
    result = subprocess.run([program, *arguments], env=environment, check=False)
    if result.returncode != 0:
        raise SystemExit(f"qgis_process {arguments[1]} failed with {result.returncode}")


def run(algorithm: str, **values: object) -> None:
    """Run one algorithm of the provider and say how long it took."""
    say(f"\n== {algorithm}")
    start = time.monotonic()
    flags = []
    for name, value in values.items():
        parts = value if isinstance(value, list) else [value]
        flags += [f"--{name}={part}" for part in parts]
    qgis_process("run", f"rockoutcrop:{algorithm}", *flags)
    say(f"== {algorithm}: {time.monotonic() - start:.0f} s")


def make_scene(folder: Path) -> dict[str, Path]:
    """Generate the inputs of the main job."""
    files = {
        "COMPOSITE": folder / "composite.tif",
        "DEM": folder / "dem.tif",
        "TRUTH": folder / "truth.tif",
        "JOHNSON": folder / "johnson.gpkg",
        "GEOMAP": folder / "geomap.gpkg",
        "ADD": folder / "add.gpkg",
    }
    run("demodata", SEED=SCENE_SEED, TILES=3, **files)
    return files


def map_rock(folder: Path, scene: dict[str, Path]) -> None:
    """Run the shipped chain: labels, training, prediction, outlines, comparison."""
    results = {
        "merged_label": "label.tif",
        "slope": "slope.tif",
        "tiles": "tiles.gpkg",
        "model": "model.safetensors",
        "model_as_onnx": "model.onnx",
        "training_report": "training.html",
        "rock_probability": "probability.tif",
        "rock_mask": "mask.tif",
        "rock_outlines": "outlines.gpkg",
        "agreement": "agreement.tif",
        "comparison_table": "table.csv",
        "comparison_report": "report.html",
    }
    run(
        "maprockoutcrops",
        **scene,
        **TRAINING,
        SPLIT="test",
        DEVICE="auto",
        **{name: folder / file for name, file in results.items()},
    )


def print_table(table: Path) -> bool:
    """Print the scores against the truth; return whether the model beats every mask."""
    with table.open(newline="", encoding="utf-8") as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if row["scope"] == "all" and row["reference"] == "truth"
        ]
    say("\nAgainst the exact truth, on tiles that were not trained on:\n")
    say(f"{'mask':<24}{'precision':>10}{'recall':>10}{'F1':>10}{'IoU':>10}")
    for row in rows:
        scores = "".join(f"{float(row[name]):>10.3f}" for name in ("precision", "recall"))
        scores += "".join(f"{float(row[name]):>10.3f}" for name in ("f1", "iou"))
        say(f"{row['candidate']:<24}{scores}")
    model, *others = [float(row["iou"]) for row in rows]
    return model > max(others)


def main() -> int:
    """Run the demo into a folder, `demo` by default, and return the exit code."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "demo").absolute()
    for old in (folder, PROFILE):
        shutil.rmtree(old, ignore_errors=True)
    folder.mkdir(parents=True)
    start = time.monotonic()
    qgis_process("plugins", "enable", "rock_outcrop")
    scene = make_scene(folder)
    map_rock(folder, scene)
    say("\n== project and picture")
    script = str(Path(__file__).with_name("demo_project.py"))
    subprocess.run([sys.executable, script, str(folder)], check=True)
    is_better = print_table(folder / "table.csv")
    say(f"\n{folder}: open demo.qgz in QGIS, report.html in a browser, or look at comparison.png.")
    say(f"The demo took {(time.monotonic() - start) / 60:.1f} min.")
    if not is_better:
        say("The model is not better than every mask: something is wrong.")
    return 0 if is_better else 1


if __name__ == "__main__":
    sys.exit(main())
