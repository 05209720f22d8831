"""The spectral rule on whole rasters: from a composite to a mask."""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ...errors import InputError
from ...progress import Reporter
from ...recipes import Recipe, SpectralRule, SpectralRuleThresholds
from ..grid import Bounds, RasterGrid, Window
from ..inference.area import area_of
from ..inference.outputs import OutputSpecification, ProbabilityType
from ..inference.paths import check_output_paths
from ..inputs import AUTOMATIC_BAND_NAME, check_has_data, match_bands, reflectance_scale
from ..opened_files import OpenedFiles
from ..raster import AlignedRaster, target_grid
from .pixelwise import WINDOW, PixelMap, map_pixels
from .spectral_rule import rock_by_rule

ROLES = ("blue", "green", "near_infrared", "short_wave_infrared")
DECISION = 0.5


@dataclass(frozen=True)
class RuleRun:
    """What is mapped by the spectral rule of a recipe.

    At least one of `probability` and `mask` is wanted; the probability is 0 or 1, since a rule
    has no doubt. Where there is a `dem` without data (the sea of REMA) the outputs have none.
    `extent` is in `extent_crs` (None: the composite's). `thresholds` None: the recipe's.
    """

    recipe: Recipe
    composite: Path
    token: str
    probability: Path | None
    mask: Path | None
    dem: Path | None = None
    thresholds: SpectralRuleThresholds | None = None
    extent: Bounds | None = None
    extent_crs: str | None = None
    probability_type: ProbabilityType = "uint8"
    reflectance_scale: float | None = None
    window: int = WINDOW


def map_by_rule(run: RuleRun, reporter: Reporter) -> PixelMap:
    """Map rock by the spectral rule, on the composite's grid.

    Raises InputError, OutputError or Cancelled, and then leaves nothing behind.
    """
    rule = _rule_of(run)
    grid_settings = run.recipe.grid
    check_output_paths(
        {"PROBABILITY": run.probability, "MASK": run.mask},
        {"COMPOSITE": run.composite, "DEM": run.dem},
    )
    if run.probability is None and run.mask is None:
        raise InputError("MASK: no output was asked for. Give PROBABILITY, MASK or both.")
    check_has_data(run.composite, "COMPOSITE")
    grid = target_grid(
        run.composite, "COMPOSITE", grid_settings.crs, grid_settings.resolution, reporter
    )
    area = area_of(grid, run.extent, run.extent_crs)
    with RuleBands(run, rule, grid, reporter) as bands:

        def rock(window: Window) -> NDArray[np.float32] | None:
            reflectance, valid = bands.read(window)
            if not valid.any():
                return None
            found = rock_by_rule(reflectance, rule.thresholds).astype(np.float32)
            return np.where(valid, found, np.float32(np.nan))

        return map_pixels(
            rock, grid, area, _outputs(run, rule), run.token, reporter=reporter, window=run.window
        )


class RuleBands(OpenedFiles):
    """Reads windows of the reflectance that the rule looks at. Use as a context manager."""

    def __init__(
        self, run: RuleRun, rule: SpectralRule, grid: RasterGrid, reporter: Reporter
    ) -> None:
        with self._opening() as opened:

            def aligned(path: Path, role: str) -> AlignedRaster:
                return opened.enter_context(
                    AlignedRaster(path, role, grid, Resampling.bilinear, reporter)
                )

            self._composite = aligned(run.composite, "COMPOSITE")
            self._dem = aligned(run.dem, "DEM") if run.dem else None
            dataset = self._composite.dataset
            self._bands = _bands_of(dataset, rule, run.recipe, reporter)
            self._scale, self._offset = reflectance_scale(
                dataset, self._bands, run.reflectance_scale, reporter
            )

    def read(self, window: Window) -> tuple[dict[str, NDArray[np.float32]], NDArray[np.bool_]]:
        """Return reflectance (height, width) by role in the rule, and validity."""
        stored, valid = self._composite.read(window, self._bands)
        reflectance = stored.astype(np.float32) * np.float32(self._scale)
        reflectance += np.float32(self._offset)
        if self._dem is not None:
            valid &= self._dem.read(window, [1])[1]
        return dict(zip(ROLES, reflectance, strict=True)), valid


def _rule_of(run: RuleRun) -> SpectralRule:
    rule = run.recipe.spectral_rule
    if rule is None:
        raise InputError(
            f"RECIPE: '{run.recipe.name}' has no spectral rule. Choose a recipe that has one."
        )
    if run.thresholds is None:
        return rule
    for field, value in zip(fields(run.thresholds), astuple(run.thresholds), strict=True):
        if not np.isfinite(value):
            raise InputError(f"{field.name.upper()}: {value} is not a number. Give one.")
    return SpectralRule(**{**vars(rule), "thresholds": run.thresholds})


def _bands_of(
    dataset: DatasetReader, rule: SpectralRule, recipe: Recipe, reporter: Reporter
) -> list[int]:
    """Return the bands of the roles: by name, or else by the order of all bands of the recipe."""
    wanted = [getattr(rule, role) for role in ROLES]
    has_names = any(
        text and not AUTOMATIC_BAND_NAME.fullmatch(text.strip()) for text in dataset.descriptions
    )
    if not has_names:
        every = [channel.name for channel in recipe.channels if channel.source == "composite"]
        found = match_bands(dataset, every, reporter)
        return [found[name] for name in wanted]
    found = match_bands(dataset, wanted, reporter)
    return [found[name] for name in wanted]


def _outputs(run: RuleRun, rule: SpectralRule) -> OutputSpecification:
    thresholds = {
        f"ROCK_OUTCROP_{name.upper()}": f"{value:g}"
        for name, value in vars(rule.thresholds).items()
    }
    tags = {
        "ROCK_OUTCROP_RULE": "Burton-Johnson et al. 2016",
        "ROCK_OUTCROP_RECIPE": run.recipe.name,
        "ROCK_OUTCROP_THRESHOLD": f"{DECISION:g}",
        **thresholds,
    }
    return OutputSpecification(
        probability=run.probability,
        mask=run.mask,
        probability_type=run.probability_type,
        threshold=DECISION,
        class_name=run.recipe.class_name,
        tags=tags,
    )
