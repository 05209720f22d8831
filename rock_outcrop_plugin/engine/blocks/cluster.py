"""Blocks as the tasks of a Dask cluster."""

from __future__ import annotations

import queue
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...errors import Cancelled, InputError, RockOutcropError, WorkerError
from ...progress import Reporter, raise_if_cancelled
from ..fingerprint import sha256_of
from ..inference.specification import PredictionRun
from ..output_errors import as_output_error
from .cluster_worker import (
    PROTOCOL,
    ModelPlugin,
    RemoteBlock,
    block_to_json,
    compute_remotely,
    describe_worker,
    stop_run,
)
from .compute import BlockAnswer, QuietReporter
from .plan import Block
from .store import BlockStore

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_SECONDS = 10
WORKER_SECONDS = 60
RETRIES = 2
POLL_SECONDS = 0.2
RESULT_SECONDS = 60
CLOSE_SECONDS = 5
INSTALL = "Install this version of Rock Outcrop there (docs/scale-out.md says how)"


def compute_on_cluster(
    address: str, run: PredictionRun, todo: list[Block], store: BlockStore, reporter: Reporter
) -> None:
    """Compute blocks on the workers of a Dask scheduler; each is stored once it comes back.

    Workers read the inputs themselves; the model is sent to them. A block that fails or whose
    worker is lost is given to another one. Raises InputError for a scheduler that is not there,
    is gone or has no fitting workers, WorkerError for a block that no worker could compute, what
    a block raises, or Cancelled. Blocks that came back by then are kept.
    """
    with _connected(address, reporter) as client:
        _check_workers(client, address, reporter)
        session = _Session(client, address, run, store, reporter)
        try:
            session.compute(todo)
        finally:
            session.end()


@contextmanager
def _connected(address: str, reporter: Reporter) -> Iterator[Client]:
    from distributed import Client
    from distributed.comm.addressing import parse_address
    from distributed.comm.registry import get_backend

    try:
        # A client with a scheme that does not exist would hold up the end of the process.
        get_backend(parse_address(address)[0])
        client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, TimeoutError, ValueError, TypeError) as error:
        raise InputError(
            f"SCHEDULER: no Dask scheduler answers at '{address}' ({_first_line(error)}). Start "
            "one (dask scheduler) and give its address, for instance tcp://10.0.0.1:8786."
        ) from error
    reporter.log(f"SCHEDULER: connected to {client.scheduler.address}.")
    try:
        yield client
    finally:
        with suppress(Exception):
            client.close(timeout=CLOSE_SECONDS)


def _check_workers(client: Client, address: str, reporter: Reporter) -> None:
    """Wait for the first worker and see that all of them can do the work."""
    waited = 0.0
    while not client.scheduler_info(n_workers=-1)["workers"]:
        raise_if_cancelled(reporter)
        if waited >= WORKER_SECONDS:
            raise InputError(
                f"SCHEDULER: the scheduler at '{address}' has no workers. Start some: "
                f"dask worker {address} --nthreads 1."
            )
        with suppress(TimeoutError):
            client.wait_for_workers(1, timeout=1)
        waited += 1
    try:
        found = client.run(describe_worker)
    except Exception as error:
        raise InputError(
            f"SCHEDULER: the workers of '{address}' cannot run Rock Outcrop "
            f"({_first_line(error)}). {INSTALL}, and in the scheduler's environment."
        ) from error
    ours = describe_worker()
    for worker, theirs in found.items():
        if theirs["protocol"] != str(PROTOCOL):
            raise InputError(
                f"SCHEDULER: the worker {worker} has another version of Rock Outcrop. {INSTALL}."
            )
        other = [f"{name} {text}" for name, text in theirs.items() if ours.get(name) != text]
        if other:
            reporter.warn(
                f"SCHEDULER: the worker {worker} computes with {', '.join(other)}, unlike this "
                "machine: its blocks may differ in the last digit."
            )
    reporter.log(f"SCHEDULER: {len(found)} worker(s).")


