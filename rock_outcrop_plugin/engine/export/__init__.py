"""From a trained model to an ONNX file in the numbers that suit a machine, and what that costs."""

from .run import export_model
from .specification import ExportResult, ExportRun, PrecisionName

__all__ = ["ExportResult", "ExportRun", "PrecisionName", "export_model"]
