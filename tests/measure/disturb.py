"""Changes annotated articles: other marks, joined paragraphs, other persons."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.model.article import Article, ParagraphKind
from desktop.model.span import Span
from desktop.reading.plain import assemble
from tests.measure.gold import GoldArticle, GoldQuote

Change = Callable[[GoldArticle, random.Random], GoldArticle]

_GIVEN = (
    "Agus Budi Dewi Eko Fitri Hendra Joko Lestari Nurul Ratna Wayan Slamet Siti Rudi Yuni Bambang "
    "Dedi Maya Rizal Tono Wulan Yusuf Zainal Arief Citra Dimas Galih Hesti Indra Kartika Lukman "
    "Made Nadia Oki Putri Rahmat Sari Teguh Umar Vina Wawan Yanti Asep Ujang Togar Poltak Cut Made"
)
_FAMILY = (
    "Santoso Wijaya Siregar Kusuma Hidayat Nasution Pratiwi Suryadi Lubis Hutapea Sitompul Rahman "
    "Saputra Wibowo Gunawan Setiawan Halim Tanjung Maulana Firmansyah Nugroho Purnomo Utami Anwar "
    "Harahap Simanjuntak Manurung Sutrisno Kurniawan Hartono Susanto Permana Yulianto Basuki Arifin"
)
_OPEN = "“„«"


def rebuilt(article: GoldArticle, pieces: Sequence[tuple[int, int, str]]) -> GoldArticle:
    """The article with pieces [start, end) of its text replaced, in order, annotations moved."""
    text = article.article.text
    parts: list[str] = []
    at = list(range(len(text) + 1))
    shift = last = 0
    for start, end, new in pieces:
        parts.append(text[last:start])
        for index in range(last, start):
            at[index] = index + shift
        for index in range(start, end):
            at[index] = start + shift
        shift += len(new) - (end - start)
        parts.append(new)
        last = end
    parts.append(text[last:])
    for index in range(last, len(text) + 1):
        at[index] = index + shift
    moved = tuple(_moved(quote, at) for quote in article.quotes)
    return replace(article, article=_again(article.article, "".join(parts)), quotes=moved)


def _moved(quote: GoldQuote, at: Sequence[int]) -> GoldQuote:
    source = None
    if quote.source is not None:
        source = Span(at[quote.source.start], max(at[quote.source.end], at[quote.source.start] + 1))
    return replace(quote, span=Span(at[quote.span.start], at[quote.span.end]), source=source)


def _again(old: Article, text: str) -> Article:
    lines = text.split("\n")
    title = lines.pop(0) if old.title is not None else None
    return assemble([(line, ParagraphKind.TEXT) for line in lines], title=title)


def joined(article: GoldArticle, _rng: random.Random) -> GoldArticle:
    """All paragraphs in one; a title stays."""
    text = article.article.text
    first = text.find("\n") if article.article.title is not None else -1
    breaks = [match.start() for match in re.finditer("\n", text) if match.start() != first]
    return rebuilt(article, [(index, index + 1, " ") for index in breaks])


def straight(article: GoldArticle, _rng: random.Random) -> GoldArticle:
    """Straight marks for curly ones."""
    return _marks(article, '"', '"')


def closing(article: GoldArticle, _rng: random.Random) -> GoldArticle:
    """The closing mark at both ends."""
    return _marks(article, "”", "”")


def dropped(article: GoldArticle, rng: random.Random) -> GoldArticle:
    """One closing mark in ten left out."""
    text = article.article.text
    ends = [
        quote.span.end
        for quote in article.quotes
        if quote.kind == "direct" and text[quote.span.end : quote.span.end + 1] in set('”"')
    ]
    gone = sorted({end for end in ends if rng.random() < 0.1})
    return rebuilt(article, [(end, end + 1, "") for end in gone])


def _marks(article: GoldArticle, left: str, right: str) -> GoldArticle:
    found = re.finditer('[“”"]', article.article.text)
    text = article.article.text
    pieces = []
    for match in found:
        after = text[match.end() : match.end() + 1]
        opens = match[0] in _OPEN or (match[0] == '"' and after.isalnum())
        pieces.append((match.start(), match.end(), left if opens else right))
    return rebuilt(article, pieces)


def renamed(article: GoldArticle, rng: random.Random) -> GoldArticle:
    """Every person under another name, every word of a name replaced alike."""
    names = [form for forms in article.persons for form in forms]
    names += [name for quote in article.quotes for name in quote.names if quote.label]
    words = {
        word
        for name in names
        for word in re.findall(r"[^\W\d_][\w'’-]{2,}", name)
        if word[0].isupper() and word not in _KEPT and not (word.isupper() and len(word) < 5)
    }
    given, family = _GIVEN.split(), _FAMILY.split()
    first = {name.split()[0] for name in names if name.split()}
    new = {word: rng.choice(given if word in first else family) for word in sorted(words)}
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(words))) + r")(?!\w)")
    if not words:
        return article
    text = article.article.text
    pieces = [(m.start(), m.end(), new[m[0]]) for m in pattern.finditer(text)]
    changed = rebuilt(article, pieces)
    quotes = tuple(
        replace(quote, names=tuple(pattern.sub(lambda m: new[m[0]], name) for name in quote.names))
        for quote in changed.quotes
    )
    return replace(changed, quotes=quotes)


_KEPT = frozenset(
    """
    Presiden Menteri Gubernur Wakil Wali Kota Bupati Komisaris Besar Jenderal Ajun Inspektur Dan
    Brigadir Ketua Kepala Direktur Mensos Pak Bapak Ibu Letjen Mayjen Kolonel Kapten Laksda TNI
    Polri Irjen Brigjen Kombes Profesor Doktor
    """.split()  # noqa: SIM905
)

CHANGES: dict[str, Change] = {
    "joined": joined,
    "straight": straight,
    "closing": closing,
    "dropped": dropped,
    "renamed": renamed,
}
