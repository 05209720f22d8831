"""What the help of an algorithm says, for QGIS and for the pages in docs/algorithms."""
