"""The encoding of a text that names none and is not UTF-8."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

# One byte a letter, likeliest first: what writes Indonesian and English on the three systems, and
# what writes them on Windows with a name in Arabic, Hebrew or Russian among them.
_TABLES = ("windows-1252", "mac-roman", "cp850", "windows-1256", "windows-1255", "windows-1251")
_SAMPLE = 65_536
_BEYOND = re.compile(rb"[\x80-\xff]")
# A word of another script; read with the wrong table it is none: "ãÍÝæÙ" is "محفوظ".
_FOREIGN_WORD = re.compile("[^\x00-\x7f\\W\\d_]{3,}")
_OTHER = re.compile("[^\x00-\x7f]")
_OPENING = "“‘„‚«‹"
_CLOSING = "”’»›…"
_ANYWHERE = "–—•·\u00a0°§©®€£½¼¾²³×™"
_LATIN = "LATIN"
#: Share of the characters beyond ASCII that must stand where such characters stand.
_SURE = 0.9


def guess(data: bytes) -> str | None:
    """The likeliest encoding; None where nothing fits.

    Some tables are tried by where their signs would stand: “ before a word, é inside of one.
    charset-normalizer, which judges languages, decides on all others.
    """
    sample = _sample(data)
    scores = {codec: _share(sample, codec) for codec in _TABLES}
    best = max(scores, key=lambda codec: scores[codec])
    if scores[best] >= _SURE:
        return best
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 30 ms, and seldom needed

    found = from_bytes(sample, enable_fallback=False).best()
    return found.encoding if found is not None else None


def _sample(data: bytes) -> bytes:
    """The beginning, or the lines with bytes beyond ASCII where it has few."""
    if len(data) <= _SAMPLE:
        return data
    kept, size = [], 0
    for line in _lines(data):
        if size > _SAMPLE:
            break
        if _BEYOND.search(line):
            kept.append(line)
            size += len(line)
    return b"".join(kept)


def _lines(data: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(data):
        # A line without an end is cut.
        end = data.find(b"\n", start, start + _SAMPLE) + 1 or start + _SAMPLE
        yield data[start:end]
        start = end


def _share(sample: bytes, codec: str) -> float:
    """Share of the characters beyond ASCII that stand where a text has them."""
    try:
        text = sample.decode(codec)
    except UnicodeDecodeError:
        return 0.0
    if not all(_is_word(match[0]) for match in _FOREIGN_WORD.finditer(text)):
        return 0.0
    places = [match.start() for match in _OTHER.finditer(text)]
    return sum(_fits(text, place) for place in places) / len(places) if places else 0.0


def _is_word(word: str) -> bool:
    """Whether letters beyond ASCII are a word: of one script, and no capital after a small one."""
    scripts = {_script(sign) for sign in word}
    mixed = any(one.islower() and other.isupper() for one, other in pairwise(word))
    return len(scripts) == 1 and _LATIN not in scripts and not mixed


def _script(sign: str) -> str:
    return unicodedata.name(sign, "").partition(" ")[0]


def _fits(text: str, place: int) -> bool:
    sign = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if sign in _OPENING:
        return not before.isalnum() and not after.isspace()
    if sign in _CLOSING:
        return bool(before) and not before.isspace()
    if sign.isalpha() and _script(sign) != _LATIN:
        return any(other.isalpha() and _script(other) == _script(sign) for other in before + after)
    if sign.isalpha():
        # "José", "Élysée", "München": never a capital after a small letter.
        joined = any(other.isascii() and other.isalpha() for other in (before, after))
        return joined and not (sign.isupper() and before.islower())
    return sign in _ANYWHERE
