"""One Processing algorithm per file."""

from __future__ import annotations

from .ablation import Ablation
from .base import RockOutcropAlgorithm
from .checkenvironment import CheckEnvironment
from .compare import Compare
from .comparisonlayout import ComparisonLayout
from .demodata import DemoData
from .disagreements import Disagreements
from .exportmodel import ExportModel
from .fetchcomposite import FetchComposite
from .fetchdem import FetchDem
from .fetchreference import FetchReference
from .forestbaseline import ForestBaseline
from .localstack import LocalStack
from .mapregion import MapRegion
from .mergelabels import MergeLabels
from .predict import Predict
from .pseudolabels import PseudoLabels
from .rasterizemask import RasterizeMask
from .selftrain import SelfTrain
from .setupenvironment import SetUpEnvironment
from .signinearthengine import SignInEarthEngine
from .slope import Slope
from .spectralrule import SpectralRule
from .tilegrid import TileGrid
from .train import Train
from .vectorizemask import VectorizeMask


def algorithm_classes() -> tuple[type[RockOutcropAlgorithm], ...]:
    """Return every algorithm, in the order of the work."""
    return (
        SetUpEnvironment,
        CheckEnvironment,
        DemoData,
        SignInEarthEngine,
        FetchComposite,
        FetchReference,
        LocalStack,
        FetchDem,
        Slope,
        RasterizeMask,
        MergeLabels,
        TileGrid,
        Train,
        PseudoLabels,
        SelfTrain,
        Predict,
        ExportModel,
        MapRegion,
        SpectralRule,
        ForestBaseline,
        VectorizeMask,
        Compare,
        Disagreements,
        ComparisonLayout,
        Ablation,
    )
