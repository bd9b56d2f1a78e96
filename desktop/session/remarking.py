"""Putting colours, notes, tags and checks on words of the article on show."""

from collections.abc import Callable, Sequence
from urllib.parse import quote_plus

from desktop.corrections.anchoring import Places
from desktop.model.acts import Act, Check, Highlight, Note, Tag
from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.model.work import Anchor, CheckedKind, CheckMark, CheckStatus, Colour, Remark
from desktop.session.corrections import Corrections
from desktop.session.selection import MentionSelection, QuoteSelection, active_span, picked_quote
from desktop.session.session import Session

#: Longer words are cut where they are looked for: no search takes them.
_SOUGHT = 200


class Remarking:
    """Acts on the words that the reader has selected, else on what is picked."""

    def __init__(
        self, session: Session, corrections: Corrections, selected: Callable[[], Span | None]
    ) -> None:
        self._session = session
        self._corrections = corrections
        self._selected = selected

    @property
    def words(self) -> Anchor | None:
        """The words to act on."""
        span, article = self._span(), self._session.article
        if span is None or article is None or not span.of(article.text).strip():
            return None
        return Anchor.of(article.text, _trimmed(article.text, span))

    def remark(self, words: Anchor) -> Remark:
        """What is on these words already, or nothing."""
        revised = self._corrections.revised
        span = self._place(words)
        found = revised.remarks if revised is not None else ()
        return next((each for each in found if each.span == span), Remark(words, span))

    def check_mark(self, words: Anchor) -> CheckMark:
        """What checking these words came to already; without acts it is no check yet."""
        revised = self._corrections.revised
        span, kind = self._place(words), self._kind()
        found = revised.checks if revised is not None else ()
        unchecked = CheckMark(words, span, kind, CheckStatus.UNCHECKED)
        return next((each for each in found if each.span == span), unchecked)

    def highlight(self) -> Colour | None:
        """Give the words the first colour, another time the next, at last none; tells which."""
        words = self.words
        if words is None:
            return None
        now = self.remark(words).colour
        colours = list(Colour)
        after = 0 if now is None else colours.index(now) + 1
        colour = colours[after] if after < len(colours) else None
        self._corrections.do(Highlight(words, colour))
        return colour

    def write(self, words: Anchor, colour: Colour | None, note: str, tags: Sequence[str]) -> None:
        """Put colour, note and tags on words; what is so already is not done again."""
        old = self.remark(words)
        wanted: list[tuple[bool, Act]] = [
            (colour is not old.colour, Highlight(words, colour)),
            (note != old.note, Note(words, note)),
            (tuple(tags) != old.tags, Tag(words, tuple(tags))),
        ]
        for needed, act in wanted:
            if needed:
                self._corrections.do(act)

    def check(self, words: Anchor, status: CheckStatus | None, link: str, note: str) -> None:
        """Say what checking words came to; None takes the check off."""
        mark = self.check_mark(words)
        now = (mark.status, mark.link, mark.note) if mark.acts else (None, "", "")
        if (status, link, note) != now:
            self._corrections.do(Check(words, mark.kind, status, link, note))

    def remove(self, words: Anchor) -> None:
        """Take colour, note, tags and check off words."""
        self.write(words, None, "", ())
        self.check(words, None, "", "")

    def _kind(self) -> CheckedKind:
        """A picked quantity is checked as one; whatever else is, as a quote."""
        session = self._session
        picked = session.selection
        if isinstance(picked, MentionSelection) and session.analysis is not None:
            entity = session.analysis.entity(picked.entity)
            if entity is not None and entity.kind is EntityKind.QUANTITY:
                return CheckedKind.QUANTITY
        return CheckedKind.QUOTE

    def _place(self, words: Anchor) -> Span | None:
        article = self._session.article
        return Places(article.text).of(words) if article is not None else None

    def _span(self) -> Span | None:
        session = self._session
        selected = self._selected()
        if selected is not None or session.analysis is None:
            return selected
        quote = picked_quote(session.analysis, session.selection)
        if isinstance(session.selection, QuoteSelection) and quote is not None:
            return quote.span
        return active_span(session.analysis, session.selection)


def search_address(template: str, words: str) -> str:
    """The address that looks for exactly these words; `{words}` in the template stands for them."""
    plain = " ".join(words.split())
    if len(plain) > _SOUGHT:
        plain = plain[:_SOUGHT].rpartition(" ")[0] or plain[:_SOUGHT]
    return template.replace("{words}", quote_plus(f'"{plain}"'))


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
