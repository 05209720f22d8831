"""The one base class of every algorithm.

An algorithm says what it takes (`define`), turns parameters into plain values (`resolve`, in
QGIS's main thread) and works with them (`execute`, in the background). Errors become
QgsProcessingException here and nowhere else.
"""

from __future__ import annotations

import uuid
from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingProvider,
    QgsProcessingUtils,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..rock_outcrop_plugin.errors import OutputError, RockOutcropError
from ..rock_outcrop_plugin.progress import Reporter
from .described import Described
from .feedback import FeedbackReporter
from .lasting_provider import give_lasting_provider
from .loaded_layer import arrange_outputs, write_sidecars
from .proxy import proxy_variables

if TYPE_CHECKING:
    from ..rock_outcrop_plugin.jobs.job import Job

PYTHON_SETTING = "rock_outcrop/python"
Values = dict[str, Any]


class RockOutcropAlgorithm(Described, QgsProcessingAlgorithm):
    """What all algorithms share: names, help, validation, errors, layer groups, one job call."""

    ID: str
    PAPERS: ClassVar[tuple[str, ...]] = ()
    EXAMPLE: ClassVar[Values] = {}

    def __init__(self) -> None:
        super().__init__()
        self.token = uuid.uuid4().hex[:12]
        self._values: Values = {}
        self._results: Values = {}
        self._tags: dict[str, str] = {}
        self._destinations: list[Path] = []
        self._group_name = ""
        self._proxy: dict[str, str] = {}
        self._lasting_provider: QgsProcessingProvider | None = None

    @abstractmethod
    def title(self) -> str:
        """Return the name that users see, translated."""

    @abstractmethod
    def about(self) -> str:
        """Return the help text: what it does, in which case to use it, the paper behind it."""

    @abstractmethod
    def define(self) -> None:
        """Add parameters and outputs."""

    @abstractmethod
    def resolve(self, parameters: Values, context: QgsProcessingContext) -> Values:
        """Return plain values (paths, numbers) for `execute`; runs in the main thread.

        Raises RockOutcropError for whatever is wrong with the parameters. Must not create
        anything: it is also called just to check parameters.
        """

    @abstractmethod
    def execute(
        self,
        values: Values,
        parameters: Values,
        context: QgsProcessingContext,
        reporter: Reporter,
    ) -> Values:
        """Do the work and return the outputs. Raises RockOutcropError."""

    @staticmethod
    def tr(text: str) -> str:
        """Return a visible text in the user's language."""
        return QCoreApplication.translate("RockOutcrop", text)

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def createInstance(self) -> RockOutcropAlgorithm:
        return type(self)()

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        self.define()
        self._lasting_provider = give_lasting_provider(self)

    def papers(self) -> tuple[str, ...]:
        """Return keys of `help.papers` or of `sources.toml`: what the algorithm rests on."""
        return self.PAPERS

    def example(self) -> Values:
        """Return the parameters of a typical call, for the help."""
        return self.EXAMPLE

    def add(
        self,
        parameter: QgsProcessingParameterDefinition,
        help_text: str,
        *,
        advanced: bool = False,
    ) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(help_text)
        if advanced:
            flags = parameter.flags() | Qgis.ProcessingParameterFlag.Advanced
            parameter.setFlags(flags)
        self.addParameter(parameter)

    def checkParameterValues(
        self, parameters: Values, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        accepted, message = super().checkParameterValues(parameters, context)
        if not accepted:
            return accepted, message
        try:
            self.resolve(parameters, context)
            self._check_destinations(parameters, context)
        except RockOutcropError as error:
            return False, str(error)
        return True, ""

    def prepareAlgorithm(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        with processing_errors():
            self._values = self.resolve(parameters, context)
            self._check_destinations(parameters, context)
        # In the main thread: QGIS may have to ask for the password of its keychain.
        self._proxy = proxy_variables()
        return True

    def processAlgorithm(
        self,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Values:
        self._group_name = run_group_name(self.title())
        from ..rock_outcrop_plugin import provenance

        reporter = FeedbackReporter(feedback)
        try:
            with processing_errors():
                self._results = self.execute(self._values, parameters, context, reporter)
        finally:
            provenance.forget(self._destinations)
        write_sidecars(self._results, reporter)
        return self._results

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        arrange_outputs(context, self._results, self._group_name)
        return {}

    @property
    def proxy(self) -> dict[str, str]:
        """QGIS's proxy as variables for a child process. They must not be logged."""
        return self._proxy

    def run_job(
        self,
        job: Job,
        reporter: Reporter,
        run_folder: Path | None = None,
        *,
        python: Path | None = None,
    ) -> Values:
        """Run a job in the worker and return its result. Raises RockOutcropError.

        `python` is the worker's interpreter, by default the one that the plugin uses.
        """
        from ..rock_outcrop_plugin.jobs.runner import JobRunner

        folder = run_folder or Path(QgsProcessingUtils.tempFolder()) / f"job-{job.token}"
        job = replace(job, tags=self._tags)
        interpreter = python or worker_python()
        return JobRunner(job, interpreter, folder, reporter, variables=self._proxy).run()

    def output_path(
        self, parameters: Values, name: str, context: QgsProcessingContext
    ) -> str | None:
        """Return the absolute path of an output, or None when it was left out."""
        definition = self.parameterDefinition(name)
        if definition.type() in ("rasterDestination", "vectorDestination"):
            path = self.parameterAsOutputLayer(parameters, name, context)
            if path:
                self._put_down_tags(Path(path).absolute())
        else:
            path = self.parameterAsFileOutput(parameters, name, context)
        # The worker has another working folder than QGIS.
        return str(Path(path).absolute()) if path else None

    def _put_down_tags(self, destination: Path) -> None:
        """Let a result carry where it comes from."""
        from ..rock_outcrop_plugin import provenance
        from ..rock_outcrop_plugin.native.tags import read_tags

        if not self._tags:
            algorithm = f"rockoutcrop:{self.ID}"
            self._tags = provenance.run_tags(algorithm, self._values, read_tags)
        self._destinations.append(destination)
        provenance.put_down([destination], self._tags)

    def _check_destinations(self, parameters: Values, context: QgsProcessingContext) -> None:
        for definition in self.destinationParameterDefinitions():
            value = parameters.get(definition.name())
            if not isinstance(value, str) or not value or value == "TEMPORARY_OUTPUT":
                continue
            if definition.type() == "folderDestination":
                continue
            check_writable(Path(value), definition.name())


def worker_python() -> Path:
    """Return the worker's interpreter: the user's setting, or what the finder finds.

    Raises EnvironmentMissingError.
    """
    from ..rock_outcrop_plugin.environment.finder import find_python

    return find_python(str(QgsSettings().value(PYTHON_SETTING, "") or "") or None)


def check_writable(path: Path, role: str) -> None:
    """Raise OutputError when a file could not be made at `path`."""
    folder = path.absolute().parent
    probe = folder / f".{uuid.uuid4().hex}.partial"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            f"{role}: nothing can be written to the folder '{folder}' ({error.strerror}). "
            "Create it, ask for permission to write there, or choose another folder."
        ) from error
    if path.is_dir():
        raise OutputError(f"{role}: '{path}' is a folder. Give the name of a file.")


def run_group_name(title: str) -> str:
    """Return the name of the layer group of a run that starts now, which no other run has."""
    return f"{title} {datetime.now():%Y-%m-%d %H:%M:%S}"


@contextmanager
def processing_errors() -> Iterator[None]:
    """Turn our errors into the one that Processing shows and that ends `qgis_process` with 1."""
    try:
        yield
    except RockOutcropError as error:
        raise QgsProcessingException(str(error)) from error
