"""A model is one file: weights (safetensors) or a graph (ONNX), each with its card inside."""

from __future__ import annotations

import copy
import json
import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from ...models import build_network
from ..errors import ModelError
from .card import CARD_KEY, ModelCard, card_from_json
from .partial_files import replaced

if TYPE_CHECKING:
    from onnx import ModelProto

WEIGHTS_SUFFIX = ".safetensors"
ONNX_SUFFIX = ".onnx"
ONNX_INPUT = "input"
ONNX_OUTPUT = "probability"
ONNX_OPSET = 18
LARGEST_BYTE = 255.0
REFLECTANCE_STEPS = 10_000.0
STUDENT_PREFIX = "student."


class ProbabilityOf(nn.Module):
    """A network whose output is the calibrated probability of each class instead of its logit."""

    def __init__(self, network: nn.Module, card: ModelCard) -> None:
        super().__init__()
        self.network = network
        self.temperature, self.bias = card.temperature, card.bias

    def forward(self, image: Tensor) -> Tensor:
        """Return probabilities (N, K, H, W) of images (N, C, H, W)."""
        logits: Tensor = self.network(image)
        if self.temperature != 1.0 or self.bias != 0.0:
            logits = logits / self.temperature + self.bias
        return torch.sigmoid(logits)


def save_model(
    path: Path, network: nn.Module, card: ModelCard, *, token: str, student: nn.Module | None = None
) -> None:
    """Write the weights with the card as safetensors, all of it or nothing.

    The weights of a `student` go along under names of their own: where it and the network, its
    teacher, disagree the model is unsure. Raises OutputError.
    """
    states = dict(network.state_dict())
    if student is not None:
        states.update({f"{STUDENT_PREFIX}{k}": v for k, v in student.state_dict().items()})
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in states.items()}
    metadata = {CARD_KEY: card.to_json(), "format": "pt"}
    _write_whole(path, token, lambda partial: save_file(tensors, partial, metadata))


def export_onnx(path: Path, network: nn.Module, card: ModelCard, *, token: str) -> None:
    """Write the network as ONNX with the card and the keys that Deepness reads.

    Raises OutputError.
    """
    write_graph(path, onnx_graph(network, card), card, token=token)


def onnx_graph(network: nn.Module, card: ModelCard) -> ModelProto:
    """Return the network as an ONNX graph in float32.

    The graph holds the card's temperature and bias: whoever runs it gets calibrated probabilities.
    Input "input" (N, C, H, W) float32 scaled to 0..1, output "probability" (N, K, H, W) 0..1;
    N, H and W are free.
    """
    inner = copy.deepcopy(network).to("cpu")
    sample = torch.zeros(2, len(card.channels), 40, 72)
    free = {0: "batch", 2: "height", 3: "width"}
    with _quiet():
        program = torch.onnx.export(
            ProbabilityOf(inner, card).eval(),
            (sample,),
            input_names=[ONNX_INPUT],
            output_names=[ONNX_OUTPUT],
            opset_version=ONNX_OPSET,
            dynamic_shapes={"image": free},
            dynamo=True,
            verbose=False,
        )
    if program is None:
        raise RuntimeError("the ONNX exporter returned nothing")
    model: ModelProto = program.model_proto
    for axis, name in free.items():
        model.graph.output[0].type.tensor_type.shape.dim[axis].dim_param = name
    model.doc_string = f"{', '.join(card.classes)} from {', '.join(c.name for c in card.channels)}"
    return model


def write_graph(path: Path, model: ModelProto, card: ModelCard, *, token: str) -> None:
    """Write an ONNX graph with the card and the keys that Deepness reads. Raises OutputError."""
    import onnx

    onnx.helper.set_model_props(model, {CARD_KEY: card.to_json(), **deepness_metadata(card)})
    _write_whole(path, token, lambda partial: onnx.save(model, partial))


def deepness_metadata(card: ModelCard) -> dict[str, str]:
    """Return the metadata by which the QGIS plugin Deepness runs the model, as JSON values.

    Deepness gives the network (value / 255 - mean) / deviation of each stored value, so mean and
    deviation are those that lead to the card's own scaling; reflectance is taken as stored in
    integers times 10,000. One output is a sigmoid for Deepness, and needs two class names.
    """
    means, deviations = [], []
    for channel in card.channels:
        steps = REFLECTANCE_STEPS if channel.source == "composite" else 1.0
        means.append(channel.minimum * steps / LARGEST_BYTE)
        deviations.append((channel.maximum - channel.minimum) * steps / LARGEST_BYTE)
    names = card.classes if len(card.classes) > 1 else (f"not {card.classes[0]}", card.classes[0])
    values: dict[str, object] = {
        "model_type": "Segmentor",
        "class_names": {str(index): name for index, name in enumerate(names)},
        "resolution": card.resolution * 100.0,
        "tile_size": card.tile,
        "tiles_overlap": round(100.0 * card.overlap / card.tile),
        "standardization_mean": means,
        "standardization_std": deviations,
        "seg_thresh": card.threshold,
    }
    return {key: json.dumps(value) for key, value in values.items()}