class _Session:
    """The tasks of one run on a cluster."""

    def __init__(
        self,
        client: Client,
        address: str,
        run: PredictionRun,
        store: BlockStore,
        reporter: Reporter,
    ) -> None:
        self._client, self._address, self._store = client, address, store
        self._reporter = reporter
        self._quiet = QuietReporter(reporter, "", set())
        self._id = uuid.uuid4().hex[:12]
        self._digest = sha256_of(run.model)
        self._run = replace(run, token=self._id)
        self._finished: queue.Queue[Future] = queue.Queue()
        self._pending: dict[str, tuple[Future, Block]] = {}
        self._plugin = ModelPlugin(self._id, run.model.name, run.model.read_bytes(), self._digest)

    def compute(self, todo: list[Block]) -> None:
        """Hand out all blocks and store what comes back."""
        with self._scheduler_errors():
            self._client.register_plugin(self._plugin)
            for block in todo:
                self._submit(block)
        done = 0
        while self._pending:
            self._reporter.progress(done / len(todo), f"Block {done} of {len(todo)}")
            raise_if_cancelled(self._reporter)
            try:
                future = self._finished.get(timeout=POLL_SECONDS)
            except queue.Empty:
                self._check_connection()
                continue
            done += self._take(future)

    def end(self) -> None:
        """Cancel what still waits or runs, and take the model back."""
        if self._client.status != "running":
            return
        with suppress(Exception):
            if self._pending:
                futures = [future for future, _ in self._pending.values()]
                self._client.cancel(futures, force=True)
                self._client.run(stop_run, self._id, wait=False)
            self._client.unregister_worker_plugin(self._plugin.name)

    def _submit(self, block: Block) -> None:
        text = block_to_json(RemoteBlock(self._run, block, self._digest))
        key = f"rock-outcrop-{self._id}-{block.name}"
        future = self._client.submit(
            compute_remotely, text, self._plugin.name, key=key, retries=RETRIES, pure=False
        )
        self._pending[key] = (future, block)
        future.add_done_callback(self._finished.put)

    def _take(self, future: Future) -> int:
        """Store the block of a future that ended; return how many blocks that were (0 or 1)."""
        known = self._pending.get(future.key)
        if known is None:
            return 0
        self._check_connection()
        if future.status == "error":
            raise self._failure(known[1], future.exception(timeout=RESULT_SECONDS))
        try:
            result = future.result(timeout=RESULT_SECONDS)
        except TimeoutError:
            # The worker that held it is gone: another one computes the block again.
            future.add_done_callback(self._finished.put)
            return 0
        except Exception as error:
            self._check_connection()
            raise self._failure(known[1], error) from error
        self._keep(known[1], result)
        del self._pending[future.key]
        future.release()
        return 1

    def _keep(self, block: Block, result: dict[str, Any]) -> None:
        with self._store.workspace() as folder:
            files = {kind: folder / f"{kind.lower()}.tif" for kind in result["files"]}
            for kind, path in files.items():
                with as_output_error(self._store.path(block, kind)):
                    path.write_bytes(result["files"][kind])
            self._store.accept(block, BlockAnswer(files, result["statistics"]))
        for text in result["warnings"]:
            self._quiet.warn(text)

    def _failure(self, block: Block, error: BaseException | None) -> RockOutcropError:
        if isinstance(error, RockOutcropError) and not isinstance(error, Cancelled):
            return error
        return WorkerError(
            f"SCHEDULER: block {block.name} failed on {RETRIES + 1} workers "
            f"({type(error).__name__}: {_first_line(error)}). They may have run out of memory: "
            "look at their logs, then run again; finished blocks are kept."
        )

    def _check_connection(self) -> None:
        if self._client.status != "running":
            raise self._gone()

    def _gone(self) -> InputError:
        return InputError(
            f"SCHEDULER: the scheduler at '{self._address}' is gone. Start it again and run "
            "again; finished blocks are kept and not computed again."
        )

    @contextmanager
    def _scheduler_errors(self) -> Iterator[None]:
        try:
            yield
        except (OSError, TimeoutError) as error:
            raise self._gone() from error


def _first_line(error: BaseException | None) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
