"""Writes docs/algorithms, one page for each algorithm and chain, from the help that QGIS shows.

usage: /usr/bin/python3 scripts/build_algorithm_pages.py

Run it after a change of a text, a parameter or a chain, and commit the result; a test compares.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm

    from rock_outcrop.algorithms.help.content import AlgorithmHelp, ParameterHelp

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "algorithms"
INDEX = "README.md"
WIDTH = 90
ORIGIN = "<!-- Made by scripts/build_algorithm_pages.py from the texts of the algorithm. -->"


def build_pages(algorithms: Iterable[QgsProcessingAlgorithm]) -> dict[str, str]:
    """Return the text of every page by its file name."""
    content = import_module("rock_outcrop.algorithms.help.content")
    helps = [content.help_of(algorithm) for algorithm in algorithms]
    pages = {f"{one.id}.md": "\n".join(page(one)) + "\n" for one in helps}
    pages[INDEX] = "\n".join(index(helps)) + "\n"
    return pages


def page(content: AlgorithmHelp) -> Iterator[str]:
    """Yield the lines of an algorithm's page."""
    yield from (ORIGIN, "", f"# {content.title}", "", f"`rockoutcrop:{content.id}`", "")
    yield from (content.about, "")
    for title, advanced in (("Parameters", False), ("Advanced parameters", True)):
        shown = [one for one in content.parameters if one.advanced is advanced]
        if shown:
            yield from (f"## {title}", "", *(_parameter(one) for one in shown), "")
    if content.outputs:
        yield from ("## Other results", "")
        yield from (f"- **{label}** (`{name}`)" for name, label in content.outputs)
        yield ""
    yield from ("## Papers and specifications", "")
    yield from (f"- {_linked(paper)}" for paper in content.papers)
    yield from ("", "## Example", "", "```", *_folded(content.example), "```", "")
    yield f"[All algorithms]({INDEX})"


def index(contents: list[AlgorithmHelp]) -> Iterator[str]:
    """Yield the lines of the page that lists all others."""
    yield from (ORIGIN, "", "# Algorithms", "")
    yield "All are in the Processing toolbox under *Rock Outcrop*, in the graphical modeler and in"
    yield "`qgis_process`."
    yield from ("", "| algorithm | id | what it does |", "|---|---|---|")
    for content in contents:
        first = content.about.split(". ", maxsplit=1)[0].rstrip(".").replace("|", "\\|")
        yield f"| [{content.title}]({content.id}.md) | `{content.id}` | {first}. |"


def _parameter(parameter: ParameterHelp) -> str:
    kind = parameter.type + (", optional" if parameter.optional else "")
    return f"- **{parameter.label}** (`{parameter.name}`, {kind}): {' '.join(parameter.sentences)}"


def _linked(text: str) -> str:
    words = text.split(" ")
    for position, word in enumerate(words):
        if word.startswith("doi:"):
            doi = word.removeprefix("doi:").rstrip(".,;")
            words[position] = word.replace(f"doi:{doi}", f"[doi:{doi}](https://doi.org/{doi})")
    return " ".join(words)


def _folded(words: tuple[str, ...]) -> Iterator[str]:
    content = import_module("rock_outcrop.algorithms.help.content")
    line = ""
    for word in map(content.shell_word, words):
        if line and len(line) + len(word) > WIDTH:
            yield f"{line} \\"
            line = "   "
        line = f"{line} {word}" if line else word
    yield line


def write(pages: dict[str, str], folder: Path) -> None:
    """Write every page and remove those of algorithms that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        partial = folder / f".{name}.partial"
        partial.write_text(text, encoding="utf-8")
        partial.replace(folder / name)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "build" / "plugins"))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    provider = import_module("rock_outcrop.rock_outcrop_plugin.provider").RockOutcropProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    write(build_pages(sorted(provider.algorithms(), key=lambda one: one.name())), PAGES)
    application.exitQgis()


if __name__ == "__main__":
    main()
