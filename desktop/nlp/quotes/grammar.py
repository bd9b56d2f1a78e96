"""Shapes of verbs, by language: what cannot stand inside a noun phrase."""

import re

#: Verbs by their affixes, as far as the shape of a word tells.
VERBS = {
    "id": re.compile(r"(?:me[mnlryw]|meng|meny|di|ber|ter)[a-z]{3,}$"),
    "en": re.compile(r"[a-z]{2,}(?:ed|ing|n't)$"),
}
#: Verbs that end a phrase behind a cue: only the surest shapes.
SURE_VERBS = {
    "id": re.compile(r"(?:me[mnlryw]|di)[a-z]{4,}$"),
    "en": re.compile(r"[a-z]{3,}(?:ed|ing|n't)$"),
}
#: Verbs of a reported clause, more freely.
CLAUSE_VERBS = {
    "id": re.compile(r"(?:me[mnlryw]|meng|meny|di|ber|be|ter|te|ke)[a-z]{3,}$"),
    "en": re.compile(r"[a-z]{2,}(?:ed|ing|n't|'s|'re|'ve|'ll)$"),
}
