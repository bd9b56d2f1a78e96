"""From an exception to words for people."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong: one sentence naming the thing, the reason, and details to copy."""

    title: str
    reason: str = ""
    detail: str = ""
