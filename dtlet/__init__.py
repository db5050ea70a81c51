"""DT-LET: deep transfer learning by exploring where to transfer."""
# Written by hand, like the __init__.py of the packages inside: nbdev only keeps the version up to date.
__version__ = "0.1.0"

from importlib import import_module as _import_module
from importlib.util import find_spec as _find_spec

_HOME = {  # name -> its module, loaded when the name is first asked for: `import dtlet` takes no time, and a command can be stopped at once
    "StackedAutoencoder": "autoencoder", "KernelCCA": "baselines.kernel_cca", "RidgeCCA": "cca", "check_model": "check", "HeldOutSearchCV": "classifier",
    "SubspaceClassifier": "classifier", "Task": "data", "TwoViews": "data", "binary_tasks": "data", "load_digits": "data", "load_emoji": "data",
    "load_parquet": "data", "make_two_views": "data", "split_task": "data", "DeepMapping": "mapping", "LinearMapping": "mapping",
    "Matching": "matching", "enumerate_matchings": "matching", "load_nuswide": "nuswide", "align_pairs": "pairs", "load": "persist", "save": "persist",
    "DTLETClassifier": "search", "MatchingSearch": "search", "TransferClassifier": "transfer"}
__all__ = sorted(_HOME)


def __getattr__(name):
    if name in _HOME:
        return getattr(_import_module(f"dtlet.{_HOME[name]}"), name)
    if not name.startswith("_") and _find_spec(f"dtlet.{name}"):
        return _import_module(f"dtlet.{name}")
    raise AttributeError(f"module 'dtlet' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
