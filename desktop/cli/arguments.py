"""What was asked for on the command line."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop import __version__

FORMATS = ("json", "jsonl", "csv", "markdown", "html", "pdf", "docx", "w3c")
_BINARY = frozenset({"pdf", "docx"})
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


def parse(argv: Sequence[str]) -> WindowArguments | AnalyseArguments:
    """The arguments as values.

    Raises:
        SystemExit: usage is wrong (status 2), or only help or version was asked for (0).
    """
    before = _options_before_command(argv)
    if argv[before : before + 1] != ["analyse"]:
        found = _window_parser().parse_args(argv)
        return WindowArguments(tuple(found.files), found.language, found.library)
    parser = _analyse_parser()
    found = parser.parse_args([*argv[:before], *argv[before + 1 :]])
    output = None if found.output in {None, "-"} else Path(found.output)
    if output is not None and any(_same(output, name) for name in found.files):
        parser.error(f"{output} is both read and written")
    if output is None and found.format in _BINARY:
        parser.error(f"--format {found.format} needs --output FILE")
    return AnalyseArguments(tuple(found.files), found.format, output, found.language)


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
        choices=FORMATS,
        default="jsonl",
        help="form of the output (jsonl); several articles come one after the other in one file, "
        "in html, pdf and docx each as a part of its own; pdf and docx need --output",
    )
    parser.add_argument("--output", metavar="FILE", help="where to write (standard output)")
    _add_language(parser)
    return parser


def _add_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=_LANGUAGES, help="language of Sorot's own words")
