"""Names: from a document to its entities."""

from desktop.model.analysis import Entity
from desktop.nlp.document import Document


class Names:
    """Finds names and links them into entities; built once, used for any number of documents."""

    def find(self, document: Document) -> tuple[Entity, ...]:
        """The entities of a document, in the order of their first mentions."""
        raise NotImplementedError
