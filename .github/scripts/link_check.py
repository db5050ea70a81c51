"""link_check.py FOLDER [BASE_URL...]: every internal link, anchor, picture and script of a built site must exist.

What begins with a BASE_URL, such as /dtlet or https://dtlet-authors.github.io/dtlet, is internal too, as the links in scikit-learn's pictures are.

Quarto itself exits 0 on a missing picture, a broken link and a bad anchor. Standard library only.
"""
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlparse


class Page(HTMLParser):
    "What a page defines (ids, and how often) and what it asks for (targets)."

    def __init__(self, text):
        super().__init__()
        self.ids, self.targets = Counter(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.ids.update({attributes[key] for key in (("id", "name") if tag == "a" else ("id",)) if attributes.get(key)})
        self.targets += [attributes[key] for key in ("href", "src") if attributes.get(key) and tag in ("a", "img", "script", "link")]


def find(root, bases, page, target):
    "The file and fragment that a target stands for, or None when it lies outside the site."
    for base in bases:
        if target == base or target.startswith(base.rstrip("/") + "/"):
            target = "/" + target[len(base):].lstrip("/")
    url = urlparse(target)
    if url.scheme or target.startswith("//"):
        return None
    folder = root if url.path.startswith("/") else page.parent
    path = (folder / unquote(url.path).lstrip("/")).resolve() if url.path else page
    return (path / "index.html" if path.is_dir() else path), unquote(url.fragment)


def main(folder, *bases):
    root = Path(folder).resolve()
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in root.rglob("*.html") if "site_libs" not in path.parts}
    asked, bad = 0, []
    for path, page in pages.items():
        for target in page.targets:
            if (found := find(root, bases, path, target)) is None:
                continue
            asked += 1
            file, fragment = found
            if not file.exists():
                bad.append(f"{path.relative_to(root)}: {target} is missing")
            elif fragment and file in pages and fragment not in pages[file].ids:
                bad.append(f"{path.relative_to(root)}: {target} has no such anchor")
    print(*bad, f"{len(pages)} pages, {asked} internal links, {len(bad)} bad", sep="\n")
    return bool(bad) or not pages


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
