"""What a reader says of who said something."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.model.span import Span


class VerdictKind(StrEnum):
    """Accepted: the speaker is right. Rejected: it is not, and nobody else is named."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One verdict on the quote with that content, at that place."""

    span: Span
    words: str
    kind: VerdictKind
