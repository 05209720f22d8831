"""Masks side by side, and a person's word where they differ."""
