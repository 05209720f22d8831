"""Rasters and models of the inference benchmark; what exists in its folder is kept."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from rasterio.io import DatasetWriter
from rasterio.windows import Window

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "build" / "plugins"))

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.card import ModelCard, card_from_recipe
from rock_outcrop.rock_outcrop_plugin.engine.inputs import ChannelStack, InputFiles
from rock_outcrop.rock_outcrop_plugin.engine.model_file import save_model
from rock_outcrop.rock_outcrop_plugin.engine.raster import target_grid
from rock_outcrop.rock_outcrop_plugin.engine.synthetic.scene import (
    SceneFiles,
    SceneSettings,
    generate_scene,
    write_scene,
)
from rock_outcrop.rock_outcrop_plugin.progress import SilentReporter
from rock_outcrop.rock_outcrop_plugin.recipes import load

TOKEN = "0123456789ab"
SILENT = SilentReporter()
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
PATTERN = 512
PLACE = {"crs": "EPSG:3031", "transform": rasterio.Affine(10, 0, 2_311_200, 0, -10, 475_800)}
DEPTH = 4
STEPS, CROP, BATCH = 200, 128, 4


def repeated(folder: Path, edge: int, valid_share: float = 1.0, *, is_plain: bool = False) -> Path:
    """Write composite, DEM and slope of `edge` pixels, a pattern of 512 pixels over and over.

    Only the first `valid_share` of the columns hold data; the other blocks are not stored. A plain
    composite is reflectance in float32, and nothing is compressed: to read it takes next to
    nothing.
    """
    place = folder / f"repeated-{edge}-{valid_share:g}{'-plain' if is_plain else ''}"
    if place.exists():
        return place
    place.mkdir(parents=True)
    scene = generate_scene(SceneSettings(1, 1, tile_size=PATTERN, sea_share=0.0), SILENT)
    elevation = np.where(scene.dem == -9999.0, 0.0, scene.dem).astype(np.float32)[None]
    rise = np.hypot(*np.gradient(elevation[0], 10.0))
    slope = np.degrees(np.arctan(rise)).astype(np.float32)[None]
    stop = round(edge * valid_share)
    composite = np.maximum(scene.composite, 1)
    if is_plain:
        composite = (composite / np.float32(10_000)).astype(np.float32)
    for name, pattern, fill in (
        ("composite", composite, 0),
        ("dem", elevation, -9999.0),
        ("slope", slope, -9999.0),
    ):
        packing = {} if is_plain else {"compress": "DEFLATE", "zlevel": 1}
        _repeat(place / f"{name}.tif", pattern, edge, stop, nodata=fill, packing=packing)
    return place


def _repeat(
    path: Path, pattern: Any, edge: int, stop: int, *, nodata: float, packing: dict[str, Any]
) -> None:
    with _created(path, pattern, edge, nodata=nodata, packing=packing) as dataset:
        for row in range(0, edge, PATTERN):
            for column in range(0, stop, PATTERN):
                height, width = min(PATTERN, edge - row), min(PATTERN, stop - column)
                window = Window(column, row, width, height)
                dataset.write(pattern[:, :height, :width], window=window)


def _created(
    path: Path, bands: Any, edge: int, *, nodata: float, packing: dict[str, Any]
) -> DatasetWriter:
    dataset = rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=edge,
        height=edge,
        count=len(bands),
        dtype=bands.dtype,
        nodata=nodata,
        tiled=True,
        blockxsize=PATTERN,
        blockysize=PATTERN,
        interleave="band",
        sparse_ok=True,
        bigtiff="IF_SAFER",
        **packing,
        **PLACE,
    )
    if len(bands) == len(BANDS):
        dataset.descriptions = BANDS
    return dataset


def ordinary(folder: Path, edge: int) -> Path:
    """Write a generated scene with its usual share of rock and sea."""
    place = folder / f"ordinary-{edge}"
    if place.exists():
        return place
    place.mkdir(parents=True)
    files = SceneFiles(composite=place / "composite.tif", dem=place / "dem.tif")
    settings = SceneSettings(4, edge // PATTERN, tile_size=PATTERN)
    write_scene(generate_scene(settings, SILENT), files, TOKEN, SILENT)
    return place


def rare_rock(folder: Path, edge: int, *, is_clustered: bool) -> Path:
    """Write a generated scene with 0.5% rock: all over it, or in one part of a plain of snow."""
    place = folder / f"rare-{edge}-{'clustered' if is_clustered else 'scattered'}"
    if place.exists():
        return place
    place.mkdir(parents=True)
    files = SceneFiles(composite=place / "composite.tif", dem=place / "dem.tif")
    size = edge // 4 if is_clustered else edge
    share = 0.08 if is_clustered else 0.005
    tile = 256 if size % 256 == 0 else size
    settings = SceneSettings(5, size // tile, tile_size=tile, rock_share=share, sea_share=0.0)
    write_scene(generate_scene(settings, SILENT), files, TOKEN, SILENT)
    if is_clustered:
        plain = SceneSettings(6, edge // tile, tile_size=tile, rock_share=0.0, sea_share=0.0)
        wide = generate_scene(plain, SILENT)
        for path, values in ((files.composite, wide.composite), (files.dem, wide.dem[None])):
            assert path
            with rasterio.open(path) as dataset:
                part, profile, names = dataset.read(), dataset.profile, dataset.descriptions
            values[:, :size, :size] = part
            profile.update(driver="GTiff", width=edge, height=edge)
            path.unlink()
            with rasterio.open(path, "w", **profile) as dataset:
                dataset.write(values)
                dataset.descriptions = names
    return place


def ice_sheet(folder: Path, edge: int) -> Path:
    """Write a generated mountain of a quarter of the edge, 8% rock, in a wide and smooth ice sheet.

    The snow has the mountain's median spectrum, with noise and wind-packed patches.
    """
    place = folder / f"ice-sheet-{edge}"
    if place.exists():
        return place
    place.mkdir(parents=True)
    size = edge // 4
    scene = generate_scene(
        SceneSettings(5, 1, tile_size=size, rock_share=0.08, sea_share=0.0), SILENT
    )
    generator = np.random.default_rng(7)
    rows, columns = np.mgrid[:edge, :edge].astype(np.float32)
    patches = 0.01 * np.sin(rows / 37.0 + np.sin(columns / 90.0)) * np.cos(columns / 53.0)
    median = np.median(scene.composite.reshape(len(BANDS), -1), axis=1)[:, None, None]
    noise = generator.normal(0.0, 0.004, (len(BANDS), edge, edge))
    composite = (median * (1.0 + patches + noise)).astype(np.uint16)
    dem = float(scene.dem.min()) + 0.02 * (rows + columns) + 3.0 * np.sin(rows / 300.0)
    composite[:, :size, :size], dem[:size, :size] = scene.composite, scene.dem
    elevation = dem[None].astype(np.float32)
    for name, values, fill in (("composite", composite, 0), ("dem", elevation, -9999.0)):
        packing = {"compress": "DEFLATE", "zlevel": 1}
        _store(place / f"{name}.tif", values, nodata=fill, packing=packing)
    return place


def _store(path: Path, values: Any, *, nodata: float, packing: dict[str, Any]) -> None:
    with _created(path, values, values.shape[-1], nodata=nodata, packing=packing) as dataset:
        dataset.write(values)


def card_of(name: str, width: int) -> ModelCard:
    depth = 0 if name == "pixel" else DEPTH
    card = card_from_recipe(load("rock"), width=width, depth=depth)
    network = {"name": name, "width": width, "depth": depth}
    return ModelCard.model_validate({**card.model_dump(), "network": network, "threshold": 0.5})


def untrained(folder: Path, name: str, width: int) -> Path:
    """Write a network with random weights; "pixel" is one 1 x 1 convolution."""
    path = folder / f"{name}-{width}.safetensors"
    card = card_of(name, width)
    torch.manual_seed(0)
    network = build_network(name, 8, 1, width=width, depth=card.network.depth).eval()
    save_model(path, network, card, token=TOKEN)
    return path


def trained(folder: Path, width: int) -> Path:
    """Write a U-Net that was trained for a minute on the exact truth of a generated scene."""
    path = folder / f"trained-{width}.safetensors"
    if path.exists():
        return path
    place = folder / "training"
    place.mkdir(exist_ok=True)
    files = SceneFiles(composite=place / "composite.tif", dem=place / "dem.tif")
    scene = generate_scene(SceneSettings(1, 2, tile_size=PATTERN), SILENT)
    write_scene(scene, files, TOKEN, SILENT)
    assert files.composite
    assert files.dem
    inputs, card = InputFiles(files.composite, files.dem), card_of("unet", width)
    grid = target_grid(*inputs.grid_source, card.crs, card.resolution, SILENT)
    with ChannelStack(inputs, card.recipe_channels, grid, SILENT) as stack:
        channels = torch.from_numpy(stack.read(grid.full_window)[0])
    truth = torch.from_numpy((scene.truth == 1).astype(np.float32))
    network = _fitted(build_network("unet", 8, 1, width=width, depth=DEPTH), channels, truth)
    save_model(path, network.eval(), card, token=TOKEN)
    return path


def _fitted(network: Any, channels: torch.Tensor, truth: torch.Tensor) -> Any:
    torch.manual_seed(0)
    optimiser = torch.optim.AdamW(network.parameters(), lr=5e-3)
    loss = torch.nn.BCEWithLogitsLoss()
    for _ in range(STEPS):
        corners = torch.randint(0, channels.shape[1] - CROP, (BATCH, 2)).tolist()
        crops = [(slice(row, row + CROP), slice(col, col + CROP)) for row, col in corners]
        batch = torch.stack([channels[(slice(None), *crop)] for crop in crops])
        wanted = torch.stack([truth[crop] for crop in crops])
        optimiser.zero_grad()
        loss(network(batch)[:, 0], wanted).backward()
        optimiser.step()
    return network
