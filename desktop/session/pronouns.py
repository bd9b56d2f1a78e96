"""Words that stand for whoever was named before and so name nobody, in either language."""

_INDONESIAN = frozenset(
    {"dia", "ia", "beliau", "dirinya", "pihaknya", "mereka", "keduanya", "ketiganya"}
    | {"saya", "aku", "kami", "kita", "anda", "kamu"}
)
_ENGLISH = frozenset({"he", "she", "it", "they", "who", "both", "i", "we", "you"})


def is_pronoun(words: str) -> bool:
    """Whether a source is a pronoun alone: "Beliau", "he", but not "Dia Puspita"."""
    return words.casefold() in _INDONESIAN | _ENGLISH
