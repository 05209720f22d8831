from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.environment.child import child_environment, processors, run
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled

PYTHON = "/usr/bin/python3"
DROPPED = [
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONEXECUTABLE",
    "PYTHONSTARTUP",
    "VIRTUAL_ENV",
    "LD_LIBRARY_PATH",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "DYLD_LIBRARY_PATH",
    "__PYVENV_LAUNCHER__",
]
KEPT = ["PATH", "HOME", "PIP_INDEX_URL", "PIP_CERT", "HTTPS_PROXY", "SSL_CERT_FILE", "CUDA_PATH"]


def test_child_environment_drops_what_breaks_another_python() -> None:
    given_variables = dict.fromkeys([*DROPPED, *KEPT], "value")
    result = child_environment(given_variables)
    assert [name for name in DROPPED if name in result] == []
    assert [name for name in KEPT if result.get(name) != "value"] == []


def test_child_environment_leaves_the_process_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/qgis")
    before = dict(os.environ)
    assert "PYTHONHOME" not in child_environment()
    assert dict(os.environ) == before


def test_what_is_added_replaces_the_same_in_any_case() -> None:
    known = {"http_proxy": "old", "Https_Proxy": "old", "GDAL_HTTP_PROXY": "old", "PATH": "kept"}
    added = {"HTTP_PROXY": "new", "HTTPS_PROXY": "new", "GDAL_HTTP_PROXY": "new"}
    result = child_environment(known, added)
    assert result.items() >= {**added, "PATH": "kept"}.items()
    assert "old" not in result.values()


@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_child_environment_never_invents_or_changes_values(variables: dict[str, str]) -> None:
    result = child_environment(variables)
    ours = child_environment({}).keys()
    assert {k: v for k, v in result.items() if k not in ours}.items() <= variables.items()


def test_a_processor_is_left_to_qgis_unless_told_otherwise() -> None:
    assert child_environment({})["OMP_NUM_THREADS"] == str(max(processors() - 1, 1))
    assert child_environment({"OMP_NUM_THREADS": "7"})["OMP_NUM_THREADS"] == "7"


def test_run_gives_lines_and_code() -> None:
    seen: list[str] = []
    script = "import sys; print('one'); print('two', file=sys.stderr); sys.exit(3)"
    outcome = run([PYTHON, "-u", "-c", script], on_line=seen.append)
    assert outcome.code == 3
    assert sorted(seen) == sorted(outcome.lines) == ["one", "two"]


def test_run_keeps_the_end_of_long_output() -> None:
    outcome = run([PYTHON, "-c", "print(*range(5000), sep='\\n')"])
    assert outcome.lines[-1] == "4999"
    assert len(outcome.lines) < 5000


def test_run_does_not_wait_for_input() -> None:
    assert run([PYTHON, "-c", "input()"], timeout=20).code == 1


def test_run_ends_a_child_that_takes_too_long() -> None:
    outcome = run([PYTHON, "-c", "import time; time.sleep(600)"], timeout=0.5)
    assert outcome.timed_out


def test_run_raises_for_a_command_that_is_not_there() -> None:
    with pytest.raises(OSError, match="nothing"):
        run(["/nothing/here"])


@pytest.mark.parametrize("deaf", [False, True])
def test_cancel_ends_a_silent_child_and_its_children(tmp_path: Path, deaf: bool) -> None:
    notes = tmp_path / "pids"
    script = tmp_path / "parent.py"
    ignore = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)" if deaf else ""
    script.write_text(
        f"{ignore}\n"
        "import os, subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"with open({str(notes)!r} + '.partial', 'w') as file:\n"
        "    file.write(f'{os.getpid()} {child.pid}')\n"
        f"os.replace({str(notes)!r} + '.partial', {str(notes)!r})\n"
        "time.sleep(600)\n"
    )
    started = time.monotonic()
    with pytest.raises(Cancelled):
        run([PYTHON, script], cancelled=notes.exists, timeout=60)
    assert time.monotonic() - started < 30
    for pid in notes.read_text().split():
        assert not _is_alive(int(pid))


def _is_alive(pid: int) -> bool:
    """Return whether a process runs; one that ended but was not collected does not."""
    for _ in range(50):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except FileNotFoundError:
            return False
        if state == "Z":
            return False
        time.sleep(0.1)
    return True


def test_the_package_runs_without_any_installed_package() -> None:
    root = Path(__file__).resolve().parents[2]
    command = [PYTHON, "-I", "-S", str(root / "scripts" / "create_environment.py"), "--help"]
    assert run(command).code == 0
    script = (
        f"import sys; sys.path.insert(0, {str(root / 'scripts')!r})\n"
        "import create_environment; create_environment.load_package()\n"
        "from rock_outcrop.rock_outcrop_plugin.environment import installer\n"
        "assert 'qgis' not in sys.modules and 'numpy' not in sys.modules"
    )
    outcome = run([PYTHON, "-I", "-S", "-c", script])
    assert outcome.code == 0, outcome.text
    assert sys.version_info >= (3, 11)
