"""A provider that is still there for a run when the plugin has been unloaded.

QGIS deletes a provider with its plugin, but not what runs; asking an algorithm for its id then
ends QGIS. So every algorithm that may run belongs to a twin of the provider, which is in no
registry and lives as long as the algorithms that know it.
"""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingProvider

_TWINS: dict[type[QgsProcessingProvider], QgsProcessingProvider] = {}


def give_lasting_provider(algorithm: QgsProcessingAlgorithm) -> QgsProcessingProvider | None:
    """Let an algorithm belong to the twin of its provider; return it, to be kept with it.

    What the registry itself holds has no provider yet when it is initialised, and keeps its own.
    """
    provider = algorithm.provider()
    if provider is None:
        return None
    twin = _TWINS.setdefault(type(provider), type(provider)())
    algorithm.setProvider(twin)
    return twin
