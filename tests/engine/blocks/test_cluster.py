"""Blocks on real Dask workers: the same raster, whatever happens to them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rock_outcrop.rock_outcrop_plugin.engine.blocks import BlockedRun, predict_blocks
from rock_outcrop.rock_outcrop_plugin.engine.blocks import cluster as cluster_module
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, InputError
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter

from .cluster import Cluster, cluster
from .conftest import MakeRun
from .test_run import manifest


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with cluster(tmp_path_factory.mktemp("cluster"), 2) as made:
        yield made


def local(run: BlockedRun) -> BlockedRun:
    """Return the same run made here, in another folder, already done."""
    folder = run.folder.parent
    outputs = {"probability": folder / "local-p.tif", "mask": folder / "local-m.tif"}
    made = replace(
        run,
        folder=folder / "local",
        scheduler=None,
        prediction=replace(run.prediction, **outputs),
    )
    predict_blocks(made, SilentReporter())
    return made


def assert_same_bytes(first: BlockedRun, second: BlockedRun) -> None:
    for kind in ("probability", "mask"):
        one, two = getattr(first.prediction, kind), getattr(second.prediction, kind)
        assert one.read_bytes() == two.read_bytes(), kind
    blocks = manifest(first)["blocks"], manifest(second)["blocks"]
    assert blocks[0] == blocks[1]


def when_blocks(run: BlockedRun, count: int, action: Callable[[], None]) -> threading.Thread:
    """Do something as soon as so many masks of blocks are there."""

    def watch() -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if len(list(run.folder.glob("mask_*.tif"))) >= count:
                action()
                return
            time.sleep(0.002)

    thread = threading.Thread(target=watch)
    thread.start()
    return thread


def test_two_workers_of_which_one_is_killed(
    make_run: MakeRun, reporter: Any, tmp_path: Path
) -> None:
    run = make_run()
    with cluster(tmp_path / "cluster", 2) as made:
        remote = replace(run, scheduler=made.address)
        killer = when_blocks(remote, 1, made.workers[0].kill)
        predict_blocks(remote, reporter)
        killer.join()
        assert made.workers[0].wait() != 0
        assert made.workers[1].poll() is None
    assert reporter.fractions[-1] == 1.0
    assert any("2 worker(s)" in line for line in reporter.lines)
    assert_same_bytes(remote, local(run))


def test_the_scheduler_is_gone_and_comes_back(make_run: MakeRun, tmp_path: Path) -> None:
    run = make_run()
    with cluster(tmp_path / "first", 1) as made:
        remote = replace(run, scheduler=made.address)
        killer = when_blocks(remote, 1, made.scheduler.kill)
        with pytest.raises(InputError, match=r"SCHEDULER: .* is gone.*finished blocks are kept"):
            predict_blocks(remote, SilentReporter())
        killer.join()
    finished = manifest(run)["blocks"]
    assert 1 <= len(finished) < 6
    # Without a scheduler the same run goes on here.
    predict_blocks(run, SilentReporter())
    assert finished.items() <= manifest(run)["blocks"].items()
    assert_same_bytes(run, local(run))


def test_cancel_ends_the_tasks(
    make_run: MakeRun, two_workers: Cluster, cancelling_reporter: Any
) -> None:
    run = replace(make_run(), scheduler=two_workers.address)
    with pytest.raises(Cancelled):
        predict_blocks(run, cancelling_reporter(3))
    assert len(manifest(run)["blocks"]) < 6
    assert not list((run.folder.parent / "out").iterdir())
    predict_blocks(run, SilentReporter())
    assert len(manifest(run)["blocks"]) == 6


def test_an_error_in_a_block_is_the_error_of_the_run(
    make_run: MakeRun, two_workers: Cluster
) -> None:
    run = replace(make_run(), scheduler=two_workers.address)
    composite = run.prediction.files.composite
    assert composite is not None
    content = composite.read_bytes()
    composite.write_bytes(content[: len(content) // 2])
    with pytest.raises(InputError, match="COMPOSITE"):
        predict_blocks(run, SilentReporter())


def test_nothing_listens_there(make_run: MakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_module, "CONNECT_SECONDS", 1)
    run = make_run()
    for address in ("tcp://127.0.0.1:9", "nonsense", "127.0.0.1:1", "nothing://127.0.0.1:9"):
        with pytest.raises(InputError, match="SCHEDULER: no Dask scheduler answers"):
            predict_blocks(replace(run, scheduler=address), SilentReporter())


def test_no_workers_and_then_some_that_lack_the_package(
    make_run: MakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cluster_module, "WORKER_SECONDS", 1)
    with cluster(tmp_path / "cluster", 0, path=None) as made:
        run = replace(make_run(), scheduler=made.address)
        with pytest.raises(InputError, match="SCHEDULER: .* has no workers.*dask worker"):
            predict_blocks(run, SilentReporter())
        made.add_workers(1)
        with pytest.raises(InputError, match="SCHEDULER: .*cannot run Rock Outcrop.*Install"):
            predict_blocks(run, SilentReporter())
