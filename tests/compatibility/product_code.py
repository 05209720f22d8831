"""The product's Python files on QGIS's side, and what the names in them mean in this QGIS."""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from rock_outcrop.tests.qgis_side import ROOT

FOLDERS = ("algorithms", "rock_outcrop_plugin")
# The worker's side never meets Qt.
WITHOUT_QT = ("rock_outcrop_plugin/engine", "models")


@dataclass
class Source:
    """One file: its tree, and the Qt and QGIS objects that its imports bring."""

    name: str
    tree: ast.Module
    imported: dict[str, Any] = field(default_factory=dict)

    def place(self, node: ast.AST) -> str:
        """Return where a node is, to be shown."""
        return f"{self.name}:{getattr(node, 'lineno', 0)}"

    def steps(self, node: ast.Attribute) -> Iterator[tuple[Any, str]]:
        """Yield owner and name of each dot of `Class.Enum.member`, as far as they are known."""
        names = [node.attr]
        inner: ast.expr = node.value
        while isinstance(inner, ast.Attribute):
            names.append(inner.attr)
            inner = inner.value
        if not isinstance(inner, ast.Name) or inner.id not in self.imported:
            return
        owner = self.imported[inner.id]
        for name in reversed(names):
            yield owner, name
            if not hasattr(owner, name):
                return
            owner = getattr(owner, name)


def source(name: str, text: str) -> Source:
    """Return a file's text with what it imports from qgis."""
    found = Source(name, ast.parse(text))
    for node in ast.walk(found.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
            module = importlib.import_module(node.module or "")
            for alias in node.names:
                if hasattr(module, alias.name):
                    found.imported[alias.asname or alias.name] = getattr(module, alias.name)
    return found


@cache
def product() -> tuple[Source, ...]:
    """Return every file of the product that may meet Qt."""
    files = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    files.append(ROOT / "__init__.py")
    names = {path.relative_to(ROOT).as_posix(): path for path in files}
    return tuple(
        source(name, path.read_text(encoding="utf-8"))
        for name, path in names.items()
        if not name.startswith(WITHOUT_QT)
    )


def attributes(found: Source) -> Iterator[ast.Attribute]:
    """Yield every attribute that a file asks for, the longest ones only."""
    inner = {
        id(node.value)
        for node in ast.walk(found.tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute)
    }
    for node in ast.walk(found.tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            yield node


def is_member(owner: Any, name: str) -> bool:
    """Return whether `owner.name` is the member of an enum that `owner` is not itself."""
    value = getattr(owner, name, None)
    kind = type(value)
    is_enum = issubclass(kind, enum.Enum) or type(kind).__name__ == "enumtype"
    return is_enum and owner is not kind and inspect.isclass(owner)
