"""What the welcome dock shows of the worker's environment, and what it does about it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtWidgets import QComboBox, QPlainTextEdit, QProgressBar, QPushButton, QToolButton

from rock_outcrop.algorithms.base import PYTHON_SETTING
from rock_outcrop.rock_outcrop_plugin.environment import finder, installer
from rock_outcrop.rock_outcrop_plugin.environment.failures import explain
from rock_outcrop.rock_outcrop_plugin.environment.marker import Marker, is_complete, write_marker
from rock_outcrop.rock_outcrop_plugin.environment.plan import digest_for
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled, EnvironmentMissingError, OutputError
from rock_outcrop.rock_outcrop_plugin.gui.welcome.environment_panel import EnvironmentPanel

PYTHON = Path(__file__).resolve().parents[2] / ".venv" / "bin" / "python"
# QGIS's own Python: it runs, and has no PyTorch.
WRONG_PYTHON = Path("/usr/bin/python3")
PATIENCE_MILLISECONDS = 180_000
PROXY_KEYS = ("Enabled", "Type", "Host", "Port", "User", "Password")


@pytest.fixture(autouse=True)
def fresh_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A user who has no environment: neither an own one nor that of this checkout."""
    checkout = PYTHON.parents[1]
    monkeypatch.setattr(finder, "is_complete", lambda f: f != checkout and is_complete(f))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv(finder.VARIABLE, raising=False)
    QgsSettings().remove(PYTHON_SETTING)
    yield
    QgsSettings().remove(PYTHON_SETTING)


@pytest.fixture
def panel(qtbot: QtBot, provider: object) -> EnvironmentPanel:
    shown = EnvironmentPanel()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def borrowed(tmp_path: Path) -> Path:
    """A finished environment that lends its Python from the real one."""
    folder = tmp_path / "other disk" / "environment"
    python = finder.python_of(folder)
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{PYTHON}" "$@"\n')
    python.chmod(0o755)
    write_marker(folder, Marker(digest_for("cpu"), "cpu", "3.11.0"))
    return folder


def wait_for(qtbot: QtBot, panel: EnvironmentPanel) -> None:
    qtbot.waitUntil(lambda: not panel.busy, timeout=PATIENCE_MILLISECONDS)


def button(panel: EnvironmentPanel, name: str) -> QPushButton:
    return panel.findChild(QPushButton, f"RockOutcrop{name}")


def log(panel: EnvironmentPanel) -> str:
    return str(panel.findChild(QPlainTextEdit, "RockOutcropInstallLogText").toPlainText())


def test_a_new_user_has_none(panel: EnvironmentPanel) -> None:
    panel.refresh()
    assert panel.state.kind == "missing"
    assert "no administrator rights" in panel.state.words
    assert button(panel, "Install").isEnabled()
    choice = panel.findChild(QComboBox, "RockOutcropInstallDevice")
    assert [choice.itemData(i) for i in range(choice.count())] == ["auto", "cpu", "cuda"]


def test_an_unfinished_one_is_no_missing_one(panel: EnvironmentPanel, tmp_path: Path) -> None:
    (tmp_path / "data" / "rock_outcrop" / "environment").mkdir(parents=True)
    panel.refresh()
    assert panel.state.kind == "broken"
    assert "not finished" in panel.state.words


