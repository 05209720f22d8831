"""The help says all that a user needs: of each algorithm, each chain and each parameter."""

from __future__ import annotations

import importlib.util
import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm

from rock_outcrop.tests.qgis_side import ROOT, QgisProcess, Scene

NUMBERS = {"number", "distance", "area", "duration", "scale"}
LEFT_OUT = re.compile(r"[Ll]eft out|None:")


@pytest.fixture
def algorithms(provider: object) -> list[QgsProcessingAlgorithm]:
    """Every algorithm and every chain."""
    registered = QgsApplication.processingRegistry().providerById("rockoutcrop")
    return sorted(registered.algorithms(), key=lambda algorithm: algorithm.name())


def test_every_algorithm_says_what_it_does_and_what_it_rests_on(
    algorithms: list[QgsProcessingAlgorithm],
) -> None:
    from rock_outcrop.algorithms.help.content import help_of

    for algorithm in algorithms:
        content = help_of(algorithm)
        where = f"algorithms/{content.id}.py"
        assert len(content.about) > 60, f"{where}: about() says what it does and when to use it"
        assert content.papers, (
            f"{where}: PAPERS names what it rests on, keys of algorithms/help/papers.py"
        )
        assert len(content.example) > 3, f"{where}: EXAMPLE holds the parameters of a typical call"


def test_every_parameter_has_a_meaning_a_unit_and_a_reason(
    algorithms: list[QgsProcessingAlgorithm],
) -> None:
    from rock_outcrop.algorithms.help.content import help_of

    missing = []
    for algorithm in algorithms:
        for parameter in help_of(algorithm).parameters:
            name = f"{algorithm.name()}.{parameter.name}"
            if not parameter.text:
                missing.append(f"{name}: a help text")
            if parameter.type in NUMBERS and not parameter.unit:
                missing.append(f"{name}: a unit in algorithms/help/units.py")
            if parameter.default and not parameter.reason:
                missing.append(f"{name}: why {parameter.default}, in algorithms/help/defaults.py")
            said = parameter.text + parameter.reason
            if parameter.optional and not parameter.default and not LEFT_OUT.search(said):
                missing.append(f"{name}: 'Left out: ...', in its help or help/defaults.py")
            if parameter.reason and not parameter.default and not LEFT_OUT.match(parameter.reason):
                missing.append(f"{name}: a reason of a default that it does not have")
    assert not missing, "\n".join(missing)


def test_texts_call_algorithms_by_their_names(algorithms: list[QgsProcessingAlgorithm]) -> None:
    from rock_outcrop.algorithms.help.content import help_of

    titles = {algorithm.displayName() for algorithm in algorithms}
    for algorithm in algorithms:
        content = help_of(algorithm)
        for text in (content.about, *(p.text + p.reason for p in content.parameters)):
            quoted = set(re.findall(r"'([A-Z][a-z]+[^']*)'", text))
            assert quoted <= titles, f"{algorithm.name()}: {quoted - titles}"


def test_nothing_is_explained_that_is_not_there(algorithms: list[QgsProcessingAlgorithm]) -> None:
    from rock_outcrop.algorithms.help import defaults, papers, units

    names = {d.name() for algorithm in algorithms for d in algorithm.parameterDefinitions()}
    full = {f"{a.name()}.{d.name()}" for a in algorithms for d in a.parameterDefinitions()}
    cited = {key for algorithm in algorithms for key in algorithm.papers()}
    assert set(defaults._reasons()) <= names | full
    assert set(units._units()) <= names | full
    assert set(papers.PAPERS) <= cited


def test_every_citation_leads_somewhere(algorithms: list[QgsProcessingAlgorithm]) -> None:
    from rock_outcrop.algorithms.help.papers import PAPERS, citation

    # Its publication has no identifier yet.
    without = {"rock_outcrops"}
    for key in {key for algorithm in algorithms for key in algorithm.papers()} - without:
        assert re.search(r"doi:10\.\d{4,}/\S+|https://|Copernicus Sentinel", citation(key)), key
    assert without <= set(PAPERS)


