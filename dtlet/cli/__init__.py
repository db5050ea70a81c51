"""The `dtlet` command."""
from dtlet.cli.commands import main

__all__ = ["main"]
