"""`python -m tests.measure quotes [--errors]` runs that module with the rest of the line."""

import importlib
import sys
from pathlib import Path

_KNOWN = sorted(
    path.stem
    for path in Path(__file__).parent.glob("[a-z]*.py")
    if "def main(" in path.read_text("utf-8")
)


def main() -> int:
    """Run the measure that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in _KNOWN:
        print(f"usage: python -m tests.measure {{{','.join(_KNOWN)}}} ...")
        return 2
    module = importlib.import_module(f"tests.measure.{sys.argv[1]}")
    try:
        result = module.main(sys.argv[2:])
    except FileNotFoundError as error:
        print(f"{error.filename}: this measure needs data that is missing; --shared DIR names it")
        return 1
    return int(result or 0)


if __name__ == "__main__":
    raise SystemExit(main())