def read_card(path: Path) -> ModelCard:
    """Return the card of a model file (.safetensors or .onnx).

    Raises ModelError when the file is missing, damaged, or not a model of this plugin.
    """
    _check_kind(path)
    metadata = _onnx_metadata(path) if path.suffix == ONNX_SUFFIX else _weights_metadata(path)
    if CARD_KEY not in metadata:
        raise ModelError(
            f"MODEL: '{path}' carries no model card, so it was not made by Rock Outcrop. "
            "Choose a model that 'Train a model' wrote."
        )
    return card_from_json(metadata[CARD_KEY], str(path))


def load_network(path: Path) -> tuple[nn.Module, ModelCard]:
    """Return the network of a .safetensors model, on the CPU and in evaluation mode, and its card.

    Raises ModelError when the file is not a trainable model or does not fit its card.
    """
    if path.suffix == ONNX_SUFFIX:
        raise ModelError(
            f"MODEL: '{path}' is an ONNX graph, which cannot be trained further. "
            "Choose the .safetensors file that was written with it."
        )
    card = read_card(path)
    states = _read_states(path)
    teacher = {k: v for k, v in states.items() if not k.startswith(STUDENT_PREFIX)}
    return _network_of(path, card, teacher), card


def load_student(path: Path) -> nn.Module | None:
    """Return the student that a .safetensors model carries, or None. Raises ModelError."""
    card = read_card(path)
    states = {
        name.removeprefix(STUDENT_PREFIX): tensor
        for name, tensor in _read_states(path).items()
        if name.startswith(STUDENT_PREFIX)
    }
    return _network_of(path, card, states) if states else None


def _read_states(path: Path) -> dict[str, Tensor]:
    try:
        states: dict[str, Tensor] = load_file(path)
    except (SafetensorError, OSError) as error:
        raise _damaged(path, "safetensors", error) from error
    return states


def _network_of(path: Path, card: ModelCard, states: dict[str, Tensor]) -> nn.Module:
    try:
        network = build_network(
            card.network.name,
            len(card.channels),
            len(card.classes),
            width=card.network.width,
            depth=card.network.depth,
        )
        network.load_state_dict(states)
    except (ValueError, RuntimeError) as error:
        raise ModelError(
            f"MODEL: the weights in '{path}' do not fit its card ({error}). "
            "The file was changed or damaged: train or download the model again."
        ) from error
    return network.eval()


def _check_kind(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise ModelError(
            f"MODEL: '{path}' cannot be read ({error.strerror}). Check the path."
        ) from error
    if start.startswith((b"PK\x03\x04", b"\x80")) and path.suffix != ONNX_SUFFIX:
        is_header = start[0] == 0x80 and start[4:] == b"\0\0\0\0"
        if not is_header:
            raise ModelError(
                f"MODEL: '{path}' is a pickle (.pt, .pth, .ckpt), which can run any program when "
                "it is read and is therefore never loaded. Choose a .safetensors or .onnx file."
            )
    if path.suffix not in (WEIGHTS_SUFFIX, ONNX_SUFFIX):
        raise ModelError(
            f"MODEL: '{path}' is not a model: its name ends with neither {WEIGHTS_SUFFIX} nor "
            f"{ONNX_SUFFIX}. Choose a model that 'Train a model' wrote."
        )


def _weights_metadata(path: Path) -> dict[str, str]:
    try:
        with safe_open(path, framework="pt") as file:
            return dict(file.metadata() or {})
    except (SafetensorError, OSError) as error:
        raise _damaged(path, "safetensors", error) from error


def _onnx_metadata(path: Path) -> dict[str, str]:
    import onnx
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped,unused-ignore]

    try:
        model = onnx.load(path, load_external_data=False)
    except (DecodeError, OSError, ValueError) as error:
        raise _damaged(path, "ONNX", error) from error
    return {entry.key: entry.value for entry in model.metadata_props}


def _damaged(path: Path, kind: str, error: Exception) -> ModelError:
    return ModelError(
        f"MODEL: '{path}' is not a complete {kind} file ({error}). "
        "It is damaged, was not copied to its end, or is no model: copy it again or choose another."
    )


def _write_whole(path: Path, token: str, write: Callable[[Path], None]) -> None:
    with replaced(path, token) as partial:
        try:
            write(partial)
        except SafetensorError as error:
            raise OSError(str(error)) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the exporter's remarks, which are meant for its developers, from the user."""
    loggers = [logging.getLogger(name) for name in ("torch.onnx", "onnxscript", "onnx_ir")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
