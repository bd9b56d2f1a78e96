"""The seven layers of marks; their order is that of the keys 1 to 7."""

from enum import StrEnum

from desktop.model.analysis import EntityKind


class Layer(StrEnum):
    """Six types of names, and the quotes."""

    PERSON = "PERSON"
    ORGANISATION = "ORGANISATION"
    PLACE = "PLACE"
    DATE = "DATE"
    EVENT = "EVENT"
    QUANTITY = "QUANTITY"
    QUOTE = "QUOTE"

    @staticmethod
    def of(kind: EntityKind) -> "Layer":
        """The layer that shows entities of a type."""
        return Layer(kind.value)


FIRST_SHOWN = frozenset({Layer.PERSON, Layer.QUOTE})
