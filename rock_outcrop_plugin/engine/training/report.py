"""The training report: one HTML file that needs no network, its pictures inside."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image
from torch import nn

from ..calibration import RELIABILITY_BINS
from ..card import ModelCard
from ..dataset import TileArrays, WholeTiles
from ..model_file import ProbabilityOf
from .history import EpochFigures
from .pictures import TRUE_COLOUR, grey, stretched, with_gaps
from .probabilities import ProbabilityStudy
from .reliability_diagram import reliability_diagram
from .specification import TrainingStatus

TEMPLATE = "report.html.j2"
EXAMPLES = 4
JPEG_QUALITY = 85
STATUS_TEXTS: dict[TrainingStatus, str] = {
    "finished": "all epochs were trained",
    "stopped_early": "stopped early, as it no longer got better",
    "cancelled": "cancelled; the model is the best one until then",
}


@dataclass(frozen=True)
class ExampleTile:
    """Pictures of one validation tile, as data URIs by title."""

    tile: int
    rock_share: float
    pictures: dict[str, str]


def render_report(
    card: ModelCard,
    history: list[EpochFigures],
    best: EpochFigures,
    *,
    status: TrainingStatus,
    examples: list[ExampleTile],
    studies: list[ProbabilityStudy],
) -> str:
    """Return the report as HTML text."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template(TEMPLATE).render(
        card=card,
        history=history,
        best=best,
        status=STATUS_TEXTS[status],
        curves=_curves(history, best),
        examples=examples,
        studies=studies,
        reliability=reliability_diagram(studies),
        reliability_bins=RELIABILITY_BINS,
        seconds=sum(row.seconds for row in history),
    )


@torch.no_grad()
def example_tiles(
    network: nn.Module, tiles: WholeTiles, card: ModelCard, device: torch.device
) -> list[ExampleTile]:
    """Return pictures of the validation tiles with most rock; `network` gives logits."""
    calibrated = ProbabilityOf(network, card).eval()
    shares = {tile: float(tiles.reader.read(tile).label.mean()) for tile in tiles.tiles}
    chosen = sorted(shares, key=lambda tile: -shares[tile])[:EXAMPLES]
    names = [channel.name for channel in card.channels]
    examples = []
    for tile in chosen:
        arrays = tiles.reader.read(tile)
        image = torch.from_numpy(arrays.channels)[None].to(device)
        probability = calibrated(image)[0, 0].cpu().numpy()
        examples.append(
            ExampleTile(tile, shares[tile], _pictures(arrays, probability, names, card.threshold))
        )
    return examples


def _pictures(
    arrays: TileArrays, probability: NDArray[np.float32], names: list[str], threshold: float
) -> dict[str, str]:
    pictures = {}
    combinations = {
        "true colour (B04 B03 B02)": TRUE_COLOUR,
        "false colour (B12 B08 B04)": ("B12", "B08", "B04"),
    }
    for title, bands in combinations.items():
        if set(bands) <= set(names):
            layers = arrays.channels[[names.index(band) for band in bands]]
            pictures[title] = _jpeg(stretched(layers, arrays.valid), arrays.valid)
    for title, layer in {
        "label": arrays.label,
        "probability": probability,
        f"mask (from {threshold:g})": (probability >= threshold).astype(np.float32),
    }.items():
        pictures[title] = _jpeg(grey(layer), arrays.valid)
    return pictures


def _jpeg(image: NDArray[np.uint8], valid: NDArray[np.bool_]) -> str:
    buffer = io.BytesIO()
    Image.fromarray(with_gaps(image, valid)).save(buffer, "JPEG", quality=JPEG_QUALITY)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def _curves(history: list[EpochFigures], best: EpochFigures) -> str:
    epochs = [row.epoch + 1 for row in history]
    figure = Figure(figsize=(11, 3.6), layout="constrained")
    FigureCanvasAgg(figure)
    losses, scores, consistency = figure.subplots(1, 3)
    panels = (
        (losses, "loss", ("train_loss", "student_loss", "teacher_loss")),
        (scores, "IoU with the labels", ("student_iou", "teacher_iou")),
        (consistency, "criterion and consistency", ("criterion", "validation_consistency")),
    )
    for axes, title, columns in panels:
        for column in columns:
            values = [getattr(row, column) for row in history]
            axes.plot(epochs, values, marker=".", label=column.replace("_", " "))
        axes.axvline(best.epoch + 1, color="0.6", linestyle=":", label="best teacher")
        axes.set(title=title, xlabel="epoch")
        axes.grid(alpha=0.3)
        axes.legend(fontsize=7)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=110)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
