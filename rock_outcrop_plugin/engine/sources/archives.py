"""Zip and tar files, unpacked without trusting a name in them."""

from __future__ import annotations

import shutil
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from ...errors import InputError
from ...progress import Reporter, SilentReporter, raise_if_cancelled
from ..output_errors import as_output_error

CHUNK = 4 * 2**20
ZIP_SUFFIXES = (".zip",)
TAR_SUFFIXES = (".tar", ".tar.gz", ".tgz")
FOLDERS_DEEP = 2


@dataclass(frozen=True)
class _Member:
    name: str
    size: int
    is_link: bool
    open: Callable[[], IO[bytes]]


def is_archive(path: Path) -> bool:
    """Return whether a file's name is that of a zip or a tar."""
    return path.name.lower().endswith((*ZIP_SUFFIXES, *TAR_SUFFIXES))


def unpack(
    archive: Path,
    folder: Path,
    role: str,
    wanted: Callable[[str], bool] = lambda _name: True,
    reporter: Reporter | None = None,
) -> Path:
    """Unpack the wanted files of a zip or tar into `folder` and return it.

    Zips inside are unpacked too. Nothing is unpacked of an archive in which any name leads out of
    the folder. Raises InputError for such an archive, one with links, a password or damage, or one
    larger than the free disk; OutputError when the folder cannot be written.
    """
    speaker = reporter or SilentReporter()
    _unpack(archive, folder, role, wanted, reporter=speaker, depth=FOLDERS_DEEP)
    return folder


def _unpack(
    archive: Path,
    folder: Path,
    role: str,
    wanted: Callable[[str], bool],
    *,
    reporter: Reporter,
    depth: int,
) -> None:
    inner: list[Path] = []
    with _members(archive, role) as members:
        for member in members:
            _check(member, archive, role)
        chosen = [member for member in members if wanted(member.name) or _is_zip(member.name)]
        with as_output_error(folder):
            folder.mkdir(parents=True, exist_ok=True)
        _check_room(sum(member.size for member in chosen), folder, archive, role)
        for member in chosen:
            raise_if_cancelled(reporter)
            target = folder.joinpath(*PurePosixPath(_plain(member.name)).parts)
            _write(member, target, archive, role)
            if _is_zip(member.name):
                inner.append(target)
    for path in inner:
        if depth > 1:
            target = path.with_suffix("")
            _unpack(path, target, role, wanted, reporter=reporter, depth=depth - 1)
            path.unlink()


def _is_zip(name: str) -> bool:
    return name.lower().endswith(ZIP_SUFFIXES)


def _plain(name: str) -> str:
    return name.replace("\\", "/")


@contextmanager
def _members(archive: Path, role: str) -> Iterator[list[_Member]]:
    try:
        if archive.name.lower().endswith(TAR_SUFFIXES):
            with tarfile.open(archive) as tar:
                yield [_tar_member(tar, info) for info in tar.getmembers() if not info.isdir()]
        else:
            with zipfile.ZipFile(archive) as file:
                yield [_zip_member(file, info) for info in file.infolist() if not info.is_dir()]
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError) as error:
        raise InputError(
            f"{role}: '{archive}' cannot be unpacked ({error}). "
            "The file is damaged or was not copied to its end: copy or download it again."
        ) from error
    except OSError as error:
        raise InputError(f"{role}: '{archive}' cannot be read ({error}).") from error


def _zip_member(file: zipfile.ZipFile, info: zipfile.ZipInfo) -> _Member:
    is_link = stat.S_ISLNK(info.external_attr >> 16)
    return _Member(info.filename, info.file_size, is_link, lambda: file.open(info))


def _tar_member(tar: tarfile.TarFile, info: tarfile.TarInfo) -> _Member:
    def opened() -> IO[bytes]:
        stream = tar.extractfile(info)
        if stream is None:
            raise tarfile.ReadError(f"{info.name} is no file")
        return stream

    return _Member(info.name, info.size, not info.isfile(), opened)


def _check(member: _Member, archive: Path, role: str) -> None:
    path = PurePosixPath(_plain(member.name))
    leads_out = path.is_absolute() or ".." in path.parts or not path.parts
    if leads_out or ":" in path.parts[0] or member.is_link:
        raise InputError(
            f"{role}: '{archive}' holds '{member.name}', which would be written outside of the "
            "folder it is unpacked to. Nothing was unpacked: do not trust this file, get it again "
            "from its source."
        )


def _check_room(needed: int, folder: Path, archive: Path, role: str) -> None:
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise InputError(
            f"{role}: '{archive}' needs {needed / 2**20:.0f} MiB unpacked, but only "
            f"{free / 2**20:.0f} MiB are free in '{folder}'. Unpack it elsewhere and give the "
            "folder."
        )


def _write(member: _Member, target: Path, archive: Path, role: str) -> None:
    try:
        with member.open() as source, as_output_error(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("wb") as file:
                shutil.copyfileobj(source, file, CHUNK)
    except (RuntimeError, NotImplementedError) as error:
        raise InputError(
            f"{role}: '{member.name}' in '{archive}' has a password or a compression that is not "
            f"known ({error}). Unpack it and give the folder."
        ) from error
