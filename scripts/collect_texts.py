"""Writes a Qt translation file with every visible text of the plugin.

Qt's own lupdate reads no Python. Texts are the literal arguments of `tr`, `_tr` and
`QCoreApplication.translate`; those of the modeler chains stand in `scripts/chains/`. An existing
file's translations are kept, and texts that are gone are dropped.

usage: collect_texts.py FILE.ts LANGUAGE
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CONTEXT = "RockOutcrop"
FOLDERS = ("algorithms", "rock_outcrop_plugin", "scripts/chains")
FUNCTIONS = {"tr": 0, "_tr": 0, "translate": 1}


def texts_in(source: str) -> Iterator[tuple[str, int]]:
    """Yield every visible text of a Python file with its line."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        position = FUNCTIONS.get(name)
        if position is None or len(node.args) <= position:
            continue
        text = literal(node.args[position])
        if text:
            yield text, node.lineno


def literal(node: ast.expr) -> str:
    """Return the text of a literal, also one put together with +; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = literal(node.left), literal(node.right)
        return left + right if left and right else ""
    return ""


def collect() -> dict[str, list[tuple[str, int]]]:
    """Return every visible text with the places where it stands."""
    found: dict[str, list[tuple[str, int]]] = {}
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for text, line in texts_in(path.read_text(encoding="utf-8")):
                place = (path.relative_to(ROOT).as_posix(), line)
                found.setdefault(text, []).append(place)
    return found


def known_translations(file: Path) -> dict[str, str]:
    """Return the finished translations of an existing file."""
    if not file.exists():
        return {}
    known: dict[str, str] = {}
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            known[message.findtext("source", "")] = translation.text
    return known


def write(file: Path, language: str) -> None:
    """Write or update one translation file."""
    known = known_translations(file)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in sorted(collect().items()):
        message = ET.SubElement(context, "message")
        for path, line in places:
            ET.SubElement(message, "location", filename=f"../{path}", line=str(line))
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root)
    content = ET.tostring(root, encoding="unicode")
    partial = file.with_name(f".{file.name}.partial")
    partial.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8"
    )
    partial.replace(file)


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
