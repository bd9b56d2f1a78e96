"""The commands that look at results: `sorot report`."""

from typing import TextIO

from desktop.cli import words
from desktop.cli.study_arguments import StudyArguments
from desktop.corpus.results import NoResultError, Results


def run(arguments: StudyArguments, stdout: TextIO, stderr: TextIO, language: str) -> int:
    """Do what is asked for and return the exit status."""
    try:
        _report(arguments, stdout, language)
    except NoResultError as error:
        stderr.write(words.no_result(str(error), language))
    except OSError as error:
        stderr.write(words.failed_file(error, language))
    else:
        return 0
    return 1


def _report(arguments: StudyArguments, stdout: TextIO, language: str) -> None:
    from desktop.corpus.report.counting import counted  # noqa: PLC0415
    from desktop.corpus.report.words import words_in  # noqa: PLC0415
    from desktop.corpus.report.writing import write_report  # noqa: PLC0415

    with Results(arguments.results) as results:
        counts = counted(results)
    stdout.writelines(
        f"{path}\n" for path in write_report(counts, arguments.folder, words_in(language))
    )
