from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.environment import installer
from rock_outcrop.rock_outcrop_plugin.environment.checker import check
from rock_outcrop.rock_outcrop_plugin.environment.finder import find_python, python_of
from rock_outcrop.rock_outcrop_plugin.environment.installer import install
from rock_outcrop.rock_outcrop_plugin.environment.marker import is_complete, read_marker
from rock_outcrop.rock_outcrop_plugin.environment.plan import Plan, Step
from rock_outcrop.rock_outcrop_plugin.errors import (
    Cancelled,
    EnvironmentMissingError,
    OutputError,
)

from .conftest import RecordingReporter, write_wheel

ROOT = Path(__file__).resolve().parents[2]
PlanMaker = Callable[..., Plan]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an environment with a sound package and several broken ones, made without a check."""
    folder = tmp_path_factory.mktemp("a user's data") / "environment"
    requirements = folder.parent / "requirements.txt"
    requirements.write_text("sound==1.0\ntalking==1.0\nraising==1.0\ncrashing==1.0\n")
    report = install(
        folder, plan=Plan("cpu", (Step("all", requirements, 1.0),), {"sound": "sound"})
    )
    assert report.works
    return folder


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != "requirements.txt")


def test_install_makes_an_environment_that_the_finder_finds(
    environment: Path, tmp_path: Path
) -> None:
    marker = read_marker(environment)
    assert marker is not None
    assert marker.device == "cpu"
    assert marker.packages == {"sound": "1.0"}
    python = find_python(plugin_root=tmp_path, managed=environment, environ={})
    done = subprocess.run(
        [python, "-c", "import sound, sys; print(sound.VALUE, sys.prefix)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split(maxsplit=1) == ["1", f"{environment}\n"]
    assert not (environment / "temporary").exists()


def test_install_tells_its_progress_and_leaves_a_working_environment_alone(
    tmp_path: Path, make_plan: PlanMaker
) -> None:
    target = tmp_path / "deep" / "environment"
    reporter = RecordingReporter()
    install(target, "cpu", reporter, plan=make_plan("sound==1.0"))
    assert reporter.fractions == sorted(reporter.fractions)
    assert reporter.fractions[-1] == 1.0
    assert any("Collecting sound" in text for text in reporter.texts)

    note = target / "note"
    note.touch()
    install(target, "cpu", plan=make_plan("# a comment", "sound==1.0"))
    assert note.exists()

    install(target, "cpu", plan=make_plan("sound==2.0"))
    assert not note.exists()
    assert check(python_of(target), {"sound": "sound"}).packages[0].version == "2.0"
    assert left_in(target.parent) == ["environment"]


def test_a_failure_puts_the_earlier_environment_back(
    environment: Path, make_plan: PlanMaker
) -> None:
    before = read_marker(environment)
    with pytest.raises(EnvironmentMissingError, match=r"sound==9\.9"):
        install(environment, plan=make_plan("sound==9.9"))
    assert read_marker(environment) == before
    assert check(python_of(environment), {"sound": "sound"}).works
    assert left_in(environment.parent) == ["environment"]


def test_a_broken_package_is_found_out_and_nothing_is_left(
    tmp_path: Path, make_plan: PlanMaker
) -> None:
    target = tmp_path / "environment"
    with pytest.raises(EnvironmentMissingError, match=r"raising.*libsomething\.so"):
        install(target, plan=make_plan("raising==1.0", modules=("raising",)))
    assert left_in(tmp_path) == []


@pytest.mark.parametrize(
    ("module", "expected"),
    [
        ("raising", "ImportError: libsomething.so is missing"),
        ("absent", "ModuleNotFoundError"),
        ("crashing", "the process"),
    ],
)
def test_check_names_each_broken_package(environment: Path, module: str, expected: str) -> None:
    modules = {"sound": "sound", "talking": "talking", module: module}
    report = check(python_of(environment), modules)
    assert not report.works
    assert [package.name for package in report.broken] == [module]
    assert expected in report.broken[0].error
    assert module in report.to_text()


def test_check_of_an_environment_whose_python_is_gone(tmp_path: Path) -> None:
    report = check(tmp_path / "bin" / "python", {"sound": "sound"})
    assert not report.works
    assert "no Python interpreter" in report.summary()
    dead = tmp_path / "python"
    dead.write_text("#!/nothing/here\n")
    dead.chmod(0o755)
    report = check(dead, {"sound": "sound"})
    assert not report.works
    assert str(dead) in report.summary()


def test_check_tells_an_environment_of_another_version(environment: Path) -> None:
    report = check(python_of(environment), {"sound": "sound"})
    assert report.works
    assert report.outdated
    assert "another version" in report.summary()


def test_an_interrupted_installation_is_rebuilt(tmp_path: Path, make_plan: PlanMaker) -> None:
    target = tmp_path / "environment"
    subprocess.run(["/usr/bin/python3", "-m", "venv", "--without-pip", target], check=True)
    assert not is_complete(target)
    assert install(target, plan=make_plan("sound==1.0")).works


def test_what_a_killed_installation_left_is_undone(
    environment: Path, tmp_path: Path, make_plan: PlanMaker
) -> None:
    target = tmp_path / "environment"
    shutil.copytree(environment, tmp_path / ".environment.previous", symlinks=True)
    target.mkdir()
    (target / "pyvenv.cfg").touch()
    with pytest.raises(EnvironmentMissingError):
        install(target, plan=make_plan("sound==9.9"))
    assert is_complete(target)
    assert left_in(tmp_path) == ["environment"]


def test_cancel_while_installing_ends_pip_and_leaves_nothing(
    tmp_path: Path, make_plan: PlanMaker
) -> None:
    notes = tmp_path / "pids"
    source = tmp_path / "slow-1.0"
    source.mkdir()
    (source / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    )
    (source / "backend.py").write_text(
        "import os, subprocess, sys, time\n"
        "def build_wheel(folder, config_settings=None, metadata_directory=None):\n"
        "    child = subprocess.Popen(['sleep', '600'])\n"
        f"    with open({str(notes)!r}, 'w') as file:\n"
        "        file.write(f'{os.getpid()} {child.pid}')\n"
        "    time.sleep(600)\n"
    )

    class CancelOnceBuilding(RecordingReporter):
        def cancelled(self) -> bool:
            return notes.exists() and len(notes.read_text().split()) == 2

    target = tmp_path / "environment"
    with pytest.raises(Cancelled):
        install(target, "cpu", CancelOnceBuilding(), plan=make_plan(str(source)))
    assert not target.exists()
    for pid in notes.read_text().split():
        assert not _runs(int(pid))


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_cancel_before_the_packages_leaves_nothing(tmp_path: Path, make_plan: PlanMaker) -> None:
    target = tmp_path / "environment"
    reporter = RecordingReporter(cancel_at="Creating the environment")
    with pytest.raises(Cancelled):
        install(target, "cpu", reporter, plan=make_plan("sound==1.0"))
    assert not target.exists()


def test_another_index_is_asked_only_for_what_is_missing(
    tmp_path: Path, make_plan: PlanMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = tmp_path / "index" / "extra"
    index.mkdir(parents=True)
    wheel = write_wheel(index, "extra", "1.0", "")
    (index / "index.html").write_text(f'<a href="{wheel.name}">{wheel.name}</a>')
    other = index.parent.as_uri()
    monkeypatch.setenv("PIP_NO_INDEX", "0")
    monkeypatch.setenv("PIP_INDEX_URL", (tmp_path / "empty").as_uri())
    reporter = RecordingReporter()
    plan = make_plan("sound==1.0", modules=("sound",), other=other)
    install(tmp_path / "first", "cpu", reporter, plan=plan)
    assert not any(other in text for text in reporter.texts)

    plan = make_plan("extra==1.0", modules=("extra",), other=other)
    assert install(tmp_path / "second", "cpu", reporter, plan=plan).works
    assert any(other in text for text in reporter.texts)

    plan = make_plan("extra==2.0", modules=("extra",), other=other)
    with pytest.raises(EnvironmentMissingError, match="neither"):
        install(tmp_path / "third", "cpu", reporter, plan=plan)


def test_a_folder_that_is_something_else_is_left_alone(
    tmp_path: Path, make_plan: PlanMaker
) -> None:
    (tmp_path / "thesis.txt").write_text("all my work")
    with pytest.raises(OutputError, match="not a Python environment"):
        install(tmp_path, plan=make_plan("sound==1.0"))
    with pytest.raises(OutputError, match="not a Python environment"):
        install(tmp_path / "thesis.txt", plan=make_plan("sound==1.0"))
    assert (tmp_path / "thesis.txt").read_text() == "all my work"


def test_too_little_space_is_told_before_anything_is_made(
    tmp_path: Path, make_plan: PlanMaker
) -> None:
    target = tmp_path / "environment"
    with pytest.raises(OutputError, match="GB are free"):
        install(target, plan=make_plan("sound==1.0", free_bytes=10**18))
    assert not target.exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path, make_plan: PlanMaker) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        install(tmp_path / "file" / "environment", plan=make_plan("sound==1.0"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_rights(tmp_path: Path, make_plan: PlanMaker) -> None:
    tmp_path.chmod(0o555)
    with pytest.raises(OutputError, match="cannot be written"):
        install(tmp_path / "environment", plan=make_plan("sound==1.0"))


def test_a_python_without_venv_names_the_debian_package(
    tmp_path: Path, make_plan: PlanMaker
) -> None:
    base = tmp_path / "python3"
    base.write_text('#!/bin/sh\necho \'{"version": [3, 11, 2], "complete": false}\'\n')
    base.chmod(0o755)
    with pytest.raises(EnvironmentMissingError, match="apt install python3-venv"):
        install(tmp_path / "environment", plan=make_plan("sound==1.0"), base_python=base)
    assert not (tmp_path / "environment").exists()


def test_a_base_that_is_no_python(tmp_path: Path, make_plan: PlanMaker) -> None:
    with pytest.raises(EnvironmentMissingError, match=r"3\.11"):
        install(tmp_path / "e", plan=make_plan("sound==1.0"), base_python=Path("/bin/true"))


def test_a_torch_without_cuda_is_not_taken_for_one(environment: Path, tmp_path: Path) -> None:
    report = check(python_of(environment), {"sound": "sound"})
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("torch==2.13.0\n")
    plan = Plan("cuda", (Step("PyTorch", requirements, 1.0),), {"torch": "torch"})
    with pytest.raises(EnvironmentMissingError, match="without CUDA"):
        installer._require_sound(report, plan)


def test_the_script_works_in_any_folder_and_fails_clearly(tmp_path: Path) -> None:
    checkout = tmp_path / "any name, with spaces"
    for name in ("scripts", "rock_outcrop_plugin/environment"):
        shutil.copytree(ROOT / name, checkout / name)
    for name in ("__init__.py", "errors.py", "progress.py", "whole_files.py"):
        shutil.copy(ROOT / "rock_outcrop_plugin" / name, checkout / "rock_outcrop_plugin")
    (checkout / "requirements").mkdir()
    for name in ("torch-cpu.txt", "worker-cpu.txt"):
        (checkout / "requirements" / name).write_text("sound==1.0\n")
    command = ["/usr/bin/python3", "scripts/create_environment.py", ".venv", "--device", "cpu"]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stdout
    assert "torch" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (checkout / ".venv").exists()


def test_marker_is_plain_json(environment: Path) -> None:
    content = json.loads((environment / ".rock-outcrop.json").read_text())
    assert set(content) == {"requirements", "device", "python", "packages"}
    assert content["python"].startswith(f"{sys.version_info.major}.{sys.version_info.minor}.")


class PackageIndex(BaseHTTPRequestHandler):
    """A proxy behind which an index has one package; it wants a login."""

    wheel: Path
    seen: list[str] = []  # noqa: RUF012  read by the test

    def do_GET(self) -> None:
        self.seen.append(self.path)
        if self.headers.get("Proxy-Authorization") != "Basic YW5uOnNlY3JldA==":
            self.send_error(407)
            return
        body = f'<a href="http://index.example/{self.wheel.name}">sound</a>'.encode()
        if self.path.endswith(".whl"):
            body = self.wheel.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self) -> None:
        self.send_error(407)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def proxy(wheels: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Host and port of the only way to the package index."""
    PackageIndex.wheel = wheels / "sound-1.0-py3-none-any.whl"
    server = ThreadingHTTPServer(("127.0.0.1", 0), PackageIndex)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_INDEX_URL", "http://index.example/simple")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "index.example")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("PIP_NO_CACHE_DIR", "1")
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_pip_asks_through_the_proxy_that_it_is_given(
    tmp_path: Path, make_plan: PlanMaker, proxy: str
) -> None:
    reporter = RecordingReporter()
    variables = {"HTTP_PROXY": f"http://ann:secret@{proxy}"}
    report = install(
        tmp_path / "environment",
        reporter=reporter,
        plan=make_plan("sound==1.0"),
        variables=variables,
    )
    assert report.works
    assert "http://index.example/simple/sound/" in PackageIndex.seen
    assert "secret" not in "\n".join(reporter.texts + reporter.warnings)


def test_a_proxy_that_refuses_is_told_without_its_login(
    tmp_path: Path, make_plan: PlanMaker, proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.example/simple")
    reporter = RecordingReporter()
    variables = {"HTTPS_PROXY": f"http://ann:wrong@{proxy}"}
    with pytest.raises(EnvironmentMissingError, match="The proxy did not let") as caught:
        install(
            tmp_path / "environment",
            reporter=reporter,
            plan=make_plan("sound==1.0"),
            variables=variables,
        )
    assert "wrong" not in "\n".join([str(caught.value), *reporter.texts, *reporter.warnings])


def test_a_folder_of_wheels_needs_no_index(
    tmp_path: Path, make_plan: PlanMaker, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PIP_NO_INDEX", "PIP_FIND_LINKS"):
        monkeypatch.delenv(name)
    target = tmp_path / "environment"
    assert install(target, plan=make_plan("sound==1.0"), wheels=wheels).works
    with pytest.raises(EnvironmentMissingError, match=r"WHEELS.*sound==9\.9"):
        install(target, plan=make_plan("sound==9.9", other="http://x.example"), wheels=wheels)
