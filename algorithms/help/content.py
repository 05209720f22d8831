"""The help of one algorithm or chain as plain values, from which every form of it is written."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from .defaults import HOLD_FOR_ANY_DEFAULT, reason
from .papers import citation
from .units import unit

# QGIS's own "no limit" of a number is the end of its type.
_NO_LIMIT = 2**31 - 1


@dataclass(frozen=True)
class ParameterHelp:
    """One parameter: texts are translated, `limits` and `default` are "" where there are none."""

    name: str
    label: str
    type: str
    text: str
    unit: str
    limits: str
    choices: tuple[str, ...]
    default: str
    reason: str
    optional: bool
    advanced: bool

    @property
    def sentences(self) -> list[str]:
        """All that is to be said of it, in whole sentences."""
        said = [self.text]
        if self.choices:
            said.append(_tr("One of: {0}.").format(", ".join(self.choices)))
        if self.unit and self.limits:
            said.append(_tr("Unit: {0} ({1}).").format(self.unit, self.limits))
        elif self.unit:
            said.append(_tr("Unit: {0}.").format(self.unit))
        if self.default:
            said.append(_tr("Default: {0}.").format(self.default))
        said.append(self.reason)
        return [sentence for sentence in said if sentence]


@dataclass(frozen=True)
class StepParameter:
    """A parameter of a chain's step: algorithm, name, help and default."""

    algorithm: str
    name: str
    text: str
    default: str


@dataclass(frozen=True)
class AlgorithmHelp:
    """The help of one algorithm or chain."""

    id: str
    title: str
    about: str
    parameters: tuple[ParameterHelp, ...]
    outputs: tuple[tuple[str, str], ...]
    papers: tuple[str, ...]
    example: tuple[str, ...]


def help_of(algorithm: QgsProcessingAlgorithm) -> AlgorithmHelp:
    """Return the help of one of our algorithms or chains."""
    definitions = algorithm.parameterDefinitions()
    destinations = {d.name() for d in algorithm.destinationParameterDefinitions()}
    return AlgorithmHelp(
        id=algorithm.name(),
        title=algorithm.displayName(),
        about=algorithm.about(),
        parameters=tuple(_parameter(algorithm, definition) for definition in definitions),
        outputs=tuple(
            (output.name(), output.description())
            for output in algorithm.outputDefinitions()
            if output.name() not in destinations
        ),
        papers=tuple(citation(key) for key in algorithm.papers()),
        example=command_line(algorithm.id(), algorithm.example()),
    )


def command_line(algorithm_id: str, values: dict[str, Any]) -> tuple[str, ...]:
    """Return the words of a `qgis_process` call; a list repeats its parameter."""
    words = ["qgis_process", "run", algorithm_id]
    for name, value in values.items():
        parts = value if isinstance(value, list) else [value]
        words += [f"--{name}={_argument(part)}" for part in parts]
    return tuple(words)


def shell_word(word: str) -> str:
    """Return a word as both Unix shells and the Windows command line read it."""
    if shlex.quote(word) == word:
        return word
    name, _, value = word.partition("=")
    return f'{name}="{value}"'


def step_parameter(
    model: QgsProcessingModelAlgorithm, definition: QgsProcessingParameterDefinition
) -> StepParameter | None:
    """Return the parameter of a step that a model's parameter belongs to, or None."""
    handed_on = QgsProcessingModelChildParameterSource.fromModelParameter(definition.name())
    for _, child in sorted(model.childAlgorithms().items()):
        step = child.algorithm()
        if step is None:
            continue
        names = [n for n, sources in child.parameterSources().items() if handed_on in sources]
        names += [
            output.childOutputName()
            for title, output in child.modelOutputs().items()
            if definition.description() in (title, _tr(title))
        ]
        if names:
            taken = step.parameterDefinition(min(names))
            default = _shown(taken.defaultValue())
            return StepParameter(step.name(), taken.name(), taken.help(), default)
    return None


def _parameter(
    algorithm: QgsProcessingAlgorithm, definition: QgsProcessingParameterDefinition
) -> ParameterHelp:
    flags = definition.flags()
    optional = bool(flags & Qgis.ProcessingParameterFlag.Optional)
    text, measure, why = _texts(algorithm, definition)
    default = _shown(definition.defaultValue())
    return ParameterHelp(
        name=definition.name(),
        label=definition.description(),
        type=definition.type(),
        text=text,
        unit=measure,
        limits=_limits(definition),
        choices=tuple(definition.options())
        if isinstance(definition, QgsProcessingParameterEnum)
        else (),
        default=default,
        reason=why if default or optional else "",
        optional=optional,
        advanced=bool(flags & Qgis.ProcessingParameterFlag.Advanced),
    )


def _texts(
    algorithm: QgsProcessingAlgorithm, definition: QgsProcessingParameterDefinition
) -> tuple[str, str, str]:
    """Return help, unit and reason; a chain's parameter has those of the step that takes it."""
    own, name, text = algorithm.name(), definition.name(), definition.help()
    taken = None
    if isinstance(algorithm, QgsProcessingModelAlgorithm):
        taken = step_parameter(algorithm, definition)
    if taken is None:
        return text, unit(own, name), reason(own, name)
    why = reason(own, name, own=True)
    # The reason of a default holds for that default only, as a rule.
    same = taken.default == _shown(definition.defaultValue())
    if not why and (same or taken.name in HOLD_FOR_ANY_DEFAULT):
        why = reason(taken.algorithm, taken.name)
    return text or taken.text, unit(taken.algorithm, taken.name) or unit(own, name), why


def _limits(definition: QgsProcessingParameterDefinition) -> str:
    if not isinstance(definition, QgsProcessingParameterNumber):
        return ""
    low, high = definition.minimum(), definition.maximum()
    if high < _NO_LIMIT and low > -_NO_LIMIT:
        return _tr("{0} to {1}").format(_shown(low), _shown(high))
    if low > -_NO_LIMIT:
        return _tr("at least {0}").format(_shown(low))
    return ""


def _argument(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    if isinstance(value, float):
        return f"{value:.10g}" if abs(value) >= 1e-4 or value == 0 else f"{value:g}"
    return str(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)
