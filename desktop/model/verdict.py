"""What a reader says of who said something."""

from enum import StrEnum


class VerdictKind(StrEnum):
    """Accepted: the speaker is right. Rejected: it is not, and nobody else is named."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
