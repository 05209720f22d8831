"""An ONNX graph in smaller numbers. Inputs and outputs stay float32 for whoever runs it."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError
from ..model_file import ONNX_INPUT

if TYPE_CHECKING:
    from onnx import ModelProto

Batch = NDArray[np.float32]

# Other operations would turn to and fro between the numbers.
QUANTIZED_OPERATIONS = ["Conv", "MaxPool", "Concat", "Resize"]


def to_float16(graph: ModelProto) -> ModelProto:
    """Return a graph that computes in float16."""
    import onnx
    from onnxruntime.transformers.float16 import convert_float_to_float16

    copy = onnx.ModelProto()
    copy.CopyFrom(graph)
    with _quiet():
        converted: ModelProto = convert_float_to_float16(copy, keep_io_types=True)
    return _without_doubles(converted)


def _without_doubles(graph: ModelProto) -> ModelProto:
    """Drop what the converter writes twice: the cast of a constant that several layers share."""
    seen: set[str] = set()
    kept = []
    for node in graph.graph.node:
        if node.op_type == "Cast" and node.output[0] in seen:
            continue
        seen.update(node.output)
        kept.append(node)
    del graph.graph.node[:]
    graph.graph.node.extend(kept)
    return graph


def to_int8(graph: ModelProto, batches: Iterable[Batch]) -> ModelProto:
    """Return a graph whose convolutions compute in int8, with a scale for every channel.

    `batches` (item, channel, height, width), 0..1, are typical inputs: the range of every layer is
    taken from them. The first convolutions, which read measured values, and those of single
    pixels, whose spectra and logits the mask hangs on, stay float32. Weights take 7 bits, as with
    8 the sums of processors without VNNI overflow, and the mask would depend on the machine.
    Raises InputError where no convolution is left.

    Jacob et al. (2018), Quantization and Training of Neural Networks for Efficient
    Integer-Arithmetic-Only Inference, https://arxiv.org/abs/1712.05877
    """
    import onnx
    from onnxruntime.quantization import QuantFormat, QuantType, quantize_static

    exact, others = _convolutions(graph)
    if not others:
        raise InputError(
            "PRECISION: this network has only convolutions of single pixels, which stay float32 "
            "in int8. Choose float16."
        )
    with tempfile.TemporaryDirectory(prefix="rock-outcrop-") as folder, _quiet():
        output = Path(folder) / "int8.onnx"
        quantize_static(
            graph,
            output,
            _reader(batches),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QInt8,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=QUANTIZED_OPERATIONS,
            nodes_to_exclude=exact,
        )
        return onnx.load(output)


def _convolutions(graph: ModelProto) -> tuple[list[str], list[str]]:
    """Return the names of the convolutions that stay exact, and of the others."""
    shapes = {weight.name: tuple(weight.dims) for weight in graph.graph.initializer}
    measured = {ONNX_INPUT}
    exact: list[str] = []
    others: list[str] = []
    for node in graph.graph.node:
        if node.op_type == "Conv":
            is_exact = node.input[0] in measured or set(shapes[node.input[1]][2:]) == {1}
            (exact if is_exact else others).append(node.name)
        elif measured.intersection(node.input):
            measured.update(node.output)
    return exact, others


def _reader(batches: Iterable[Batch]) -> Any:
    from onnxruntime.quantization import CalibrationDataReader

    class Reader(CalibrationDataReader):  # type: ignore[misc]
        """Hands batches on, one at a time."""

        def __init__(self) -> None:
            self._batches = iter(batches)

        def get_next(self) -> dict[str, Batch] | None:
            batch = next(self._batches, None)
            return None if batch is None else {ONNX_INPUT: batch}

    return Reader()


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the converters' advice, which is meant for developers, from the user."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)
