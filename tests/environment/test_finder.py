from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.environment import finder
from rock_outcrop.rock_outcrop_plugin.environment.finder import (
    base_pythons,
    default_environment_folder,
    examine,
    find_interpreter,
    find_python,
    own_candidates,
    python_of,
)
from rock_outcrop.rock_outcrop_plugin.environment.marker import Marker, is_complete, write_marker
from rock_outcrop.rock_outcrop_plugin.errors import EnvironmentMissingError


def make_environment(folder: Path, *, complete: bool = True) -> Path:
    python = python_of(folder)
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\n")
    python.chmod(0o755)
    if complete:
        write_marker(folder, Marker("hash", "cpu", "3.11.2"))
    return python


def test_order_of_the_sources(tmp_path: Path) -> None:
    setting = make_environment(tmp_path / "setting")
    variable = make_environment(tmp_path / "variable")
    checkout = make_environment(tmp_path / "plugin" / ".venv")
    managed = make_environment(tmp_path / "managed")
    environ = {"ROCK_OUTCROP_PYTHON": str(variable)}
    roots = {"plugin_root": tmp_path / "plugin", "managed": tmp_path / "managed"}

    first = find_interpreter(str(setting), environ=environ, **roots)
    assert (first.source, first.path) == ("setting", setting)
    second = find_interpreter("", environ=environ, **roots)
    assert (second.source, second.path) == ("variable", variable)
    third = find_interpreter(None, environ={}, **roots)
    assert (third.source, third.path) == ("checkout", checkout)
    fourth = find_interpreter(plugin_root=tmp_path, managed=tmp_path / "managed", environ={})
    assert (fourth.source, fourth.path) == ("managed", managed)


def test_a_setting_may_name_an_environment(tmp_path: Path) -> None:
    python = make_environment(tmp_path / "mine", complete=False)
    assert find_python(str(tmp_path / "mine"), environ={}) == python


def test_the_link_of_an_environment_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "linked"
    python_of(folder).parent.mkdir(parents=True)
    python_of(folder).symlink_to("/usr/bin/python3")
    assert find_python(str(folder), environ={}) == python_of(folder)


def test_nothing_there_names_the_algorithm(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentMissingError) as caught:
        find_python(plugin_root=tmp_path, managed=tmp_path / "managed", environ={})
    message = str(caught.value)
    assert "Set up the environment" in message
    assert "rockoutcrop:setupenvironment" in message


def test_an_unfinished_environment_does_not_count(tmp_path: Path) -> None:
    make_environment(tmp_path / ".venv", complete=False)
    managed = make_environment(tmp_path / "managed")
    assert find_python(plugin_root=tmp_path, managed=tmp_path / "managed", environ={}) == managed
    with pytest.raises(EnvironmentMissingError, match="not finished") as caught:
        find_python(plugin_root=tmp_path, managed=tmp_path / "none", environ={})
    assert str(tmp_path / ".venv") in str(caught.value)


@pytest.mark.parametrize("value", ["/nothing/here", "relative/nothing", "/etc/passwd"])
def test_a_wrong_setting_is_an_error_not_another_python(tmp_path: Path, value: str) -> None:
    make_environment(tmp_path / ".venv")
    with pytest.raises(EnvironmentMissingError, match="setting") as caught:
        find_python(value, plugin_root=tmp_path, environ={})
    assert value in str(caught.value)
    with pytest.raises(EnvironmentMissingError, match="ROCK_OUTCROP_PYTHON"):
        find_python(plugin_root=tmp_path, environ={"ROCK_OUTCROP_PYTHON": value})


def test_a_damaged_marker_does_not_count(tmp_path: Path) -> None:
    folder = tmp_path / "managed"
    make_environment(folder)
    (folder / ".rock-outcrop.json").write_text('{"requirements": ')
    assert not is_complete(folder)


def test_default_folder_is_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    assert default_environment_folder({"XDG_DATA_HOME": "/data"}) == Path(
        "/data/rock_outcrop/environment"
    )
    monkeypatch.setattr(sys, "platform", "win32")
    local = {"LOCALAPPDATA": "/users/me/local"}
    assert default_environment_folder(local) == Path("/users/me/local/rock_outcrop/environment")


def test_candidates_of_windows_are_never_qgis_itself() -> None:
    found = own_candidates(
        "win32",
        base_prefix="/qgis/apps/Python312",
        executable="/qgis/bin/qgis-ltr-bin.exe",
        environ={"OSGEO4W_ROOT": "/qgis"},
    )
    assert found[0] == Path("/qgis/apps/Python312/python.exe")
    assert {path.name for path in found} == {"python.exe"}


def test_candidates_of_macos_lie_in_the_bundle() -> None:
    found = own_candidates(
        "darwin",
        base_prefix="/Applications/QGIS.app/Contents/MacOS",
        executable="/Applications/QGIS.app/Contents/MacOS/QGIS",
        binaries="/build/bin",
    )
    assert Path("/Applications/QGIS.app/Contents/MacOS/bin/python3") in found
    assert all(path.name.startswith("python3") for path in found)


def test_base_python_is_that_of_qgis_whatever_path_and_executable_say(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "python3"
    other.write_text("#!/bin/sh\nexit 1\n")
    other.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(sys, "executable", str(other))
    base = next(iter(base_pythons()))
    assert base.path.resolve() == Path("/usr/bin/python3").resolve()
    assert base.version[:2] == sys.version_info[:2]


def test_a_python_that_does_not_run_is_no_base(tmp_path: Path) -> None:
    for number, text in enumerate(["#!/bin/sh\nexit 1\n", "#!/bin/sh\necho 3.12\n", "nothing"]):
        path = tmp_path / f"python{number}"
        path.write_text(text)
        path.chmod(0o755)
        assert examine(path) is None


def test_old_pythons_are_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    old = finder.BasePython(Path("/usr/bin/python3"), (3, 9, 2), True)
    monkeypatch.setattr(finder, "examine", lambda _: old)
    assert list(base_pythons()) == []
