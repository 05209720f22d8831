"""Where a training runs: on one device, on several, or on several machines.

Lightning Fabric places the network, sets the precision and joins the processes.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from queue import Empty
from typing import Any, TypeVar, cast

import torch
from lightning_fabric import Fabric
from lightning_fabric.plugins.environments.lightning import LightningEnvironment
from lightning_fabric.strategies.ddp import DDPStrategy
from torch.multiprocessing import get_context
from torch.multiprocessing.spawn import ProcessExitedException, ProcessRaisedException

from ...errors import InputError, RockOutcropError, WorkerError, from_name
from ...progress import Reporter
from .ranks import Ranks, SharedReporter
from .specification import TrainingRun

Outcome = TypeVar("Outcome")
Work = Callable[[Fabric, TrainingRun, Reporter], Outcome]
POLL_SECONDS = 0.1


def is_first_process() -> bool:
    """Whether this is the only process, or the first of those that torchrun started."""
    return not is_started_by_torchrun() or os.environ["RANK"] == "0"


def is_started_by_torchrun() -> bool:
    """Whether torchrun started this process and others with it."""
    return torch.distributed.is_torchelastic_launched()


def machine_processes(run: TrainingRun) -> int:
    """Return how many processes of the run share this machine."""
    return int(os.environ["LOCAL_WORLD_SIZE"]) if is_started_by_torchrun() else run.devices


def run_on_devices(
    work: Work[Outcome], run: TrainingRun, device: torch.device, reporter: Reporter
) -> Outcome:
    """Call `work(fabric, run, reporter)` in one process per device; return what the first returns.

    Started by torchrun this process is one of them already. Raises what the work raises.
    """
    fabric = _fabric(run, device)
    if is_started_by_torchrun() or run.devices == 1:
        fabric.launch()
        outcome = work(fabric, run, _shared(fabric, reporter))
        _leave_together(fabric)
        return outcome
    reporter.log(f"DEVICES: {run.devices} processes train together.")
    return _spawn(fabric, work, run, reporter)


@contextmanager
def determinism(wanted: bool, device: torch.device) -> Iterator[None]:
    """Within the block the same seed gives the same weights on CUDA too, which is slower."""
    before = (
        torch.are_deterministic_algorithms_enabled(),
        torch.backends.cudnn.deterministic,
        torch.backends.cudnn.benchmark,
    )
    if wanted:
        # cuBLAS reads it when it is first used; only the worker's process has it.
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.use_deterministic_algorithms(True)
    torch.backends.cudnn.deterministic = wanted
    torch.backends.cudnn.benchmark = device.type == "cuda" and not wanted
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(before[0])
        torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark = before[1:]


def chosen_precision(run: TrainingRun, device: torch.device) -> str:
    """Return "bfloat16" or "float32". Raises InputError where bfloat16 cannot be used."""
    able = device.type == "cpu" or (device.type == "cuda" and torch.cuda.is_bf16_supported())
    if run.precision == "bfloat16" and not able:
        raise InputError(
            "PRECISION: this device cannot compute in bfloat16. Choose auto or float32."
        )
    if run.precision == "auto":
        return "bfloat16" if able and device.type == "cuda" else "float32"
    return run.precision


def _fabric(run: TrainingRun, device: torch.device) -> Fabric:
    local, nodes = run.devices, 1
    plugins: list[Any] = [LightningEnvironment()]
    if is_started_by_torchrun():
        local = machine_processes(run)
        nodes = int(os.environ["WORLD_SIZE"]) // local
        plugins = []
    _check_devices(local, device)
    # Each process keeps batch statistics of its own during an epoch; they are averaged at its end.
    start = "popen" if is_started_by_torchrun() else "spawn"
    strategy: Any = "auto"
    if local * nodes > 1:
        strategy = DDPStrategy(start_method=start, broadcast_buffers=False)  # type: ignore[arg-type]
    return Fabric(
        accelerator=device.type,
        strategy=strategy,
        devices=local,
        num_nodes=nodes,
        precision="bf16-mixed" if chosen_precision(run, device) == "bfloat16" else "32-true",
        plugins=plugins,
    )


def _check_devices(wanted: int, device: torch.device) -> None:
    if device.type == "mps" and wanted > 1:
        raise InputError("DEVICES: Apple's Metal has one device. Give 1.")
    if device.type == "cuda" and wanted > torch.cuda.device_count():
        raise InputError(
            f"DEVICES: {wanted} GPUs were asked for, but this machine has "
            f"{torch.cuda.device_count()}. Give that number or less."
        )


def _shared(fabric: Fabric, reporter: Reporter) -> Reporter:
    ranks = Ranks(fabric)
    return reporter if ranks.size == 1 else SharedReporter(reporter, ranks)


def _spawn(fabric: Fabric, work: Work[Outcome], run: TrainingRun, reporter: Reporter) -> Outcome:
    context = get_context("spawn")
    line = _Line(context.Queue(), context.Event())
    relay = _Relay(line, reporter)
    # The last training of this process may have left the port of its own processes.
    os.environ.pop("MASTER_PORT", None)
    try:
        with relay:
            # Fabric looks into arguments and results, and cannot handle frozen dataclasses there.
            fabric.launch(partial(_in_process, work, run, line))
    except (ProcessRaisedException, ProcessExitedException) as error:
        if relay.failure is not None:
            raise from_name(*relay.failure) from None
        raise WorkerError(f"One of the processes that trained together failed: {error}") from error
    return cast("Outcome", relay.outcome)


def _leave_together(fabric: Fabric) -> None:
    """Wait for all processes; one that ended first would take the others' connections along."""
    if torch.distributed.is_initialized():
        fabric.barrier()
        torch.distributed.destroy_process_group()


def _in_process(work: Work[Outcome], run: TrainingRun, line: _Line, fabric: Fabric) -> None:
    try:
        with determinism(run.deterministic, fabric.device):
            outcome = work(fabric, run, _shared(fabric, line))
            _leave_together(fabric)
        if fabric.is_global_zero:
            line.send("outcome", outcome)
    except RockOutcropError as error:
        line.send("failure", type(error).__name__, str(error))
        raise


class _Line:
    """The reporter of a process that was started here: passes everything to its parent."""

    def __init__(self, queue: Any, cancel: Any) -> None:
        self.queue, self.cancel = queue, cancel

    def send(self, *message: Any) -> None:
        self.queue.put(message)

    def progress(self, fraction: float, text: str = "") -> None:
        self.send("progress", fraction, text)

    def log(self, text: str) -> None:
        self.send("log", text)

    def warn(self, text: str) -> None:
        self.send("warn", text)

    def metric(self, name: str, value: float, step: int) -> None:
        self.send("metric", name, value, step)

    def artifact(self, name: str, path: Path) -> None:
        self.send("artifact", name, path)

    def cancelled(self) -> bool:
        return bool(self.cancel.is_set())


class _Relay:
    """Passes what arrives on a line to a reporter, and its cancel back; a context manager."""

    def __init__(self, line: _Line, reporter: Reporter) -> None:
        self.failure: tuple[str, str] | None = None
        self.outcome: object = None
        self._line, self._reporter = line, reporter
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._pass_on, daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _pass_on(self) -> None:
        while True:
            if self._reporter.cancelled():
                self._line.cancel.set()
            try:
                name, *values = self._line.queue.get(timeout=POLL_SECONDS)
            except Empty:
                if self._done.is_set():
                    return
                continue
            if name == "failure":
                self.failure = self.failure or (values[0], values[1])
            elif name == "outcome":
                self.outcome = values[0]
            else:
                getattr(self._reporter, name)(*values)
