"""prose_numbers.py: numbers in the prose of the notebooks that nothing in the same notebook holds. The list is to be read.

A number is held if it stands in a code cell or an output, as it is or as a percentage, rounded to the digits that the prose gives.
Numbers in code spans, formulas, links, headings and dates are left out, and so are whole numbers up to twelve, which prose spells.
Standard library only. `python .github/scripts/prose_numbers.py [NOTEBOOK ...]`
"""
import json
import re
import sys
from pathlib import Path

NUMBER = re.compile(r"(?<![\w.\-/(;])[-+]?(?:\d[\d,]*)?\.?\d+(?![\w/])")
ASIDE = re.compile(r"```.*?```|\$\$.*?\$\$|`[^`]*`|\$[^$]*\$|\[[^\]]*\]\([^)]*\)|^#.*$|^\|[-: |]+\|$|<[^>]+>|eq\. \d+(?: to \d+)?"
                   r"|r\d?\(\d;\d\)|\b(?:1[6-9]|20)\d\d\b", re.S | re.M)
SHOWN = re.compile(r"\d[\d,]*\.?\d*(?:e[-+]?\d+)?|\.\d+")


def value(text):
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None


def holds(number, known):
    "Whether a number of the prose is one of the known ones, rounded as the prose rounds, plain or as a percentage."
    digits = len(number.partition(".")[2])
    wanted = abs(value(number))
    return any(round(abs(one) * scale, digits) == wanted for one in known for scale in (1, 100))


def unsupported(path):
    "(cell, number, line) of each number of the prose that nothing holds."
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    shown = []
    for cell in cells:
        if cell["cell_type"] == "code":
            shown.append("".join(cell["source"]))
            for output in cell["outputs"]:
                data = output.get("data", {})
                shown += ["".join(output.get("text", "")), *("".join(data.get(kind, "")) for kind in ("text/plain", "text/markdown"))]
    known = {found for text in shown for one in SHOWN.findall(text) if (found := value(one)) is not None}
    for place, cell in enumerate(cells):
        if cell["cell_type"] != "markdown":
            continue
        for line in ASIDE.sub(" ", "".join(cell["source"])).splitlines():
            for number in NUMBER.findall(line):
                whole = "." not in number and value(number) is not None and abs(value(number)) <= 12
                if value(number) is not None and not whole and not holds(number.lstrip("+-"), known):
                    yield place, number, line.strip()


def main(names):
    paths = [Path(name) for name in names] or sorted(Path(__file__).resolve().parents[2].glob("nbs/*.ipynb"))
    for path in paths:
        for place, number, line in unsupported(path):
            print(f"{path.stem}[{place}]  {number:>8}  {line[:120]}")


if __name__ == "__main__":
    main(sys.argv[1:])
