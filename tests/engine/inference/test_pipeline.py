"""The pipeline keeps the order and its bounds, and passes on what goes wrong as it is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rock_outcrop.rock_outcrop_plugin.engine.inference.pipeline import (
    Readers,
    Stage,
    Writer,
    result_of,
)
from rock_outcrop.rock_outcrop_plugin.errors import Cancelled

QUICK = settings(max_examples=40, deadline=None)


def unchecked() -> None: ...


def cancelling_after(looks: int) -> Callable[[], None]:
    remaining = iter(range(looks))

    def check() -> None:
        if next(remaining, None) is None:
            raise Cancelled("enough")

    return check


@QUICK
@given(
    sizes=st.lists(st.integers(1, 10), max_size=20),
    threads=st.integers(1, 4),
    limit=st.integers(1, 30),
)
def test_order_and_bounds(sizes: list[int], threads: int, limit: int) -> None:
    lock = threading.Lock()
    held, most = 0, 0

    def read(task: tuple[int, int]) -> int:
        nonlocal held, most
        with lock:
            held += task[1]
            most = max(most, held)
        time.sleep(0.0005 * (task[0] % 3))
        return task[0] * 10

    written: list[int] = []
    tasks = list(enumerate(sizes))
    with Stage("read", threads) as reading, Stage("write", 1) as writing:
        readers = Readers([read] * threads, lambda task: task[1])
        writer = Writer(written.append, writing, limit, unchecked)
        taken = []
        for task, item in readers.ahead(tasks, reading, limit, unchecked):
            assert item == task[0] * 10
            with lock:
                held -= task[1]
            taken.append(task)
            writer.put(task[0], task[1])
        writer.finish()
    assert taken == tasks
    assert written == [number for number, _ in tasks]
    assert most <= max([limit, *sizes])


def test_a_function_is_used_by_one_thread_at_a_time() -> None:
    users = [0, 0, 0]

    def reader(number: int) -> Callable[[int], int]:
        def read(task: int) -> int:
            users[number] += 1
            assert users[number] == 1
            time.sleep(0.001)
            users[number] -= 1
            return task

        return read

    readers = Readers([reader(number) for number in range(3)], lambda _: 1)
    with Stage("read", 3) as stage:
        assert [item for _, item in readers.ahead(range(30), stage, 10, unchecked)] == [*range(30)]


def test_what_goes_wrong_while_reading_is_raised_and_no_more_is_read() -> None:
    error = ValueError("block 3")
    begun = []

    def read(task: int) -> int:
        begun.append(task)
        if task == 3:
            raise error
        return task

    taken: list[int] = []
    with Stage("read", 1) as stage:
        tasks = Readers([read], lambda _: 1).ahead(range(100), stage, 4, unchecked)
        with pytest.raises(ValueError, match="block 3") as caught:
            taken.extend(task for task, _ in tasks)
    assert caught.value is error
    assert taken == [0, 1, 2]
    assert len(begun) < 10
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("read")]


def test_what_turns_out_to_be_nothing_takes_no_room() -> None:
    """While the first is computed, both of the two that fit beside each other are real ones."""
    begun: list[int] = []
    empty = {1, 2, 3, 4, 5}

    def read(task: int) -> int | None:
        begun.append(task)
        return None if task in empty else task

    with Stage("read", 1) as stage:
        items = Readers([read], lambda _: 1).ahead(range(9), stage, 3, unchecked)
        assert [next(items) for _ in range(3)] == [(0, 0), (1, None), (2, None)]
        stage.submit(lambda: None).result()
        assert next(items) == (3, None)
        stage.submit(lambda: None).result()
        assert begun == [0, 1, 2, 3, 4, 5, 6, 7, 8]
        assert [item for _, item in items] == [None, None, 6, 7, 8]


def test_what_goes_wrong_while_writing_is_raised_and_no_more_is_written() -> None:
    error = OSError("disk full")
    begun = []

    def write(item: int) -> None:
        begun.append(item)
        if item == 2:
            raise error

    def write_all(stage: Stage) -> None:
        writer = Writer(write, stage, 3, unchecked)
        for item in range(100):
            writer.put(item, 1)
        writer.finish()

    with Stage("write", 1) as stage, pytest.raises(OSError, match="disk full") as caught:
        write_all(stage)
    assert caught.value is error
    assert begun == [0, 1, 2]


def test_writing_waits_for_room() -> None:
    gate = threading.Event()
    with Stage("write", 1) as stage:
        writer = Writer(lambda _: gate.wait(10), stage, 2, cancelling_after(1))
        writer.put(0, 1)
        writer.put(1, 1)
        with pytest.raises(Cancelled):
            writer.put(2, 1)
        gate.set()


def test_a_cancel_does_not_wait_for_what_is_not_begun() -> None:
    gate = threading.Event()
    begun = []

    def read(task: int) -> bool:
        begun.append(task)
        return gate.wait(10)

    with Stage("read", 2) as stage:
        readers = Readers([read] * 2, lambda _: 1)
        with pytest.raises(Cancelled):
            next(readers.ahead(range(50), stage, 50, cancelling_after(2)))
        gate.set()
    assert len(begun) <= 4


def test_busy_shares_add_up() -> None:
    with Stage("work", 2) as stage:
        for future in [stage.submit(lambda: time.sleep(0.05)) for _ in range(4)]:
            result_of(future, unchecked)
    assert 0.2 <= stage.busy.seconds < 1.0
    assert stage.busy.share(0.1) == pytest.approx(stage.busy.seconds / 0.2)
