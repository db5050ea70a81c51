"""docs.py: put the notebooks, processed for Quarto, into `_proc`, and check the result. The site is then `quarto render` inside it.

What a notebook exports is documented from its module: the definition as it is written, its docstring, and every public method of a class, also of
scikit-learn's wrappers. No cell is run. A name in backticks becomes a link to its section, and 'Vinod 1976' a link to the list of sources.
"""
import ast
import dataclasses
import importlib
import inspect
import re
import shutil
import sys
import textwrap
import unicodedata
from functools import cached_property

import pypandoc
from execnb.nbio import mk_cell, write_nb
from link_check import Page
from nbdev.config import get_config
from nbdev.frontmatter import FrontmatterProc
from nbdev.process import NBProcessor
from nbdev.processors import hide_line, populate_language, strip_ansi, strip_hidden_metadata
from nbdev.quarto import refresh_quarto_yml

CONFIG = get_config()
CODE_FOLD = '#| code-fold: true\n#| code-summary: "Exported code"\n'
SECTION = re.compile(r"^####? ([\w.]+) \{#([\w.]+)\}$", re.M)
NAME = r"(?!Copyright)[A-Z][a-zà-ž][A-Za-zà-ž]*(?:-[A-Z][a-zà-ž]+)*"
AUTHORS = rf"(?P<author>{NAME})(?:(?:,\s{NAME})*,?\s(?:&|and)\s{NAME}|(?:,\s{NAME})*\sand\sothers|\set\sal\.)?"
KEPT = r"(?P<kept>^ {0,3}```.*?^ {0,3}```|^#+ [^\n]*|\$\$.*?\$\$|<a [^>]*>.*?</a>|!?\[[^]]*\]\([^)]*\))"  # nothing in these becomes a link
LINKED = re.compile(rf"{KEPT}|`(?P<name>[\w.]+)(?:\(\))?`|(?P<work>{AUTHORS}\s(?P<year>(?:19|20)\d\d))\b", re.M | re.S)


def page(module):
    "The name of a module's page, without its end."
    return module.split(".")[-1]


def function_of(member):
    "The plain function behind a method, a property, or what scikit-learn and functools make of one; else None."
    for inner in ("__func__", "fget", "func", "fn"):
        member = getattr(member, inner, member)
    member = inspect.unwrap(member) if callable(member) else None
    return member if inspect.isfunction(member) and member.__name__ != "<lambda>" else None


def methods(cls):
    "Name -> function of the public methods and properties that are written in this package, `fit` first."
    names = dict.fromkeys(name for one in cls.__mro__ for name in vars(one) if not name.startswith("_"))
    found = {name: function_of(inspect.getattr_static(cls, name)) for name in sorted(names, key=lambda name: name != "fit")}
    return {name: function for name, function in found.items() if function and function.__module__.split(".")[0] == CONFIG.lib_name}


def header(function):
    "A definition as it is written, comments included, without decorators, `self` and body."
    source = textwrap.dedent(inspect.getsource(function))
    node, lines = ast.parse(source).body[0], source.splitlines()
    first = node.body[0]
    text = "\n".join([*lines[node.lineno - 1:first.lineno - 1], lines[first.lineno - 1][:first.col_offset]]).rstrip()
    return re.sub(r"\((\s*)(?:self|cls)(?:,\s*|(?=\)))", r"(\1", text, count=1)


def signature(thing, name):
    "How a class is made, what it holds, or how a function is called."
    if not inspect.isclass(thing):
        return header(thing)
    init = function_of(thing.__init__)
    if dataclasses.is_dataclass(thing) or issubclass(thing, tuple):
        source = textwrap.dedent(inspect.getsource(thing))
        fields = [node for node in ast.parse(source).body[0].body if isinstance(node, ast.AnnAssign)]
        lines = [line for node in fields for line in source.splitlines()[node.lineno - 1:node.end_lineno]]
        return "\n".join([f"class {name}:", *lines])
    if init is None or init.__module__.split(".")[0] != CONFIG.lib_name:
        return f"{name}()"
    return re.sub(r"^def __init__", name, header(init)).removesuffix(":")


def section(module, name, thing, member=None):
    "Heading with an anchor, link to the source, signature and docstring; `member` is what a class holds under that name."
    source = f"{CONFIG.git_url}/blob/{CONFIG.branch}/{thing.__module__.replace('.', '/')}.py#L{inspect.getsourcelines(thing)[1]}"
    shown = signature(thing, name)
    if isinstance(member, property | cached_property):
        shown = re.sub(r"^def (\w+)\(\)", r"\1", shown)
    return "\n\n".join([f"{'####' if member else '###'} {name} {{#{page(module.__name__)}.{name}}}",
                        f'[source]({source}){{style="float:right; font-size:smaller"}}', f"```python\n{shown}\n```", inspect.getdoc(thing) or ""])


def documentation(module, name):
    "The sections of a function, or of a class and its methods."
    thing = getattr(module, name)
    if not inspect.isclass(thing):
        return section(module, name, inspect.unwrap(thing))
    parts = [section(module, name, thing)]
    parts += [section(module, f"{name}.{own}", function, inspect.getattr_static(thing, own)) for own, function in methods(thing).items()]
    inherited = sorted(own for own in dir(thing) if not own.startswith("_") and own not in methods(thing)
                       and getattr(inspect.getattr_static(thing, own), "__module__", "").startswith("sklearn"))
    return "\n\n".join(parts + ([f"From scikit-learn: {', '.join(f'`{own}`' for own in inherited)}."] if inherited else []))


def exported(cell):
    "The public functions and classes that a cell defines."
    kinds = ast.FunctionDef, ast.ClassDef
    return [node.name for node in ast.parse(cell.source).body if isinstance(node, kinds) and not node.name.startswith("_")]


