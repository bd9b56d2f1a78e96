"""The time as the library writes it."""

from datetime import UTC, datetime


def now() -> str:
    """The present in UTC to the microsecond, as ISO 8601; the order of texts is that of time."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
