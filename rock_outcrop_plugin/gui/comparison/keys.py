"""Single keys for a part of the window, without taking them from anything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

Key = tuple[Qt.Key, bool]


class Keys(QObject):
    """Acts on keys that are pressed while a widget or one of its children has the focus.

    Lists and text fields keep what they use of the keyboard themselves: a key arrives here only
    when the focused widget has no use for it. QGIS's own shortcuts of one letter do not fire
    meanwhile, and ours never fire anywhere else. A key is a Qt key and whether Shift is held.
    """

    def __init__(self, owner: QWidget, actions: Mapping[Key, Callable[[], object]]) -> None:
        super().__init__(owner)
        # Qt 6 gives the key of an event as a plain number.
        self._actions = {(int(key), shift): act for (key, shift), act in actions.items()}
        self.watch(owner)

    def watch(self, widget: QWidget) -> None:
        """Also act on keys of a widget that would take them itself, as a map canvas does."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim and handle the keys."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            action = self._action(event)
            if action is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    action()
                return True
        return super().eventFilter(watched, event)

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        others = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if others:
            return None
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return self._actions.get((int(event.key()), shift))
