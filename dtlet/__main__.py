"""The `dtlet` command, and `python -m dtlet`. Ctrl-C ends it without a traceback while the package is still being loaded, too."""
import os
import signal
import sys


def main() -> int:
    os.environ["MPLBACKEND"] = "agg"  # a command opens no window, whatever the user's notebooks do
    handler = signal.getsignal(signal.SIGINT)
    if handler is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from dtlet.cli import main as command
    signal.signal(signal.SIGINT, handler)
    return command()


if __name__ == "__main__":
    sys.exit(main())
