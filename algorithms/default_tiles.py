"""The tile index of an algorithm that was given none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..rock_outcrop_plugin.progress import Reporter


def make_default_tiles(
    values: dict[str, Any], output: Path, token: str, reporter: Reporter
) -> None:
    """Make the tile grid of the recipe with its defaults.

    `values` holds "recipe" (its name), "composite", "dem", "label" (paths) and "seed".
    """
    from ..rock_outcrop_plugin import recipes
    from ..rock_outcrop_plugin.native.tile_index import TileIndexSettings, make_tile_index

    recipe = recipes.load(values["recipe"])
    grid = recipe.grid
    make_tile_index(
        Path(values["composite"]),
        Path(values["dem"]),
        Path(values["label"]),
        output,
        TileIndexSettings(
            tile_size=grid.tile_size,
            seed=values["seed"],
            crs=grid.crs,
            resolution=grid.resolution,
            bands=tuple(c.name for c in recipe.channels if c.source == "composite"),
        ),
        token=token,
        reporter=reporter,
    )
