"""Names of the steps and rules of evidence: stable identifiers that a window can put into words."""

from enum import StrEnum


class Step(StrEnum):
    """Links of the chain from content to speaker."""

    CONTENT = "content"
    CUE = "cue"
    SOURCE = "source"
    SPEAKER = "speaker"
    VIA = "via"
    HEARER = "hearer"


class Rule(StrEnum):
    """What was seen at a link."""

    # content
    BETWEEN_MARKS = "between-marks"
    MARKS_REPAIRED = "marks-repaired"
    REPORTED_CLAUSE = "reported-clause"
    # cue
    CONTENT_CUE_SOURCE = "content-cue-source"
    SOURCE_CUE_CONTENT = "source-cue-content"
    CUE_INSIDE_CONTENT = "cue-inside-content"
    ACCORDING_TO = "according-to"
    PASSIVE_CUE = "passive-cue"
    COORDINATED_CUE = "coordinated-cue"
    TITLE_CUE = "title-cue"
    SIGNED = "signed-with-dash"
    PRESENTED = "presented-as-next"
    LEAD_IN = "lead-in"
    NEXT_TO_QUOTE = "next-to-quote"
    LATEST_SPEAKER = "latest-speaker-goes-on"
    # source
    PHRASE_AFTER_CUE = "phrase-after-cue"
    PHRASE_BEFORE_CUE = "phrase-before-cue"
    PRONOUN_ON_CUE = "pronoun-on-cue"
    # speaker
    NAME_AS_WRITTEN = "name-as-written"
    SHORT_NAME = "short-name-of-full-name"
    NICKNAME = "nickname-of-full-name"
    ROLE_INTRODUCED = "role-introduced-with-name"
    PRONOUN_LATEST = "pronoun-latest-source"
    PRONOUN_SUBJECT = "pronoun-latest-subject"
    DESCRIPTION_LATEST = "description-of-latest-source"
    NOUN_OF_NAME = "noun-introduced-with-name"
    ABBREVIATION = "abbreviation-of-name"
    AS_WRITTEN = "source-as-written"
    OWNER_OF_DOCUMENT = "owner-of-document"
    OUTLET = "outlet-that-carried-it"
    HEARER_PHRASE = "hearer-after-preposition"
