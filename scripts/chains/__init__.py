"""The shipped modeler chains, one per file: easier to read and review than the modeler's XML."""
