"""Exports a model, in the numbers asked for, and measures what they cost."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from torch import nn

from ...progress import PartialReporter, Reporter, raise_if_cancelled
from ..card import ModelCard, PrecisionCard
from ..device import choose_device
from ..inference.backends import TorchBackend
from ..inference.onnx_backend import OnnxBackend
from ..inputs import InputFiles
from ..model_file import load_network, onnx_graph, write_graph
from .measure import measure
from .precisions import to_float16, to_int8
from .samples import SampleTiles
from .specification import ExportResult, ExportRun

if TYPE_CHECKING:
    from onnx import ModelProto

GRAPH_SHARE = 0.2
CONVERTED_SHARE = 0.4


def export_model(run: ExportRun, reporter: Reporter) -> ExportResult:
    """Write a trained model as ONNX in float32, float16 or int8, with the cost in its card.

    Inputs and outputs are float32 in all of them. Raises InputError, ModelError, OutputError or
    Cancelled, and then leaves nothing behind.
    """
    run.check()
    network, card = load_network(run.model)
    reporter.progress(0.0, "Graph")
    graph = onnx_graph(network, card)
    size = graph.ByteSize()
    reporter.progress(GRAPH_SHARE, run.precision)
    if run.files is None:
        precision = PrecisionCard(name=run.precision)
        graph = to_float16(graph) if run.precision == "float16" else graph
        if run.precision != "float32":
            reporter.warn(
                f"The cost of {run.precision} was not measured, as no COMPOSITE and DEM were given;"
                " the card says so."
            )
    else:
        graph, precision = _measured(run, run.files, graph, (network, card), reporter)
    card = card.model_copy(update={"precision": precision})
    raise_if_cancelled(reporter)
    write_graph(run.onnx, graph, card, token=run.token)
    _log(precision, size, run.onnx, reporter)
    reporter.progress(1.0)
    return ExportResult(run.onnx, precision)


def _measured(
    run: ExportRun,
    files: InputFiles,
    graph: ModelProto,
    model: tuple[nn.Module, ModelCard],
    reporter: Reporter,
) -> tuple[ModelProto, PrecisionCard]:
    network, card = model
    with (
        SampleTiles(run, files, card, reporter) as samples,
        tempfile.TemporaryDirectory(prefix="rock-outcrop-") as folder,
    ):
        if run.precision == "float16":
            graph = to_float16(graph)
        elif run.precision == "int8":
            calibrating = PartialReporter(reporter, GRAPH_SHARE, CONVERTED_SHARE)
            graph = to_int8(graph, samples.batches(calibrating))
        raise_if_cancelled(reporter)
        path = Path(folder) / run.onnx.name
        write_graph(path, graph, card, token=run.token)
        exact = TorchBackend(network, card, choose_device(run.device, reporter))
        candidate = OnnxBackend(path, card, run.device, reporter)
        partial = PartialReporter(reporter, CONVERTED_SHARE, 1.0)
        return graph, measure(run.precision, exact, candidate, samples, partial)


def _log(precision: PrecisionCard, float32_bytes: int, path: Path, reporter: Reporter) -> None:
    share = 100.0 * path.stat().st_size / max(float32_bytes, 1)
    reporter.log(f"ONNX: {precision.name}, {share:.0f}% of the size in float32.")
    if precision.agreement is None:
        return
    text = (
        f"On {precision.tiles} tiles, {precision.pixels} pixels, by {precision.provider}: "
        f"{100.0 * precision.agreement:.3f}% of the mask is that of the float32 network"
    )
    if precision.iou is not None:
        text += f", IoU {precision.iou:.4f}"
    if precision.iou_loss is not None:
        text += f"; IoU with the labels {-precision.iou_loss:+z.4f}"
    reporter.log(f"{text}.")
    if precision.iou is None:
        reporter.warn("No tile holds rock in either mask, so the loss of IoU is not known.")
