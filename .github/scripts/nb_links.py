"""nb_links.py NOTEBOOK...: links between notebooks lead somewhere, in JupyterLab, on GitHub and on the site.

The three give a heading three different anchors. So a link to a place inside a notebook needs an anchor of its own, on a line above that place:
`<a id="term-ridge"></a>`, then `[ridge](03_cca.ipynb#term-ridge)`. Its name is in lower case, has a hyphen, and
is not that of a heading, which the site makes itself (docs.py would find it twice). Standard library only.
"""
import json
import re
import sys
from pathlib import Path

CODE = re.compile(r"^ {0,3}```.*?^ {0,3}```|`[^`\n]*`", re.M | re.S)
ANCHOR, LINK = re.compile(r'<a id="([^"]*)"></a>'), re.compile(r"\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]*))?\)")


def prose(path):
    "The Markdown of a notebook, without what is code in it."
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return CODE.sub("", "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"))


def faults(texts, path):
    "What is wrong with the anchors and links of one notebook."
    anchors = ANCHOR.findall(texts[path])
    yield from (f"the anchor {one} is there twice" for one in {one for one in anchors if anchors.count(one) > 1})
    yield from (f"the anchor {one!r} should be like term-ridge" for one in anchors if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", one))
    for file, anchor in LINK.findall(texts[path]):
        target = path.parent / file if file else path
        if not target.exists():
            yield f"{file} is not there"
        elif anchor and anchor not in ANCHOR.findall(texts.get(target, "")):
            yield f"{file}#{anchor} leads nowhere: put <a id=\"{anchor}\"></a> above the place"


def main(notebooks):
    texts = {Path(notebook): prose(Path(notebook)) for notebook in notebooks}
    bad = [f"{path}: {fault}" for path in texts for fault in faults(texts, path)]
    print(*bad, f"{len(texts)} notebooks, {sum(len(LINK.findall(text)) for text in texts.values())} links, {len(bad)} bad", sep="\n")
    return bool(bad) or not texts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
