"""The plugin: QGIS side, engine, and the bridge between them."""
