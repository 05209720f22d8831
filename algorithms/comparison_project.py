"""The layers of a comparison in a project: one of its own, to export, and the user's, to edit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from ..rock_outcrop_plugin.provenance import ALGORITHM_TAG, PREFIX, plugin_version
from .comparison_page import PageContent, build_layout
from .comparison_panels import Comparison, agreement_title, choose_panels, layer_title
from .comparison_styles import style_prediction, style_reference, style_result
from .layer_metadata import credits_of
from .map_themes import free_name
from .products import file_and_layer, product_title

SHOWN_DIGITS = 16


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


def project_of_copies(
    comparison: Comparison, users: QgsProject | None
) -> tuple[QgsProject, Comparison]:
    """Return a project with copies of the layers; those of the user's project keep their styles."""
    project = QgsProject()
    copies = copied(comparison, users)
    for layer in copies.layers:
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)
    project.setCrs(comparison.prediction.crs())
    project.setEllipsoid(comparison.prediction.crs().ellipsoidAcronym())
    return project, copies


def copied(comparison: Comparison, users: QgsProject | None) -> Comparison:
    """Return copies of the layers, styled where they do not come from the user's project."""
    references = []
    for place, layer in enumerate(comparison.references):
        copy = layer.clone()
        if not _is_in(layer, users):
            style_reference(copy, place)
        references.append(copy)
    prediction = comparison.prediction.clone()
    if not _is_in(comparison.prediction, users):
        style_prediction(prediction)
    results: dict[str, QgsMapLayer | None] = {}
    for product in ("composite", "agreement"):
        layer = getattr(comparison, product)
        results[product] = None if layer is None else layer.clone()
        if layer is not None and not _is_in(layer, users):
            style_result(results[product], product)
    return Comparison(prediction, tuple(references), **results)


def page_content(name: str, comparison: Comparison, values: dict[str, Any]) -> PageContent:
    """Return what the page shows of these layers; `values` are the resolved parameters."""
    names = {layer.id(): layer_title(layer) for layer in comparison.layers}
    names[comparison.prediction.id()] = _tr("Prediction")
    if comparison.composite is not None:
        names[comparison.composite.id()] = product_title("composite")
    if comparison.agreement is not None:
        names[comparison.agreement.id()] = agreement_title(comparison.agreement)
    return PageContent(
        name=name,
        title=values["title"],
        page=values["page"],
        panels=choose_panels(comparison, values["maps"]),
        crs=values["crs"],
        area=values["area"],
        names=names,
        sources="\n".join(_sources(comparison, names)),
    )


def add_to_project(project: QgsProject, values: dict[str, Any]) -> str:
    """Add the layout to the user's project, with the layers it lacks; return the layout's name."""
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    themes = project.mapThemeCollection().mapThemes()
    taken |= {theme.partition(": ")[0] for theme in themes}
    name = free_name(_tr("Comparison"), taken)
    comparison: Comparison = values["comparison"]
    styled = copied(comparison, project)
    _add_missing(comparison, styled, project, name)
    there = _with_layers(comparison, styled, project)
    layout = build_layout(project, page_content(name, there, values))
    project.layoutManager().addLayout(layout)
    return name


def _add_missing(
    comparison: Comparison, styled: Comparison, project: QgsProject, name: str
) -> None:
    """Add the layers that the project lacks: in a group at its top, a composite at its bottom."""
    root = project.layerTreeRoot()
    pairs = zip(comparison.layers, styled.layers, strict=True)
    missing = [copy for layer, copy in pairs if not _is_in(layer, project)]
    for copy in missing:
        project.addMapLayer(copy, False)
    above = [copy for copy in missing if copy is not styled.composite]
    if above:
        group = root.insertGroup(0, name)
        for copy in above:
            group.addLayer(copy)
    if styled.composite in missing:
        root.addLayer(styled.composite)


def _with_layers(comparison: Comparison, styled: Comparison, project: QgsProject) -> Comparison:
    """Return the comparison of layers that are in the project."""

    def chosen(layer: QgsMapLayer | None, copy: QgsMapLayer | None) -> QgsMapLayer | None:
        return layer if layer is not None and _is_in(layer, project) else copy

    pairs = zip(comparison.references, styled.references, strict=True)
    return Comparison(
        chosen(comparison.prediction, styled.prediction),
        tuple(chosen(layer, copy) for layer, copy in pairs),
        chosen(comparison.composite, styled.composite),
        chosen(comparison.agreement, styled.agreement),
    )


def _is_in(layer: QgsMapLayer, project: QgsProject | None) -> bool:
    return project is not None and project.mapLayer(layer.id()) is not None


def _sources(comparison: Comparison, names: dict[str, str]) -> Iterator[str]:
    """Yield whom to credit for the layers, under which licence, or that nothing says it."""
    layers_of: dict[str, list[str]] = {}
    for layer in comparison.layers:
        for text in _told_by(layer):
            layers_of.setdefault(text, []).append(names[layer.id()])
    for text, titles in layers_of.items():
        yield f"{', '.join(titles)}: {text}"
    yield _tr("Made with Rock Outcrop {0} and QGIS {1} on {2}.").format(
        plugin_version(), Qgis.QGIS_VERSION.partition("-")[0], date.today().isoformat()
    )


def _told_by(layer: QgsMapLayer) -> list[str]:
    """Return what a layer's file says of its sources."""
    from ..rock_outcrop_plugin.native.tags import read_tags

    tags = read_tags(*file_and_layer(layer.source()))
    told = credits_of(layer)
    if model := tags.get(f"{PREFIX}MODEL"):
        sha256 = tags.get(f"{PREFIX}MODEL_SHA256", "")[:SHOWN_DIGITS]
        told.insert(0, _tr("Model {0}, SHA-256 {1}.").format(model, sha256))
    if tags.get(ALGORITHM_TAG) == "rockoutcrop:demodata":
        told.append(_tr("Generated, not a real place."))
    return told or ([] if tags else [_tr("The file does not say its source.")])
