"""Every method that DT-LET is compared with."""
from dtlet.baselines.deep_cca import DCCASVM, DeepCCAMapping
from dtlet.baselines.kernel_cca import KCCASVM, KernelCCA, KernelMapping
from dtlet.baselines.plain import CCASVM, LabelRelaySVM, NoneDTLET, RandomMatchingSVM, RidgeMap, RidgeMapSVM, ScaledFeatures, TargetSVM
from dtlet.baselines.weakly_shared import TranslatorVote, WeaklySharedDTN, WeaklySharedMapping

__all__ = ["CCASVM", "DCCASVM", "DeepCCAMapping", "KCCASVM", "KernelCCA", "KernelMapping", "LabelRelaySVM", "NoneDTLET", "RandomMatchingSVM",
           "RidgeMap", "RidgeMapSVM", "ScaledFeatures", "TargetSVM", "TranslatorVote", "WeaklySharedDTN", "WeaklySharedMapping"]
