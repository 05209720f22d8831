"""Fetches inputs onto the grid: composites, elevation models, rock masks."""
