"""Every visible text can be translated, is translated, and arrives in QGIS in its language."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from rock_outcrop.tests.qgis_side import ROOT, QgisProcess

LANGUAGES = ("de", "es", "fr", "zh")
MARK = "ØØ "


class Marking(QTranslator):
    """Translates every text that was collected by putting a mark before it."""

    def __init__(self, texts: set[str]) -> None:
        super().__init__()
        self._texts = texts

    def translate(self, context: str, text: str, *_: object) -> str | None:
        return MARK + text if context == "RockOutcrop" and text in self._texts else None


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


def test_every_text_of_the_help_is_translated(provider: object, marking: None) -> None:
    from rock_outcrop.algorithms.help.content import help_of

    registered = QgsApplication.processingRegistry().providerById("rockoutcrop")
    for algorithm in registered.algorithms():
        made = algorithm.create()
        content = help_of(made)
        assert content.about.startswith(MARK), content.id
        for parameter in content.parameters:
            for text in (parameter.text, parameter.unit, parameter.reason):
                assert not text or text.startswith(MARK), f"{content.id}.{parameter.name}: {text}"


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


@pytest.fixture(scope="module")
def check() -> ModuleType:
    """`scripts/check_translations.py` as a module."""
    return script("check_translations")


def script(name: str) -> ModuleType:
    """Return a script of the checkout as a module."""
    specification = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_literals_are_collected_however_they_are_written() -> None:
    source = """
def show(self, parts):
    self.tr("one")
    self.tr("two " "parts")
    _tr(
        "three "
        + "parts"
    )
    QCoreApplication.translate("RockOutcrop", "four")
    self.tr(parts)
    "word".translate(parts)
