"""Attribution: from a document to its quotes."""

from collections.abc import Callable, Sequence

from desktop.model.analysis import Entity, Progress, Quote
from desktop.nlp.document import Document


class Attribution:
    """Finds quotes with cue, source and speaker; built once, used for any number of documents."""

    def find(
        self,
        document: Document,
        entities: Sequence[Entity],
        *,
        progress: Callable[[Progress], None],
        stop: Callable[[], bool],
    ) -> tuple[Quote, ...]:
        """The quotes of a document in the order of its text."""
        raise NotImplementedError
