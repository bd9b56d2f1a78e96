"""What was asked for of results: a report, a sample to be coded, the agreement of coders."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ReportArguments:
    """Count the quotes in these results and write tables and charts into a folder."""

    results: tuple[Path, ...]
    folder: Path
    language: str | None = None


StudyArguments = ReportArguments


def parse_study(argv: Sequence[str]) -> StudyArguments:
    """The arguments of `sorot report ...` as values.

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


_PARSERS = {"report": _report}
#: The commands that are told here.
COMMANDS = tuple(_PARSERS)
