"""The commands that look at results: `sorot report`, `sorot sample`, `sorot agreement`."""

from collections.abc import Iterable
from functools import singledispatch
from typing import TextIO

from desktop.cli import words
from desktop.cli.study_arguments import (
    AgreementArguments,
    ReportArguments,
    SampleArguments,
    StudyArguments,
)
from desktop.corpus.agreement import NoSheetError, Share
from desktop.corpus.results import NoResultError, Results


def run(arguments: StudyArguments, stdout: TextIO, stderr: TextIO, language: str) -> int:
    """Do what is asked for and return the exit status."""
    try:
        _write(_lines(arguments, language), stdout)
    except NoResultError as error:
        stderr.write(words.no_result(str(error), language))
    except NoSheetError as error:
        stderr.write(words.no_sheet(str(error), language))
    except BrokenPipeError:
        raise
    except OSError as error:
        stderr.write(words.failed_file(error, language))
    else:
        return 0
    return 1


def _write(lines: Iterable[str], stdout: TextIO) -> None:
    stdout.writelines(lines)
    stdout.flush()


@singledispatch
def _lines(arguments: StudyArguments, _language: str) -> Iterable[str]:
    raise TypeError(arguments)


@_lines.register
def _report(arguments: ReportArguments, language: str) -> Iterable[str]:
    from desktop.corpus.report.counting import counted  # noqa: PLC0415
    from desktop.corpus.report.words import words_in  # noqa: PLC0415
    from desktop.corpus.report.writing import write_report  # noqa: PLC0415

    with Results(arguments.results) as results:
        counts = counted(results)
    return [f"{path}\n" for path in write_report(counts, arguments.folder, words_in(language))]


@_lines.register
def _sample(arguments: SampleArguments, _language: str) -> Iterable[str]:
    from desktop.corpus.sampling import sample  # noqa: PLC0415

    rows = sample(Results(arguments.results), arguments.size, arguments.seed)
    if arguments.output is None:
        return rows
    with arguments.output.open("w", encoding="utf-8", newline="", errors="replace") as stream:
        stream.writelines(rows)
    return ()


@_lines.register
def _agreement(arguments: AgreementArguments, language: str) -> Iterable[str]:
    from desktop.corpus.agreement import agreement, read_sheet  # noqa: PLC0415

    found = agreement(read_sheet(arguments.sheet))
    for name, share in (
        ("precision", found.precision),
        ("speakers", found.speakers),
        ("recall", found.recall),
    ):
        yield f"{words.measure(name, language)}: {_said(share, language)}\n"
    for name, value in found.alphas.items():
        said = "-" if value is None else words.decimal(f"{value:.3f}", language)
        yield f"{words.measure('alpha', language)}, {words.measure(name, language)}: {said}\n"


def _said(share: Share | None, language: str) -> str:
    if share is None:
        return "-"
    figures = f"{share.value:.3f} [{share.low:.3f}; {share.high:.3f}] n = {share.codings}"
    return words.decimal(figures, language)
