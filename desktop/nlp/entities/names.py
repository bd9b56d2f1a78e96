"""Names: from a document to its entities."""

from collections.abc import Iterator, Sequence

from desktop.model.analysis import Entity, EntityKind
from desktop.model.span import Span
from desktop.nlp.document import Document
from desktop.nlp.entities import dates, events
from desktop.nlp.entities.bearers import Bearers
from desktop.nlp.entities.credits import Credits, without_people
from desktop.nlp.entities.cutting import Cutting
from desktop.nlp.entities.joining import Joining
from desktop.nlp.entities.links import Linker
from desktop.nlp.entities.mentions import Mention, settle
from desktop.nlp.entities.pieces import Pieces
from desktop.nlp.entities.quantities import Quantities
from desktop.nlp.entities.signs import Signs
from desktop.nlp.entities.spread import Spread
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.tagger import ENGLISH, Tagger
from desktop.nlp.entities.trimming import Trimming
from desktop.nlp.entities.usage import Usage
from desktop.nlp.entities.words import Words
from desktop.nlp.tokens import Token
from desktop.resources import root


class Names:
    """Finds names and links them into entities; built once, used for any number of documents."""

    def __init__(self) -> None:
        tables, words = Tables(), Words()
        self._pieces = {"id": Pieces(tables), "en": Pieces(tables, english=True)}
        self._trimming = Trimming(tables)
        self._cutting = Cutting(tables)
        self._bearers = Bearers(tables)
        self._signs = Signs(tables)
        self._joining = Joining(tables)
        self._words = words
        network = root() / "model" / "network-id.npz"
        self._taggers = {
            "id": Tagger(tables, words, network=network),
            "en": Tagger(tables, words, ENGLISH),
        }
        self._quantities = Quantities()
        self._spread = Spread(tables)
        self._linker = Linker(tables)
        self._credits = Credits()

    def find(self, document: Document) -> tuple[Entity, ...]:
        """The entities of a document, in the order of their first mentions."""
        pieces = self._pieces.get(document.language, self._pieces["id"])
        paragraphs = [pieces.cut(tokens) for tokens in document.paragraphs]
        usage = Usage(paragraphs, self._words)
        speaking = self._bearers.speaking(paragraphs)
        tagger = self._taggers.get(document.language, self._taggers["id"])
        found: list[Mention] = []
        for paragraph, tokens in zip(document.article.paragraphs, paragraphs, strict=True):
            found += self._recognise(tagger, tokens, usage, speaking)
            found += self._by_rule(document.text, paragraph.span)
            if document.article.metadata.published:
                found += _relative(document.text, paragraph.span)
        homes = [paragraph.span for paragraph in document.article.paragraphs]
        made = self._credits.made(document.text, homes)
        # People of the article are marked in the title of another article too, no others.
        known = without_people(settle(found), made + self._credits.pointers(document.text, homes))
        mentions = self._spread.everywhere(document.text, paragraphs, known, usage)
        mentions = without_people(mentions, made)
        return self._linker.link(document, mentions)

    def _recognise(
        self, tagger: Tagger, tokens: Sequence[Token], usage: Usage, speaking: frozenset[str]
    ) -> Iterator[Mention]:
        cut = self._cutting.cut(tokens, tagger.find(tokens))
        clean = list(self._trimming.clean(tokens, cut, usage))
        signed = self._signs.read(tokens, clean)
        parted = list(self._bearers.part(tokens, signed, usage, speaking))
        for chunk in self._joining.join(tokens, parted):
            yield chunk.mention(tokens)

    def _by_rule(self, text: str, span: Span) -> Iterator[Mention]:
        for date in dates.find(text, span.start, span.end):
            yield Mention(date.span, EntityKind.DATE, 0.97, rank=3)
        yield from events.find(text, span.start, span.end)
        yield from self._quantities.find(text, span.start, span.end)


def _relative(text: str, span: Span) -> Iterator[Mention]:
    for date in dates.relative(text, span.start, span.end):
        yield Mention(date.span, EntityKind.DATE, 0.9, rank=3)
