"""Finds, creates and checks the worker's Python environment. Standard library only."""
