"""refresh.py [NOTEBOOK ...] [slow]: run notebooks, store their outputs, then clean them.

Without a notebook's name (`01_autoencoder`, with or without `.ipynb`) all of them run. Cells with `#| eval: false`, and those
behind a test flag such as `#| slow` unless that flag is given, are left alone and keep the outputs they have.
"""
import os
import re
import subprocess
import sys

import nbformat
from nbclient import NotebookClient
from nbdev.config import get_config
from nbdev.doclinks import nbglob


def skipped(cell, pattern):
    return cell.cell_type == "code" and (pattern.search(cell.source) or "nbdev_export(" in cell.source)


def refresh(path, pattern):
    "Run one notebook in its own folder and write it back with its outputs."
    notebook = nbformat.read(path, as_version=4)
    tags = {}
    for cell in notebook.cells:
        if skipped(cell, pattern):
            tags[cell.id] = cell.metadata.get("tags")
            cell.metadata["tags"] = ["skip-execution"]
    client = NotebookClient(notebook, timeout=1800, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}})
    client.execute()
    for cell in notebook.cells:
        if cell.id in tags:
            del cell.metadata["tags"]
            if tags[cell.id]:
                cell.metadata["tags"] = tags[cell.id]
    nbformat.write(notebook, path)
    print("ran", path.name, flush=True)


def main(arguments):
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    os.environ.pop("MPLBACKEND", None)      # Jupyter's inline backend, so that pictures are stored
    flags = get_config().tst_flags.split()
    still_skipped = [re.escape(flag) for flag in flags if flag not in arguments]
    pattern = re.compile(rf"^\s*#\s*\|\s*({'|'.join(['eval: *false', *still_skipped])})\s*$", re.M | re.I)
    wanted = {name.removesuffix(".ipynb").split("/")[-1] for name in arguments if name not in flags}
    files = {path.stem: path for path in sorted(nbglob(as_path=True))}
    if unknown := wanted - set(files):
        sys.exit(f"no such notebook: {', '.join(sorted(unknown))}; there are {', '.join(files)}")
    for name, path in files.items():
        if not wanted or name in wanted:
            refresh(path, pattern)
            subprocess.run(["nbdev_clean", "--fname", str(path)], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
