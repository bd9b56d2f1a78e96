"""A frame: one cue with its source and what it reports, as items."""

from dataclasses import dataclass, field

from desktop.nlp.quotes.phrases import Phrase
from desktop.nlp.quotes.rules import Rule

Range = tuple[int, int]


@dataclass(slots=True)
class Frame:
    """What was read at one cue."""

    rule: Rule
    #: Items of the cue.
    cue: Range
    sentence: int
    phrase: Phrase | None = None
    #: Whether the cue carries a pronoun, as *ujarnya* does.
    pronoun: bool = False
    #: Items of the reported clause.
    clause: Range | None = None
    #: Quoted stretches that the cue reports, by number.
    quoted: list[int] = field(default_factory=list)
    #: Whether the source is surely a person's name or a pronoun.
    sure: bool = True
    #: How far the rule is to be trusted.
    weight: float = 1.0
