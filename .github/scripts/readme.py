"""readme.py [--check]: make README.md from nbs/index.ipynb with nbconvert; `--check` fails when it is stale.

nbdev's own `nbdev_readme` needs Quarto, which is not to be had everywhere.
"""
import re
import sys

import nbformat
from nbconvert import MarkdownExporter
from nbdev.config import get_config

DIRECTIVE = re.compile(r"^\s*#\s*\|\s*([\w-]+)(?::\s*(\S+))?.*\n?", re.M)
ALT = re.compile(r'^\s*#\s*\|\s*fig-alt:\s*"(.*)"\s*$', re.M)
NOTE = "<!-- Generated from nbs/index.ipynb by .github/scripts/readme.py: edit the notebook, not this file. -->\n\n"


def visible(cells):
    "The cells a reader sees, without their nbdev directives."
    for cell in cells:
        found = {}
        if cell.cell_type == "code":
            found = {match[1]: (match[2] or "").lower() for match in DIRECTIVE.finditer(cell.source)}
        if cell.cell_type == "raw" or "hide" in found or found.get("include") == "false":
            continue
        if cell.cell_type == "code":
            cell.source = DIRECTIVE.sub("", cell.source).strip()
            if found.get("output") == "false":
                cell.outputs = []
            cell.metadata["transient"] = {"remove_source": found.get("echo") == "false"}
        yield cell


def build():
    "README.md and its pictures: a dictionary from path to bytes."
    cfg = get_config()
    notebook = nbformat.read(cfg.nbs_path / cfg.readme_nb, as_version=4)
    notebook.metadata["language_info"] = {"name": "python"}
    alternatives = iter([ALT.search(cell.source)[1] for cell in notebook.cells if cell.cell_type == "code" and ALT.search(cell.source)])
    notebook.cells = list(visible(notebook.cells))
    exporter = MarkdownExporter(exclude_input_prompt=True)
    body, resources = exporter.from_notebook_node(
        notebook, resources={"output_files_dir": "nbs/images/readme", "unique_key": "readme"})
    body = re.sub(r"!\[png\]", lambda _: f"![{next(alternatives)}]", body)      # each picture of index.ipynb has its text
    body = re.sub(r"\]\((\w+\.ipynb)", rf"]({cfg.nbs_path.name}/\1", NOTE + body)      # on the site the notebooks are neighbours
    body = re.sub(r"[ \t]+\n", "\n", body)
    body = re.sub(r"\n{3,}", "\n\n", body).strip() + "\n"
    pictures = {cfg.config_path / name: data for name, data in resources.get("outputs", {}).items()}
    return {cfg.config_path / "README.md": body.encode("utf-8"), **pictures}


def main():
    files = build()
    stale = [path for path, data in files.items() if not path.exists() or path.read_bytes() != data]
    for path in stale:
        if "--check" in sys.argv:
            print("stale:", path.name)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[path])
            print("wrote", path.name)
    left = sorted({*(get_config().nbs_path / "images" / "readme").glob("*.png")} - {*files})
    for path in left:      # a picture that no cell gives any more
        if "--check" in sys.argv:
            print("left over:", path.name)
        else:
            path.unlink()
            print("removed", path.name)
    return bool(stale or left) and "--check" in sys.argv


if __name__ == "__main__":
    sys.exit(main())
