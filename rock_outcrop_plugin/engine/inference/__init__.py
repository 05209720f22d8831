"""Applies a model to rasters of any size, window by window."""
