"""Copies of one agency story among the articles of a corpus."""

from collections import Counter, defaultdict
from collections.abc import Callable

from desktop.store.library.likeness import common_share, runs
from desktop.store.library.stories import sketch

# The figures of the library (`store/library/stories.py`): what is a copy there is one here.
_RUN = 5
_COMPARED = 6
_WORTH_A_LOOK = 0.25
_ONE_STORY = 0.5
#: A run that stands in more stories than these is a phrase of the trade and tells nothing.
_COMMON = 200


class Copies:
    """Knows again the stories it has seen, by a sixteenth of their runs of five words."""

    def __init__(self, text_of: Callable[[int], str]) -> None:
        """`text_of` gives the text of an article by the number it had."""
        self._text_of = text_of
        self._seen: defaultdict[int, list[int]] = defaultdict(list)

    def original(self, number: int, text: str) -> int | None:
        """The number of the story that an article is a copy of; None where it is the first."""
        mine = runs(text, _RUN)
        kept = sketch(mine)
        shared = Counter(other for run in kept for other in self._seen.get(run, ()))
        least = max(2, _WORTH_A_LOOK * len(kept))
        for other, count in shared.most_common(_COMPARED):
            if count < least:
                break
            if common_share(mine, runs(self._text_of(other), _RUN)) >= _ONE_STORY:
                return other
        for run in kept:
            if len(self._seen[run]) < _COMMON:
                self._seen[run].append(number)
        return None
