"""Synthetic Antarctic scenes with exact truth, for development, tests and the demonstration."""