def test_a_variable_that_names_nothing_is_told(
    panel: EnvironmentPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(finder.VARIABLE, "/nowhere/python")
    panel.refresh()
    assert panel.state.kind == "broken"
    assert finder.VARIABLE in panel.state.words


def test_a_broken_one_names_the_import_that_fails(panel: EnvironmentPanel, qtbot: QtBot) -> None:
    QgsSettings().setValue(PYTHON_SETTING, str(WRONG_PYTHON))
    panel.refresh()
    assert panel.state.kind == "checking"
    assert not button(panel, "Install").isEnabled()
    wait_for(qtbot, panel)
    assert panel.state.kind == "broken"
    assert "torch" in panel.state.words
    assert "ModuleNotFoundError" in panel.state.words
    assert button(panel, "Install").isEnabled()


def test_an_existing_python_is_tried_before_it_is_taken(
    panel: EnvironmentPanel, qtbot: QtBot
) -> None:
    panel.use_python(PYTHON)
    wait_for(qtbot, panel)
    assert panel.state.is_usable
    assert panel.state.device in ("cpu", "cuda", "mps")
    assert "torch" in panel.state.words
    assert QgsSettings().value(PYTHON_SETTING) == str(PYTHON)

    panel.use_python(WRONG_PYTHON)
    wait_for(qtbot, panel)
    assert str(WRONG_PYTHON) in panel.notice
    assert "torch" in panel.notice
    assert QgsSettings().value(PYTHON_SETTING) == str(PYTHON)
    assert panel.state.is_usable

    panel.use_python(Path("/bin/true"))
    wait_for(qtbot, panel)
    assert "said nothing" in panel.notice
    assert QgsSettings().value(PYTHON_SETTING) == str(PYTHON)


def test_an_installation_elsewhere_is_the_one_that_is_used(
    panel: EnvironmentPanel, qtbot: QtBot, borrowed: Path
) -> None:
    panel.refresh()
    choice = panel.findChild(QComboBox, "RockOutcropInstallDevice")
    choice.setCurrentIndex(choice.findData("cpu"))
    panel.install(folder=borrowed)
    assert panel.state.kind == "installing"
    wait_for(qtbot, panel)
    assert panel.state.kind == "ready", panel.state.words
    assert panel.notice == ""
    assert QgsSettings().value(PYTHON_SETTING) == str(finder.python_of(borrowed))
    assert str(borrowed) in log(panel)


Failing = Callable[[str], None]


@pytest.fixture
def fail_with(monkeypatch: pytest.MonkeyPatch) -> Failing:
    """Lets the next installation fail as pip fails when it says a line."""

    def prepare(line: str) -> None:
        def install(target: Path, *_: Any, **__: Any) -> None:
            raise EnvironmentMissingError(f"Installing PyTorch failed. {explain([line], target)}")

        monkeypatch.setattr(installer, "install", install)

    return prepare


@pytest.mark.parametrize(
    ("line", "kind", "advice", "offered"),
    [
        ("NewConnectionError: [Errno -3]", "network", "Install from a folder", "InstallWheels"),
        ("ProxyError('Cannot connect to proxy.')", "proxy", "Network options", "InstallWheels"),
        ("CERTIFICATE_VERIFY_FAILED", "certificate", "global.cert", "InstallWheels"),
        ("[Errno 13] Permission denied", "rights", "Administrator rights", "InstallFolder"),
        ("[Errno 28] No space left", "space", "another disk", "InstallFolder"),
        ("No matching distribution found", "version", "package index", "InstallWheels"),
        ("something else", None, "log", "UsePython"),
    ],
)
def test_each_failure_says_what_to_do(
    *,
    panel: EnvironmentPanel,
    qtbot: QtBot,
    fail_with: Failing,
    line: str,
    kind: str | None,
    advice: str,
    offered: str,
) -> None:
    fail_with(line)
    panel.refresh()
    button(panel, "Install").click()
    wait_for(qtbot, panel)
    assert panel.failure == kind
    assert advice in panel.notice
    assert button(panel, offered).isVisible()
    assert panel.state.kind == "missing"


def test_a_folder_without_rights_is_refused_at_once(panel: EnvironmentPanel, qtbot: QtBot) -> None:
    panel.install(folder=Path("/proc/rock_outcrop/environment"))
    wait_for(qtbot, panel)
    assert panel.failure == "rights"
    assert button(panel, "InstallFolder").isVisible()


def test_a_cancelled_installation_is_no_failure(
    panel: EnvironmentPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def install(_target: Path, _device: str, reporter: Any, **_: Any) -> None:
        step = threading.Event()
        reporter.progress(0.4, "Downloading torch (190 MB)")
        while not reporter.cancelled():
            step.wait(0.05)
        raise Cancelled("The run was cancelled.")

    monkeypatch.setattr(installer, "install", install)
    panel.install()
    bar = panel.findChild(QProgressBar, "RockOutcropInstallProgress")
    qtbot.waitUntil(lambda: bar.value() == 40, timeout=PATIENCE_MILLISECONDS)
    assert bar.isVisible()
    assert "Downloading torch" in log(panel)
    fold = panel.findChild(QToolButton, "RockOutcropInstallLogFold")
    text = panel.findChild(QPlainTextEdit, "RockOutcropInstallLogText")
    assert not text.isVisible()
    fold.click()
    assert text.isVisible()
    button(panel, "InstallCancel").click()
    wait_for(qtbot, panel)
    assert "cancelled" in panel.notice
    assert panel.failure is None
    assert not bar.isVisible()


class RefusingProxy(BaseHTTPRequestHandler):
    """Wants another login."""

    seen: list[str] = []  # noqa: RUF012  read by the test

    def do_CONNECT(self) -> None:
        self.seen.append(self.headers.get("Proxy-Authorization", ""))
        self.send_error(407)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def refusing_proxy() -> Iterator[str]:
    """QGIS with a proxy that refuses its login."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), RefusingProxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    place = f"127.0.0.1:{server.server_port}"
    settings = QgsSettings()
    values = ("true", "HttpProxy", "127.0.0.1", str(server.server_port), "ann", "secret")
    for key, value in zip(PROXY_KEYS, values, strict=True):
        settings.setValue(f"proxy/proxy{key}", value)
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    yield place
    for key in PROXY_KEYS:
        settings.remove(f"proxy/proxy{key}")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    server.shutdown()
    server.server_close()


def only_index(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Let pip know nothing but one index."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", address)
    monkeypatch.setenv("PIP_RETRIES", "1")


def test_pip_itself_goes_through_qgis_proxy_and_no_login_is_shown(
    panel: EnvironmentPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, refusing_proxy: str
) -> None:
    only_index(monkeypatch, "https://index.example/simple")
    panel.install()
    wait_for(qtbot, panel)
    assert set(RefusingProxy.seen) == {"Basic YW5uOnNlY3JldA=="}
    assert panel.failure == "proxy"
    assert "secret" not in panel.notice + log(panel)


def test_without_internet_nothing_is_left(
    panel: EnvironmentPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    only_index(monkeypatch, "http://127.0.0.1:9/simple")
    panel.install()
    wait_for(qtbot, panel)
    assert panel.failure == "network"
    assert button(panel, "InstallWheels").isVisible()
    assert list((tmp_path / "data" / "rock_outcrop").iterdir()) == []


def test_a_disk_that_is_too_small_is_told_before_anything_is_fetched(
    panel: EnvironmentPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(target: Path, free_bytes: int) -> None:
        raise OutputError(
            f"The environment needs {free_bytes / 1e9:.1f} GB in '{target}', but only 0.1 GB are "
            "free there. Free some space or choose another folder."
        )

    monkeypatch.setattr(installer, "_require_usable_folder", refuse)
    panel.install()
    wait_for(qtbot, panel)
    assert panel.failure == "space"
