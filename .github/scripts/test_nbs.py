"""test_nbs.py [NOTEBOOK ...] [slow]: run notebooks as `nbdev_test` does, then print how long each took and `N passed, N failed`."""
import os
import sys

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(variable, "1")
os.environ.setdefault("MPLBACKEND", "agg")

from fastcore.parallel import parallel  # noqa: E402 (the variables above must be set before NumPy is imported)
from nbdev.config import get_config  # noqa: E402
from nbdev.doclinks import nbglob  # noqa: E402
from nbdev.test import test_nb  # noqa: E402


def main(arguments):
    cfg = get_config()
    flags = [flag for flag in cfg.tst_flags.split() if flag in arguments]
    os.environ.update({f"DTLET_{flag.upper()}": "1" for flag in flags})    # what the bodies of such cells ask for
    files = {path.stem: path.absolute() for path in sorted(nbglob(as_path=True))}
    wanted = [name.removesuffix(".ipynb").split("/")[-1] for name in arguments if name not in flags] or list(files)
    if unknown := set(wanted) - set(files):
        sys.exit(f"no such notebook: {', '.join(sorted(unknown))}; there are {', '.join(files)}")
    os.chdir(cfg.nbs_path)
    files = [files[name] for name in wanted]
    results = parallel(test_nb, files, skip_flags=cfg.tst_flags.split(), force_flags=flags,
                       basepath=cfg.config_path, n_workers=2, pause=0.01)
    for path, (passed, seconds) in zip(files, results):
        print(f"{'PASS' if passed else 'FAIL'} {seconds:7.1f} s {path.name}")
    failed = sum(not passed for passed, _ in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    return bool(failed) or not results


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
