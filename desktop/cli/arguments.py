"""What was asked for on the command line."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from desktop import __version__
from desktop.cli.study_arguments import COMMANDS, StudyArguments, parse_study

FORMATS = ("json", "jsonl", "csv", "markdown", "html", "pdf", "docx", "w3c")
PARQUET = "parquet"
_BINARY = frozenset({"pdf", "docx", PARQUET})
#: Forms that are written line by line or made of such lines.
_LINES = frozenset({"jsonl", "csv", PARQUET})
_ENDS = {".jsonl": "jsonl", ".csv": "csv", ".parquet": PARQUET}
_LANGUAGES = ("id", "en")


@dataclass(frozen=True, slots=True)
class WindowArguments:
    """Open the window with these files, in this language (None: as the system is).

    `library` is the library's file or its folder; None: where the system keeps such files.
    """

    files: tuple[str, ...]
    language: str | None = None
    library: Path | None = None


@dataclass(frozen=True, slots=True)
class AnalyseArguments:
    """Analyse these files, "-" being standard input, and write to `output` (None: to stdout)."""

    files: tuple[str, ...]
    form: str = "jsonl"
    output: Path | None = None
    language: str | None = None
    #: How many processes do the work.
    jobs: int = 1
    #: Whether an earlier run that broke off is gone on with.
    resume: bool = False
    #: Where the inputs without a result are told of (None: on standard error).
    rejects: Path | None = None
    #: Fields of tables that are the text and that are carried in any case.
    text_column: str | None = None
    id_column: str | None = None
    #: The address of the scheduler of a cluster that does the work.
    scheduler: str | None = None


def parse(argv: Sequence[str]) -> WindowArguments | AnalyseArguments | StudyArguments:
    """The arguments as values.

    Raises:
        SystemExit: usage is wrong (status 2), or only help or version was asked for (0).
    """
    before = _options_before_command(argv)
    command = argv[before] if before < len(argv) else ""
    if command in COMMANDS:
        return parse_study([command, *argv[:before], *argv[before + 1 :]])
    if command != "analyse":
        found = _window_parser().parse_args(argv)
        return WindowArguments(tuple(found.files), found.language, found.library)
    return _analyse_arguments([*argv[:before], *argv[before + 1 :]])


def _analyse_arguments(argv: Sequence[str]) -> AnalyseArguments:
    parser = _analyse_parser()
    found = parser.parse_args(argv)
    output = None if found.output in {None, "-"} else Path(found.output)
    ending = output.suffix.lower() if output is not None else ""
    form = found.format or _ENDS.get(ending, "jsonl")
    for written in (output, found.rejects):
        if written is not None and any(_same(written, name) for name in found.files):
            parser.error(f"{written} is both read and written")
    if output is None and form in _BINARY:
        parser.error(f"--format {form} needs --output FILE")
    for needed, package, extra in (
        (form == PARQUET, "pyarrow", "parquet"),
        (found.scheduler, "distributed", "cluster"),
    ):
        if needed and find_spec(package) is None:
            parser.error(f"{package} is not installed: pip install 'sorot[{extra}]'")
    if found.resume and (output is None or form not in _LINES):
        parser.error("--resume needs --output FILE in the form jsonl, csv or parquet")
    return AnalyseArguments(
        tuple(found.files),
        form,
        output,
        found.language,
        found.jobs,
        found.resume,
        found.rejects,
        found.text_column,
        found.id_column,
        found.scheduler,
    )


def _options_before_command(argv: Sequence[str]) -> int:
    # "sorot --language en analyse a.txt"; a file of that name is "./analyse".
    index = 0
    while index < len(argv) and argv[index].startswith("--language"):
        index += 1 if "=" in argv[index] else 2
    return index


def _same(output: Path, name: str) -> bool:
    try:
        return output.is_file() and output.samefile(name)
    except (OSError, ValueError):
        # What cannot be read is told when it is its turn.
        return False


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sorot",
        usage="%(prog)s [FILE|URL ...] [--language {id,en}] [--library PATH]\n"
        "       %(prog)s analyse FILE|URL ... [--format FORMAT] [--output FILE]\n"
        "       %(prog)s report RESULTS ... [--output FOLDER]\n"
        "       %(prog)s sample RESULTS ... --n N [--seed SEED] [--output FILE]\n"
        "       %(prog)s agreement SHEET\n"
        "       %(prog)s --version | --help",
        description="Show an article and who says what in it: the last one read, or these files.",
        epilog='"sorot analyse --help" tells of the analysis without a window.',
        allow_abbrev=False,
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="an article in a file, or the address of one"
    )
    _add_language(parser)
    parser.add_argument(
        "--library", type=Path, metavar="PATH", help="another library: its file or folder"
    )
    parser.add_argument("--version", action="version", version=f"sorot {__version__}")
    return parser


def _analyse_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sorot analyse",
        description="Write the quotes and names of articles, without a window.",
        epilog="Exit status: 0 done, 1 some input could not be read (one line each on standard "
        "error), 2 wrong usage.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="text, saved page, Markdown, PDF or DOCX; JSON Lines, JSON or CSV of articles; "
        'a folder of such files; the address of a page; "-": standard input',
    )
    parser.add_argument(
        "--format",
        choices=(*FORMATS, PARQUET),
        help="form of the output (as the name of --output ends: .jsonl, .csv, .parquet; else "
        "jsonl); several articles come one after the other in one file, "
        "in html, pdf and docx each as a part of its own; pdf and docx need --output",
    )
    parser.add_argument("--output", metavar="FILE", help="where to write (standard output)")
    _add_language(parser)
    _add_corpus(parser)
    return parser


def _add_corpus(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("many articles")
    group.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="so many processes (1)")
    group.add_argument(
        "--scheduler", metavar="ADDRESS", help="the workers of this Dask scheduler do the work"
    )
    group.add_argument(
        "--resume", action="store_true", help="go on with the run that broke off, at --output"
    )
    group.add_argument(
        "--rejects",
        type=Path,
        metavar="FILE",
        help="write what has no result, and why, to this file, in JSON Lines",
    )
    group.add_argument("--text-column", metavar="NAME", help="column or field of the text")
    group.add_argument(
        "--id-column", metavar="NAME", help='column that comes back under "carried" in any case'
    )


def _jobs(value: str) -> int:
    jobs = int(value)
    if not 1 <= jobs <= 1024:
        raise ValueError(value)
    return jobs


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=_LANGUAGES, help="language of Sorot's own words")
