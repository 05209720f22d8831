"""Text results that get their name only when everything is complete."""

from __future__ import annotations

from pathlib import Path

from ...errors import OutputError
from ..partial_files import partial_path


class StagedText:
    """A text file written beside its destination; `publish` renames it, `discard` removes it.

    The temporary file is made at once, so that a folder that cannot be written to is found before
    the work starts. Raises OutputError.
    """

    def __init__(self, path: Path, token: str) -> None:
        self.path = path
        self._partial = partial_path(path, token)
        self.write("")

    def write(self, text: str) -> None:
        """Write the whole text."""
        try:
            with self._partial.open("w", encoding="utf-8", newline="") as file:
                file.write(text)
        except OSError as error:
            self.discard()
            raise self._failure(error) from error

    def publish(self) -> Path:
        """Give the file its name and return it."""
        try:
            self._partial.replace(self.path)
        except OSError as error:
            raise self._failure(error) from error
        return self.path

    def discard(self) -> None:
        """Remove what was written."""
        try:
            self._partial.unlink(missing_ok=True)
        except OSError as error:
            raise self._failure(error) from error

    def _failure(self, error: OSError) -> OutputError:
        return OutputError(
            f"'{self.path}' cannot be written ({error}). Check that the folder exists, that you "
            "may write there, that the disk is not full and that no program holds the file."
        )
