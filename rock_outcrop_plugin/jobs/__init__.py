"""The one bridge between QGIS's process and the worker's."""
