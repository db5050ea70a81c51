"""DT-LET: deep transfer learning by exploring where to transfer."""
# Written by hand, like the __init__.py of the packages inside: nbdev only keeps the version up to date.
__version__ = "0.1.0"

from dtlet.autoencoder import StackedAutoencoder
from dtlet.baselines.kernel_cca import KernelCCA
from dtlet.cca import RidgeCCA
from dtlet.classifier import HeldOutSearchCV, SubspaceClassifier
from dtlet.data import Task, TwoViews, binary_tasks, load_digits, load_emoji, load_parquet, make_two_views, split_task
from dtlet.mapping import DeepMapping, LinearMapping
from dtlet.matching import Matching, enumerate_matchings
from dtlet.nuswide import load_nuswide
from dtlet.pairs import align_pairs
from dtlet.search import DTLETClassifier, MatchingSearch
from dtlet.transfer import TransferClassifier

__all__ = ["DTLETClassifier", "DeepMapping", "HeldOutSearchCV", "KernelCCA", "LinearMapping", "Matching", "MatchingSearch", "RidgeCCA",
           "StackedAutoencoder", "SubspaceClassifier", "Task", "TransferClassifier", "TwoViews", "align_pairs", "binary_tasks",
           "enumerate_matchings", "load_digits", "load_emoji", "load_nuswide", "load_parquet", "make_two_views", "split_task"]
