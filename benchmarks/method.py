"""The method against its labels: `.venv/bin/python benchmarks/method.py --folder FOLDER [OPTIONS]`.

Every training scene, with every seed: the network in two stages on Johnson and GeoMap, the same
network on the exact truth, a random forest on the same labels, a threshold on the slope, the
network without the composite; and without training the spectral rule and the masks themselves. All
are scored on other scenes than the one they learnt from, except for the Vestfold Hills, which are
one scene: there a third of the tiles is kept for testing, in as many splits as there are seeds,
each trained with its own seed.

Each piece of work leaves a file in the folder, so the command can be stopped and called again, and
trainings go on from their last epoch. `--only` does a part of the work; the tables hold what is
there. Results of other settings or another recipe lie beside each other.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from method_files import Journal, digest, said, write_json
from method_places import (
    LABELS,
    MASKS,
    SILENT,
    Mask,
    Place,
    Test,
    generated,
    open_test,
    rock_of,
    tile_index,
    token,
    vestfold,
)
from method_report import report

from rock_outcrop.rock_outcrop_plugin import recipes
from rock_outcrop.rock_outcrop_plugin.engine.baselines.forest import (
    ForestSettings,
    forest_with_threshold,
)
from rock_outcrop.rock_outcrop_plugin.engine.baselines.rule_run import RuleRun, map_by_rule
from rock_outcrop.rock_outcrop_plugin.engine.baselines.slope_threshold import slope_threshold
from rock_outcrop.rock_outcrop_plugin.engine.dataset import TileReader
from rock_outcrop.rock_outcrop_plugin.engine.grid import RasterGrid
from rock_outcrop.rock_outcrop_plugin.engine.inference.run import predict
from rock_outcrop.rock_outcrop_plugin.engine.inference.specification import PredictionRun
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack, InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import read_card
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.engine.self_training import (
    Reference,
    SelfTrainingRun,
    self_train,
)
from rock_outcrop.rock_outcrop_plugin.engine.tile_index import read_tile_index
from rock_outcrop.rock_outcrop_plugin.engine.training import TrainingRun, train

ROOT = Path(__file__).resolve().parents[1]
VESTFOLD = ROOT.parent / "shared" / "data" / "vestfold"
METHODS = ("references", "rule", "slope", "forest", "self", "truth")
TEST_SHARE = 0.34
STAGES = 2


@dataclass(frozen=True)
class Task:
    """A set of training tiles, the seeds to train with, and the places that maps are scored on."""

    group: str
    name: str
    place: Place
    tiles: Path
    seeds: tuple[int, ...]
    tests: tuple[Test, ...]


class Bench:
    """Does the work that is not done yet."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.folder: Path = options.folder.absolute()
        self.recipe = recipes.load(options.recipe)
        recipe = asdict(self.recipe)
        self.baselines = f"baselines-{digest(recipe['channels'], recipe['spectral_rule'])}"
        self.settings = (
            f"{self.recipe.name}-{digest(recipe)}-w{options.width}-e{options.epochs}-"
            f"lr{options.learning_rate:g}-b{options.batch_size}-{options.schedule}"
        )

    def tasks(self) -> Iterator[Task]:
        """Yield what is asked for; scenes are made when they are needed."""
        options = self.options
        if options.train_scenes:
            tests = [generated(self.folder, seed, options.tiles) for seed in options.test_scenes]
            opened = tuple(open_test(place, place.name, None) for place in tests)
            for seed in options.train_scenes:
                place = generated(self.folder, seed, options.tiles)
                tiles = tile_index(self.folder, place, 1, 0.0)
                yield Task("generated", place.name, place, tiles, tuple(options.seeds), opened)
        if options.vestfold.is_dir():
            place = vestfold(self.folder, options.vestfold)
            for split in options.seeds:
                tiles = tile_index(self.folder, place, split, TEST_SHARE)
                name = f"vestfold {split}"
                test = open_test(place, name, self._test_area(place, tiles))
                yield Task("vestfold", name, place, tiles, (split,), (test,))

    def work(self) -> list[dict[str, Any]]:
        """Do all work and return the records."""
        records = []
        for task in self.tasks():
            for method in self.options.only:
                seeds = task.seeds if method in ("forest", "self", "truth") else (None,)
                found = [self._record(task, method, seed) for seed in seeds]
                records += [record for record in found if record is not None]
        return records

    def _record(self, task: Task, method: str, seed: int | None) -> dict[str, Any] | None:
        common = method in ("references", "rule", "slope", "forest")
        home = self.folder / (self.baselines if common else self.settings)
        tests = "-".join(test.name.replace(" ", "") for test in task.tests)
        stem = f"{method}-{task.name}-{seed}".replace(" ", "")
        path = home / "results" / f"{stem}-on-{tests}.json"
        if not path.exists():
            if self.options.finished:
                return None
            path.parent.mkdir(parents=True, exist_ok=True)
            with said(f"{method}, {task.name}, seed {seed}"):
                found = self._measured(task, method, seed, home / stem)
            record = {"group": task.group, "train": task.name, "seed": seed, "method": method}
            write_json(path, {**record, **found})
        result: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return result

    def _measured(self, task: Task, method: str, seed: int | None, folder: Path) -> dict[str, Any]:
        if method == "references":
            return {"scores": {test.name: _masks(test) for test in task.tests}}
        if method == "rule":
            return {"scores": {test.name: self._rule(test) for test in task.tests}}
        if method == "slope":
            return self._slope(task)
        if method == "forest":
            return self._forest(task, seed or 0)
        folder.mkdir(parents=True, exist_ok=True)
        return self._network(task, method, seed or 0, folder)

    def _rule(self, test: Test) -> dict[str, dict[str, float]]:
        mask = test.place.folder / f"rule-{token()}.tif"
        run = RuleRun(self.recipe, test.place.composite, token(), None, mask, test.place.dem)
        map_by_rule(run, SILENT)
        scores = test.scores(rock_of(mask))
        for left in mask.parent.glob(f"{mask.stem}*"):
            left.unlink()
        return {"spectral rule": scores}

    def _forest(self, task: Task, seed: int) -> dict[str, Any]:
        started = time.monotonic()
        with self._reader(task) as (reader, training, validation):
            fitted = forest_with_threshold(
                reader, training, validation, ForestSettings(seed=seed), reporter=SILENT
            )
        threshold = np.float32(fitted.threshold)

        def rock(channels: Any, valid: Any) -> Mask:
            probability = fitted.forest.map(channels, valid)
            return np.nan_to_num(probability, nan=0.0) >= threshold

        return {
            "scores": self._scored(task, "random forest", rock),
            "threshold": fitted.threshold,
            "seconds": time.monotonic() - started,
        }

    def _slope(self, task: Task) -> dict[str, Any]:
        with self._reader(task) as (reader, _, validation):
            found = slope_threshold(reader, validation, self.recipe.channels, SILENT)
        index = [channel.source for channel in self.recipe.channels].index("slope")
        steep = np.float32(found.scaled)
        scores = self._scored(
            task, "slope threshold", lambda channels, valid: (channels[index] >= steep) & valid
        )
        return {"scores": scores, "threshold": found.degrees}

    def _network(self, task: Task, method: str, seed: int, folder: Path) -> dict[str, Any]:
        run = self._training(task, seed, folder)
        path = folder / "training.json"
        if not path.exists():
            write_json(path, self._trained(task, method, run))
        title = "self-trained" if method == "self" else "trained on the truth"
        can_do_without = read_card(run.model).works_on_topography_alone
        scores: dict[str, dict[str, dict[str, float]]] = {}
        for test in task.tests:
            scores[test.name] = {
                title: test.scores(self._predicted(run.model, test.place.files)),
            }
            if can_do_without:
                alone = self._predicted(run.model, InputFiles(None, test.place.dem))
                scores[test.name][f"{title}, topography alone"] = test.scores(alone)
        return {"scores": scores, **json.loads(path.read_text(encoding="utf-8"))}

    def _trained(self, task: Task, method: str, run: TrainingRun) -> dict[str, Any]:
        """Train; the time of a training that goes on from an earlier call is not known."""
        is_resumed = any(run.run_folder.iterdir())
        run = replace(run, resume=is_resumed)
        started, cpu_started = time.monotonic(), time.process_time()
        reporter = Journal(run.run_folder / "log.txt")
        if method == "self":
            whole = SelfTrainingRun(
                run,
                tuple(Reference(task.place.mask(name), 1 / len(LABELS)) for name in LABELS),
                replace(self.recipe.self_training, stages=STAGES),
                self.recipe.label_model,
            )
            trained = self_train(whole, reporter)
            details: dict[str, Any] = {
                "chosen": trained.chosen,
                "epochs": [stage.epochs for stage in trained.stages],
            }
        else:
            details = {"epochs": [train(run, reporter).epochs]}
        details["threshold"] = read_card(run.model).threshold
        details["threads"] = torch.get_num_threads()
        if not is_resumed:
            details["seconds"] = time.monotonic() - started
            details["cpu_seconds"] = time.process_time() - cpu_started
        return details

    def _training(self, task: Task, seed: int, folder: Path) -> TrainingRun:
        options = self.options
        return TrainingRun(
            recipe=self.recipe,
            files=task.place.files,
            label=task.place.truth,
            tiles=task.tiles,
            run_folder=folder,
            model=folder / "model.safetensors",
            onnx=folder / "model.onnx",
            report=folder / "report.html",
            token=token(),
            width=options.width,
            batch_size=options.batch_size,
            learning_rate=options.learning_rate,
            device=options.device,
            seed=seed,
            epochs=options.epochs,
            schedule=options.schedule,
        )

    def _predicted(self, model: Path, files: InputFiles) -> Mask:
        mask = model.with_name(f"mask-{token()}.tif")
        run = PredictionRun(model, files, token(), None, mask, device=self.options.device)
        predict(run, SILENT)
        rock = rock_of(mask)
        for left in mask.parent.glob(f"{mask.stem}*"):
            left.unlink()
        return rock

    @contextmanager
    def _reader(self, task: Task) -> Iterator[tuple[TileReader, list[int], list[int]]]:
        index = read_tile_index(task.tiles)
        grid = self._grid(task.place)
        reader = TileReader(
            task.place.files,
            task.place.mask("label"),
            self.recipe.channels,
            grid,
            windows=index.windows(grid),
            reporter=SILENT,
            cache_bytes=0,
        )
        training = [tile.id for tile in index.of("train")]
        try:
            yield reader, training, [tile.id for tile in index.of("validation")] or training
        finally:
            reader.close()

    def _scored(
        self, task: Task, title: str, rock: Callable[[Any, Any], Mask]
    ) -> dict[str, dict[str, dict[str, float]]]:
        scores = {}
        for test in task.tests:
            grid = self._grid(test.place)
            with ChannelStack(test.place.files, self.recipe.channels, grid, SILENT) as stack:
                scores[test.name] = {title: test.scores(rock(*stack.read(grid.full_window)))}
        return scores

    def _grid(self, place: Place) -> RasterGrid:
        settings = self.recipe.grid
        return target_grid(place.composite, "COMPOSITE", settings.crs, settings.resolution, SILENT)

    def _test_area(self, place: Place, tiles: Path) -> Mask:
        index, grid = read_tile_index(tiles), self._grid(place)
        windows = index.windows(grid)
        area = np.zeros((grid.height, grid.width), dtype=bool)
        for tile in index.of("test"):
            window = windows[tile.id].clipped(grid.width, grid.height)
            rows = slice(window.row, window.row + window.height)
            area[rows, window.column : window.column + window.width] = True
        return area


