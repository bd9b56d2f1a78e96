"""Appends acts to a library until it is killed, and tells each once it is confirmed."""

import itertools
import sys
from pathlib import Path

from desktop.store.library.library import Library


def main(path: str, key: str) -> None:
    """Print a line for every act, after the library has said that it is on disk."""
    library = Library.open(Path(path))
    for number in itertools.count():
        act = library.append_act(int(key), f'{{"number": {number}, "padding": "{"x" * 300}"}}')
        sys.stdout.write(f"{act.id}\n")
        sys.stdout.flush()
        if number % 7 == 6:
            library.set_undone([act.id], True)
            sys.stdout.write(f"-{act.id}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
