"""Every visible text of an algorithm can be translated."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[2]
MARK = "ØØ "


class Marking(QTranslator):
    """Translates every text that was collected by putting a mark before it."""

    def __init__(self, texts: set[str]) -> None:
        super().__init__()
        self._texts = texts

    def translate(self, context: str, text: str, *_: object) -> str:
        return MARK + text if context == "RockOutcrop" and text in self._texts else ""


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The texts that a translator would be given."""
    file = tmp_path_factory.mktemp("i18n") / "rock_outcrop_xx.ts"
    command = [sys.executable, str(ROOT / "scripts" / "collect_texts.py"), str(file), "xx"]
    subprocess.run(command, check=True)
    return {source.text or "" for source in ET.parse(file).iter("source")}


@pytest.fixture
def marking(collected: set[str]) -> Iterator[None]:
    """A language in which every text begins with a mark."""
    translator = Marking(collected)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_every_text_of_every_algorithm_is_translated(provider: object, marking: None) -> None:
    from rock_outcrop.algorithms import algorithm_classes

    for algorithm_class in algorithm_classes():
        algorithm = algorithm_class().create()
        assert algorithm.displayName().startswith(MARK), algorithm.name()
        assert algorithm.group().startswith(MARK)
        assert algorithm.about().startswith(MARK), algorithm.name()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description().startswith(MARK), parameter.name()
            assert parameter.help().startswith(MARK), parameter.name()
        for output in algorithm.outputDefinitions():
            assert output.description().startswith(MARK), output.name()


def test_every_text_of_every_chain_is_translated(provider: object, marking: None) -> None:
    from rock_outcrop.algorithms.chain import load_chains

    for chain in load_chains():
        assert chain.displayName().startswith(MARK), chain.name()
        assert chain.shortDescription().startswith(MARK), chain.name()
        for definition in (*chain.parameterDefinitions(), *chain.outputDefinitions()):
            assert definition.description().startswith(MARK), definition.name()
        for definition in chain.parameterDefinitions():
            assert definition.help().startswith(MARK), definition.name()
        for child in chain.childAlgorithms().values():
            assert child.description().startswith(MARK), child.childId()
            assert child.comment().description().startswith(MARK), child.childId()
        again = chain.create()
        names = [definition.name() for definition in chain.parameterDefinitions()]
        assert [definition.name() for definition in again.parameterDefinitions()] == names
        assert again.displayName() == chain.displayName()


def test_the_menu_is_collected(collected: set[str], provider: object) -> None:
    assert "Set up the environment…" in collected
    assert QgsApplication.processingRegistry().providerById("rockoutcrop") is not None
