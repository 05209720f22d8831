"""Training on from a model that exists: its settings, its weights, its channels."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import torch
from torch import nn

from ....models import build_network
from ....models.pixel import PixelClassifier
from ....models.pixel_unet import PIXEL_DEPTH, PIXEL_WIDTH, PixelUNet
from ...errors import InputError, ModelError
from ...progress import Reporter
from ...recipes import SPECTRAL_GROUP, Channel, NetworkSettings, Recipe, TrainingSettings
from ..card import ModelCard
from ..model_file import load_network, read_card
from .specification import TrainingRun

ENCODERS = ("encoder", "context.encoder", "terrain.encoder")
CARD_FIELDS = ("batch_size", "learning_rate", "schedule")
OPTIONAL_FIELDS = ("epochs", "patience", "confidence_factor")


def with_card_defaults(run: TrainingRun, reporter: Reporter) -> TrainingRun:
    """Return the run with what it leaves open taken from the card of its initial model.

    That is the network, the ranges of the channels, the numbers of the recipe if the model was
    trained by the same one, how the threshold is found, and the fields that are None or named in
    `from_card`. Raises InputError or ModelError.
    """
    if run.initial_model is None:
        if run.freeze_encoder:
            raise InputError(
                "FREEZE_ENCODER: without INITIAL_MODEL the encoder is random, and would stay so. "
                "Give the model whose encoder is to be kept."
            )
        return run
    card = read_card(run.initial_model)
    stored = card.training.parameters
    taken: dict[str, Any] = {
        name: stored[name]
        for name in CARD_FIELDS
        if name in run.from_card and stored.get(name) is not None
    }
    taken |= {
        name: stored[name]
        for name in OPTIONAL_FIELDS
        if getattr(run, name) is None and stored.get(name) is not None
    }
    if run.width != card.network.width:
        if "width" not in run.from_card:
            raise ModelError(
                f"INITIAL_MODEL: '{run.initial_model}' has width {card.network.width}, but WIDTH "
                f"is {run.width}. Give WIDTH {card.network.width}, or leave it out."
            )
        taken["width"] = card.network.width
    if run.threshold is None and stored.get("threshold_rule") == "fixed":
        taken["threshold"] = card.threshold
    if taken:
        listed = ", ".join(f"{name.upper()} {value}" for name, value in taken.items())
        reporter.log(f"INITIAL_MODEL: its card gives {listed}.")
    return replace(run, recipe=_recipe_of_card(run.recipe, card, reporter), **taken)


def initial_network(run: TrainingRun, reporter: Reporter) -> nn.Module:
    """Return the network that training starts with: an untrained one, or the initial model's.

    Where the model has other channels, the weights of those that both have are copied by name, and
    new channels start at zero: the network then answers as before, and learns what they are worth.
    A mean of other channels' weights would only suit a channel like the others. Raises ModelError.
    """
    settings = run.recipe.network
    channels = run.recipe.channel_names
    network = build_network(settings.name, len(channels), 1, width=run.width, depth=settings.depth)
    if isinstance(network, PixelUNet):
        network.tell_spectral([c.group == SPECTRAL_GROUP for c in run.recipe.channels])
    if run.initial_model is None:
        _start_from_pixels(network, run, reporter)
        return network
    initial, card = load_network(run.initial_model)
    if len(card.classes) != 1:
        raise ModelError(
            f"INITIAL_MODEL: '{run.initial_model}' maps {len(card.classes)} classes, but the "
            f"recipe '{run.recipe.name}' maps one. Choose another model."
        )
    theirs = tuple(channel.name for channel in card.channels)
    reporter.log(f"INITIAL_MODEL: training starts from '{run.initial_model.name}'.")
    if theirs == channels:
        return initial
    kept = [name for name in channels if name in theirs]
    if not kept:
        raise ModelError(
            f"INITIAL_MODEL: '{run.initial_model}' takes the channels {', '.join(theirs)}, and the "
            f"recipe '{run.recipe.name}' has none of them. Choose another model."
        )
    states = initial.state_dict()
    for layer in _first_layers(initial, len(theirs)):
        states[f"{layer}.weight"] = _adapted(states[f"{layer}.weight"], theirs, channels)
    for name, module in initial.named_modules():
        if isinstance(module, PixelClassifier):
            _adapt_standards(states, f"{name}." if name else "", theirs, channels)
    if isinstance(network, PixelUNet):
        states["spectral"] = network.spectral
    network.load_state_dict(states)
    reporter.log(_changes(theirs, channels))
    return network


def _start_from_pixels(network: nn.Module, run: TrainingRun, reporter: Reporter) -> None:
    if run.pixel_model is None or not isinstance(network, PixelUNet):
        return
    classifier, card = load_network(run.pixel_model)
    if not isinstance(classifier, PixelClassifier) or (
        (card.network.width, card.network.depth) != (PIXEL_WIDTH, PIXEL_DEPTH)
    ):
        reporter.log("The label model is of another size than the network's classifier of pixels.")
        return
    network.start_from(classifier, card.threshold)
    # The network learns what to change of it; if it went on learning, it would learn the scene.
    network.spectrum.requires_grad_(requires_grad=False)
    reporter.log("The label model stays beside the network, which learns what to change of it.")


def freeze_encoder(network: nn.Module, run: TrainingRun, reporter: Reporter) -> tuple[str, ...]:
    """Train the encoder no further; return the names of the parts that are frozen.

    A first layer with new channels goes on learning: their weights are still zero. Raises
    ModelError when the network has no encoder.
    """
    if not run.freeze_encoder or run.initial_model is None:
        return ()
    modules = dict(network.named_modules())
    encoders = tuple(name for name in ENCODERS if name in modules)
    if not encoders:
        raise ModelError("FREEZE_ENCODER: this network has no encoder. Train it as a whole.")
    for encoder in encoders:
        modules[encoder].requires_grad_(requires_grad=False)
    theirs = {channel.name for channel in read_card(run.initial_model).channels}
    text = "FREEZE_ENCODER: the decoder alone is trained"
    if not theirs >= set(run.recipe.channel_names):
        for layer in _first_layers(network, len(run.recipe.channels)):
            network.get_submodule(layer).requires_grad_(requires_grad=True)
        text += ", and the first layer, which has new channels"
    reporter.log(f"{text}.")
    return encoders


def _recipe_of_card(recipe: Recipe, card: ModelCard, reporter: Reporter) -> Recipe:
    training = recipe.training
    if card.recipe == recipe.name:
        stored = card.training.parameters
        names = {field.name for field in fields(TrainingSettings)} - {"epochs", "patience"}
        numbers = {name: stored[name] for name in names if stored.get(name) is not None}
        training = replace(training, **numbers)  # type: ignore[arg-type]
    else:
        reporter.log(
            f"INITIAL_MODEL: it was trained by the recipe '{card.recipe}', and goes on with "
            f"'{recipe.name}'."
        )
    theirs = {channel.name: channel for channel in card.recipe_channels}
    channels = tuple(_with_range_of(theirs.get(c.name), c, reporter) for c in recipe.channels)
    network = NetworkSettings(card.network.name, card.network.width, card.network.depth)
    return replace(recipe, network=network, training=training, channels=channels)


def _with_range_of(theirs: Channel | None, channel: Channel, reporter: Reporter) -> Channel:
    if theirs is None or (theirs.minimum, theirs.maximum) == (channel.minimum, channel.maximum):
        return channel
    reporter.log(
        f"INITIAL_MODEL: {channel.name} is scaled from {theirs.minimum:g} to {theirs.maximum:g} "
        f"as in its card, not from {channel.minimum:g} to {channel.maximum:g}."
    )
    return replace(channel, minimum=theirs.minimum, maximum=theirs.maximum)


def _first_layers(network: nn.Module, channels: int) -> list[str]:
    """Return the names of the layers that see the image: the first one of each branch."""
    branches: list[nn.Module] = [network]
    if isinstance(network, PixelUNet):
        branches = [network.context, network.spectrum, network.terrain]
    names = {module: name for name, module in network.named_modules()}
    layers = []
    for branch in branches:
        first = next((each for each in branch.modules() if isinstance(each, nn.Conv2d)), None)
        if first is None or first.in_channels != channels or first.groups != 1:
            raise ModelError("INITIAL_MODEL: this network cannot be given other channels.")
        layers.append(names[first])
    return layers


def _adapt_standards(
    states: dict[str, torch.Tensor], prefix: str, theirs: tuple[str, ...], channels: tuple[str, ...]
) -> None:
    """Give new channels mean 0 and scale 1 in a classifier of single pixels."""
    for key, default in (("mean", 0.0), ("scale", 1.0)):
        stored = states[f"{prefix}{key}"]
        known = {name: stored[index] for index, name in enumerate(theirs)}
        values = [known.get(name, stored.new_tensor(default)) for name in channels]
        states[f"{prefix}{key}"] = torch.stack(values)


def _adapted(
    weight: torch.Tensor, theirs: tuple[str, ...], channels: tuple[str, ...]
) -> torch.Tensor:
    adapted = weight.new_zeros((weight.shape[0], len(channels), *weight.shape[2:]))
    for index, name in enumerate(channels):
        if name in theirs:
            adapted[:, index] = weight[:, theirs.index(name)]
    return adapted


def _changes(theirs: tuple[str, ...], channels: tuple[str, ...]) -> str:
    groups = {
        "kept": [name for name in channels if name in theirs],
        "added, with weights 0": [name for name in channels if name not in theirs],
        "dropped": [name for name in theirs if name not in channels],
    }
    parts = [f"{title} {', '.join(names)}" for title, names in groups.items() if names]
    return f"INITIAL_MODEL: channels {'; '.join(parts)}."
