"""Measures the names: `python -m tests.measure names`, with the annotated data beside it."""

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typing_extensions import override

from desktop.model.analysis import Entity, EntityKind
from desktop.model.article import Article, ParagraphKind
from desktop.model.span import Span
from desktop.nlp.document import read
from desktop.nlp.entities.names import Names
from desktop.reading.plain import assemble

_NAMED = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)

Gold = list[tuple[str, EntityKind, list[Span]]]


@dataclass(slots=True)
class Tally:
    """Right, wrong and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def f1(self) -> float:
        return 200 * self.right / max(1, 2 * self.right + self.wrong + self.missed)

    @override
    def __str__(self) -> str:
        precision = 100 * self.right / max(1, self.right + self.wrong)
        recall = 100 * self.right / max(1, self.right + self.missed)
        return f"F1 {self.f1:5.1f}  precision {precision:5.1f}  recall {recall:5.1f}"


def article(path: Path) -> Article:
    """An article of the annotated sets: title and blank line first where it has one."""
    text = path.read_text(encoding="utf-8")
    title, _, body = text.partition("\n\n") if "\n\n" in text else ("", "", text)
    lines = [line for line in body.split("\n") if line.strip()]
    return assemble([(line, ParagraphKind.TEXT) for line in lines], title=title or None)


def gold(text: str, entities: Sequence[dict[str, Any]]) -> Gold:
    """Each entity's name, kind and mentions: all places of its strings, longest first."""
    forms = [(form, at) for at, entity in enumerate(entities) for form in entity["mentions"]]
    taken: set[int] = set()
    spans: dict[int, list[Span]] = defaultdict(list)
    for form, at in sorted(forms, key=lambda item: -len(item[0])):
        for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text):
            places = range(*match.span())
            if taken.isdisjoint(places):
                taken.update(places)
                spans[at].append(Span(*match.span()))
    return [
        (entity["name"], EntityKind(entity["type"]), sorted(spans[at]))
        for at, entity in enumerate(entities)
    ]


def compare(expected: Gold, found: Sequence[Entity]) -> dict[EntityKind, Tally]:
    """Right, wrong and missed mentions by kind; a mention is right with its very span and kind."""
    ours = {(span, entity.kind) for entity in found for span in entity.mentions}
    theirs = {(span, kind) for _, kind, spans in expected for span in spans}
    tallies: dict[EntityKind, Tally] = defaultdict(Tally)
    for _, kind in ours & theirs:
        tallies[kind].right += 1
    for _, kind in ours - theirs:
        tallies[kind].wrong += 1
    for _, kind in theirs - ours:
        tallies[kind].missed += 1
    return tallies


def whole(expected: Gold, found: Sequence[Entity]) -> Iterator[tuple[str, bool]]:
    """For each entity found at all: are its mentions under one id that holds nobody else's."""
    owner = {span: entity.id for entity in found for span in entity.mentions}
    holders: dict[str, set[str]] = defaultdict(set)
    for name, _, spans in expected:
        for span in spans:
            if span in owner:
                holders[owner[span]].add(name)
    for name, kind, spans in expected:
        ids = {owner[span] for span in spans if span in owner}
        if ids and kind in _NAMED:
            yield name, len(ids) == 1 and holders[next(iter(ids))] == {name}


def _differences(text: str, expected: Gold, found: Sequence[Entity]) -> Iterator[str]:
    ours = {(span, entity.kind) for entity in found for span in entity.mentions}
    theirs = {(span, kind) for _, kind, spans in expected for span in spans}
    for sign, left in (("-", theirs - ours), ("+", ours - theirs)):
        for (form, kind), count in Counter((span.of(text), kind) for span, kind in left).items():
            if kind is not EntityKind.QUANTITY:
                yield f"    {sign} {kind:<13}{count} {form}"


