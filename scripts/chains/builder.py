"""Puts inputs, steps and results of a chain on the modeler's canvas."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelComment,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument, QDomElement

CHAINS = Path(__file__).resolve().parents[2] / "algorithms" / "chains"
COLUMN, ROW, MARGIN = 260.0, 140.0, 40.0
INPUT_ROW, RESULT_ROW = 70.0, 60.0
INPUTS_IN_A_ROW = 5
# The modeler's canvas begins at (0, 0), and positions are middles of boxes.
ORIGIN = QPointF(180, 90)
BOX = QSizeF(210, 40)
COMMENT = QSizeF(210, 52)
GAP_TO_COMMENT = 52.0
INPUTS_COLOUR, STEPS_COLOUR, RESULTS_COLOUR = "#e8f0f5", "#f2efe6", "#e9f3e6"
Source = QgsProcessingModelChildParameterSource
Value = object


def tr(text: str) -> str:
    """Return a text as it is; `scripts/collect_texts.py` collects what is given to this."""
    return text


@dataclass(frozen=True)
class Step:
    """An algorithm of the chain at a place (column, row) of the canvas.

    `title` is what the box and the log say, `comment` why the step is there. `values` are
    constants, "@NAME" for an input of the chain, (step, output) for a result of another step, or
    lists of these. `results` gives those of its outputs that are results of the chain a title,
    from which QGIS derives their names: "Rock mask" becomes `rock_mask`.
    """

    name: str
    algorithm: str
    place: tuple[float, float]
    title: str
    comment: str
    values: dict[str, Value]
    results: dict[str, str] = field(default_factory=dict)


class ChainBuilder:
    """A chain: inputs in rows on top, steps below, results on the right."""

    def __init__(self, name: str, description: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, tr("Rock outcrops"), "rockoutcrops")
        self._help = {"ALG_DESC": description, "ALG_CREATOR": "Rock Outcrop"}
        self._inputs: list[QgsProcessingParameterDefinition] = []
        self._steps: list[Step] = []

    def input(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        advanced: bool = False,
    ) -> None:
        """Add what the user gives."""
        self._help[parameter.name()] = help_text
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self._inputs.append(parameter)

    def step(self, step: Step) -> None:
        """Add a step."""
        self._steps.append(step)

    def write(self, file: str) -> None:
        """Place everything and save the model."""
        self._add_inputs()
        top = INPUT_ROW * (1 + (len(self._inputs) - 1) // INPUTS_IN_A_ROW) + 3.5 * MARGIN
        columns = [step.place[0] for step in self._steps]
        rows = [step.place[1] for step in self._steps]
        results = sum(len(step.results) for step in self._steps)
        results_column = max(columns) + 1.3
        self._add_steps(top, results_column)
        self._box(tr("What you give"), (0, 0), self._input_area(), INPUTS_COLOUR)
        steps_area = (max(columns), max(rows) * ROW)
        self._box(tr("What is done"), (0, top), steps_area, STEPS_COLOUR, above=GAP_TO_COMMENT)
        results_area = (0, RESULT_ROW * (results - 1))
        self._box(tr("What you get"), (results_column, top), results_area, RESULTS_COLOUR)
        self.model.setHelpContent(self._help)
        self.model.setParameterOrder([parameter.name() for parameter in self._inputs])
        self.model.updateDestinationParameters()
        CHAINS.mkdir(exist_ok=True)
        if not self.model.toFile(str(CHAINS / file)):
            raise SystemExit(f"{file} cannot be written")
        _leave_out_what_says_nothing(CHAINS / file)

    def _input_area(self) -> tuple[float, float]:
        count = len(self._inputs)
        columns = min(count, INPUTS_IN_A_ROW) - 1
        return columns, INPUT_ROW * ((count - 1) // INPUTS_IN_A_ROW)

    def _add_inputs(self) -> None:
        for number, parameter in enumerate(self._inputs):
            component = QgsProcessingModelParameter(parameter.name())
            row, column = divmod(number, INPUTS_IN_A_ROW)
            component.setPosition(ORIGIN + QPointF(COLUMN * column, INPUT_ROW * row))
            component.setSize(BOX)
            self.model.addModelParameter(parameter, component)

    def _add_steps(self, top: float, results_column: float) -> None:
        number = 0
        for step in self._steps:
            child = QgsProcessingModelChildAlgorithm(f"rockoutcrop:{step.algorithm}")
            child.setChildId(step.name)
            if not child.reattach():
                raise SystemExit(f"there is no algorithm rockoutcrop:{step.algorithm}")
            place = ORIGIN + QPointF(COLUMN * step.place[0], top + ROW * step.place[1])
            child.setDescription(step.title)
            child.setPosition(place)
            child.setSize(BOX)
            comment = QgsProcessingModelComment(step.comment)
            comment.setPosition(place - QPointF(0, GAP_TO_COMMENT))
            comment.setSize(COMMENT)
            child.setComment(comment)
            for name, value in step.values.items():
                parts = value if isinstance(value, list) else [value]
                child.addParameterSources(name, [_source(part) for part in parts])
            results = {}
            for output, title in step.results.items():
                place = ORIGIN + QPointF(COLUMN * results_column, top + RESULT_ROW * number)
                results[title] = _result(step.name, output, title, place)
                number += 1
            child.setModelOutputs(results)
            self.model.addChildAlgorithm(child)

    def _box(
        self,
        title: str,
        place: tuple[float, float],
        area: tuple[float, float],
        colour: str,
        *,
        above: float = 0.0,
    ) -> None:
        """Add a coloured box behind everything from `place` on (column, y)."""
        column, top = place
        columns, height = area
        left, width = COLUMN * column, COLUMN * columns
        middle = above + (COMMENT.height() - BOX.height()) / 2 if above else 0.0
        box = QgsProcessingModelGroupBox(title)
        box.setSize(
            QSizeF(width + BOX.width() + MARGIN, height + middle + BOX.height() + 2.5 * MARGIN)
        )
        box.setPosition(ORIGIN + QPointF(left + width / 2, top + (height - middle) / 2))
        box.setColor(QColor(colour))
        self.model.addGroupBox(box)


def _result(step: str, output: str, title: str, place: QPointF) -> QgsProcessingModelOutput:
    result = QgsProcessingModelOutput(title)
    result.setChildId(step)
    result.setChildOutputName(output)
    result.setDescription(title)
    result.setPosition(place)
    result.setSize(BOX)
    return result


def _source(value: Value) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, tuple):
        return Source.fromChildOutput(*value)
    if isinstance(value, str) and value.startswith("@"):
        return Source.fromModelParameter(value[1:])
    return Source.fromStaticValue(value)


def _leave_out_what_says_nothing(file: Path) -> None:
    """Take empty comments and colours out of a chain: QGIS reads all of it whenever it starts."""
    document = QDomDocument()
    document.setContent(file.read_text(encoding="utf-8"))
    _prune(document.documentElement())
    file.write_text(document.toString(2), encoding="utf-8")


def _prune(element: QDomElement) -> None:
    child = element.firstChildElement()
    while not child.isNull():
        following = child.nextSiblingElement()
        if _says_nothing(child):
            element.removeChild(child)
        else:
            _prune(child)
        child = following


def _says_nothing(option: QDomElement) -> bool:
    if option.attribute("name") == "color":
        return not option.attribute("value")
    if option.attribute("name") != "comment":
        return False
    part = option.firstChildElement()
    while not part.isNull() and part.attribute("name") != "component_description":
        part = part.nextSiblingElement()
    return not part.attribute("value")
