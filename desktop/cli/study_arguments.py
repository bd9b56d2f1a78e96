"""What was asked for of results: a report, a sample to be coded, the agreement of coders."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReportArguments:
    """Count the quotes in these results and write tables and charts into a folder."""

    results: tuple[Path, ...]
    folder: Path
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SampleArguments:
    """Draw so many quotes and sentences of these results for people to check."""

    results: tuple[Path, ...]
    size: int
    seed: int = 1
    #: Where the sheet goes (None: standard output).
    output: Path | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class AgreementArguments:
    """Say what a sheet that people filled in tells of the results."""

    sheet: Path
    language: str | None = None


StudyArguments = ReportArguments | SampleArguments | AgreementArguments


def parse_study(argv: Sequence[str]) -> StudyArguments:
    """The arguments of `sorot report ...` and its like as values.

    Raises:
        SystemExit: usage is wrong (status 2), or only help was asked for (0).
    """
    command, *rest = argv
    return _PARSERS[command](rest)


def _report(argv: Sequence[str]) -> ReportArguments:
    parser = _parser("report", "Count who is quoted how often in results of sorot analyse.")
    _add_results(parser)
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("sorot-report"),
        metavar="FOLDER",
        help="where the tables (CSV), charts (SVG) and the page (HTML) go (sorot-report)",
    )
    found = parser.parse_args(argv)
    return ReportArguments(tuple(found.results), found.output, found.language)


def _sample(argv: Sequence[str]) -> SampleArguments:
    parser = _parser(
        "sample",
        "Draw a sample by outlet and kind, as a sheet (CSV) for two coders: quote and speaker are "
        "1 (right) or 0, missed is how many quotes of the sentence are not there. Sentences in "
        "which nothing was found are drawn, too.",
    )
    _add_results(parser)
    parser.add_argument("--n", type=_size, required=True, metavar="N", help="so many rows")
    parser.add_argument("--seed", type=int, default=1, help="another draw (1)")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to write")
    found = parser.parse_args(argv)
    return SampleArguments(tuple(found.results), found.n, found.seed, found.output, found.language)


def _agreement(argv: Sequence[str]) -> AgreementArguments:
    parser = _parser("agreement", "Say what a coded sheet of sorot sample tells.")
    parser.add_argument("sheet", type=Path, metavar="SHEET", help="the sheet, filled in (CSV)")
    found = parser.parse_args(argv)
    return AgreementArguments(found.sheet, found.language)


def _size(value: str) -> int:
    size = int(value)
    if size < 1:
        raise ValueError(value)
    return size


def _parser(command: str, about: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"sorot {command}",
        description=about,
        epilog="Exit status: 0 done, 1 something could not be read or written, 2 wrong usage.",
        allow_abbrev=False,
    )
    parser.add_argument("--language", choices=("id", "en"), help="language of Sorot's own words")
    return parser


def _add_results(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "results", nargs="+", type=Path, metavar="RESULTS", help="JSON Lines of sorot analyse"
    )


_PARSERS: dict[str, Callable[[Sequence[str]], StudyArguments]] = {
    "report": _report,
    "sample": _sample,
    "agreement": _agreement,
}
#: The commands that are told here.
COMMANDS = tuple(_PARSERS)
