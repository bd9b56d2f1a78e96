"""Normalised text: one kind of line break, one kind of space, nothing that cannot be seen."""

import re
import unicodedata

# Qt starts a new block at some of these and str.splitlines() at others; here all of them do.
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Qt turns a no-break space into a plain one anyway; a tab is a space on the page.
_SPACES = re.compile("[\t\x1f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Controls, lone surrogates, soft hyphens, zero-width spaces, byte order marks, placeholders for
# objects, and the two noncharacters that Qt takes for frames. Joiners and marks of direction stay.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufdd0\ufdd1\ufeff\ufff9-\ufffc\ud800-\udfff]"
)
_ACCENT = re.compile("[\u0300-\u036f]")
# Bounded on both sides: composing a long run of marks takes quadratic time.
_ACCENTED = re.compile("[^\\W\\d_][\u0300-\u036f]{1,4}(?![\u0300-\u036f])")


def normalise(text: str) -> str:
    r"""The same words with "\n" for every line break, plain spaces, and letters in one piece.

    A letter followed by its accents becomes one character where Unicode has one (as in NFC), so
    that a name looks the same wherever it was typed; nothing else is recomposed.
    """
    text = _UNSEEN.sub("", _SPACES.sub(" ", _BREAKS.sub("\n", text)))
    if _ACCENT.search(text):
        text = _ACCENTED.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)
    return text