def articles(data: Path, names: Names, *, verbose: bool) -> None:
    """Mentions and entities of the articles that are annotated whole."""
    total: dict[EntityKind, Tally] = defaultdict(Tally)
    verdicts: list[bool] = []
    bins: dict[int, list[bool]] = defaultdict(list)
    for path in sorted((data / "quotes" / "id-news").glob("*.txt")):
        read_article = article(path)
        entities = json.loads(path.with_suffix("").with_suffix(".gold.json").read_text("utf-8"))
        expected = gold(read_article.text, entities["entities"])
        found = names.find(read(read_article))
        _add(total, compare(expected, found))
        kept = list(whole(expected, found))
        verdicts += [good for _, good in kept]
        _calibrate(bins, expected, found)
        if verbose:
            print(path.stem)
            print("\n".join(_differences(read_article.text, expected, found)))
            print("    broken:", [name for name, good in kept if not good])
    _report("id-news", total)
    _reliability(bins)
    print(f"  entities whole {100 * sum(verdicts) / max(1, len(verdicts)):.1f} %")


def _reliability(bins: dict[int, list[bool]]) -> None:
    for low, right in sorted(bins.items()):
        share = 100 * sum(right) / len(right)
        print(f"  confidence {low / 10:.1f}: right {share:5.1f} % of {len(right)}")


def _calibrate(bins: dict[int, list[bool]], expected: Gold, found: Iterable[Entity]) -> None:
    theirs = {(span, kind) for _, kind, spans in expected for span in spans}
    for entity in found:
        if entity.kind in _NAMED:
            for span in entity.mentions:
                bins[min(9, int(entity.confidence * 10))].append((span, entity.kind) in theirs)


def _add(total: dict[EntityKind, Tally], more: dict[EntityKind, Tally]) -> None:
    for kind, tally in more.items():
        total[kind].right += tally.right
        total[kind].wrong += tally.wrong
        total[kind].missed += tally.missed


def _sum(tallies: Sequence[Tally]) -> Tally:
    return Tally(
        sum(tally.right for tally in tallies),
        sum(tally.wrong for tally in tallies),
        sum(tally.missed for tally in tallies),
    )


def _report(title: str, total: dict[EntityKind, Tally]) -> None:
    print(title)
    for kind in EntityKind:
        if kind in total and kind is not EntityKind.QUANTITY:
            print(f"  {kind:<13}{total[kind]}")
    named = [total[kind] for kind in _NAMED if kind in total]
    three = _sum(named)
    print(f"  {'names':<13}{three}")


def figures(data: Path, names: Names) -> tuple[float, float]:
    """F1 of people, organisations and places, and the share of entities kept whole."""
    total: dict[EntityKind, Tally] = defaultdict(Tally)
    verdicts: list[bool] = []
    for path in sorted((data / "quotes" / "id-news").glob("*.txt")):
        read_article = article(path)
        entities = json.loads(path.with_suffix(".gold.json").read_text("utf-8"))["entities"]
        expected = gold(read_article.text, entities)
        found = names.find(read(read_article))
        _add(total, compare(expected, found))
        verdicts += [good for _, good in whole(expected, found)]
    three = _sum([total[kind] for kind in _NAMED])
    return three.f1, 100 * sum(verdicts) / max(1, len(verdicts))


def bundled(shared: Path, names: Names) -> None:
    """The bundled article against its gold file."""
    folder = shared / "articles"
    read_article = article(folder / "nato-ukraina.txt")
    entities = json.loads((folder / "nato-ukraina.gold.json").read_text("utf-8"))["entities"]
    expected = gold(read_article.text, entities)
    found = names.find(read(read_article))
    tallies = compare(expected, found)
    counted = [tally for kind, tally in tallies.items() if kind is not EntityKind.QUANTITY]
    print(
        "bundled article",
        Tally(*(sum(getattr(t, n) for t in counted) for n in ("right", "wrong", "missed"))),
    )
    print("\n".join(_differences(read_article.text, expected, found)))
    print("  broken:", [name for name, good in whole(expected, found) if not good])


def speed(data: Path, names: Names) -> None:
    """Words a second on all annotated articles."""
    documents = [read(article(p)) for p in sorted((data / "quotes" / "id-news").glob("*.txt"))]
    words = sum(len(document.text.split()) for document in documents)
    start = time.perf_counter()
    for document in documents * 3:
        names.find(document)
    print(f"speed {3 * words / (time.perf_counter() - start):,.0f} words/s")


def main(argv: Sequence[str] | None = None) -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser(prog="names", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args(argv)
    start = time.perf_counter()
    names = Names()
    print(f"load {time.perf_counter() - start:.2f} s")
    bundled(options.shared, names)
    articles(options.shared / "data", names, verbose=options.verbose)
    speed(options.shared / "data", names)
    return 0
