"""The report of a self-training: its stages side by side, in one HTML file."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..corrections import corrections_in
from ..model_file import read_card
from .first_labels import FirstLabels
from .specification import SelfTrainingRun, StageResult

TEMPLATE = "report.html.j2"


def render_report(
    run: SelfTrainingRun, stages: list[StageResult], chosen: StageResult, first: FirstLabels
) -> str:
    """Return the report as HTML text; it links to the stages' own reports."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    masks = zip(run.references, first.masks, strict=True) if first.masks else ()
    return environment.get_template(TEMPLATE).render(
        recipe=run.training.recipe,
        settings=run.settings,
        references=run.references,
        masks=list(masks),
        label_model=first.model,
        stages=[(stage, read_card(stage.model)) for stage in stages],
        chosen=chosen,
        corrections=[
            (stage.stage, corrected)
            for stage in stages
            if (corrected := corrections_in(stage.label)) is not None
        ],
    )
