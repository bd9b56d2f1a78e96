"""Patterns of the cue behind a quote, by which a missing closing mark is found again."""

import re

from desktop.nlp.lexicon import Lexicon


def cue_with_source(lexicon: Lexicon) -> re.Pattern[str]:
    """Matches a cue and the beginning of its source: *kata B*, *ujarnya*."""
    return re.compile(_pattern(lexicon))


def closing_cue(lexicon: Lexicon) -> re.Pattern[str]:
    """Matches the point between a quote's last mark and its cue: *... siap,| kata Budi*."""
    return re.compile(rf"(?<=[,?!.…])\s*(?={_pattern(lexicon)})")


def _pattern(lexicon: Lexicon) -> str:
    cues = lexicon.cues.items()
    bare = sorted(word for word, cue in cues if cue.place in {"after", "both"} and not cue.pronoun)
    hung = sorted(word for word, cue in cues if cue.place == "after" and cue.pronoun)
    source = "|".join(sorted(lexicon["source-openers"]))
    plain = "|".join(map(re.escape, bare))
    patterns = [rf"(?:{plain})\s+(?:[A-Z]|(?:{source})\b)"]
    if hung:
        patterns.append(rf"(?:{'|'.join(map(re.escape, hung))})\b")
    return f"(?:{'|'.join(patterns)})"
