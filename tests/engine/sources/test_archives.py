"""Archives that would write where they must not."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

import pytest

from rock_outcrop.rock_outcrop_plugin.engine.sources.archives import unpack
from rock_outcrop.rock_outcrop_plugin.errors import InputError


def tar_with(path: Path, *infos: tarfile.TarInfo) -> Path:
    with tarfile.open(path, "w:gz") as file:
        for info in infos:
            info.size = 4 if info.isfile() else 0
            file.addfile(info, io.BytesIO(b"data") if info.isfile() else None)
    return path


def link(name: str, kind: bytes) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, "/etc/passwd"
    return info


@pytest.mark.parametrize(
    "bad",
    [
        tarfile.TarInfo("../evil"),
        tarfile.TarInfo("/evil"),
        link("evil", tarfile.SYMTYPE),
        link("evil", tarfile.LNKTYPE),
        link("evil", tarfile.CHRTYPE),
    ],
    ids=["up", "absolute", "symlink", "hardlink", "device"],
)
def test_tars_that_lead_out_are_refused(tmp_path: Path, bad: tarfile.TarInfo) -> None:
    archive = tar_with(tmp_path / "a.tar.gz", tarfile.TarInfo("good"), bad)
    with pytest.raises(InputError, match="outside of the folder"):
        unpack(archive, tmp_path / "out", "SOURCE")
    assert not (tmp_path / "out").exists()


def test_only_what_is_wanted_is_unpacked(tmp_path: Path) -> None:
    archive = tar_with(tmp_path / "a.tar.gz", tarfile.TarInfo("a/good"), tarfile.TarInfo("a/other"))
    unpack(archive, tmp_path / "out", "SOURCE", lambda name: name.endswith("good"))
    assert [path.name for path in (tmp_path / "out" / "a").iterdir()] == ["good"]


def test_a_zip_in_a_zip_leads_out_no_more_than_the_outer_one(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as file:
        file.writestr("../../evil", "evil")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
        file.writestr("inner.zip", inner.getvalue())
    with pytest.raises(InputError, match="outside of the folder"):
        unpack(tmp_path / "a.zip", tmp_path / "out", "SOURCE")
    assert not list(tmp_path.rglob("evil"))


def test_a_password_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("rock.gpkg", "data")
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 1
    path.write_bytes(content)
    with pytest.raises(InputError, match="has a password"):
        unpack(path, tmp_path / "out", "SOURCE")


def test_a_tar_that_was_cut_is_refused(tmp_path: Path) -> None:
    path = tar_with(tmp_path / "a.tar.gz", tarfile.TarInfo("good"))
    path.write_bytes(path.read_bytes()[:40])
    with pytest.raises(InputError, match="cannot be (unpacked|read)"):
        unpack(path, tmp_path / "out", "SOURCE")
