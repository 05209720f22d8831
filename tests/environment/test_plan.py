from __future__ import annotations

import re
from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.environment import plan
from rock_outcrop.rock_outcrop_plugin.environment.plan import (
    REQUIREMENTS,
    WORKER_MODULES,
    Plan,
    Step,
    choose_device,
    plan_for,
    requirement_lines,
)
from rock_outcrop.rock_outcrop_plugin.errors import InputError

LOCKED = re.compile(r"^[A-Za-z0-9._-]+==[0-9][^ ,]*(,!=[^ ]+)?( ; .+)?$")


def names(path: Path) -> set[str]:
    return {normal(re.split(r"[=<>!~ ]", line)[0]) for line in requirement_lines(path)}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("path", sorted(REQUIREMENTS.glob("*.txt")), ids=lambda path: path.name)
def test_every_requirement_is_pinned(path: Path) -> None:
    lines = requirement_lines(path)
    assert lines
    assert [line for line in lines if not LOCKED.match(line)] == []


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_the_lock_holds_all_that_the_worker_needs(device: str) -> None:
    locked = set[str]()
    for step in plan_for("cuda" if device == "cuda" else "cpu").steps:
        locked |= names(step.requirements)
    runtime = "onnxruntime-gpu" if device == "cuda" else "onnxruntime"
    assert runtime in locked
    wanted = {normal(name) for name in WORKER_MODULES.values()} - {"onnxruntime"}
    assert wanted - locked == set()
    assert names(REQUIREMENTS / "worker.in") - {"onnxruntime"} - locked == set()
    assert locked.isdisjoint({"onnxruntime", "onnxruntime-gpu"} - {runtime})


def test_tests_of_qgis_bring_neither_numpy_nor_gdal() -> None:
    found = names(REQUIREMENTS / "development-qgis.txt")
    assert found.isdisjoint({"numpy", "gdal", "rasterio", "pyproj", "shapely", "pyqt5", "torch"})


def test_cpu_build_does_not_bring_cuda() -> None:
    lines = requirement_lines(REQUIREMENTS / "torch-cpu.txt")
    assert any("+cpu" in line and "darwin" in line for line in lines)
    assert not any("nvidia" in line for line in lines)


def test_digest_follows_content_and_device(tmp_path: Path) -> None:
    path = tmp_path / "requirements.txt"

    def digest(text: str, device: str = "cpu") -> str:
        path.write_bytes(text.encode())
        return Plan("cuda" if device == "cuda" else "cpu", (Step("all", path, 1.0),)).digest

    assert digest("a==1\nb==2\n") == digest("# why\r\na==1\r\n\r\nb==2\r\n")
    assert digest("a==1\n") != digest("a==2\n")
    assert digest("a==1\n") != digest("a==1\n", "cuda")


def test_included_files_count(tmp_path: Path) -> None:
    (tmp_path / "base.txt").write_text("a==1\n")
    (tmp_path / "top.txt").write_text("-r base.txt\nb==2\n")
    assert requirement_lines(tmp_path / "top.txt") == ["a==1", "b==2"]


def fake_driver(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = folder / "nvidia-smi"
    tool.write_text(f"#!/bin/sh\n{script}\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("echo 'GPU 0: NVIDIA H200 (UUID: GPU-1)'", "cuda"),
        ("echo 'No devices were found'", "cpu"),
        ("echo 'GPU 0: gone'; exit 9", "cpu"),
    ],
)
def test_auto_asks_the_driver(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, expected: str
) -> None:
    fake_driver(tmp_path, script, monkeypatch)
    assert choose_device("auto") == expected
    assert choose_device("cpu") == "cpu"


def test_devices_that_cannot_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="tpu"):
        choose_device("tpu")
    monkeypatch.setattr(plan.sys, "platform", "darwin")
    assert choose_device("auto") == "cpu"
    with pytest.raises(InputError, match="macOS"):
        choose_device("cuda")
