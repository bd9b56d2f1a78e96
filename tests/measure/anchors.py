"""Measures how anchors of quotes and names hold when an article is fetched anew and was edited."""

import argparse
import random
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.corrections.anchoring import find
from desktop.model.analysis import Analysis
from desktop.model.span import Span
from desktop.model.work import Anchor
from desktop.nlp.pipeline import Analyser
from tests.measure import gold

#: A text in pieces, each with the offset that it had; None for one that is new.
Pieces = list[tuple[str, int | None]]
Edit = Callable[[Pieces, random.Random, list[str]], Pieces]


def main(argv: Sequence[str] | None = None) -> int:
    """Print for each edit how many anchors were found where they are, elsewhere, or not at all."""
    parser = argparse.ArgumentParser(prog="anchors", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--draws", type=int, default=3)
    options = parser.parse_args(argv)
    articles = [each.article for each in gold.id_news(options.shared)]
    analyse = Analyser().analyse
    spans = {
        article.text: _spans(analyse(article, progress=lambda _: None, stop=lambda: False))
        for article in articles
    }
    others = [line for text in spans for line in text.split("\n") if len(line) > 60]
    for title, edit in _EDITS.items():
        told: Counter[str] = Counter()
        for draw in range(options.draws):
            rng = random.Random(draw)
            for text, found in spans.items():
                told += _held(text, found, edit(_words(text), rng, others))
        there = told["right"] + told["wrong"] + told["lost"]
        print(
            f"{title:<34} still there {there}: right {100 * told['right'] / there:.1f} %,"
            f" wrong {100 * told['wrong'] / there:.2f} %;"
            f" gone {told['gone'] + told['made up']}: taken for others {told['made up']}"
        )
    return 0


def _spans(analysis: Analysis) -> list[Span]:
    quotes = [quote.span for quote in analysis.quotes]
    return quotes + [mention for entity in analysis.entities for mention in entity.mentions]


def _words(text: str) -> Pieces:
    pieces: Pieces = []
    at = 0
    for line in text.split("\n"):
        for word in line.split(" "):
            pieces.append((word, at))
            at += len(word) + 1
        pieces[-1] = (pieces[-1][0] + "\n", pieces[-1][1])
    return pieces


def _join(pieces: Pieces) -> tuple[str, dict[int, int]]:
    """The text of the pieces, and where each code point of the former text is now."""
    text, now = "", {}
    for words, was in pieces:
        if was is not None:
            now.update({was + n: len(text) + n for n in range(len(words))})
        text += words if words.endswith("\n") else words + " "
    return text.rstrip(), now


def _held(text: str, spans: Sequence[Span], pieces: Pieces) -> Counter[str]:
    told: Counter[str] = Counter()
    after, now = _join(pieces)
    for span in spans:
        kept = [now[at] for at in range(span.start, span.end) if at in now]
        found = find(after, Anchor.of(text, span))
        if 2 * len(kept) < len(span):
            told["gone" if found is None else "made up"] += 1
        elif found is None:
            told["lost"] += 1
        else:
            near = found.start < kept[-1] + 1 and kept[0] < found.end
            told["right" if near else "wrong"] += 1
    return told


def _paragraphs(pieces: Pieces) -> list[Pieces]:
    parts: list[Pieces] = [[]]
    for piece in pieces:
        parts[-1].append(piece)
        if piece[0].endswith("\n"):
            parts.append([])
    return [part for part in parts if part]


def _insert(pieces: Pieces, rng: random.Random, others: list[str]) -> Pieces:
    parts = _paragraphs(pieces)
    for _ in range(3):
        new: Pieces = [(rng.choice(others) + "\n", None)]
        parts.insert(rng.randrange(len(parts) + 1), new)
    return [piece for part in parts for piece in part]


def _drop(pieces: Pieces, rng: random.Random, _others: list[str]) -> Pieces:
    parts = _paragraphs(pieces)
    for _ in range(min(3, len(parts) - 1)):
        parts.pop(rng.randrange(len(parts)))
    return [piece for part in parts for piece in part]


def _shuffle(pieces: Pieces, rng: random.Random, _others: list[str]) -> Pieces:
    parts = _paragraphs(pieces)
    rng.shuffle(parts)
    return [piece for part in parts for piece in part]


def _edit(share: float) -> Edit:
    """An edit that takes words out and puts others in, each for that share of the words."""

    def edit(pieces: Pieces, rng: random.Random, others: list[str]) -> Pieces:
        made: Pieces = []
        for piece in pieces:
            if rng.random() < share:
                made.append((rng.choice(rng.choice(others).split()), None))
            if rng.random() >= share or piece[0].endswith("\n"):
                made.append(piece)
        return made

    return edit


def _all(pieces: Pieces, rng: random.Random, others: list[str]) -> Pieces:
    return _insert(_drop(_edit(0.02)(pieces, rng, others), rng, others), rng, others)


_EDITS: dict[str, Edit] = {
    "three paragraphs more": _insert,
    "three paragraphs less": _drop,
    "paragraphs in another order": _shuffle,
    "2 % of words out, 2 % in": _edit(0.02),
    "5 % of words out, 5 % in": _edit(0.05),
    "10 % of words out, 10 % in": _edit(0.1),
    "2 %, and paragraphs less and more": _all,
}
