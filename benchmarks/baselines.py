"""The baselines against the exact truth: `/usr/bin/python3 benchmarks/baselines.py FOLDER [SCENE]`.

Each scene is a folder with the inputs of the main job, or a number: the seed of a generated scene.
Labels are Johnson and GeoMap half and half; a third of the tiles are kept for testing, and the
scores are those on them. Without a scene: the seeds 21, 22 and 23.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SEEDS = ("21", "22", "23")
FILES = {
    "COMPOSITE": "composite.tif",
    "DEM": "dem.tif",
    "TRUTH": "truth.tif",
    "JOHNSON": "johnson.gpkg",
    "GEOMAP": "geomap.gpkg",
    "ADD": "add.gpkg",
}


def run(profile: Path, algorithm: str, **values: Any) -> tuple[dict[str, Any], float]:
    """Run one algorithm; return its results and the seconds it took."""
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(ROOT / "build" / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
    }
    program = shutil.which("qgis_process") or "qgis_process"
    if not profile.exists():
        command = [program, "plugins", "enable", "rock_outcrop"]
        subprocess.run(command, env=environment, check=True, capture_output=True)
    inputs = {name: str(v) if isinstance(v, Path) else v for name, v in values.items()}
    start = time.monotonic()
    done = subprocess.run(
        [program, "run", f"rockoutcrop:{algorithm}", "-"],
        input=json.dumps({"inputs": inputs}),
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        raise SystemExit(f"{algorithm} failed:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout)["results"], time.monotonic() - start


def scene_files(profile: Path, name: str, folder: Path) -> dict[str, Path]:
    """Return the inputs of a scene; a generated one is made first."""
    if not name.isdigit():
        return {key: Path(name) / file for key, file in FILES.items()}
    files = {key: folder / file for key, file in FILES.items()}
    if not files["ADD"].exists():
        run(profile, "demodata", SEED=int(name), TILES=3, **files)
    return files


def labels_and_tiles(profile: Path, scene: dict[str, Path], folder: Path) -> tuple[Path, Path]:
    """Make the merged label and the tile index of a scene."""
    masks = []
    for name in ("JOHNSON", "GEOMAP"):
        masks.append(folder / f"{name.lower()}_mask.tif")
        run(
            profile,
            "rasterizemask",
            MASK=scene[name],
            REFERENCE=scene["COMPOSITE"],
            OUTPUT=masks[-1],
        )
    label, tiles = folder / "label.tif", folder / "tiles.gpkg"
    run(profile, "mergelabels", LABELS=[str(mask) for mask in masks], OUTPUT=label)
    inputs = {"COMPOSITE": scene["COMPOSITE"], "DEM": scene["DEM"], "LABEL": label}
    run(profile, "tilegrid", **inputs, TEST=0.34, SEED=1, OUTPUT=tiles)
    return label, tiles


def scores(
    profile: Path, scene: dict[str, Path], tiles: Path, mask: Path
) -> dict[str, dict[str, str]]:
    """Return the rows of the comparison with the truth on the test tiles, by mask."""
    table = mask.with_suffix(".csv")
    run(
        profile,
        "compare",
        PREDICTION=mask,
        REFERENCES=[str(scene[name]) for name in ("JOHNSON", "GEOMAP", "ADD")],
        TRUTH=scene["TRUTH"],
        TILES=tiles,
        SPLIT="test",
        TABLE=table,
    )
    with table.open(newline="", encoding="utf-8") as file:
        return {
            row["candidate"]: row
            for row in csv.DictReader(file)
            if row["scope"] == "all" and row["reference"] == "truth"
        }


def measure(name: str, folder: Path) -> None:
    """Print the scores of both baselines, and of the masks, on a scene."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = folder.parent / "profile"
    scene = scene_files(profile, name, folder)
    name = folder.name
    label, tiles = labels_and_tiles(profile, scene, folder)
    channels = {"COMPOSITE": scene["COMPOSITE"], "DEM": scene["DEM"]}
    rule, forest = folder / "rule.tif", folder / "forest.tif"
    _, rule_seconds = run(profile, "spectralrule", **channels, MASK=rule)
    grown, forest_seconds = run(
        profile, "forestbaseline", **channels, LABEL=label, TILES=tiles, MASK=forest
    )
    for title, mask in (("rule", rule), ("forest", forest)):
        rows = scores(profile, scene, tiles, mask)
        shown = rows if title == "rule" else {"prediction": rows["prediction"]}
        for candidate, row in shown.items():
            figures = "  ".join(
                f"{key} {float(row[key]):.3f}" for key in ("iou", "precision", "recall")
            )
            subject = title if candidate == "prediction" else candidate
            sys.stdout.write(f"{name:<8} {subject:<20} {figures}\n")
    sys.stdout.write(
        f"{name:<8} threshold {grown['USED_THRESHOLD']:.2f}, IoU with the labels of the "
        f"validation tiles {grown['IOU']:.3f}; rule {rule_seconds:.0f} s, "
        f"forest {forest_seconds:.0f} s\n"
    )
    sys.stdout.flush()


def main() -> None:
    """Measure every scene."""
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    folder = Path(sys.argv[1]).absolute()
    for name in sys.argv[2:] or SEEDS:
        measure(name, folder / Path(name).name)


if __name__ == "__main__":
    main()
