"""refresh.py [NOTEBOOK ...] [slow] [varies]: run notebooks, store their outputs, then clean them.

Without a notebook's name (`01_autoencoder`, with or without `.ipynb`) all of them run. A second run changes nothing:

- Cells with `#| eval: false`, and those behind a test flag such as `#| slow` unless that flag is given, are left alone and keep the
  outputs they have.
- Cells with `#| varies` show times, memory or rounding errors. They run, but keep the outputs they have while only numbers and
  pictures differ. They get the new ones if the cell is not as it was committed, and with `varies`.
- Warnings are stored without the folder and the process of this machine.
"""
import json
import os
import re
import subprocess
import sys

import nbformat
from nbclient import NotebookClient
from nbdev.config import get_config
from nbdev.doclinks import nbglob

PLACE = re.compile(r"/\S*/(?:ipykernel_\d+/\d+\.py:\d+: |site-packages/)")


def directive(*names):
    "A pattern for cells with one of these directives."
    return re.compile(rf"^\s*#\s*\|\s*({'|'.join(names)})\s*$", re.M | re.I)


def skipped(cell, pattern):
    return cell.cell_type == "code" and (pattern.search(cell.source) or "nbdev_export(" in cell.source)


def skeleton(outputs):
    "Outputs without numbers and pictures; what is left is the same whenever the cell runs."
    bare = [{**output, "data": {kind: text for kind, text in output.get("data", {}).items() if not kind.startswith("image")}}
            for output in outputs]
    return re.sub(r"(?:[-\d.\s]|\\n|e[+-]\d)+|\"execution_count\": \w+", "", json.dumps(bare, sort_keys=True))


def committed(path):
    "Cell id -> source, as the notebook was last committed."
    shown = subprocess.run(["git", "show", f"HEAD:./{path.name}"], cwd=path.parent, capture_output=True)
    cells = json.loads(shown.stdout)["cells"] if shown.returncode == 0 else ()
    return {cell["id"]: "".join(cell["source"]) for cell in cells}


def settled(cell, before, source):
    "The outputs of a cell that ran, without what another run would change; `before`: those stored with the committed `source`."
    for output in cell.outputs:
        if output.get("name") == "stderr":
            output["text"] = PLACE.sub("", output["text"])
    varies = source == cell.source and directive("varies").search(source)
    return before if varies and skeleton(before) == skeleton(cell.outputs) else cell.outputs


def refresh(path, pattern, again):
    "Run one notebook in its own folder and write it back with its outputs; `again`: times, too."
    notebook, sources = nbformat.read(path, as_version=4), {} if again else committed(path)
    tags, before = {}, {cell.id: list(cell.outputs) for cell in notebook.cells if cell.cell_type == "code"}
    for cell in notebook.cells:
        if skipped(cell, pattern):
            tags[cell.id] = cell.metadata.get("tags")
            cell.metadata["tags"] = ["skip-execution"]
    client = NotebookClient(notebook, timeout=1800, kernel_name="python3", coalesce_streams=True,
                            resources={"metadata": {"path": str(path.parent)}})
    client.execute()
    for cell in notebook.cells:
        if cell.id in tags:
            del cell.metadata["tags"]
            if tags[cell.id]:
                cell.metadata["tags"] = tags[cell.id]
        elif cell.cell_type == "code":
            cell.outputs = settled(cell, before[cell.id], sources.get(cell.id))
    nbformat.write(notebook, path)
    print("ran", path.name, flush=True)


def main(arguments):
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    os.environ.setdefault("PYTHONHASHSEED", "0")  # sets are printed in the same order each time
    os.environ.pop("MPLBACKEND", None)      # Jupyter's inline backend, so that pictures are stored
    flags = get_config().tst_flags.split()
    os.environ.update({f"DTLET_{flag.upper()}": "1" for flag in flags if flag in arguments})    # what the bodies of such cells ask for
    pattern = directive("eval: *false", *(re.escape(flag) for flag in flags if flag not in arguments))
    wanted = {name.removesuffix(".ipynb").split("/")[-1] for name in arguments if name not in (*flags, "varies")}
    files = {path.stem: path for path in sorted(nbglob(as_path=True))}
    if unknown := wanted - set(files):
        sys.exit(f"no such notebook: {', '.join(sorted(unknown))}; there are {', '.join(files)}")
    for name, path in files.items():
        if not wanted or name in wanted:
            refresh(path, pattern, "varies" in arguments)
            subprocess.run(["nbdev_clean", "--fname", str(path)], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
