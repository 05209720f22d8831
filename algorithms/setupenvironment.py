"""Creates the worker's Python environment."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..rock_outcrop_plugin.errors import InputError, OutputError
from ..rock_outcrop_plugin.progress import Reporter
from ..rock_outcrop_plugin.whole_files import write_text_whole
from .base import RockOutcropAlgorithm

INSTALL_DEVICES = ("auto", "cpu", "cuda")


class SetUpEnvironment(RockOutcropAlgorithm):
    """`rockoutcrop:setupenvironment`."""

    ID = "setupenvironment"
    PAPERS = ("venv", "pip")
    EXAMPLE: ClassVar = {"DEVICE": "auto"}

    def title(self) -> str:
        return self.tr("Set up the environment")

    def about(self) -> str:
        return self.tr(
            "Installs what training and prediction need (PyTorch, rasterio and others) into a "
            "Python environment of its own, beside QGIS and without touching it. It needs the "
            "internet, or a pip configuration that points to a local index, and about 2 GB of "
            "disk (8 GB with CUDA). An environment that is complete is left as it is."
        )

    def define(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "DEVICE",
                self.tr("Device"),
                options=list(INSTALL_DEVICES),
                defaultValue="auto",
                usesStaticStrings=True,
            ),
            self.tr("auto installs the CUDA packages where there is an NVIDIA GPU."),
        )
        self.add(
            QgsProcessingParameterFile(
                "FOLDER",
                self.tr("Folder"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr("Where the environment is made. Left out: your folder for application data."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "WHEELS",
                self.tr("Folder of packages"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            self.tr(
                "For machines without the internet: a folder with all packages as wheels, which "
                "'pip download -r' filled elsewhere from the files in the plugin's folder "
                "requirements. Left out: pip's own configuration says where they come from."
            ),
            advanced=True,
        )
        add_report(self)

    def resolve(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        from ..rock_outcrop_plugin.environment.finder import default_environment_folder

        folder = self.parameterAsString(parameters, "FOLDER", context)
        wheels = self.parameterAsString(parameters, "WHEELS", context)
        if wheels and not Path(wheels).is_dir():
            raise InputError(f"WHEELS: there is no folder '{wheels}'. Check the path.")
        return {
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "folder": Path(folder).absolute() if folder else default_environment_folder(),
            "wheels": Path(wheels).absolute() if wheels else None,
        }

    def execute(
        self,
        values: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> dict[str, Any]:
        from ..rock_outcrop_plugin.environment.installer import install

        report = install(
            values["folder"],
            values["device"],
            reporter,
            variables=self.proxy,
            wheels=values["wheels"],
        )
        reporter.log(report.to_text())
        return write_report(self, report.to_html(), parameters, context)


def add_report(algorithm: RockOutcropAlgorithm) -> None:
    """Add REPORT: the state of the environment as a page."""
    algorithm.add(
        QgsProcessingParameterFileDestination(
            "REPORT",
            algorithm.tr("Report"),
            fileFilter=algorithm.tr("HTML report (*.html)"),
            optional=True,
            createByDefault=True,
        ),
        algorithm.tr("Versions of all packages, and the device that will be used."),
    )


def write_report(
    algorithm: RockOutcropAlgorithm,
    html: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, Any]:
    """Write the page where it was asked for and return the outputs."""
    path = algorithm.output_path(parameters, "REPORT", context)
    if path is None:
        return {}
    try:
        write_text_whole(Path(path), html)
    except OSError as error:
        raise OutputError(
            f"REPORT: '{path}' cannot be written ({error.strerror}). Choose another folder."
        ) from error
    return {"REPORT": path}
