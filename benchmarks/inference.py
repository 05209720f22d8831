"""Is prediction as fast as its network? `.venv/bin/python benchmarks/inference.py [OPTIONS]`.

Every contender (`inference_contenders.py`) runs in a process of its own. Two that are compared
alternate, and what is printed are medians of the ratios of runs that followed each other, so that
other work on the machine falls on both. The product and the bare loop have the environment
variables of the product's worker, `usual` those of this process, `usual-reused` the worker's.
Seconds are those of the work without Python's start; processor seconds and peak memory are the
whole process's.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

import inference_scenes as scenes
import numpy as np
import rasterio
from inference_process import Case, Figures

PARTS = ("bare", "usual", "usual-reused", "memory", "nodata", "cascade", "overlap", "gpu")
OVERLAPS = (0, 16, 32, 64, 96, 128, 192, 256)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--width", type=int, default=16, help="of the U-Net")
    parser.add_argument("--unet-edge", type=int, default=2048)
    parser.add_argument("--pixel-edge", type=int, default=4096)
    parser.add_argument("--memory-edges", type=int, nargs=2, default=[4096, 16384])
    parser.add_argument("--cascade-edge", type=int, default=2048)
    parser.add_argument(
        "--plain", action="store_true", help="inputs in float32 and without compression"
    )
    parser.add_argument("--model", type=Path, help="for the first look, such as `make demo` makes")
    parser.add_argument("--gpu-width", type=int, default=64)
    parser.add_argument("--gpu-edge", type=int, default=8192)
    parser.add_argument("--folder", type=Path, help="for the rasters; default: a temporary one")
    return parser.parse_args()


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def compared(
    title: str, runs: list[tuple[Case, str, tuple[str, ...]]], pairs: int, aim: str
) -> None:
    """Print the medians of the ratios first / second of two contenders that alternate."""
    found: list[list[Figures]] = [[], []]
    for number in range(pairs):
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            case, kind, more = runs[which]
            found[which].append(case.run(kind, *more))
    first, second = found
    ratios = sorted(a.seconds / b.seconds for a, b in zip(first, second, strict=True))
    processor = statistics.median(
        a.processor / b.processor for a, b in zip(first, second, strict=True)
    )
    say(f"{title}: {statistics.median(ratios):.3f} ({ratios[0]:.3f}-{ratios[-1]:.3f}); {aim}")
    for name, figures in zip(("first", "second"), found, strict=True):
        medians = [
            statistics.median(getattr(one, field) for one in figures)
            for field in ("seconds", "whole_seconds", "processor", "peak")
        ]
        say(
            f"    {name}: {medians[0]:.2f} s of work, {medians[1]:.2f} s in all, "
            f"{medians[2]:.2f} s of processor, {medians[3]:.0f} MiB"
        )
    say(f"    processor time of the whole processes, first / second: {processor:.3f}")
    for line in (*first[-1].log, *second[-1].log):
        if line.startswith(("Busy", "Windows")) or "first look" in line:
            say(f"    {line}")


def speed(options: argparse.Namespace, folder: Path, contender: str) -> None:
    threads = ("--threads", str(options.threads))
    aims = {
        "bare": ("rate of the bare loop reached (bare / product)", "at least 0.95", "0.85"),
        "usual": ("time against the usual way (product / usual)", "at most 0.8", "0.5"),
        "usual-reused": (
            "time against the usual way with the worker's variables",
            "at most 0.8",
            "0.5",
        ),
    }
    title, unet_aim, pixel_aim = aims[contender]
    for name, edge, width, aim in (
        ("unet", options.unet_edge, options.width, unet_aim),
        ("pixel", options.pixel_edge, 1, pixel_aim),
    ):
        place = scenes.repeated(folder, edge, is_plain=options.plain)
        case = Case(place, scenes.untrained(folder, name, width), threads)
        pair = [(case, contender, ()), (case, "product", ())]
        if contender.startswith("usual"):
            pair.reverse()
        compared(f"{name}, {edge}², {title}", pair, options.pairs, f"asked: {aim}")


def memory(options: argparse.Namespace, folder: Path) -> None:
    model = scenes.untrained(folder, "pixel", 1)
    small, large = (
        Case(scenes.repeated(folder, edge), model, ("--threads", str(options.threads)))
        for edge in options.memory_edges
    )
    peaks = {
        name: statistics.median(case.run(kind).peak for _ in range(3))
        for name, case, kind in (
            ("worker alone", small, "idle"),
            ("small", small, "product"),
            ("large", large, "product"),
        )
    }
    ratio = peaks["large"] / peaks["small"]
    over = peaks["large"] - peaks["worker alone"]
    say(f"peak memory, 1 x 1 network, {options.memory_edges}: {peaks} MiB")
    say(f"    large / small: {ratio:.3f} (asked: at most 1.1); over the worker: {over:.0f} MiB")


def nodata(options: argparse.Namespace, folder: Path) -> None:
    for name, edge, width in (
        ("unet", options.unet_edge, options.width),
        ("pixel", options.pixel_edge, 1),
    ):
        model = scenes.untrained(folder, name, width)
        arguments = ("--threads", str(options.threads))
        sparse = Case(scenes.repeated(folder, edge, valid_share=0.3), model, arguments)
        full = Case(scenes.repeated(folder, edge), model, arguments)
        compared(
            f"{name}, {edge}², 70% nodata / full",
            [(sparse, "product", ()), (full, "product", ())],
            options.pairs,
            "asked: at most 0.35",
        )


def cascade(options: argparse.Namespace, folder: Path) -> None:
    model = options.model or scenes.trained(folder, options.width)
    edge = options.cascade_edge
    for name, place in (
        ("in an ice sheet", scenes.ice_sheet(folder, edge)),
        ("in one of many mountains", scenes.rare_rock(folder, edge, is_clustered=True)),
        ("all over mountains", scenes.rare_rock(folder, edge, is_clustered=False)),
    ):
        case = Case(place, model, ("--threads", str(options.threads)))
        for look in ("spectral", "coarse"):
            more = ("--first-look", look)
            compared(
                f"0.5% rock, {name}, without / with a first look ({look})",
                [(case, "product", ()), (case, "product", more)],
                options.pairs,
                "asked: at least 4",
            )
            case.run("product")
            whole = mask_of(place)
            case.run("product", *more)
            rock = whole == 1
            lost = np.count_nonzero(mask_of(place)[rock] != 1) / max(np.count_nonzero(rock), 1)
            say(f"    rock {rock.mean():.3%}; recall lost {lost:.4%} (asked: at most 0.1%)")


def overlap(options: argparse.Namespace, folder: Path) -> None:
    """Print where the masks of small windows differ from that of one window for everything."""
    edge = options.cascade_edge
    case = Case(scenes.ordinary(folder, edge), scenes.trained(folder, options.width))
    case.run("product", "--window", str(edge))
    whole = mask_of(case.folder)
    valid = whole != 255
    say(f"masks against that of one window of {edge}², {(whole == 1).mean():.1%} rock")
    for pixels in OVERLAPS:
        shares = []
        for window in (512, 1024):
            case.run("product", "--window", str(window), "--overlap", str(pixels))
            shares.append(np.mean(mask_of(case.folder)[valid] != whole[valid]))
        words = ", ".join(f"{share:.5%}" for share in shares)
        say(f"    overlap {pixels}: windows of 512 and 1024 differ in {words} of the pixels")


def mask_of(place: Path) -> Any:
    with rasterio.open(place / "out" / "mask.tif") as dataset:
        return dataset.read(1)


def gpu(options: argparse.Namespace, folder: Path) -> None:
    import torch

    if not torch.cuda.is_available():
        say("gpu: there is none here")
        return
    place = scenes.repeated(folder, options.gpu_edge)
    model = scenes.untrained(folder, "unet", options.gpu_width)
    threads = str(max((os.cpu_count() or 2) // 2, 1))
    case = Case(place, model, ("--device", "cuda", "--threads", threads))
    rates = []
    for _ in range(options.pairs):
        figures = case.run("product")
        rates.append(options.gpu_edge**2 / 1e6 / figures.seconds)
    say(
        f"gpu, width {options.gpu_width}, {options.gpu_edge}²: {statistics.median(rates):.1f} Mpx/s"
    )
    for line in figures.log:
        say(f"    {line}")


def main() -> None:
    options = parse()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        for part in options.parts:
            if part in ("bare", "usual", "usual-reused"):
                speed(options, folder, part)
            else:
                work = {
                    "memory": memory,
                    "nodata": nodata,
                    "cascade": cascade,
                    "overlap": overlap,
                    "gpu": gpu,
                }[part]
                work(options, folder)


main()
