"""test_nbs.py [slow]: run every notebook as `nbdev_test` does, then print how long each took and `N passed, N failed`."""
import os
import sys

for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(variable, "1")
os.environ.setdefault("MPLBACKEND", "agg")

from fastcore.parallel import parallel  # noqa: E402 (the variables above must be set before NumPy is imported)
from nbdev.config import get_config  # noqa: E402
from nbdev.doclinks import nbglob  # noqa: E402
from nbdev.test import test_nb  # noqa: E402


def main(flags):
    cfg = get_config()
    files = sorted(path.absolute() for path in nbglob(as_path=True))
    os.chdir(cfg.nbs_path)
    results = parallel(test_nb, files, skip_flags=cfg.tst_flags.split(), force_flags=flags,
                       basepath=cfg.config_path, n_workers=2, pause=0.01)
    for path, (passed, seconds) in zip(files, results):
        print(f"{'PASS' if passed else 'FAIL'} {seconds:7.1f} s {path.name}")
    failed = sum(not passed for passed, _ in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    return bool(failed) or not results


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
