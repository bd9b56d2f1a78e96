"""Names written so that the same name is the same text."""

import re
import unicodedata

_WORD = re.compile(r"[\w']+")


def folded(name: str) -> str:
    """A name without case, accents and marks: "Ma'ruf Amin" and "MA’RUF AMIN" are one."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return " ".join(_WORD.findall(letters))


def clean(text: str) -> str:
    """A text that SQLite takes: what is no character is spelt out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
