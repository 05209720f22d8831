"""Memory that runs out: smaller pieces, the same gradient."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch
from lightning_fabric import Fabric
from torch import Tensor, nn

from rock_outcrop.models import build_network
from rock_outcrop.rock_outcrop_plugin.engine.dataset import Sample
from rock_outcrop.rock_outcrop_plugin.engine.losses import SegmentationLoss
from rock_outcrop.rock_outcrop_plugin.engine.training import initial_model, train
from rock_outcrop.rock_outcrop_plugin.engine.training.gradients import (
    ElasticGradients,
    clip,
    is_out_of_memory,
)
from rock_outcrop.rock_outcrop_plugin.engine.training.ranks import Ranks
from rock_outcrop.rock_outcrop_plugin.engine.training.teacher import Teacher
from rock_outcrop.rock_outcrop_plugin.errors import InputError

from .conftest import RecordingReporter, RunMaker

LOSS = SegmentationLoss(0.8, 0.2, 0.3, 0.7, 2.0, 0.95, 0.2)


class Narrow(nn.Module):
    """A network in a memory that holds `most` tiles at once."""

    def __init__(self, network: nn.Module, most: int, error: type[Exception]) -> None:
        super().__init__()
        self.network, self.most, self.error = network, most, error

    def forward(self, image: Tensor) -> Tensor:
        if len(image) > self.most:
            raise self.error("not enough memory: you tried to allocate 9 bytes")
        return self.network(image)


def _norm_free() -> nn.Module:
    torch.manual_seed(5)
    return nn.Sequential(
        nn.Conv2d(3, 4, 3, padding=1), nn.Tanh(), nn.Conv2d(4, 1, 3, padding=1)
    ).double()


def _sample(tiles: int) -> Sample:
    torch.manual_seed(6)
    # Tiles with very different shares of rock and of valid pixels: a mean over pieces would not do.
    label = torch.rand(tiles, 1, 12, 12) < torch.linspace(0.05, 0.9, tiles)[:, None, None, None]
    valid = torch.rand(tiles, 1, 12, 12) < torch.linspace(1, 0.2, tiles)[:, None, None, None]
    return Sample(torch.rand(tiles, 3, 12, 12).double(), label.double(), valid, torch.arange(tiles))


def _gradients(network: nn.Module, piece: int, reporter: RecordingReporter) -> ElasticGradients:
    fabric = Fabric(accelerator="cpu", devices=1, precision="64-true")
    return ElasticGradients(
        fabric=fabric,
        ranks=Ranks(fabric),
        student=fabric.setup_module(network),
        teacher=Teacher(_norm_free(), 0.9),
        loss=LOSS,
        reporter=reporter,
        piece=piece,
    )


def _flat(network: nn.Module) -> Tensor:
    return torch.cat([torch.as_tensor(p.grad).flatten() for p in network.parameters()])


@pytest.mark.parametrize("error", [torch.OutOfMemoryError, MemoryError, RuntimeError])
@pytest.mark.parametrize("most", [1, 2, 4])
def test_pieces_give_the_gradient_of_the_whole_batch(most: int, error: type[Exception]) -> None:
    sample, reporter = _sample(7), RecordingReporter()
    whole, narrow = _norm_free(), Narrow(_norm_free(), most, error)
    expected = _gradients(whole, 7, reporter).compute(sample, 3.0)
    elastic = _gradients(narrow, 7, reporter)
    losses = elastic.compute(sample, 3.0)
    torch.testing.assert_close(_flat(narrow), _flat(whole), rtol=1e-6, atol=1e-9)
    torch.testing.assert_close(losses.supervised, expected.supervised)
    assert elastic.piece <= most
    assert len(reporter.warnings) == {4: 1, 2: 2, 1: 3}[most]
    assert "pieces" in reporter.warnings[0]
    elastic.compute(sample, 3.0)
    assert len(reporter.warnings) == {4: 1, 2: 2, 1: 3}[most]


def test_the_first_pass_leaves_no_trace_in_the_batch_statistics() -> None:
    torch.manual_seed(1)
    sample, reporter = _sample(4), RecordingReporter()
    network = build_network("unet", 3, 1, width=2, depth=1).double()
    elastic = _gradients(network, 2, reporter)
    elastic.compute(sample, 1.0)
    tracked = network.state_dict()["encoder.0.1.num_batches_tracked"]
    assert int(tracked) == 2


def test_a_single_tile_too_many_is_an_error() -> None:
    elastic = _gradients(Narrow(_norm_free(), 0, MemoryError), 4, RecordingReporter())
    with pytest.raises(InputError, match="single tile"):
        elastic.compute(_sample(4), 1.0)


def test_other_errors_are_not_taken_for_it() -> None:
    assert not is_out_of_memory(RuntimeError("shapes do not fit"))
    assert is_out_of_memory(
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory")
    )
    assert is_out_of_memory(RuntimeError("CUDA error: out of memory"))


def test_gradient_is_clipped_to_its_norm() -> None:
    network = nn.Linear(3, 1)
    network(torch.full((1, 3), 100.0)).sum().backward()
    before = float(clip(network, 0.0))
    assert before > 100.0
    assert float(clip(network, 1.0)) == pytest.approx(before)
    assert float(clip(network, 0.0)) == pytest.approx(1.0, rel=1e-4)


def test_a_training_goes_on_in_pieces(make_run: RunMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    build = initial_model.build_network

    def build_in_little_memory(*arguments: Any, **settings: Any) -> nn.Module:
        network = build(*arguments, **settings)
        forward = network.forward

        def narrow(image: Tensor) -> Tensor:
            if len(image) > 1 and network.training:
                raise torch.OutOfMemoryError("CUDA out of memory")
            return forward(image)

        network.forward = narrow  # type: ignore[method-assign]
        return network

    monkeypatch.setattr(initial_model, "build_network", build_in_little_memory)
    reporter = RecordingReporter()
    run = make_run(epochs=2, batch_size=3)
    assert train(replace(run, gradient_clip=1.0), reporter).status == "finished"
    assert any("pieces of 1" in line for line in reporter.warnings)
    norms = [value for name, value, _ in reporter.metrics if name == "gradient_norm"]
    assert len(norms) == 2
    assert min(norms) > 0.0
