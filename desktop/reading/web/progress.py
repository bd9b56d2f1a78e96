"""How far fetching an article is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fetching:
    """Which page of how many is being fetched, and from which host."""

    host: str
    page: int = 1
    pages: int = 1
