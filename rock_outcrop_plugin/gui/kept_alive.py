"""Objects that QGIS still works with when the plugin that made them is unloaded."""

from __future__ import annotations

import atexit
from collections.abc import Callable


def keep_alive(thing: object) -> Callable[[], None]:
    """Hold an object until the function that is returned is called.

    An unloaded module and what only Qt's connections hold are garbage to Python, and with a
    context or a dialog that a running task needs, QGIS would crash. The interpreter itself holds
    what is registered for its end.
    """

    def hold() -> object:
        return thing

    atexit.register(hold)
    return lambda: atexit.unregister(hold)
