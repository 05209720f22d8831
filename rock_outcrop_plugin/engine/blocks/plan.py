"""How an area is cut into blocks."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import InputError
from ..grid import Window, cover_size

BLOCK_SIZE = 5120
UNIT = 512


@dataclass(frozen=True)
class Block:
    """A block by its row and column among the blocks; `window` are its pixels of the grid."""

    row: int
    column: int
    window: Window

    @property
    def name(self) -> str:
        """What the block's files are called after."""
        return f"{self.row:04d}_{self.column:04d}"


def plan_blocks(area: Window, size: int) -> tuple[Block, ...]:
    """Return the blocks of `size` x `size` pixels that cover an area once, row by row.

    They are counted from the area's upper left pixel; the last ones end with the area. Raises
    InputError for a size that is no multiple of 512, the edge of a tile in the files: the mosaic
    would have to take tiles of the blocks' files apart.
    """
    if size < UNIT or size % UNIT:
        raise InputError(
            f"BLOCK_SIZE: {size} pixels cannot be. Choose a multiple of {UNIT}, for instance "
            f"{BLOCK_SIZE}."
        )
    return tuple(
        Block(
            part.row // size,
            part.column // size,
            Window(area.column + part.column, area.row + part.row, part.width, part.height),
        )
        for part in cover_size(area.width, area.height, size)
    )
