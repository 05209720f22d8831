"""All computation that runs in the worker process. Never imports qgis."""
