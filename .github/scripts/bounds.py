"""bounds.py: the lower bounds of settings.ini, and the holes that are publicly known at them.

    bounds.py            asks PyPI about every bound; fails for a hole not in EXPLAINED and for a withdrawn release
    bounds.py --oldest   prints the bounds as constraints for pip: the oldest versions that settings.ini admits

Standard library only.
"""
import json
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from configparser import ConfigParser
from pathlib import Path
from urllib.request import urlopen

SETTINGS = Path(__file__).resolve().parents[2] / "settings.ini"
# Holes at a bound that dtlet does not reach: why not.
EXPLAINED = {
    "CVE-2024-9880": "pandas runs code in the text of DataFrame.query: dtlet calls no query; the supplier disputes it",
    "CVE-2026-25087": "pyarrow: Arrow IPC files with pre-buffering, from C++ only; dtlet reads Parquet, from Python",
    "CVE-2026-92287": "pyarrow asks the key server that an encrypted Parquet file names: dtlet sets up no decryption",
}


def bounds():
    "Name -> (lower bound, marker) of every package in settings.ini; each has one bound, the same wherever it stands."
    settings, found = ConfigParser(delimiters="="), {}
    settings.read(SETTINGS, encoding="utf-8")
    for key, words in settings["DEFAULT"].items():
        for word in words.split() if key.endswith("requirements") else ():
            match = re.fullmatch(r"([\w.-]+)(?:>=|==)([\w.]+)(;.+)?", word)
            if not match:
                sys.exit(f"settings.ini, {key}: {word} has no lower bound.")
            name, *bound = match.groups(default="")
            if found.setdefault(name, bound) != bound:
                sys.exit(f"settings.ini, {key}: {word}, but {found[name][0]} elsewhere.")
    return found


def ask(name, version):
    "What PyPI knows of a release: (why it was withdrawn or None, its holes), or the error where there is no answer."
    try:
        with urlopen(f"https://pypi.org/pypi/{name}/{version}/json", timeout=30) as answer:
            release = json.load(answer)
    except (OSError, ValueError) as error:
        return error
    withdrawn = (release["info"]["yanked_reason"] or "no reason given") if release["info"]["yanked"] else None
    return withdrawn, [hole for hole in release["vulnerabilities"] if not hole["withdrawn"]]


def faults(name, version, answer):
    "What is wrong with a bound, a line each; explained holes are printed only."
    if isinstance(answer, Exception):
        return [f"{name} {version}: PyPI does not answer ({answer})"]
    withdrawn, holes = answer
    wrong = [] if withdrawn is None else [f"{name} {version} was withdrawn from PyPI: {withdrawn}"]
    for hole in holes:
        names, mended = {hole["id"], *hole["aliases"]}, ", ".join(hole["fixed_in"]) or "no release"
        line = f"{name} {version}: {min(names)}, mended in {mended}"
        if reasons := [EXPLAINED[one] for one in names & EXPLAINED.keys()]:
            print(f"{line}; not reached: {reasons[0]}")
        else:
            wrong.append(f"{line}: raise the bound, or say in EXPLAINED why it is not reached")
    return wrong


def main():
    if sys.argv[1:] == ["--oldest"]:
        print(*(f"{name}=={version}{marker}" for name, (version, marker) in bounds().items()), sep="\n")
        return 0
    releases = [(name, version) for name, (version, _) in bounds().items()]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda release: ask(*release), releases))
    if all(isinstance(answer, Exception) for answer in answers):
        print(f"skipped: PyPI does not tell from here which holes it knows ({answers[0]})")
        return 0
    wrong = [line for release, answer in zip(releases, answers) for line in faults(*release, answer)]
    print(*wrong, f"{len(releases)} lower bounds, {len(wrong)} faults", sep="\n")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
