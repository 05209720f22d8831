"""What the user reads: failures of pip, progress, and the report."""

from __future__ import annotations

from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.environment.failures import (
    explain,
    hide_logins,
    kind_of,
    lacks_version,
)
from rock_outcrop.rock_outcrop_plugin.environment.pip_progress import PipProgress
from rock_outcrop.rock_outcrop_plugin.environment.report import EnvironmentReport, PackageState

from .conftest import RecordingReporter

TARGET = Path("/data/environment")
NO_MATCH = "ERROR: No matching distribution found for torch==2.13.0+cpu"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left", "full"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "certificate"),
        ("WARNING: ProxyError('Cannot connect to proxy.', OSError('407'))", "HTTPS_PROXY"),
        ("NewConnectionError: Failed to establish a new connection: [Errno -3]", "network"),
        ("ERROR: Could not install packages: [Errno 13] Permission denied: '/x'", "written"),
        (NO_MATCH, "torch==2.13.0+cpu"),
        ("ERROR: something else happened.", "something else happened"),
        ("", "Collecting a"),
    ],
)
def test_failures_say_what_to_do(line: str, expected: str) -> None:
    message = explain(["Collecting a", line], TARGET)
    assert expected in message
    assert message.endswith((".", ".pem", ":port", "/folder"))


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("OSError: [Errno 28] No space left on device", "space"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "certificate"),
        ("ProxyError('Cannot connect to proxy.', OSError('407'))", "proxy"),
        ("ERROR: Missing dependencies for SOCKS support.", "proxy"),
        ("NewConnectionError: Failed to establish a new connection: [Errno -3]", "network"),
        ("[Errno 13] Permission denied: '/x'", "rights"),
        (NO_MATCH, "version"),
        ("ERROR: something else happened.", None),
    ],
)
def test_a_message_is_known_again_by_its_kind(line: str, kind: str | None) -> None:
    assert kind_of(f"Installing PyTorch failed. {explain([line], TARGET)}") == kind


def test_no_address_tells_a_login() -> None:
    line = "Looking in indexes: https://ann:p%40ss@index.example/simple, http://other.example/a@b"
    assert hide_logins(line) == (
        "Looking in indexes: https://***@index.example/simple, http://other.example/a@b"
    )


def test_no_network_is_told_apart_from_a_missing_version() -> None:
    offline = ["WARNING: Retrying after connection broken by 'NewConnectionError'", NO_MATCH]
    assert lacks_version([NO_MATCH])
    assert not lacks_version(offline)
    assert "cannot be reached" in explain(offline, TARGET)


def test_progress_follows_pip() -> None:
    reporter = RecordingReporter()
    progress = PipProgress(4, "PyTorch", reporter)
    for line in (
        "Looking in links: /opt/wheels",
        "Collecting torch==2.13.0+cpu",
        "  Downloading torch-2.13.0+cpu-cp311-cp311-linux_x86_64.whl (190.2 MB)",
        "Processing /my wheels/rasterio-1.4.4-cp311-cp311-linux_x86_64.whl",
        "Installing collected packages: torch, rasterio",
        "Successfully installed rasterio-1.4.4 torch-2.13.0+cpu",
    ):
        progress.read(line)
    assert reporter.texts == [
        "Collecting torch",
        "Downloading torch (190.2 MB)",
        "Collecting rasterio",
        "Installing PyTorch",
        "Installed PyTorch",
    ]
    assert reporter.fractions == sorted(reporter.fractions)
    assert reporter.fractions[-1] == 1.0


def test_progress_never_passes_one() -> None:
    reporter = RecordingReporter()
    progress = PipProgress(1, "all", reporter)
    for number in range(50):
        progress.read(f"Collecting package{number}")
    assert max(reporter.fractions) < 1.0


def test_report_names_the_broken_package() -> None:
    report = EnvironmentReport(
        Path("/env/bin/python"),
        "3.11.2",
        (PackageState("torch", "2.13.0"), PackageState("rasterio", "", "ImportError: <libproj>")),
        device="cpu",
        device_name="x86_64",
    )
    assert not report.works
    assert "rasterio" in report.summary()
    assert "rockoutcrop:setupenvironment" in report.to_text()
    html = report.to_html()
    assert "&lt;libproj&gt;" in html
    assert "<libproj>" not in html
    assert "http" not in html


def test_report_of_a_sound_environment() -> None:
    report = EnvironmentReport(
        Path("/env/bin/python"),
        "3.11.2",
        (PackageState("torch", "2.13.0"),),
        device="cuda",
        device_name="NVIDIA H200",
        torch_cuda="13.0",
        providers=("CUDAExecutionProvider", "CPUExecutionProvider"),
    )
    assert report.works
    assert report.summary() == "The environment works."
    for said in ("NVIDIA H200", "13.0", "CUDAExecutionProvider", "torch: 2.13.0"):
        assert said in report.to_text()


def test_a_path_is_told_from_where_newer_versions_of_pip_found_it() -> None:
    reporter = RecordingReporter()
    progress = PipProgress(1, "all", reporter)
    progress.read("Processing /my wheels/sound-1.0-py3-none-any.whl (from -r /a/b.txt (line 1))")
    assert reporter.texts == ["Collecting sound"]
