"""The product runs with Qt 5 and Qt 6: the checks of QGIS's migration script, and some more.

QGIS's `pyqt5_to_pyqt6.py` is not part of its packages, and knows enums from a list that it makes
with PyQt6. Here every name is looked up in the QGIS that runs the test, so that no enum is missed.
"""

from __future__ import annotations

import ast
import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from .product_code import Source, attributes, is_member, product, source

# Gone in Qt 6 or in QGIS 4, each with what to use.
GONE_NAMES = {
    "QRegExp": "QRegularExpression",
    "QDesktopWidget": "QScreen",
    "QGLWidget": "QOpenGLWidget",
    "QSignalMapper": "a lambda",
    "QStringRef": "str",
    "QTextCodec": "bytes.decode",
    "QMatrix": "QTransform",
    "QLinkedList": "list",
    "qApp": "QApplication.instance()",
    "QWebView": "QTextBrowser",
    "QVariant": "QMetaType.Type, or None",
    "NULL": "QgsVariantUtils.isNull",
}
GONE_ATTRIBUTES = {
    "exec_": "exec",
    "print_": "print",
    "toTime_t": "toSecsSinceEpoch",
    "fromTime_t": "fromSecsSinceEpoch",
    "setTime_t": "setSecsSinceEpoch",
    "desktop": "screen",
    "globalPos": "globalPosition",
    "localPos": "position",
    "windowPos": "scenePosition",
    "screenPos": "globalPosition",
    "setTabStopWidth": "setTabStopDistance",
    "tabStopWidth": "tabStopDistance",
}
GONE_MODULES = ("QtWebKit", "QtWebKitWidgets", "QtWebEngineWidgets", "QtScript", "QtXmlPatterns")
DIRECT = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
OVERLOADS = {"activated", "currentIndexChanged", "valueChanged", "highlighted", "buttonClicked"}

Check = Callable[[Source], Iterator[str]]


def unscoped_enums(file: Source) -> Iterator[str]:
    """`Qt.UserRole` for `Qt.ItemDataRole.UserRole`."""
    for node in attributes(file):
        for owner, name in file.steps(node):
            if is_member(owner, name):
                kind = type(getattr(owner, name)).__name__
                yield f"{file.place(node)}: {owner.__name__}.{name} needs its enum, {kind}"


def unknown_names(file: Source) -> Iterator[str]:
    """An enum or class attribute that this QGIS does not have."""
    for node in attributes(file):
        for owner, name in file.steps(node):
            if isinstance(owner, type) and not hasattr(owner, name):
                yield f"{file.place(node)}: {owner.__name__} has no {name}"


def gone_names(file: Source) -> Iterator[str]:
    """What Qt 6 or QGIS 4 no longer has."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
            for alias in node.names:
                if alias.name in GONE_NAMES:
                    use = GONE_NAMES[alias.name]
                    yield f"{file.place(node)}: {alias.name} is gone, use {use}"
            if (node.module or "").rpartition(".")[2] in GONE_MODULES:
                yield f"{file.place(node)}: {node.module} is gone"
        if isinstance(node, ast.Attribute) and node.attr in GONE_ATTRIBUTES:
            yield f"{file.place(node)}: {node.attr} is gone, use {GONE_ATTRIBUTES[node.attr]}"


def direct_imports(file: Source) -> Iterator[str]:
    """PyQt without `qgis.PyQt`."""
    for node in ast.walk(file.tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        for name in names:
            if name.partition(".")[0] in DIRECT:
                yield f"{file.place(node)}: {name}, use qgis.PyQt"


def chosen_overloads(file: Source) -> Iterator[str]:
    """`activated[str]`: such overloads are gone."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute):
            chosen = isinstance(node.slice, ast.Name) and node.slice.id in ("str", "int", "float")
            if chosen and node.value.attr in OVERLOADS:
                yield f"{file.place(node)}: {node.value.attr}[...] is gone"


