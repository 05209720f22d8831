"""The first steps: what is there, what is missing, and one button for each."""
