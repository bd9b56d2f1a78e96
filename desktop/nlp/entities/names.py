"""Names: from a document to its entities."""

from desktop.model.analysis import Entity, EntityKind
from desktop.nlp.document import Document
from desktop.nlp.entities import dates, events
from desktop.nlp.entities.links import Linker
from desktop.nlp.entities.mentions import Mention, settle
from desktop.nlp.entities.quantities import Quantities
from desktop.nlp.entities.spread import Spread
from desktop.nlp.entities.tables import Tables
from desktop.nlp.entities.tagger import Tagger
from desktop.nlp.entities.words import Words


class Names:
    """Finds names and links them into entities; built once, used for any number of documents."""

    def __init__(self) -> None:
        tables, words = Tables(), Words()
        self._tagger = Tagger(tables, words)
        self._quantities = Quantities()
        self._spread = Spread(tables, words)
        self._linker = Linker(tables)

    def find(self, document: Document) -> tuple[Entity, ...]:
        """The entities of a document, in the order of their first mentions."""
        found: list[Mention] = []
        for paragraph, tokens in zip(document.article.paragraphs, document.paragraphs, strict=True):
            start, end = paragraph.span.start, paragraph.span.end
            found += self._tagger.find(tokens)
            found += (
                Mention(date.span, EntityKind.DATE, 0.97, rank=3)
                for date in dates.find(document.text, start, end)
            )
            found += events.find(document.text, start, end)
            found += self._quantities.find(document.text, start, end)
        mentions = self._spread.everywhere(document, settle(found))
        return self._linker.link(document, mentions)
