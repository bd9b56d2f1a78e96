"""How sure an attribution is, from the rules that made it."""

from desktop.nlp.quotes.rules import Rule

_CUE = {
    Rule.CONTENT_CUE_SOURCE: 0.99,
    Rule.SOURCE_CUE_CONTENT: 0.96,
    Rule.ACCORDING_TO: 0.96,
    Rule.CUE_INSIDE_CONTENT: 0.95,
    Rule.PASSIVE_CUE: 0.85,
    Rule.COORDINATED_CUE: 0.85,
    Rule.TITLE_CUE: 0.85,
    Rule.LEAD_IN: 0.93,
    Rule.SIGNED: 0.93,
    Rule.PRESENTED: 0.85,
    Rule.NEXT_TO_QUOTE: 0.96,
    Rule.LATEST_SPEAKER: 0.7,
}
_SPEAKER = {
    Rule.NAME_AS_WRITTEN: 0.99,
    Rule.SHORT_NAME: 0.99,
    Rule.NICKNAME: 0.96,
    Rule.ROLE_INTRODUCED: 0.95,
    Rule.PRONOUN_LATEST: 0.97,
    Rule.PRONOUN_SUBJECT: 0.8,
    Rule.DESCRIPTION_LATEST: 0.85,
    Rule.NOUN_OF_NAME: 0.85,
    Rule.ABBREVIATION: 0.95,
    Rule.AS_WRITTEN: 0.93,
    Rule.OWNER_OF_DOCUMENT: 0.85,
}


def confidence(
    cue: Rule, speaker: Rule | None, weight: float, *, organisation: bool = False
) -> float:
    """The confidence of one attribution."""
    value = _CUE.get(cue, 0.8) * weight
    value *= _SPEAKER.get(speaker, 0.8) if speaker is not None else 0.5
    if organisation and speaker is Rule.PRONOUN_LATEST:
        value *= 0.65
    return round(min(1.0, max(0.0, value)), 3)
