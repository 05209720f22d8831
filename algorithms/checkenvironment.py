"""Checks the worker's Python environment."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ..rock_outcrop_plugin.errors import EnvironmentMissingError
from ..rock_outcrop_plugin.progress import Reporter
from .base import RockOutcropAlgorithm, worker_python
from .parameters import add_device, optional_file
from .setupenvironment import add_report, write_report


class CheckEnvironment(RockOutcropAlgorithm):
    """`rockoutcrop:checkenvironment`."""

    ID = "checkenvironment"
    PAPERS = ("venv",)
    EXAMPLE: ClassVar = {"DEVICE": "auto", "REPORT": "environment.html"}

    def title(self) -> str:
        return self.tr("Check the environment")

    def about(self) -> str:
        return self.tr(
            "Says whether the worker's Python environment is there and complete, which versions it "
            "holds, and on which device networks will run. It fails with advice when something is "
            "missing."
        )

    def define(self) -> None:
        add_device(self)
        self.add(
            QgsProcessingParameterFile(
                "PYTHON",
                self.tr("Python"),
                optional=True,
                # Without a filter QGIS takes no file that has no dot in its name.
                fileFilter=self.tr("All files (*)"),
            ),
            self.tr("Another Python to check. Left out: the one that the plugin uses."),
            advanced=True,
        )
        add_report(self)
        self.addOutput(QgsProcessingOutputString("DEVICE_NAME", self.tr("Device that is used")))
        self.addOutput(QgsProcessingOutputString("PYTHON_USED", self.tr("Python that is used")))
        self.addOutput(QgsProcessingOutputString("VERSIONS", self.tr("Versions")))
        self.addOutput(QgsProcessingOutputBoolean("OUTDATED", self.tr("Made for another version")))

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "python": optional_file(self, parameters, "PYTHON", context),
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.environment.checker import check
        from ..rock_outcrop_plugin.jobs.specs import CheckJob

        python = values["python"] or worker_python()
        reporter.progress(0.1, self.tr("Importing every package"))
        report = check(python, cancelled=reporter.cancelled)
        reporter.log(report.to_text())
        outputs = write_report(self, report.to_html(), parameters, context)
        if not report.works:
            raise EnvironmentMissingError(report.summary())
        reporter.progress(0.6, self.tr("Starting the worker"))
        job = CheckJob(token=self.token, device=values["device"])
        answer = self.run_job(job, reporter, python=python)
        return {
            **outputs,
            "DEVICE_NAME": answer["device"],
            "PYTHON_USED": str(python),
            "VERSIONS": report.versions(),
            "OUTDATED": report.outdated,
        }
