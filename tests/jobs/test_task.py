"""A job as a background task of QGIS."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QEventLoop, QTimer

from rock_outcrop.rock_outcrop_plugin.jobs.specs import CheckJob, DemoDataJob
from rock_outcrop.rock_outcrop_plugin.jobs.task import JobTask

WORKER = Path(__file__).resolve().parents[2] / ".venv" / "bin" / "python"
TOKEN = "0123456789ab"
PATIENCE_MILLISECONDS = 120_000


def run_to_its_end(task: JobTask) -> None:
    """Hand the task to QGIS and keep QGIS's event loop going until it has ended."""
    loop = QEventLoop()
    task.taskCompleted.connect(loop.quit)
    task.taskTerminated.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MILLISECONDS, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()


def test_the_result_of_a_job_is_on_the_task(qgis_app: QgsApplication, tmp_path: Path) -> None:
    said: list[str] = []
    ended: list[bool] = []
    task = JobTask(
        "Check",
        CheckJob(TOKEN, "cpu"),
        WORKER,
        tmp_path,
        lambda _task, successful: ended.append(successful),
    )
    task.said.connect(said.append)
    run_to_its_end(task)
    assert task.result == {"device": "cpu"}
    assert ended == [True]
    assert any("CPU" in line for line in said)


def test_cancelling_the_task_ends_the_job(qgis_app: QgsApplication, tmp_path: Path) -> None:
    dem = str(tmp_path / "dem.tif")
    job = DemoDataJob(TOKEN, 1, 3, None, dem, None, None, None, None)
    task = JobTask("Scene", job, WORKER, tmp_path / "run")
    task.progressChanged.connect(lambda _progress: task.cancel())
    run_to_its_end(task)
    assert task.status() == QgsTask.TaskStatus.Terminated
    assert task.result is None
    assert not (tmp_path / "dem.tif").exists()


def test_a_failing_job_leaves_its_error(qgis_app: QgsApplication, tmp_path: Path) -> None:
    job = DemoDataJob(TOKEN, 1, 0, None, str(tmp_path / "dem.tif"), None, None, None, None)
    task = JobTask("Scene", job, WORKER, tmp_path / "run")
    run_to_its_end(task)
    assert "tiles" in str(task.error).lower()


def test_variables_reach_the_worker(qgis_app: QgsApplication, tmp_path: Path) -> None:
    said: list[str] = []
    threads = min(2, os.cpu_count() or 1)
    variables = {"OMP_NUM_THREADS": str(threads)}
    task = JobTask("Check", CheckJob(TOKEN, "cpu"), WORKER, tmp_path, variables=variables)
    task.said.connect(said.append)
    run_to_its_end(task)
    assert any(f", {threads} of " in line for line in said), said
    assert not any("OMP_NUM_THREADS" in file.read_text() for file in tmp_path.iterdir())
