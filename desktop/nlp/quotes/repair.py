"""The pattern of a cue behind a quote, by which a missing closing mark is found again."""

import re

from desktop.nlp.lexicon import Lexicon


def closing_cue(lexicon: Lexicon) -> re.Pattern[str]:
    """Matches the point between a quote's last mark and its cue: *... siap,| kata Budi*."""
    bare = sorted(word for word, cue in lexicon.cues.items() if cue.place == "after")
    plain = "|".join(re.escape(word) for word in bare if not lexicon.cues[word].pronoun)
    hung = "|".join(re.escape(word) for word in bare if lexicon.cues[word].pronoun)
    source = r"(?:[A-Z]|dia\b|ia\b|he\b|she\b|kepala\b|ketua\b|para\b|seorang\b|juru\b)"
    pattern = rf"(?<=[,?!.…])\s*(?=(?:(?:{plain})\s+{source}"
    if hung:
        pattern += rf"|(?:{hung})\b"
    return re.compile(pattern + "))")
