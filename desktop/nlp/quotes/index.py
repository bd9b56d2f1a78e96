"""Things kept in the order of the text and looked up near a place in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

#: So many things are looked at before and behind a place, however long the text is.
_BEFORE = 24
_BEHIND = 8


class Index(Generic[T]):
    """Lists of things under keys, each at a place."""

    def __init__(self) -> None:
        self._places: dict[Hashable, list[int]] = {}
        self._things: dict[Hashable, list[T]] = {}

    def add(self, key: Hashable, place: int, thing: T) -> None:
        """Put a thing under a key, in the order of places, once."""
        places = self._places.setdefault(key, [])
        things = self._things.setdefault(key, [])
        at = bisect_right(places, place)
        if any(other is thing for other in things[max(0, at - 2) : at + 1]):
            return
        places.insert(at, place)
        things.insert(at, thing)

    def near(self, key: Hashable, place: int) -> list[T]:
        """The things last put before a place and first behind it, in the order of the text."""
        places = self._places.get(key)
        if places is None:
            return []
        at = bisect_right(places, place)
        return self._things[key][max(0, at - _BEFORE) : at + _BEHIND]

    def back(self, key: Hashable, place: int) -> Iterator[T]:
        """The things put before a place, the last one first."""
        things = self._things.get(key, [])
        for at in range(bisect_left(self._places.get(key, []), place) - 1, -1, -1):
            yield things[at]