def _masks(test: Test) -> dict[str, dict[str, float]]:
    masks = {name: rock_of(test.place.mask(name)) for name in MASKS}
    titles = {"johnson": "Johnson", "geomap": "GeoMap", "add": "ADD"}
    scores = {titles[name]: test.scores(mask) for name, mask in masks.items()}
    scores["union of Johnson and GeoMap"] = test.scores(masks["johnson"] | masks["geomap"])
    scores["union of all three"] = test.scores(np.logical_or.reduce(list(masks.values())))
    return scores


def parsed(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Return the options."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--folder", type=Path, required=True)
    add("--train-scenes", type=int, nargs="*", default=[51, 52, 53])
    add("--test-scenes", type=int, nargs="*", default=[61, 62, 63])
    add("--vestfold", type=Path, default=VESTFOLD, help="left out where there is no such folder")
    add("--seeds", type=int, nargs="+", default=[1, 2, 3])
    add("--tiles", type=int, default=3, help="tiles along an edge of a generated scene")
    add("--recipe", default="rock")
    add("--width", type=int, default=8)
    add("--epochs", type=int, default=12)
    add("--learning-rate", type=float, default=3e-3)
    add("--batch-size", type=int, default=8)
    add("--schedule", choices=("constant", "cosine"), default="cosine")
    add("--device", default="auto")
    add("--only", nargs="+", choices=METHODS, default=list(METHODS))
    add("--finished", action="store_true", help="do nothing, show what is finished")
    options = parser.parse_args(arguments)
    if set(options.train_scenes) & set(options.test_scenes):
        parser.error("--train-scenes and --test-scenes must be different scenes")
    return options


def main() -> None:
    """Do the work and print the tables."""
    options = parsed()
    bench = Bench(options)
    records = bench.work()
    cores = os.cpu_count()
    sys.stdout.write(f"Settings: {bench.settings}; {cores} cores, device {options.device}\n\n")
    sys.stdout.write(report(records))


if __name__ == "__main__":
    main()
