"""On which side of its words the peek card stands, and how far the page scrolls for it; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

#: Least distance from the edges of the pane.
EDGE = 4


class Side(StrEnum):
    """Where the card stands."""

    BELOW = "below"
    ABOVE = "above"
    #: There is no room anywhere: at the foot of the pane.
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Ends:
    """Where in the document a card above some words would end, and one below them begin."""

    above: float
    below: float


@dataclass(frozen=True, slots=True)
class Room:
    """The pane, the furthest the page can scroll, and how high the card is."""

    height: float
    limit: float
    card: float


@dataclass(frozen=True, slots=True)
class Stand:
    """A side of the words with that number, and where the page has to be."""

    side: Side
    number: int
    scroll: float


def stand(words: Iterable[Ends], room: Room, scroll: float) -> Stand:
    """The best stand: beside the first words that leave room for the card.

    Whoever asks puts the whole quote first and those who say it second: where a quote fills the
    pane, the card may cover what is said, but not who says it.
    """
    for number, ends in enumerate(words):
        found = _beside(ends, room, scroll)
        if found is not None:
            side, to = found
            return Stand(side, number, to)
    return Stand(Side.FOOT, 0, scroll)


def _beside(ends: Ends, room: Room, scroll: float) -> tuple[Side, float] | None:
    below, above = ends.below - scroll, ends.above - scroll
    if below >= EDGE and below + room.card + EDGE <= room.height:
        return Side.BELOW, scroll
    if above - room.card >= EDGE and above <= room.height:
        return Side.ABOVE, scroll
    # The words at the top of the pane, the card below them.
    to = min(max(0.0, ends.above - EDGE), room.limit)
    fits = ends.below - to + room.card + EDGE <= room.height
    return (Side.BELOW, to) if fits else None
