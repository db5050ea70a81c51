"""docs.py: put the notebooks, processed for Quarto, into `_proc`. The site is then `quarto render` inside it.

This is the part of `nbdev_docs` that neither installs anything nor needs Quarto. It starts worker processes, so it has to be run
as a file.
"""
from nbdev.quarto import refresh_quarto_yml
from nbdev.serve import proc_nbs


def main():
    refresh_quarto_yml()  # nbs/nbdev.yml, from settings.ini; the sidebar, nbs/sidebar.yml, is tracked
    print(proc_nbs(n_workers=2, force=True))


if __name__ == "__main__":
    main()
