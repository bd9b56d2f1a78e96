"""One sentence as the readers of cues see it."""

from dataclasses import dataclass

from desktop.nlp.quotes.frames import Frame
from desktop.nlp.quotes.naming import Hints
from desktop.nlp.sentences import QUOTED, Items

DASHES = frozenset({"-", "–", "—", "--"})


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence, items[begin:end], with what was read in it so far."""

    items: Items
    begin: int
    end: int
    number: int
    hints: Hints
    frames: list[Frame]

    @property
    def bounds(self) -> tuple[int, int]:
        """The items of the sentence."""
        return self.begin, self.end

    @property
    def body(self) -> int:
        """Where the sentence begins behind a dateline: *MOSKWA -*, *Liputan6.com, Jakarta -*."""
        for index in range(self.begin + 1, min(self.begin + 12, self.end - 1)):
            low = self.items.low[index]
            if low in DASHES:
                return index + 1
            if not (self.items.is_name_like(index) or not low.isalnum()):
                break
        return self.begin

    def low(self, index: int) -> str:
        """The word at an index in lower case; nothing outside the sentence."""
        return self.items.low[index] if self.begin <= index < self.end else ""

    def quoted_before(self, index: int, fillers: frozenset[str]) -> int | None:
        """The quoted stretch just before `index`, over commas and words like *demikian*."""
        at = index - 1
        while at >= self.begin and (self.items.low[at] == "," or self.items.low[at] in fillers):
            at -= 1
        if at >= self.begin and self.items.low[at] is QUOTED:
            return at
        return None
