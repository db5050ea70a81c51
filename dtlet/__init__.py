"""DT-LET: deep transfer learning by exploring where to transfer."""
# Written by hand, like the __init__.py of the packages inside: nbdev only keeps the version up to date.
__version__ = "0.2.0"

from importlib import import_module as _import_module
from importlib.util import find_spec as _find_spec
from typing import TYPE_CHECKING as _TYPE_CHECKING

if _TYPE_CHECKING:  # the same names once more, for type checkers, which run nothing; 16_persist compares the two
    from dtlet.autoencoder import StackedAutoencoder as StackedAutoencoder
    from dtlet.baselines.kernel_cca import KernelCCA as KernelCCA
    from dtlet.cca import RidgeCCA as RidgeCCA
    from dtlet.check import check_model as check_model
    from dtlet.classifier import HeldOutSearchCV as HeldOutSearchCV, SubspaceClassifier as SubspaceClassifier
    from dtlet.data import Task as Task, TwoViews as TwoViews, binary_tasks as binary_tasks, load_digits as load_digits
    from dtlet.data import load_emoji as load_emoji, load_parquet as load_parquet, make_two_views as make_two_views, split_task as split_task
    from dtlet.mapping import DeepMapping as DeepMapping, LinearMapping as LinearMapping
    from dtlet.matching import Matching as Matching, enumerate_matchings as enumerate_matchings
    from dtlet.nuswide import load_nuswide as load_nuswide
    from dtlet.pairs import align_pairs as align_pairs
    from dtlet.persist import load as load, save as save
    from dtlet.search import DTLETClassifier as DTLETClassifier, MatchingSearch as MatchingSearch
    from dtlet.tables import fill_gaps as fill_gaps, read_pairs as read_pairs, read_table as read_table
    from dtlet.transfer import TransferClassifier as TransferClassifier

_HOME = {  # name -> its module, loaded when the name is first asked for: `import dtlet` takes no time, and a command can be stopped at once
    "StackedAutoencoder": "autoencoder", "KernelCCA": "baselines.kernel_cca", "RidgeCCA": "cca", "check_model": "check", "HeldOutSearchCV": "classifier",
    "SubspaceClassifier": "classifier", "Task": "data", "TwoViews": "data", "binary_tasks": "data", "load_digits": "data", "load_emoji": "data",
    "load_parquet": "data", "make_two_views": "data", "split_task": "data", "DeepMapping": "mapping", "LinearMapping": "mapping",
    "Matching": "matching", "enumerate_matchings": "matching", "load_nuswide": "nuswide", "align_pairs": "pairs", "load": "persist", "save": "persist",
    "DTLETClassifier": "search", "MatchingSearch": "search", "fill_gaps": "tables", "read_pairs": "tables", "read_table": "tables",
    "TransferClassifier": "transfer"}
__all__ = sorted(_HOME)


def __getattr__(name):
    if name in _HOME:
        return getattr(_import_module(f"dtlet.{_HOME[name]}"), name)
    if not name.startswith("_") and _find_spec(f"dtlet.{name}"):
        return _import_module(f"dtlet.{name}")
    raise AttributeError(f"module 'dtlet' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
