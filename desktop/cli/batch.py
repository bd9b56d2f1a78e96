"""Articles in, results out: `sorot analyse`."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import BinaryIO, Protocol, TextIO

from desktop.cli import words
from desktop.cli.arguments import AnalyseArguments
from desktop.cli.inputs import inputs
from desktop.cli.meter import Meter
from desktop.cli.output import opened
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.reading.errors import LoadError
from desktop.store.export.formats import export
from desktop.store.export.record import Result


class Analyse(Protocol):
    """The engine; see `desktop.nlp.pipeline.Analyser.analyse`."""

    def __call__(self, article: Article, *, progress: Callable[[Progress], None]) -> Analysis:
        """All quotes and entities of an article."""
        ...


class Batch:
    """Analyses inputs one after the other; one that cannot be read does not stop the others."""

    def __init__(
        self,
        *,
        analyse: Analyse,
        stdin: BinaryIO,
        stdout: BinaryIO,
        stderr: TextIO,
        language: str,
    ) -> None:
        self._analyse = analyse
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr
        self._language = language
        self._failures = 0

    def run(self, arguments: AnalyseArguments) -> int:
        """Write the results of all inputs and return the exit status.

        Raises:
            BrokenPipeError: nobody reads the output any more.
        """
        meter = Meter(self._stderr, len(arguments.files))
        results = self._results(arguments.files, meter)
        try:
            with opened(arguments.output, self._stdout) as stream:
                _write(export(results, arguments.form, arguments.language), stream)
        except BrokenPipeError:
            raise
        except OSError as error:
            place = "standard output" if arguments.output is None else str(arguments.output)
            meter.say(words.unwritable(place, error, self._language))
            self._failures += 1
        finally:
            meter.clear()
        return 1 if self._failures else 0

    def _results(self, files: Iterable[str], meter: Meter) -> Iterator[Result]:
        for number, file in enumerate(files, 1):
            for name, found in inputs(file, self._stdin):
                meter.show(number, name)
                if isinstance(found, LoadError):
                    self._fail(meter, words.unreadable(found, self._language))
                else:
                    yield from self._result(found, number, name, meter)

    def _result(self, article: Article, number: int, name: str, meter: Meter) -> Iterator[Result]:
        try:
            analysis = self._analyse(article, progress=partial(meter.show, number, name))
        except Exception as error:  # noqa: BLE001 - one article must not cost the others
            self._fail(meter, words.failed(name, error, self._language))
        else:
            yield Result(article, analysis)

    def _fail(self, meter: Meter, line: str) -> None:
        self._failures += 1
        meter.say(line)


def _write(pieces: Iterable[bytes], stream: BinaryIO) -> None:
    for piece in pieces:
        stream.write(piece)
        # A reader at the other end of a pipe sees each article when it is done.
        stream.flush()