def fragile_calls(file: Source) -> Iterator[str]:
    """`menu.addAction(text, ...)` with a slot in the middle, and dates without a time."""
    for node in ast.walk(file.tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "addAction" and len(node.args) >= 4:
            yield f"{file.place(node)}: addAction with a slot, make a QAction"
        if name == "QDateTime" and len(node.args) == 1:
            yield f"{file.place(node)}: QDateTime needs a QTime beside its QDate"


CHECKS: tuple[Check, ...] = (
    unscoped_enums,
    unknown_names,
    gone_names,
    direct_imports,
    chosen_overloads,
    fragile_calls,
)


@pytest.mark.parametrize("check", CHECKS)
def test_the_product_needs_no_migration(check: Check) -> None:
    found = [defect for file in product() for defect in check(file)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (unscoped_enums, "from qgis.PyQt.QtCore import Qt\nrole = Qt.UserRole"),
        (unscoped_enums, "from qgis.core import Qgis\nlevel = Qgis.Warning"),
        (unscoped_enums, "from qgis.core import QgsTask\nflag = QgsTask.CanCancel"),
        (unscoped_enums, "from qgis.PyQt.QtWidgets import QFrame\nshape = QFrame.StyledPanel"),
        (unknown_names, "from qgis.PyQt.QtCore import Qt\nrole = Qt.ItemDataRole.UsersRole"),
        (gone_names, "from qgis.PyQt.QtCore import QRegExp"),
        (gone_names, "from qgis.PyQt.QtCore import QVariant"),
        (gone_names, "dialog.exec_()"),
        (direct_imports, "from PyQt5.QtCore import Qt"),
        (direct_imports, "import sip"),
        (chosen_overloads, "box.activated[str].connect(slot)"),
        (fragile_calls, "menu.addAction(icon, text, slot, keys)"),
        (fragile_calls, "from qgis.PyQt.QtCore import QDateTime\nQDateTime(day)"),
    ],
)
def test_each_check_finds_what_it_is_for(check: Check, text: str) -> None:
    assert len(list(check(source("example.py", text)))) == 1


def test_what_is_right_is_left_alone() -> None:
    right = source(
        "example.py",
        "from qgis.core import Qgis, QgsProcessing, QgsTask\n"
        "from qgis.PyQt.QtCore import QMetaType, Qt\n"
        "from qgis.PyQt.QtWidgets import QFrame\n"
        "values = (Qt.ItemDataRole.UserRole, Qgis.MessageLevel.Warning, QgsTask.Flag.CanCancel,\n"
        "    QgsProcessing.SourceType.TypeVectorPolygon, QFrame.Shape.StyledPanel,\n"
        "    QMetaType.Type.QString)\n",
    )
    assert [defect for check in CHECKS for defect in check(right)] == []


# Runs in a process of its own, because this one has PyQt5 in it.
LOOK_UP = """
import importlib, json, sys
missing = []
for module, *names in json.load(sys.stdin):
    try:
        owner = importlib.import_module(f"PyQt6.{module}")
        for position, name in enumerate(names):
            # QGIS puts into QtWidgets what Qt 6 moved to QtGui.
            if position == 0 and module == "QtWidgets" and not hasattr(owner, name):
                owner = importlib.import_module("PyQt6.QtGui")
            owner = getattr(owner, name)
    except (ImportError, AttributeError) as error:
        missing.append(f"{module}.{'.'.join(names)}: {error}")
print(json.dumps(missing))
"""


@pytest.mark.skipif(importlib.util.find_spec("PyQt6") is None, reason="PyQt6 is not installed")
def test_every_name_exists_in_pyqt6() -> None:
    asked = sorted({name for file in product() for name in qt_names(file)})
    assert asked
    done = subprocess.run(
        [sys.executable, "-c", LOOK_UP],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
    )
    missing = json.loads(done.stdout)
    assert not missing, "\n".join(missing)


def qt_names(file: Source) -> Iterator[tuple[str, ...]]:
    """Yield module, class and attributes of whatever a file takes from Qt."""
    modules: dict[str, tuple[str, str]] = {}
    for node in ast.walk(file.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt."):
            for alias in node.names:
                module = (node.module or "").removeprefix("qgis.PyQt.")
                modules[alias.asname or alias.name] = (module, alias.name)
                yield module, alias.name
    for node in attributes(file):
        inner: ast.expr = node
        names: list[str] = []
        while isinstance(inner, ast.Attribute):
            names.insert(0, inner.attr)
            inner = inner.value
        if isinstance(inner, ast.Name) and inner.id in modules:
            yield (*modules[inner.id], *names)