def read(path):
    "A notebook as nbdev reads it, with the name of its module, or None."
    processor = NBProcessor(path, procs=[FrontmatterProc, populate_language, strip_ansi, hide_line, strip_hidden_metadata])
    found = (cell.directives_["default_exp"][0] for cell in processor.nb.cells if "default_exp" in (cell.directives_ or {}))
    processor.nb.module_ = next(found, None)
    processor.process()
    return processor.nb


def document(nb):
    "Hidden cells go, exported ones are folded, and what they define is documented before them."
    cells = []
    for cell in nb.cells:
        directives = cell.get("directives_") or {}
        if "export" in directives and "hide" not in directives:
            module = importlib.import_module(f"{CONFIG.lib_name}.{nb.module_}")
            cells += [mk_cell(documentation(module, name), "markdown") for name in exported(cell)]
            cell.source = CODE_FOLD + cell.source
        if not directives.keys() & {"hide", "default_exp"}:
            cells.append(cell)
    nb.cells = cells


def places(nbs):
    "Name -> {page: anchor} of all that is documented."
    found = {}
    for file, nb in nbs.items():
        for cell in nb.cells:
            for name, anchor in SECTION.findall(cell.source):
                found.setdefault(name, {})[file] = anchor
    return found


def work_id(match):
    "The anchor of a work in the list of sources, such as vinod-1976."
    return unicodedata.normalize("NFKD", f"{match['author']}-{match['year']}".lower()).encode("ascii", "ignore").decode()


def link(nbs):
    "Names in backticks and works of the list of sources become links; plain words, and what two pages define, in their own page only."
    found, works = places(nbs), set(re.findall(r'<a id="([a-z-]+-\d{4})">', "".join(cell.source for cell in nbs["terms.ipynb"].cells)))
    for file, nb in nbs.items():
        def target(match):
            pages, work = found.get(match["name"], {}), work_id(match)
            if file in pages or len(pages) == 1 and re.search("[A-Z._]", match["name"]):
                home = file if file in pages else next(iter(pages))
                return f"[{match[0]}]({'' if home == file else home}#{pages[home]})"
            return f"[{match[0]}](terms.ipynb#{work})" if match["work"] and work in works and file != "terms.ipynb" else match[0]

        for cell in nb.cells:
            if cell.cell_type == "markdown":
                cell.source = LINKED.sub(target, cell.source)


def public():
    "Every public name of the package with its anchor, and of each class its public methods, as Python finds them."
    for package in (CONFIG.lib_name, f"{CONFIG.lib_name}.baselines"):
        module = importlib.import_module(package)
        for name in module.__all__:
            thing = getattr(module, name)
            yield f"{page(thing.__module__)}.{name}", thing
            if inspect.isclass(thing):
                for own in dir(thing):
                    member = getattr(thing, own, None)
                    if not own.startswith("_") and callable(member) and getattr(member, "__module__", "").startswith(CONFIG.lib_name):
                        yield f"{page(thing.__module__)}.{name}.{own}", member


def check(folder):
    "What is wrong with the processed pages: names without a section or a docstring, links to nothing, an anchor twice, strange signatures."
    nbs = {path.name: NBProcessor(path, rm_directives=False).nb for path in sorted(folder.glob("*.ipynb"))}
    texts = {file: "\n\n".join(cell.source for cell in nb.cells if cell.cell_type == "markdown") for file, nb in nbs.items()}
    pages = {file: Page(pypandoc.convert_text(text, "html", "markdown-yaml_metadata_block", ["--mathjax"])) for file, text in texts.items()}
    anchors = {anchor for text in texts.values() for _, anchor in SECTION.findall(text)}
    for name, thing in public():
        if name not in anchors:
            yield f"{name} has no section on any page"
        if not inspect.getdoc(thing):
            yield f"{name} has no docstring"
        if inspect.isclass(thing) and hasattr(thing, "_get_doc_link"):
            wanted = f"{CONFIG.doc_host}{CONFIG.doc_baseurl}/{page(thing.__module__)}.html#{name}"
            if (found := thing._get_doc_link(thing.__new__(thing))) != wanted:
                yield f"{name} points to {found or 'no page'} in scikit-learn's picture and should to {wanted}"
    for file, own in pages.items():
        yield from (f"{file}: the anchor {anchor} is there {n} times" for anchor, n in own.ids.items() if n > 1)
        unknown = (match["work"] for match in LINKED.finditer(texts[file]) if match["work"] and file != "terms.ipynb")
        yield from (f"{file}: {' '.join(work.split())} is not among the sources in terms.ipynb" for work in unknown)
        yield from (f"{file}: {word}" for word in ("VAR_POSITIONAL", "VAR_KEYWORD") if word in texts[file])
        for target in own.targets:
            name, _, anchor = target.partition("#")
            if name.endswith(".ipynb") and not re.match(r"\w+:", name) and name not in pages:
                yield f"{file}: {name} is no page"
            if anchor and (name or file) in pages and anchor not in pages[name or file].ids:
                yield f"{file}: {target} has no such anchor"


def main():
    refresh_quarto_yml()  # nbs/nbdev.yml, from settings.ini; the sidebar, nbs/sidebar.yml, is tracked
    folder = CONFIG.config_path / "_proc"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(CONFIG.nbs_path, folder, ignore=shutil.ignore_patterns(".*", "*.ipynb", "results"))
    nbs = {path.name: read(path) for path in sorted(CONFIG.nbs_path.glob("*.ipynb"))}
    for nb in nbs.values():
        document(nb)
    link(nbs)
    for file, nb in nbs.items():
        write_nb(nb, folder / file)
    wrong = list(check(folder))
    print(*wrong, f"{folder}: {len(nbs)} pages, {len(wrong)} faults", sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
