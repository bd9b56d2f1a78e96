"""Two reports side by side in the reader's language."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Quote, QuoteKind
from desktop.model.article import Article
from desktop.session.alignment import Change, Pair, Piece
from desktop.session.comparison import Compared
from desktop.session.selection import speaker_of
from desktop.session.snippets import cut
from desktop.session.tables import Table, TableRow
from desktop.session.theme import Theme, mix

translate = QCoreApplication.translate

_SNIPPET = 90


@dataclass(frozen=True, slots=True)
class Picked:
    """A row of the list: a pair, or a quote that one report has alone."""

    pair: Pair | None = None
    left: Quote | None = None
    right: Quote | None = None


def comparison_title() -> str:
    """What the view is called."""
    return translate("Compare", "Two reports side by side")


def outlet(article: Article, length: int = 40) -> str:
    """What a report is called: its outlet, else its file or its first words."""
    return cut(article.metadata.outlet or article.source or article.name(), length)


def comparison_table(compared: Compared) -> Table:
    """Pairs, then what one report alone quotes."""
    left, right, made = compared.left.article, compared.right.article, compared.alignment
    both = translate("Compare", "In both ({count})").format(count=len(made.pairs))
    only = translate("Compare", "Only in {outlet} ({count})")
    alone_left = only.format(outlet=outlet(left), count=len(made.left_only))
    alone_right = only.format(outlet=outlet(right), count=len(made.right_only))
    rows = (
        _heading(both),
        *(_pair_row(pair, left.text, right.text) for pair in made.pairs),
        _heading(alone_left),
        *(_row(quote, left.text, "", Picked(left=quote)) for quote in made.left_only),
        _heading(alone_right),
        *(_row(quote, right.text, "", Picked(right=quote)) for quote in made.right_only),
    )
    columns = (translate("Compare", "Quote"), translate("Compare", "Words"))
    return Table(comparison_title(), columns, rows, "", (1, 0), frozenset({0}))


def difference(pair: Pair, left_text: str, right_text: str) -> str:
    """How many words were lost, added and changed: "−9 +1 ~1"; "=" where none was."""
    signs = ((Change.LOST, "−"), (Change.ADDED, "+"), (Change.CHANGED, "~"))
    counts = [(sign, pair.words(change, left_text, right_text)) for change, sign in signs]
    return " ".join(f"{sign}{count}" for sign, count in counts if count) or "="


def about_pair(pair: Pair, left_text: str, right_text: str) -> str:
    """Who says it in both, with which word, marked or not; told twice only where it differs."""
    speakers = _both(speaker_of(pair.left) or _nobody(), speaker_of(pair.right) or _nobody())
    cues = _both(_cue(pair.left, left_text), _cue(pair.right, right_text))
    kinds = _both(_kind(pair.left), _kind(pair.right))
    return " · ".join(part for part in (speakers, cues, kinds) if part)


def spoken(pair: Pair, left_text: str, right_text: str) -> str:
    """The difference as a sentence to be heard."""
    counts = {
        change: pair.words(change, left_text, right_text)
        for change in (Change.LOST, Change.ADDED, Change.CHANGED)
    }
    words = translate("Compare", "{lost} words lost, {added} added, {changed} changed")
    return words.format(
        lost=counts[Change.LOST], added=counts[Change.ADDED], changed=counts[Change.CHANGED]
    )


def in_one_line(pair: Pair, left_text: str, right_text: str, theme: Theme) -> str:
    """Both versions in one line of reading, as rich text: lost words struck, added ones lined."""
    lost = f"color: {theme.muted.name()}; text-decoration: line-through"
    fill = mix(theme.focus, theme.bg, 0.16).name()
    added = f"background-color: {fill}; text-decoration: underline"

    def side(words: str, style: str) -> str:
        return f'<span style="{style}">{escape(words)}</span>' if words else ""

    parts = []
    for piece, gap in _with_gaps(pair.pieces, left_text, right_text):
        ours = piece.left.of(left_text) if piece.left else ""
        theirs = piece.right.of(right_text) if piece.right else ""
        if piece.change is Change.SAME:
            parts.append(escape(theirs) + gap)
        else:
            both = " ".join(part for part in (side(ours, lost), side(theirs, added)) if part)
            parts.append(both + (gap or " "))
    return "".join(parts).strip()


def _with_gaps(
    pieces: tuple[Piece, ...], left_text: str, right_text: str
) -> Iterator[tuple[Piece, str]]:
    """Each piece with what stands between it and the next one, where that is told."""
    for piece, after in zip(pieces, [*pieces[1:], None], strict=True):
        gap = ""
        if after is not None:
            gap = " "
            if piece.right and after.right:
                gap = escape(right_text[piece.right.end : after.right.start])
            elif piece.left and after.left:
                gap = escape(left_text[piece.left.end : after.left.start])
        yield piece, gap


def _heading(words: str) -> TableRow:
    return TableRow((words, ""), heading=True)


def _pair_row(pair: Pair, left_text: str, right_text: str) -> TableRow:
    return _row(pair.left, left_text, difference(pair, left_text, right_text), Picked(pair))


def _row(quote: Quote, text: str, words: str, key: Picked) -> TableRow:
    said = cut(quote.span.of(text), _SNIPPET)
    said = f"“{said}”" if quote.kind is QuoteKind.DIRECT else said
    return TableRow((f"{speaker_of(quote) or _nobody()}: {said}", words), key)


def _nobody() -> str:
    return translate("Compare", "No speaker")


def _both(left: str, right: str) -> str:
    return left if left == right else f"{left or '–'} → {right or '–'}"


def _cue(quote: Quote, text: str) -> str:
    return quote.cue.of(text).lower() if quote.cue else ""


def _kind(quote: Quote) -> str:
    if quote.kind is QuoteKind.DIRECT:
        return translate("Compare", "direct")
    return translate("Compare", "indirect")
