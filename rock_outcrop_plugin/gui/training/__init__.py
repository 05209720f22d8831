"""Trainings as they run and as they ended."""
