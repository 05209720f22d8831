"""Files that are opened together and closed together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import Self


class OpenedFiles:
    """Base of what reads several files. Use as a context manager.

    A subclass opens them in its constructor, in `_opening`.
    """

    _open_files: ExitStack

    @contextmanager
    def _opening(self) -> Iterator[ExitStack]:
        """Keep what is entered into the stack open until `close`; when one fails, close all."""
        with ExitStack() as files:
            yield files
            self._open_files = files.pop_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Release the files."""
        self._open_files.close()
