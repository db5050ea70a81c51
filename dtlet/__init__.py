"""DT-LET: deep transfer learning by exploring where to transfer."""
# The one file here that is written by hand: nbdev only keeps its version up to date.
__version__ = "0.1.0"

from dtlet.autoencoder import StackedAutoencoder
from dtlet.cca import KernelCCA, RidgeCCA
from dtlet.classifier import DTLETClassifier, HeldOutSearchCV
from dtlet.data import Task, TwoViews, binary_tasks, load_digits, load_emoji, load_nuswide, make_two_views, split_task
from dtlet.gradients import Matching
from dtlet.mapping import DeepMapping
from dtlet.matching import MatchingSearch, enumerate_matchings

__all__ = ["DTLETClassifier", "DeepMapping", "HeldOutSearchCV", "KernelCCA", "Matching", "MatchingSearch", "RidgeCCA", "StackedAutoencoder", "Task", "TwoViews",
           "binary_tasks", "enumerate_matchings", "load_digits", "load_emoji", "load_nuswide", "make_two_views", "split_task"]
