"""The command `sorot`: the window, or the analysis without one; no Qt is imported here."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.cli.arguments import AnalyseArguments, WindowArguments, parse

if TYPE_CHECKING:
    from desktop.cli.batch import Analyse
    from desktop.cli.study_arguments import StudyArguments


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for and return the exit status."""
    argv = sys.argv[1:] if argv is None else argv
    if argv == ["--read-apart"]:
        from desktop.reading.child import main as read_apart  # noqa: PLC0415 - another process

        return read_apart()
    arguments = parse(argv)
    try:
        if isinstance(arguments, AnalyseArguments):
            return _analyse(arguments)
        if isinstance(arguments, WindowArguments):
            return _window(arguments)
        return _study(arguments)
    except KeyboardInterrupt:
        return 130


def _window(arguments: WindowArguments) -> int:
    from desktop.preflight import platform, problem  # noqa: PLC0415 - `analyse` needs no display

    trouble = problem(arguments.language)
    if trouble is not None:
        sys.stderr.write(f"sorot: {trouble}\n")
        return 1
    chosen = platform()
    if chosen is not None:
        os.environ["QT_QPA_PLATFORM"] = chosen
    from desktop.app import run  # noqa: PLC0415 - imports Qt

    return run(arguments.files, language=arguments.language, library=arguments.library)


def _study(arguments: "StudyArguments") -> int:
    from desktop.cli.study import run  # noqa: PLC0415 - the window starts without it
    from desktop.cli.words import system_language  # noqa: PLC0415

    language = arguments.language or system_language(os.environ)
    return run(arguments, sys.stdout, sys.stderr, language)


def _analyse(arguments: AnalyseArguments) -> int:
    from desktop.cli.batch import Batch  # noqa: PLC0415 - the window starts without it
    from desktop.cli.words import system_language  # noqa: PLC0415

    batch = Batch(
        analyse=_engine,
        stdin=sys.stdin.buffer,
        stdout=sys.stdout.buffer,
        stderr=sys.stderr,
        language=arguments.language or system_language(os.environ),
    )
    try:
        status = batch.run(arguments)
        _flush_or_abandon_stdout()
    except BrokenPipeError:
        # Who reads our output has had enough, as `head` has.
        _abandon_stdout()
        return 141
    return status


def _engine() -> "Analyse":
    from desktop.nlp.pipeline import Analyser  # noqa: PLC0415 - its processes do without

    return Analyser().analyse


def _flush_or_abandon_stdout() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError:
        # A full disk was told when it was met; Python 3.13 would tell of it once more at exit.
        _abandon_stdout()


def _abandon_stdout() -> None:
    # What is still in the buffer would be flushed, and fail once more, at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
