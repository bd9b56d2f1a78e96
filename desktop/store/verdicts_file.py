"""The reader's verdicts on quotes, kept by article."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.model.span import Span
from desktop.model.verdict import Verdict, VerdictKind
from desktop.store.files import StoreError, Writer


class VerdictsFile:
    """The file on disk; every act reads it anew, so that two windows share it."""

    def __init__(self, folder: Path, writer: Writer) -> None:
        self._path = folder / "verdicts.json"
        self._writer = writer

    def of(self, article_id: str) -> tuple[Verdict, ...]:
        """The verdicts on an article; none where the file cannot be read."""
        return self._all().get(article_id, ())

    def keep(self, article_id: str, verdicts: Sequence[Verdict]) -> None:
        """Keep these verdicts on an article and no others."""
        kept = {**self._all(), article_id: tuple(verdicts)}
        values = {key: [_value(each) for each in found] for key, found in kept.items() if found}
        self._writer.write(self._path, json.dumps(values, indent=1, ensure_ascii=False))

    def _all(self) -> dict[str, tuple[Verdict, ...]]:
        try:
            values = json.loads(self._path.read_text("utf-8"))
            return {str(key): tuple(map(_verdict, found)) for key, found in values.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            self._writer.report(StoreError(self._path, str(error)))
            return {}


def _value(verdict: Verdict) -> dict[str, Any]:
    span = verdict.span
    return {
        "start": span.start,
        "end": span.end,
        "words": verdict.words,
        "verdict": verdict.kind.value,
    }


def _verdict(value: dict[str, Any]) -> Verdict:
    span = Span(int(value["start"]), int(value["end"]))
    return Verdict(span, str(value["words"]), VerdictKind(value["verdict"]))
