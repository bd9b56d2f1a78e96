"""Articles in, results out: `sorot analyse`."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from functools import partial
from typing import BinaryIO, Protocol, TextIO

from desktop.cli import words
from desktop.cli.arguments import AnalyseArguments
from desktop.cli.keeping import Kept, Rejects
from desktop.cli.meter import Meter
from desktop.cli.output import opened
from desktop.corpus.cluster import NoClusterError, on_cluster
from desktop.corpus.items import Inputs, Item
from desktop.corpus.journal import OtherInputsError
from desktop.corpus.processes import in_processes
from desktop.corpus.work import Outcome, work
from desktop.model.analysis import Analysis, Progress
from desktop.model.article import Article
from desktop.reading.errors import LoadError
from desktop.reading.fields import Columns
from desktop.store.export.formats import export
from desktop.store.export.record import Result
from desktop.store.export.table import COLUMNS, csv_row, rows_of


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
        analyse: Callable[[], Analyse],
        stdin: BinaryIO,
        stdout: BinaryIO,
        stderr: TextIO,
        language: str,
    ) -> None:
        """`analyse` loads the engine, where this process is to use one."""
        self._load = analyse
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
        columns = Columns(arguments.text_column, arguments.id_column)
        inputs = Inputs(arguments.files, self._stdin, columns)
        meter = Meter(self._stderr, inputs.total)
        place = "standard output" if arguments.output is None else str(arguments.output)
        try:
            self._run(arguments, inputs, meter)
        except BrokenPipeError:
            raise
        except OSError as error:
            self._fail(meter, words.unwritable(place, error, self._language))
        except NoClusterError as error:
            address = str(arguments.scheduler)
            self._fail(meter, words.no_cluster(address, str(error), self._language))
        except OtherInputsError:
            self._fail(meter, words.other_inputs(place, self._language))
        finally:
            meter.clear()
        return 1 if self._failures else 0

    def _run(self, arguments: AnalyseArguments, inputs: Inputs, meter: Meter) -> None:
        kept = Kept.of(arguments)
        passed = kept.begin(inputs) if kept else None
        items = passed.items if passed else iter(inputs)
        rejects = Rejects(arguments.rejects, passed.without if passed else None)
        with rejects if arguments.rejects else nullcontext():
            self._failures += passed.without if passed else 0
            meter.start(passed.position if passed else 0)
            whole = arguments.form not in {"jsonl", "csv", "parquet"}
            outcomes = self._outcomes(items, arguments, meter, whole=whole)
            good = self._good(outcomes, rejects, meter)
            if kept:
                kept.write(outcome.line for outcome in good)
            else:
                with opened(arguments.output, self._stdout) as stream:
                    _write(_pieces(good, arguments.form, self._language), stream)
        if arguments.rejects and self._failures:
            meter.say(words.rejected(str(arguments.rejects), self._failures, self._language))

    def _outcomes(
        self, items: Iterator[Item], arguments: AnalyseArguments, meter: Meter, *, whole: bool
    ) -> Iterator[Outcome]:
        if arguments.scheduler is not None:
            return on_cluster(items, arguments.scheduler, whole=whole)
        if arguments.jobs > 1:
            return in_processes(items, arguments.jobs, whole=whole)
        return self._alone(items, meter, whole=whole)

    def _alone(self, items: Iterator[Item], meter: Meter, *, whole: bool) -> Iterator[Outcome]:
        analyse = self._load()
        for item in items:
            meter.show(item.name)
            progress = partial(meter.show, item.name)
            yield work(item, partial(analyse, progress=progress), whole=whole)

    def _good(
        self, outcomes: Iterable[Outcome], rejects: Rejects, meter: Meter
    ) -> Iterator[Outcome]:
        for outcome in outcomes:
            meter.count(outcome.name, outcome.position)
            if outcome.error is None:
                yield outcome
            elif rejects.path is not None:
                self._failures += 1
                rejects.add(outcome)
            else:
                self._fail(meter, _told(outcome.name, outcome.error, self._language))

    def _fail(self, meter: Meter, line: str) -> None:
        self._failures += 1
        meter.say(line)


def _told(name: str, error: LoadError | str, language: str) -> str:
    if isinstance(error, LoadError):
        return words.unreadable(error, language)
    return words.failed(name, error, language)


def _pieces(good: Iterable[Outcome], form: str, language: str) -> Iterator[bytes]:
    if form == "jsonl":
        return (outcome.line.encode("utf-8", "replace") for outcome in good)
    if form == "csv":
        return _rows(good)
    return export(_results(good), form, language)


def _rows(good: Iterable[Outcome]) -> Iterator[bytes]:
    yield csv_row(COLUMNS).encode()
    for outcome in good:
        rows = map(csv_row, rows_of(json.loads(outcome.line)))
        yield "".join(rows).encode("utf-8", "replace")


def _results(good: Iterable[Outcome]) -> Iterator[Result]:
    return (outcome.result for outcome in good if outcome.result is not None)


def _write(pieces: Iterable[bytes], stream: BinaryIO) -> None:
    for piece in pieces:
        stream.write(piece)
        # A reader at the other end of a pipe sees each article when it is done.
        stream.flush()
