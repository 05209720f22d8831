"""No call of the product is one that QGIS wants to get rid of."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import qgis.core
import qgis.gui

from rock_outcrop.tests.qgis_side import ROOT, Scene

from .product_code import FOLDERS, Source, attributes, product, source

MARK = "deprecated::"


@cache
def deprecated_everywhere() -> frozenset[str]:
    """Return methods that are deprecated in every class of QGIS that has one of that name."""
    deprecated: dict[str, bool] = {}
    for module in (qgis.core, qgis.gui):
        for owner in vars(module).values():
            if not inspect.isclass(owner):
                continue
            for name, value in vars(owner).items():
                if callable(value):
                    old = MARK in (getattr(value, "__doc__", None) or "")
                    deprecated[name] = old and deprecated.get(name, True)
    return frozenset(name for name, old in deprecated.items() if old)


def deprecated_calls(file: Source) -> Iterator[str]:
    """Yield calls of deprecated methods, of a class by its name or of any object."""
    for node in attributes(file):
        known = list(file.steps(node))
        for owner, name in known:
            document = getattr(getattr(owner, name, None), "__doc__", None) or ""
            # Of a method with several signatures only some may be deprecated.
            if (
                callable(getattr(owner, name, None))
                and document.count(MARK)
                and (document.count(MARK) >= document.count(f"{name}("))
            ):
                yield f"{file.place(node)}: {owner.__name__}.{name} is deprecated"
        if not known and node.attr in deprecated_everywhere():
            yield f"{file.place(node)}: {node.attr} is deprecated"


def test_no_deprecated_call_is_in_the_product() -> None:
    found = [defect for file in product() for defect in deprecated_calls(file)]
    assert not found, "\n".join(found)


def test_a_deprecated_call_is_found() -> None:
    text = "from qgis.core import QgsVectorFileWriter as W\nW.writeAsVectorFormat(layer, path)\n"
    assert len(list(deprecated_calls(source("example.py", text)))) == 1


def test_no_call_warns_while_algorithms_run(
    run: Callable[..., dict[str, Any]], scene: Scene, tmp_path: Any
) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        mask = run(
            "rasterizemask",
            MASK=scene.johnson,
            REFERENCE=scene.composite,
            OUTPUT=tmp_path / "johnson.tif",
        )["OUTPUT"]
        run("slope", DEM=scene.dem, OUTPUT=tmp_path / "slope.tif")
        run("mergelabels", LABELS=[mask, scene.label], OUTPUT=tmp_path / "label.tif")
        run("tilegrid", **scene.inputs, LABEL=scene.label, OUTPUT=tmp_path / "tiles.gpkg")
        run("vectorizemask", MASK=mask, OUTPUT=tmp_path / "outlines.gpkg")
        run("spectralrule", **scene.inputs, MASK=tmp_path / "rule.tif")
        run(
            "compare",
            PREDICTION=mask,
            REFERENCES=[scene.geomap, scene.add],
            AGREEMENT=tmp_path / "agreement.tif",
            REPORT=tmp_path / "report.html",
        )
    assert ours(caught) == []


def test_no_call_warns_while_the_provider_is_loaded(provider: object) -> None:
    from rock_outcrop.rock_outcrop_plugin.provider import RockOutcropProvider

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        fresh = RockOutcropProvider()
        fresh.loadAlgorithms()
        for algorithm in fresh.algorithms():
            made = algorithm.create()
            made.shortHelpString()
            made.asPythonCommand({}, qgis.core.QgsProcessingContext())
    assert ours(caught) == []


def ours(caught: list[warnings.WarningMessage]) -> list[str]:
    """Return the warnings that our own lines caused."""
    roots = (ROOT, ROOT / "build" / "plugins" / "rock_outcrop")
    folders = tuple(str(root / name) for root in roots for name in FOLDERS)
    return [
        f"{warning.filename}:{warning.lineno}: {warning.message}"
        for warning in caught
        if warning.filename.startswith(folders)
        and issubclass(warning.category, (DeprecationWarning, PendingDeprecationWarning))
    ]
