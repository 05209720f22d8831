"""Maps rock by a rule on reflectance, without any training."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..rock_outcrop_plugin.errors import InputError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .layers import extent, optional_raster_path, raster_path
from .parameters import add_probability_type, add_reflectance_scale, reflectance_scale

RECIPE = "rock"
# As in the recipe, which is not read while QGIS starts.
THRESHOLDS = {
    "max_ndsi": 0.75,
    "max_ndwi": 0.45,
    "min_swir_to_blue": 0.25,
    "max_blue": 0.7,
    "max_blue_in_shade": 0.2,
}
DOUBLE = Qgis.ProcessingNumberParameterType.Double


class SpectralRule(RockOutcropAlgorithm):
    """`rockoutcrop:spectralrule`."""

    ID = "spectralrule"
    PAPERS = ("johnson", "cog")
    EXAMPLE: ClassVar = {"COMPOSITE": "composite.tif", "DEM": "dem.tif", "MASK": "rule_mask.tif"}

    def title(self) -> str:
        return self.tr("Rock by a spectral rule")

    def about(self) -> str:
        return self.tr(
            "Maps rock by fixed thresholds on reflectance, without labels and training: in sun "
            "what is neither snow (NDSI) nor water (NDWI) nor bright in blue, in shade what is "
            "dark in blue and no water. Use it to see whether a network pays. After "
            "Burton-Johnson et al. (2016), An automated methodology for differentiating rock from "
            "snow, clouds and sea in Antarctica from Landsat 8 imagery, The Cryosphere 10, "
            "1665-1677, carried over to surface reflectance of Sentinel-2: Landsat's bands 2, 3, "
            "5 and 6 are B02, B03, B08 and B11. Sentinel-2 has no thermal band: a limit on blue "
            "and the ratio of B11 to blue replace it. The published coast mask is replaced by an "
            "elevation model without data on the sea."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("COMPOSITE", self.tr("Composite")),
            self.tr(
                "Sentinel-2 surface reflectance with B02, B03, B08 and B11; bands are found by "
                "their names."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DEM", self.tr("Elevation"), optional=True),
            self.tr(
                "Where it has no data (REMA: the sea) the result has none. Left out: the sea is "
                "mapped too, and dark turbid water can be taken for rock."
            ),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), optional=True),
            self.tr("Only this part is mapped. Left out: all of the composite."),
        )
        self._define_thresholds()
        add_probability_type(self)
        add_reflectance_scale(self)
        self.add(
            QgsProcessingParameterRasterDestination(
                "PROBABILITY", self.tr("Rock probability"), optional=True, createByDefault=False
            ),
            self.tr("0 or 100 per cent, for a rule has no doubt; 255 nodata."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "MASK", self.tr("Rock mask"), optional=True, createByDefault=True
            ),
            self.tr("1 rock, 0 other, 255 nodata."),
        )
        self.addOutput(QgsProcessingOutputNumber("ROCK_AREA", self.tr("Rock area in km²")))

    def _define_thresholds(self) -> None:
        texts = self._threshold_texts()
        for name, value in THRESHOLDS.items():
            label, help_text = texts[name]
            self.add(
                QgsProcessingParameterNumber(
                    name.upper(), label, type=DOUBLE, defaultValue=value, minValue=-1.0
                ),
                help_text,
                advanced=True,
            )

    def _threshold_texts(self) -> dict[str, tuple[str, str]]:
        """Return label and help of each threshold by its name in the recipe."""
        return {
            "max_ndsi": (
                self.tr("Largest NDSI"),
                self.tr(
                    "(B03 - B11) / (B03 + B11) of rock in sun is below this; of clean snow it is "
                    "about 0.9 or more. 0.75 is published, high enough for pixels that are "
                    "partly snow."
                ),
            ),
            "max_ndwi": (
                self.tr("Largest NDWI"),
                self.tr(
                    "(B03 - B08) / (B03 + B08) of rock is below this, of open water above. "
                    "0.45 is published."
                ),
            ),
            "min_swir_to_blue": (
                self.tr("Least ratio of B11 to B02"),
                self.tr(
                    "Replaces the published limit on temperature, for which Sentinel-2 has no "
                    "band: rock in sun is bright in the short-wave infrared. A pixel that is half "
                    "rock and half snow has about 0.29, clean snow less than 0.1."
                ),
            ),
            "max_blue": (
                self.tr("Largest blue reflectance in sun"),
                self.tr(
                    "Replaces the published ratio of temperature to blue, which keeps clouds and "
                    "bright snow out: at 255 K it means a blue of 0.64 at the top of the "
                    "atmosphere. Without the light that the air scatters (about 0.1, and three "
                    "quarters of the rest passes) that is 0.7 at the surface."
                ),
            ),
            "max_blue_in_shade": (
                self.tr("Largest blue reflectance in shade"),
                self.tr(
                    "What is darker than this and no water is rock in shade; snow in shade is "
                    "brighter. Published: 0.25 at the top of the atmosphere, which is 0.2 at the "
                    "surface. 0 leaves rock in shade out."
                ),
            ),
        }

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        if not parameters.get("PROBABILITY") and not parameters.get("MASK"):
            raise InputError("MASK: no output was asked for. Give PROBABILITY, MASK or both.")
        bounds, crs = extent(self, parameters, "EXTENT", context)
        dem = optional_raster_path(self, parameters, "DEM", context)
        return {
            "composite": str(raster_path(self, parameters, "COMPOSITE", context)),
            "dem": str(dem) if dem else None,
            "thresholds": {
                name: self.parameterAsDouble(parameters, name.upper(), context)
                for name in THRESHOLDS
            },
            "extent": bounds,
            "extent_crs": crs,
            "probability_type": self.parameterAsEnumString(parameters, "PROBABILITY_TYPE", context),
            "reflectance_scale": reflectance_scale(self, parameters, context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.specs import SpectralRuleJob

        paths = {
            name: self.output_path(parameters, name, context) for name in ("PROBABILITY", "MASK")
        }
        job = SpectralRuleJob(
            token=self.token,
            recipe=RECIPE,
            probability=paths["PROBABILITY"],
            mask=paths["MASK"],
            **values,
        )
        result = self.run_job(job, reporter)
        outputs = {name: path for name, path in paths.items() if path}
        return {**outputs, "ROCK_AREA": result["rock_area_km2"]}
