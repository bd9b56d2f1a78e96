"""The short name that stands beside a speaker's words."""

from collections import Counter

from desktop.model.analysis import Analysis, Quote


def short_name(analysis: Analysis, quote: Quote, text: str) -> str:
    """How the article mostly calls the speaker, else the listed name; "" without a speaker.

    "Jens Stoltenberg", six times "Stoltenberg", is "Stoltenberg"; "North Atlantic Treaty
    Organization" is "NATO".
    """
    if quote.speaker is None:
        return ""
    name = quote.speaker.name
    entity = analysis.entity(quote.speaker.entity) if quote.speaker.entity else None
    if entity is None:
        return name
    forms = Counter(span.of(text) for span in entity.mentions)
    best, count = max(forms.items(), key=lambda item: (item[1], -len(item[0])))
    if count > 1 and len(best) < len(name):
        return best
    return name
