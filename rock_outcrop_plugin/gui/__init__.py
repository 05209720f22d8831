"""What QGIS's window shows; everything that computes goes through algorithms and jobs."""