def test_every_example_would_be_accepted(algorithms: list[QgsProcessingAlgorithm]) -> None:
    from rock_outcrop.algorithms.help.content import help_of, shell_word

    for algorithm in algorithms:
        line = " ".join(shell_word(word) for word in help_of(algorithm).example)
        program, command, algorithm_id, *arguments = shlex.split(line)
        assert (program, command, algorithm_id) == ("qgis_process", "run", algorithm.id())
        values = parsed(arguments)
        for name, value in values.items():
            definition = algorithm.parameterDefinition(name)
            assert definition is not None, f"{algorithm_id} has no parameter {name}"
            accepted = definition.checkValueIsAcceptable(value)
            assert accepted, f"{algorithm_id}: {name}={value} would be refused"
        for definition in algorithm.parameterDefinitions():
            if definition.name() not in values:
                left_out = definition.defaultValue()
                assert definition.checkValueIsAcceptable(left_out), (
                    f"{algorithm_id}: its example lacks {definition.name()}"
                )


def parsed(arguments: list[str]) -> dict[str, Any]:
    """Return the values of a command line; a parameter that is repeated has a list."""
    values: dict[str, Any] = {}
    for argument in arguments:
        name, _, value = argument.removeprefix("--").partition("=")
        if name in values:
            before = values[name]
            values[name] = [*(before if isinstance(before, list) else [before]), value]
        else:
            values[name] = value
    return values


def test_examples_run_as_they_are_written(
    algorithms: list[QgsProcessingAlgorithm], qgis_process: QgisProcess, scene: Scene
) -> None:
    from rock_outcrop.algorithms.help.content import help_of

    for file in (scene.composite, scene.dem, scene.johnson, scene.geomap, scene.label):
        (qgis_process.folder / file.name).symlink_to(file)
    for name in ("slope", "rasterizemask", "tilegrid", "spectralrule"):
        (algorithm,) = (one for one in algorithms if one.name() == name)
        finished = qgis_process.call(*help_of(algorithm).example[1:])
        assert finished.returncode == 0, finished.stdout + finished.stderr
    for result in ("slope.tif", "johnson.tif", "tiles.gpkg", "rule_mask.tif"):
        assert (qgis_process.folder / result).is_file()


def test_the_help_beside_a_dialog_is_complete(
    algorithms: list[QgsProcessingAlgorithm],
) -> None:
    for algorithm in algorithms:
        shown = algorithm.shortHelpString()
        for heading in ("Parameters", "Papers and specifications", "Example"):
            assert f"<h3>{heading}</h3>" in shown, algorithm.name()
        assert f"qgis_process run {algorithm.id()}" in shown
        assert shown.count("<li>") == shown.count("</li>")
    (predict,) = (one for one in algorithms if one.name() == "predict")
    assert "Unit: pixels (0 to 512). Default: 60. As published." in predict.shortHelpString()
    assert 'href="https://doi.org/10.48550/arXiv.1706.04599"' in predict.shortHelpString()


def test_a_chain_has_the_help_of_the_steps_that_take_its_parameters(
    algorithms: list[QgsProcessingAlgorithm],
) -> None:
    from rock_outcrop.algorithms.help.content import help_of

    (chain,) = (one for one in algorithms if one.name() == "maprockoutcrops")
    parameters = {parameter.name: parameter for parameter in help_of(chain).parameters}
    assert parameters["WIDTH"].text.startswith("64 is the published network")
    assert parameters["WIDTH"].unit == "channels"
    assert parameters["WIDTH"].reason == "The published network has as many."


def test_the_pages_are_those_of_the_texts(
    algorithms: list[QgsProcessingAlgorithm], build_pages: Callable[..., dict[str, str]]
) -> None:
    folder = ROOT / "docs" / "algorithms"
    committed = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    pages = build_pages(algorithms)
    changed = sorted(
        name for name in pages.keys() | committed if pages.get(name) != committed.get(name)
    )
    assert not changed, f"run scripts/build_algorithm_pages.py and commit: {', '.join(changed)}"


def test_the_help_button_opens_the_page(algorithms: list[QgsProcessingAlgorithm]) -> None:
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    homepage = re.search(r"^homepage=(.+)$", metadata, re.MULTILINE)
    assert homepage is not None
    for algorithm in algorithms:
        page = f"docs/algorithms/{algorithm.name()}.md"
        assert algorithm.helpUrl() == f"{homepage.group(1)}/blob/main/{page}"
        assert (ROOT / page).is_file(), f"run scripts/build_algorithm_pages.py: {page} is missing"


@pytest.fixture(scope="module")
def build_pages() -> Callable[..., dict[str, str]]:
    """What the script writes, without the script's QGIS."""
    path = Path(ROOT / "scripts" / "build_algorithm_pages.py")
    specification = importlib.util.spec_from_file_location("build_algorithm_pages", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    build: Callable[..., dict[str, str]] = module.build_pages
    return build
