"""house.py: the rooms of the house. Exported code imports only rooms above its own, by relative imports; no room has more than 450 lines, and the sidebar names every notebook.

A room is a notebook with the module that it exports; its place is its number. Standard library only.
"""
import ast
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Lines of a room, and of all rooms together. The whole grows only by what is added: 09, 16 to 19, 27, 29, more rows than memory, clusters.
LONGEST, WHOLE = 450, 9300


def rooms():
    "Module name -> number of its notebook."
    found = {}
    for path in sorted((ROOT / "nbs").glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if match := re.match(r"#\s*\|\s*default_exp\s+(\S+)", "".join(cell["source"])):
                found[f"dtlet.{match[1]}"] = int(path.name.split("_")[0])
    return found


def imports(module, path):
    "The modules of the package that a module imports, wherever the statement stands."
    package = module.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("dtlet."))
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            if name.startswith("dtlet."):
                yield name


def absolute(path):
    "Lines of the imports at the top of a module that nbdev left absolute. It does so where the last line of one is shorter than its first."
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and not node.level and node.module.startswith("dtlet"):
            yield node.lineno


def main():
    number, wrong, lengths = rooms(), [], {}
    for module in number:
        path = ROOT / (module.replace(".", "/") + ".py")
        lengths[module] = len(path.read_text(encoding="utf-8").splitlines())
        wrong += [f"{module}, line {line}: an absolute import; break its lines elsewhere" for line in absolute(path)]
        for used in imports(module, path):
            behind = [n for name, n in number.items() if name == used or name.startswith(used + ".")]
            if not behind or max(behind) >= number[module]:
                wrong.append(f"{module} ({number[module]:02}) imports {used}, which is no room above it")
    wrong += [f"{module} has {lines} lines, more than {LONGEST}" for module, lines in lengths.items() if lines > LONGEST]
    if sum(lengths.values()) > WHOLE:
        wrong.append(f"all rooms together have {sum(lengths.values())} lines, more than {WHOLE}")
    sidebar = (ROOT / "nbs" / "sidebar.yml").read_text(encoding="utf-8")
    wrong += [f"the sidebar does not name {path.name}" for path in sorted((ROOT / "nbs").glob("*.ipynb")) if f"- {path.name}\n" not in sidebar + "\n"]
    wrong += [f"the sidebar names {name}, which is not there" for name in re.findall(r"- (\w+\.ipynb)", sidebar) if not (ROOT / "nbs" / name).exists()]
    longest = max(lengths, key=lengths.get)
    print(*wrong, f"{len(lengths)} rooms, {sum(lengths.values())} lines, the longest {longest} with {lengths[longest]}; {len(wrong)} faults", sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
