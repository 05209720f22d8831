"""Makes the zip that QGIS installs, and checks it the way QGIS's plugin site does.

usage: package.py OUTPUT.zip

Only files that git tracks go in, and of those only the product: no tests, no tools of development.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOP = "rock_outcrop"
FILES = frozenset({"__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"})
FOLDERS = frozenset({"algorithms", "models", "rock_outcrop_plugin", "i18n", "requirements"})
REQUIRED = ("__init__.py", "metadata.txt", "LICENSE")
LARGEST_BYTES = 25_000_000
# The zip format counts from 1980; a fixed date makes equal sources give equal zips.
DATE = (1980, 1, 1, 0, 0, 0)


class PackageError(Exception):
    """The zip cannot be made, or is not fit to be published."""


def tracked_files(root: Path) -> list[str]:
    """Return the files that git tracks and that exist, relative to the root."""
    command = ["git", "-c", f"safe.directory={root}", "-C", str(root), "ls-files", "-z"]
    try:
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise PackageError(f"'{root}' is not a git checkout, so its files are unknown.") from error
    return sorted(name for name in done.stdout.split("\0") if name and (root / name).is_file())


def is_product(name: str) -> bool:
    """Return whether a tracked file belongs into the zip."""
    first, _, rest = name.partition("/")
    if not rest:
        return name in FILES
    if first == "requirements":
        return rest.startswith(("worker", "torch")) and rest.endswith(".txt")
    return first in FOLDERS and not Path(name).name.startswith(".")


def write_zip(output: Path, root: Path) -> None:
    """Write the zip under a temporary name and rename it once it is complete."""
    names = [name for name in tracked_files(root) if is_product(name)]
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        raise PackageError(f"git does not track {', '.join(missing)}: add it first.")
    output.parent.mkdir(parents=True, exist_ok=True)
    partial = output.with_name(f".{output.name}.partial")
    with zipfile.ZipFile(partial, "w") as archive:
        for name in names:
            add(archive, root / name, name)
    partial.replace(output)


def add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    """Add a file below the top folder, readable by everybody and with a fixed date."""
    entry = zipfile.ZipInfo(f"{TOP}/{name}", DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, path.read_bytes())


def check_zip(path: Path) -> None:
    """Raise `PackageError` if the plugin site would object to the zip."""
    if path.stat().st_size > LARGEST_BYTES:
        raise PackageError(f"'{path}' has {path.stat().st_size} bytes; 25 MB are allowed.")
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        complaints = bandit_complaints(Path(folder)) + secrets_complaints(Path(folder))
    if complaints:
        raise PackageError(f"'{path}' is not fit to be published.\n" + "\n".join(complaints))


def bandit_complaints(folder: Path) -> list[str]:
    """Return what bandit finds, whatever its severity, as the plugin site counts it."""
    template = "{relpath}:{line}: {test_id} {msg}"
    command = [sys.executable, "-m", "bandit", "-q", "-f", "custom", "--msg-template", template]
    command += ["-r", TOP]
    done = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
    if not done.returncode:
        return []
    return [f"bandit: {line}" for line in (done.stdout or done.stderr).splitlines() if line]


def secrets_complaints(folder: Path) -> list[str]:
    """Return what detect-secrets takes for a secret."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", TOP]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)["results"]
    return [
        f"detect-secrets: {name}:{hit['line_number']}: {hit['type']}"
        for name, hits in found.items()
        for hit in hits
    ]


def main() -> int:
    if len(sys.argv) != 2:
        sys.stderr.write("usage: package.py OUTPUT.zip\n")
        return 2
    output = Path(sys.argv[1])
    try:
        write_zip(output, ROOT)
        check_zip(output)
    except PackageError as error:
        sys.stderr.write(f"Rock Outcrop: {error}\n")
        return 1
    sys.stdout.write(f"{output}: {output.stat().st_size / 1e6:.2f} MB\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
