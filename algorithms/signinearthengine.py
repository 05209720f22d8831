"""Signs in to Earth Engine, or says what is missing."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
)

from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm
from .earth_engine_parameters import account_values, add_account, add_address


class SignInEarthEngine(RockOutcropAlgorithm):
    """`rockoutcrop:signinearthengine`."""

    ID = "signinearthengine"
    PAPERS = ("earthengine", "oauth")
    EXAMPLE: ClassVar = {"PROJECT": "my-cloud-project", "BROWSER": False}

    def title(self) -> str:
        return self.tr("Sign in to Earth Engine")

    def about(self) -> str:
        return self.tr(
            "Makes sure that Earth Engine computes for you, or says what is missing: credentials, "
            "a project, a permission, a connection. Where nobody is signed in, Google's own page "
            "opens in the browser; what it grants is stored where Earth Engine's Python package "
            "looks for it (.config/earthengine in your home folder, readable by you only), not in "
            "QGIS, its project or its history."
        )

    def define(self) -> None:
        add_account(self)
        self.add(
            QgsProcessingParameterBoolean(
                "BROWSER", self.tr("Ask in the browser"), defaultValue=True
            ),
            self.tr(
                "Open Google's page where no stored sign-in is accepted, and wait five minutes for "
                "it. Without it, what is missing is only said: for machines without a browser."
            ),
        )
        add_address(self, self.tr("Another Earth Engine server, for instance through a gateway."))
        self.addOutput(QgsProcessingOutputString("PROJECT_USED", self.tr("Project that is used")))

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {
            **account_values(self, parameters, context),
            "browser": self.parameterAsBool(parameters, "BROWSER", context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.jobs.source_specs import SignInJob

        answer = self.run_job(SignInJob(token=self.token, **values), reporter)
        return {"PROJECT_USED": answer["project"]}
