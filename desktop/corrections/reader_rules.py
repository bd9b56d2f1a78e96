"""The rules of evidence that a reader's acts add, each under the step `reader`."""

from enum import StrEnum


class ReaderRule(StrEnum):
    """What the reader did to a quote or an entity."""

    ACCEPTED = "accepted-by-reader"
    REJECTED = "rejected-by-reader"
    SPEAKER = "speaker-by-reader"
    KIND = "kind-by-reader"
    ADDED = "added-by-reader"
    RENAMED = "renamed-by-reader"
    RETYPED = "type-by-reader"
    JOINED = "joined-by-reader"
    SPLIT = "split-by-reader"
    #: One of the rules for every article.
    ALWAYS = "rule-of-reader"