"""
    found = [text for text, _ in script("collect_texts").texts_in(source)]
    assert sorted(found) == ["four", "one", "three parts", "two parts"]


def test_texts_of_docks_and_chains_are_collected(collected: set[str]) -> None:
    assert "Side-by-side comparison" in collected
    assert "Map rock outcrops" in collected
    assert "First mask to learn from (Burton-Johnson 2016), or any other." in collected


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_or_broken(
    language: str, collected: set[str], check: ModuleType, provider: object
) -> None:
    file = ROOT / "i18n" / f"rock_outcrop_{language}.ts"
    found = list(check.defects(file, collected, choices()))
    assert not found, "\n".join(found)


def choices() -> set[str]:
    """Return the words that users choose from, which no language changes."""
    registered = QgsApplication.processingRegistry().providerById("rockoutcrop")
    return {
        option
        for algorithm in registered.algorithms()
        for parameter in algorithm.parameterDefinitions()
        if parameter.type() == "enum"
        for option in parameter.options()
    }


SOUND = {
    "Slope": "Neigung",
    "Run folder: {0}": "Laufordner: {0}",
    "<b>Rock</b> covers 10%.": "<b>Fels</b> bedeckt 10 %.",
    "auto: the fastest. See INPUT_FOLDER.": "auto: das schnellste. Siehe INPUT_FOLDER.",
    "Train a model…": "Modell trainieren…",
    "left out ": "ausgelassen ",
}
BROKEN = {
    "not translated": {"Slope": ""},
    "not translated unfinished": {"Slope": None},
    "still in English": {"Train the new model": "Train the new model"},
    "other placeholders": {"Run folder: {0}": "Laufordner: {1}"},
    "other per cent": {"<b>Rock</b> covers 10%.": "<b>Fels</b> bedeckt zehn."},
    "other HTML": {"<b>Rock</b> covers 10%.": "<b>Fels bedeckt 10 %."},
    "other parameter names": {
        "auto: the fastest. See INPUT_FOLDER.": "auto: das schnellste. Siehe EINGABE_ORDNER."
    },
    "the choice 'auto' is lost": {
        "auto: the fastest. See INPUT_FOLDER.": "von selbst: das schnellste. Siehe INPUT_FOLDER."
    },
    "it ends with": {"Train a model…": "Modell trainieren"},
    "other spaces": {"left out ": "ausgelassen"},
}


def test_a_sound_file_has_no_defects(check: ModuleType, tmp_path: Path) -> None:
    file = written(tmp_path, SOUND)
    assert list(check.defects(file, SOUND, {"auto"})) == []


@pytest.mark.parametrize("defect", BROKEN)
def test_every_defect_is_found(defect: str, check: ModuleType, tmp_path: Path) -> None:
    messages = {**SOUND, **BROKEN[defect]}
    found = list(check.defects(written(tmp_path, messages), messages, {"auto"}))
    assert len(found) == 1, found
    assert defect in found[0]


def test_missing_old_and_repeated_texts_are_found(check: ModuleType, tmp_path: Path) -> None:
    file = written(tmp_path, SOUND)
    (missing,) = check.defects(file, {**SOUND, "Tiles": ""}, ())
    assert "lacks 'Tiles'" in missing
    (old,) = check.defects(file, SOUND.keys() - {"Slope"}, ())
    assert "no longer" in old
    text = file.read_text(encoding="utf-8")
    message = text[text.index("<message>") : text.index("</message>") + 10]
    file.write_text(text.replace(message, message * 2, 1), encoding="utf-8")
    (repeated,) = check.defects(file, SOUND, ())
    assert "more than once" in repeated


def test_a_file_that_is_no_translation_is_found(check: ModuleType, tmp_path: Path) -> None:
    file = written(tmp_path, SOUND)
    (absent,) = check.defects(tmp_path / "rock_outcrop_xx.ts", SOUND)
    assert "cannot be read" in absent
    other = tmp_path / "rock_outcrop_fr.ts"
    other.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (language,) = check.defects(other, SOUND)
    assert "language 'fr'" in language
    file.write_text(file.read_text(encoding="utf-8")[:-20], encoding="utf-8")
    (malformed,) = check.defects(file, SOUND)
    assert "cannot be read" in malformed


def written(folder: Path, messages: dict[str, str | None]) -> Path:
    """Write a German translation file; None is a text that is marked as unfinished."""
    root = ET.Element("TS", version="2.1", language="de")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "RockOutcrop"
    for source, text in messages.items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = text or ("" if text is not None else "halb fertig")
        if text is None:
            translation.set("type", "unfinished")
    file = folder / "rock_outcrop_de.ts"
    file.write_bytes(ET.tostring(root, encoding="utf-8"))
    return file


def test_qt_reads_what_is_compiled(qgis_app: QgsApplication, tmp_path: Path) -> None:
    from rock_outcrop.rock_outcrop_plugin.translations import compiled

    messages = {**SOUND, "Depth in m²": "Tiefe in m²", "Rows": "行数", "Half": None}
    content = compiled(written(tmp_path, messages))
    translator = QTranslator()
    assert translator.loadFromData(content)
    QCoreApplication.installTranslator(translator)
    try:
        for source, text in messages.items():
            shown = QCoreApplication.translate("RockOutcrop", source)
            assert shown == (source if text is None else text)
        assert QCoreApplication.translate("OtherPlugin", "Slope") == "Slope"
        assert QCoreApplication.translate("RockOutcrop", "Unknown") == "Unknown"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_reading_a_language_does_not_slow_the_start(collected: set[str], tmp_path: Path) -> None:
    from rock_outcrop.rock_outcrop_plugin.translations import compiled

    file = written(tmp_path, {text: f"Übersetzt: {text}" for text in collected})
    started = time.process_time()
    compiled(file)
    # Of the 50 ms that loading the plugin may take; processor time, so that others may compute.
    assert time.process_time() - started < 0.05


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("de", "rock_outcrop_de.ts"),
        ("de_AT", "rock_outcrop_de.ts"),
        ("zh_CN", "rock_outcrop_zh.ts"),
        ("zh-Hans", "rock_outcrop_zh.ts"),
        ("zh-Hans-CN", "rock_outcrop_zh.ts"),
        ("ES", "rock_outcrop_es.ts"),
        ("fr_CA.UTF-8", "rock_outcrop_fr.ts"),
        ("en_US", None),
        ("C", None),
        ("deu", None),
        ("", None),
    ],
)
def test_a_locale_has_the_file_of_its_language(
    locale: str, name: str | None, tmp_path: Path
) -> None:
    from rock_outcrop.rock_outcrop_plugin.translations import translation_file

    for language in LANGUAGES:
        (tmp_path / f"rock_outcrop_{language}.ts").touch()
    found = translation_file(locale, tmp_path)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("settings", "variable"),
    [("overrideFlag=true\nuserLocale=de_AT", "C"), ("overrideFlag=false\nuserLocale=es", "de_DE")],
)
def test_qgis_shows_an_algorithm_in_german(settings: str, variable: str, tmp_path: Path) -> None:
    process = QgisProcess(tmp_path / "profile", tmp_path)
    assert process.call("plugins", "enable", "rock_outcrop").returncode == 0
    (file,) = (tmp_path / "profile").rglob("QGIS3.ini")
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"\n[locale]\n{settings}\n")
    root = ET.parse(ROOT / "i18n" / "rock_outcrop_de.ts").getroot()
    german = {m.findtext("source"): m.findtext("translation") for m in root.iter("message")}
    title = german["Rasterize a rock mask"]
    assert title
    assert title != "Rasterize a rock mask"
    done = process.call("help", "rockoutcrop:rasterizemask", LC_ALL="", LANG=variable)
    assert title in done.stdout, done.stdout + done.stderr
