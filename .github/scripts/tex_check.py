"""tex_check.py NOTEBOOK...: every formula in prose and in Markdown outputs must parse.

A browser shows an unbalanced formula as raw text and an unknown macro in red, and counts neither as an error; pandoc
says where it is. Needs pandoc: PyPI's pypandoc_binary carries one.
"""
import json
import os
import subprocess
import sys

import pypandoc


def texts(notebook):
    "Markdown cells and Markdown outputs of a notebook."
    with open(notebook, encoding="utf-8") as file:
        for cell in json.load(file)["cells"]:
            if cell["cell_type"] == "markdown":
                yield "".join(cell["source"])
            for output in cell.get("outputs", []):
                if markdown := output.get("data", {}).get("text/markdown"):
                    yield "".join(markdown)


def main(notebooks):
    command = [pypandoc.get_pandoc_path(), "-f", "markdown", "-t", "html", "--mathml", "--fail-if-warnings", "-o", os.devnull]
    bad = 0
    for notebook in notebooks:
        result = subprocess.run(command, input="\n\n".join(texts(notebook)), text=True, capture_output=True)
        bad += result.returncode != 0
        if result.returncode:
            print(notebook, result.stderr.strip(), sep=": ")
    print(f"{len(notebooks)} notebooks, {bad} with formulas that do not parse")
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
