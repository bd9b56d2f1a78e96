"""`python -m tests.fuzz [TARGET ...] [--seconds N] [--guided]`: prints counts, keeps what fails."""

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import count

from tests.fuzz.mutation import MOST, inputs, seeds
from tests.fuzz.targets import FOUND, TARGETS
from tests.fuzz.watching import failure, keep


def main(argv: Sequence[str] | None = None) -> int:
    """Fuzz each target for its part of the time; status 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], metavar="TARGET")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument(
        "--guided", action="store_true", help="one target by coverage, with atheris"
    )
    options = parser.parse_args(argv)
    targets = options.targets or list(TARGETS)
    if options.guided:
        return _guided(targets[0], options.seconds)
    found = 0
    for name in targets:
        executions, failures = _run(name, options.seed, options.seconds / len(targets))
        found += failures
        print(f"{name}: {executions:,} executions, {failures} failures", flush=True)
    return 1 if found else 0


def _run(name: str, seed: int, seconds: float) -> tuple[int, int]:
    end = time.monotonic() + seconds
    seen: set[str] = set()
    for executions, data in zip(count(), inputs(name, seed), strict=False):
        if time.monotonic() > end:
            return executions, len(seen)
        error = failure(TARGETS[name], data)
        if error is not None and (kind := f"{type(error).__name__} {_place(error)}") not in seen:
            seen.add(kind)
            print(f"{name}: {kind}: {error!s:.200} {keep(data, FOUND / name)}", file=sys.stderr)
    return 0, len(seen)


def _place(error: BaseException) -> str:
    """The last line of ours that it went through."""
    frames = _frames(error)
    ours = [frame for frame in frames if "/desktop/" in frame or "/tests/" in frame]
    return (ours or [""])[-1]


def _frames(error: BaseException) -> Iterator[str]:
    trace = error.__traceback__
    while trace is not None:
        yield f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
        trace = trace.tb_next


def _guided(name: str, seconds: float) -> int:
    try:
        import atheris
    except ImportError:
        print("atheris is not installed: pip install atheris", file=sys.stderr)
        return 2
    folder = FOUND / name
    for data in seeds(name):
        keep(data, folder)
    atheris.instrument_all()
    limits = [f"-max_total_time={seconds:.0f}", f"-max_len={MOST}", "-timeout=20"]
    atheris.Setup([sys.argv[0], str(folder), *limits], TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
