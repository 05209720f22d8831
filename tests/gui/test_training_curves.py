"""The small plot: what it draws, and the value under the pointer or the keys."""

from __future__ import annotations

import math

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest

from rock_outcrop.rock_outcrop_plugin.gui.training.axis import ticks, whole_ticks
from rock_outcrop.rock_outcrop_plugin.gui.training.curve_table import CurveTable
from rock_outcrop.rock_outcrop_plugin.gui.training.curves import CurvePlot, iou_plot, loss_plot


def table(epochs: int, stage: int | None = None, last: float = 0.5) -> CurveTable:
    values = tuple([0.1] * (epochs - 1) + [last])
    columns = tuple((name, values) for name in ("student_iou", "teacher_iou"))
    return CurveTable(stage, tuple(range(1, epochs + 1)), columns)


@pytest.fixture
def plot(qtbot: QtBot) -> CurvePlot:
    made = iou_plot()
    qtbot.addWidget(made)
    made.resize(300, 150)
    made.show()
    return made


def picture(plot: CurvePlot) -> QImage:
    return plot.grab().toImage()


def test_it_says_that_nothing_is_there_yet(plot: CurvePlot) -> None:
    assert plot.reading() == "No epoch has ended yet."
    assert not picture(plot).isNull()


def test_the_last_values_are_read_unless_another_epoch_is_pointed_at(plot: CurvePlot) -> None:
    empty = picture(plot)
    plot.show_tables((table(11),))
    assert plot.reading() == "Epoch 11: student 0.500, teacher 0.500"
    assert picture(plot) != empty
    QTest.mouseMove(plot, QPoint(60, 80))
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert "0.100" in plot.reading()
    assert plot.accessibleDescription() == plot.reading()
    for _ in range(20):
        QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.reading().startswith("Epoch 11")


def test_stages_are_named(plot: CurvePlot) -> None:
    plot.show_tables((table(4, 1), table(3, 2)))
    assert plot.reading().startswith("Stage 2, epoch 3")
    assert not picture(plot).isNull()


@pytest.mark.parametrize("value", [math.nan, math.inf, 0.0, 1e9, -3.0])
def test_odd_values_are_drawn_or_left_out(plot: CurvePlot, value: float) -> None:
    plot.show_tables((table(3, last=value), CurveTable()))
    assert not picture(plot).isNull()
    plot.show_tables((table(1, last=value),))
    assert not picture(plot).isNull()


def test_very_many_epochs_are_drawn(qtbot: QtBot) -> None:
    plot = loss_plot()
    qtbot.addWidget(plot)
    columns = tuple(
        (name, (0.5,) * 50_000) for name in ("train_loss", "student_loss", "teacher_loss")
    )
    plot.show_tables((CurveTable(None, tuple(range(50_000)), columns),))
    assert not picture(plot).isNull()


@pytest.mark.parametrize(("low", "high"), [(0.0, 1.0), (0.0, 0.0033), (-2.0, 7.3), (0.0, 0.0)])
def test_ticks_are_round_and_enclose(low: float, high: float) -> None:
    found = ticks(low, high, 4)
    assert found[0] <= low
    assert found[-1] >= high
    assert 2 <= len(found) <= 6


def test_whole_ticks() -> None:
    assert whole_ticks(1, 1, 5) == [1]
    assert whole_ticks(1, 40, 4) == [1, 20, 40]
