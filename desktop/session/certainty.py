"""From which confidence on something is shown as a fact, as a suggestion, or without a name."""

from dataclasses import replace

from desktop.model.analysis import Analysis, Entity, Quote

#: Below this an attribution is a suggestion, not a fact.
FACT = 0.7
#: Below this not even a suggestion: the quote stands without a speaker.
NAMED = 0.4
#: Least confidence that is called high, and medium.
HIGH, MEDIUM = 0.8, 0.5
#: Below this a name is a suggestion.
_NAME = 0.5


def is_suggestion(thing: Quote | Entity) -> bool:
    """Whether something is too unsure to be shown as a fact."""
    return thing.confidence < (FACT if isinstance(thing, Quote) else _NAME)


def withheld(analysis: Analysis) -> Analysis:
    """The same without the speakers that are too unsure to be named."""
    if all(quote.confidence >= NAMED for quote in analysis.quotes):
        return analysis
    quotes = (
        replace(quote, speaker=None) if quote.confidence < NAMED else quote
        for quote in analysis.quotes
    )
    return replace(analysis, quotes=tuple(quotes))
