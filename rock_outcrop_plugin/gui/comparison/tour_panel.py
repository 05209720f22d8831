"""The panel that leads from disagreement to disagreement and takes a person's word on each."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..wrapped_label import wrapped_label
from .disagreement_tour import DisagreementSearch, Patch, Tour, area_words, kind_words
from .marks import MARKS, Marks
from .search_form import SearchForm

MOST_SKIPPED = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("RockOutcrop", text)


class TourPanel(QWidget):
    """Search, previous and next, the three marks, and what to do with them."""

    patch_shown = pyqtSignal(object)
    mark_asked = pyqtSignal(str)
    undo_asked = pyqtSignal()
    file_asked = pyqtSignal()
    compare_asked = pyqtSignal()
    train_asked = pyqtSignal()
    search_asked = pyqtSignal()

    def __init__(self, project: QgsProject, marks: Marks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tourPanel")
        self.tour = Tour()
        self._marks = marks
        self.form = SearchForm(project, self)
        self.form.started.connect(self.search_asked)
        self.search = DisagreementSearch(self)
        self.search.progressed.connect(lambda share: self.form.bar.setValue(round(share)))
        self.search.found.connect(self._take)
        self.search.failed.connect(self._say_failed)
        self.form.cancelled.connect(self.search.cancel)
        self.words = wrapped_label("tourWords")
        self.marks_words = wrapped_label("marksWords")
        self._make_buttons()
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        layout.addWidget(self.words)
        layout.addLayout(self._make_grid())
        layout.addWidget(self.go_on)
        layout.addWidget(self.marks_words)
        for button in (self.choose_file, self.compare, self.train):
            layout.addWidget(button)
        layout.addStretch(1)
        self.refresh()

    def start_search(self, extent: str | None) -> None:
        """Search with what the form says, in an extent if one is given."""
        values = self.form.values()
        if extent is not None:
            values["EXTENT"] = extent
        self.form.show_running(True)
        self.words.setText(_tr("Searching for disagreements…"))
        self.search.start(values)

    def take(self, patches: Sequence[Patch]) -> None:
        """Tour other patches, before the first of them that has no mark yet."""
        first = 0
        while first < len(patches) and self._mark_of(patches[first]) is not None:
            first += 1
        self.tour = Tour(tuple(patches), first - 1 if first < len(patches) else -1)
        self.refresh()

    def clear(self) -> None:
        """Forget the patches."""
        self.search.cancel()
        self.tour = Tour()
        self.patch_shown.emit(None)
        self.refresh()

    def step(self, steps: int) -> None:
        """Go to the next (1) or previous (-1) patch."""
        patch = self.tour.step(steps)
        if patch is not None:
            self.patch_shown.emit(patch)
        self.refresh()

    def go_on_after_mark(self) -> None:
        """Go to the next patch that nobody has marked, if the user wants that.

        One place may differ from several references: a mark there answers all of them.
        """
        if not self.go_on.isChecked() or not self.tour.has_next:
            return
        ahead = self.tour.patches[self.tour.index + 1 : self.tour.index + 1 + MOST_SKIPPED]
        marked = [self._mark_of(patch) is not None for patch in ahead]
        self.step(1 + (marked.index(False) if False in marked else 0))

    def refresh(self) -> None:
        """Say where the tour is and what is marked; enable what can be done."""
        tour = self.tour
        self.next.setEnabled(tour.has_next)
        self.previous.setEnabled(tour.has_previous)
        for button in self.mark_buttons.values():
            button.setEnabled(tour.current is not None)
        self.undo.setEnabled(self._marks.can_undo)
        if not self.search.running:
            self.words.setText(self._tour_words())
        counts = self._marks.counts()
        has_marks = sum(counts.values()) > 0
        self.compare.setEnabled(has_marks)
        self.train.setEnabled(has_marks)
        self.marks_words.setText(self._marks_words() if has_marks else _tr("No marks yet."))
        self.marks_words.setToolTip(str(self._marks.path()) if self._marks.layer else "")

    def _take(self, patches: list[Patch]) -> None:
        self.form.show_running(False)
        self.take(patches)
        if patches:
            self.step(1)
        else:
            self.words.setText(_tr("Prediction and reference agree everywhere."))

    def _say_failed(self, error: str) -> None:
        self.form.show_running(False)
        self.refresh()
        self.words.setText(error)

    def _mark_of(self, patch: Patch) -> str | None:
        return self._marks.mark_at(patch.point, patch.crs)

    def _tour_words(self) -> str:
        tour = self.tour
        if not tour.patches:
            return _tr(
                "Choose a prediction and a reference, then find where they differ. "
                "The largest patches come first."
            )
        if tour.current is None:
            return _tr("{0} disagreements.").format(len(tour.patches))
        patch = tour.current
        words = _tr("{number} of {total} · {area} · {kind} · {reference}").format(
            number=tour.index + 1,
            total=len(tour.patches),
            area=area_words(patch.area),
            kind=kind_words(patch.kind),
            reference=patch.reference,
        )
        mark = self._mark_of(patch)
        if mark is None:
            return words
        return words + "\n" + _tr("Marked: {0}").format(mark_words(mark))

    def _marks_words(self) -> str:
        counts = self._marks.counts()
        return _tr("Marks: {rock} rock, {other} not rock, {unsure} unsure").format(
            rock=counts["rock"], other=counts["not rock"], unsure=counts["unsure"]
        )

    def _make_buttons(self) -> None:
        self.next = _button("nextDisagreement", _tr("Next disagreement (D)"), "D", self)
        self.next.clicked.connect(lambda: self.step(1))
        self.mark_buttons = {}
        for mark, key in zip(MARKS, ("R", "N", "U"), strict=True):
            text = _tr("{0} ({1})").format(mark_title(mark), key)
            button = _button(f"mark_{mark.replace(' ', '_')}", text, key, self)
            button.clicked.connect(lambda _, m=mark: self.mark_asked.emit(m))
            hint = _tr("{key}: mark this disagreement. Shift+{key}: mark the place of the cursor.")
            button.setToolTip(hint.format(key=key))
            self.mark_buttons[mark] = button
        self.previous = _button("previousDisagreement", _tr("Previous"), "Shift+D", self)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.undo = _button("undoMark", _tr("Undo mark"), "Backspace", self)
        self.undo.clicked.connect(self.undo_asked)
        self.go_on = QCheckBox(_tr("Go on after a mark"), self)
        self.go_on.setObjectName("goOnAfterMark")
        self.go_on.setChecked(True)
        self.choose_file = QPushButton(_tr("File for the marks…"), self)
        self.choose_file.setObjectName("chooseMarksFile")
        self.choose_file.clicked.connect(self.file_asked)
        self.compare = QPushButton(_tr("Compare with marks…"), self)
        self.compare.setObjectName("compareWithMarks")
        self.compare.clicked.connect(self.compare_asked)
        self.train = QPushButton(_tr("Train with corrections…"), self)
        self.train.setObjectName("trainWithCorrections")
        self.train.clicked.connect(self.train_asked)

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.addWidget(self.next, 0, 0, 1, 6)
        for column, button in enumerate(self.mark_buttons.values()):
            grid.addWidget(button, 1, 2 * column, 1, 2)
        grid.addWidget(self.previous, 2, 0, 1, 3)
        grid.addWidget(self.undo, 2, 3, 1, 3)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        return grid


def mark_title(mark: str) -> str:
    """Return the words on a mark's button."""
    return {"rock": _tr("Rock"), "not rock": _tr("Not rock"), "unsure": _tr("Unsure")}[mark]


def mark_words(mark: str) -> str:
    """Return a mark as it stands in the layer, in the user's language."""
    known = {"rock": _tr("rock"), "not rock": _tr("not rock"), "unsure": _tr("unsure")}
    return known.get(mark, mark)


def _button(name: str, text: str, key: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setToolTip(_tr("Key: {0}").format(key))
    button.setMinimumWidth(1)
    return button
