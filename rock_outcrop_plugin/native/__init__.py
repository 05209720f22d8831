"""Light steps on GDAL as QGIS ships it: they run before any worker environment exists."""
