"""Build script: every value is read from `settings.ini`, the one source of metadata."""
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup
from setuptools.command.sdist import sdist

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
lib = cfg["lib_path"]
licenses = {"apache2": "Apache-2.0"}
statuses = ["0 - Zero", "1 - Planning", "2 - Pre-Alpha", "3 - Alpha", "4 - Beta",
            "5 - Production/Stable", "6 - Mature", "7 - Inactive"]


def readme():
    "README.md with absolute addresses, since PyPI shows it without the repository around it."
    text, tree = (here / "README.md").read_text(encoding="utf-8"), f"/{cfg['branch']}/nbs/"
    raw = cfg["git_url"].replace("https://github.com/", "https://raw.githubusercontent.com/")
    return text.replace("](nbs/images/", f"]({raw}{tree}images/").replace("](nbs/", f"]({cfg['git_url']}/blob{tree}")


class SdistWithSettings(sdist):
    "Put `settings.ini` in the sdist (setup.py cannot run without it), with no MANIFEST.in."

    def make_distribution(self):
        self.filelist.append("settings.ini")
        super().make_distribution()


setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=readme(),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    project_urls={
        "Documentation": cfg["doc_host"] + cfg["doc_baseurl"],
        "Changelog": cfg["git_url"] + f"/blob/{cfg['branch']}/CHANGELOG.md",
        "Issues": cfg["git_url"] + "/issues",
        "Paper": "https://arxiv.org/abs/1809.08541",
    },
    keywords=cfg["keywords"].split(),
    license_expression=licenses[cfg["license"]],
    classifiers=[
        f"Development Status :: {statuses[int(cfg['status'])]}",
        f"Intended Audience :: {cfg['audience']}",
        f"Natural Language :: {cfg['language']}",
        "Operating System :: OS Independent",
        "Programming Language :: Python :: 3",
        *(f"Programming Language :: Python :: {version}" for version in cfg["python_versions"].split()),
        "Topic :: Scientific/Engineering :: Artificial Intelligence",
        "Typing :: Typed",
    ],
    python_requires=">=" + cfg["min_python"],
    packages=find_packages(include=[lib, lib + ".*"]),
    package_data={lib: ["py.typed", "files/*.npz", "files/*.csv", "files/*.mplstyle"]},
    install_requires=cfg["requirements"].split(),
    extras_require={extra: cfg[f"{extra}_requirements"].split() for extra in ("bench", "dask", "dev", "parquet")},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": [f"{lib}={lib}._modidx:d"]},
    cmdclass={"sdist": SdistWithSettings},
    zip_safe=False,
)
