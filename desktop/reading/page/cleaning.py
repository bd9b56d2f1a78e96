"""Paragraphs without the words of the desk: pointers to other articles, credits, initials."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.model.article import ParagraphKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.reading.page.pieces import Piece
    from desktop.reading.page.words import PageWords
    from desktop.reading.plain import Block

_POINTER_WORDS = 30
_CREDIT_WORDS = 60
_CAPTION_WORDS = 35
# "DON'T MISS" and "Baca juga:" stand alone and point to what follows.
_LABEL_WORDS = 4
_CAPTION_LENGTH = 400
_LINKS = 20
_ALL_LINKED = 0.9
_HALF_LINKED = 0.5
_HEADING_WORDS = 14
_SIGNATURE_WORDS = 8
_ALL_STYLED = 0.95
# What is left of an article after "Berita terkait" is no more than this.
_LARGEST_ENDING = 0.35
# "(kpl/pur/tch)", "[bil]", "(ANTARA)" on a line of its own, and "(fjp/aik)" after the last words.
_INITIALS = re.compile(r"[\[(]\s*[\w. ]{1,14}(?:\s?[/|,–*-]\s?[\w. ]{1,14}){0,4}\s*[\])]\.?")
_LAST_INITIALS = re.compile(
    r"(?<=[.!?\"”’'])\s*[\[(](?:[a-z]{2,5}|[A-Z][a-z]{1,3}|[A-Z]{1,3})"
    r"(?:\s?[/|,*-]\s?(?:[A-Za-z]{2,5}|\d{1,2})){0,3}[\])]\.?$"
)
# "Foto: Grammy", "(Dok. Polri)", "/ANTARA FOTO" at the end of what stands under a picture.
_PHOTO_CREDIT = re.compile(
    r"(?i)\b(?:foto|photo|dok|image|credit|istimewa|antara|via|getty|reuters|afp)\b[^.]{0,40}\W*$"
)
# "Joey Alexander di Grammy Awards (Grammy)": a source in brackets and no full stop.
_SOURCE_END = re.compile(r".*[^.!?]\s\([^()\d]{2,40}\)")
# "... mengangkat piala. (Nusa Indonesia/Adi Ibrahim)", "Ilustrasi cabai (iStockphoto)".
_PHOTOGRAPHER = re.compile(
    r".*\((?:[A-Z][^()/\d]{1,40}/\s?[@A-Z][^()\d]{1,60}"
    r"|[^()]*(?i:\b(?:i?stock|istockphoto|shutterstock|freepik|unsplash|pixabay|pexels|ist|arsip"
    r"|tangkapan layar|screenshot)\b)[^()]*)\)\.?"
)
# "(Baca: Harga Beras Naik)" in a sentence, "Baca juga: Harga Beras Naik" after the last one.
_POINTER_INSIDE = re.compile(
    r"(?i)\s*[(\[]\s*(?:baca|lihat|simak|tonton)(?: juga| pula| selengkapnya)?\s*:"
    r"[^()\[\]]{3,200}[)\]]"
)
_POINTER_AFTER = re.compile(
    r"(?i)(?<=[.!?\"”])\s+(?:baca|lihat|simak|tonton)(?: juga| pula)?\s*:[^.]{3,200}$"
)
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
_NO_HEADING = re.compile(r".*[.,:;\"”]|\W+|\d+")
_ADDRESS = re.compile(r"https?://\S+|[\w.-]+\.\w{2,}(?:/\S*)?")


def cleaned(found: Sequence[Piece], words: PageWords, host: str) -> list[Block]:
    """The paragraphs that are the article's own, on a page of `host`."""
    kept = list(_own(_before_ending(found, words), words, host))
    while kept and _is_signature(kept[-1]):
        kept.pop()
    blocks = [block for block in _blocks(kept) if block[0]]
    if blocks:
        text, kind = blocks[-1]
        blocks[-1] = (_LAST_INITIALS.sub("", text), kind)
    return blocks


def _before_ending(found: Sequence[Piece], words: PageWords) -> Sequence[Piece]:
    total = sum(piece.words for piece in found)
    left = total
    for index, piece in enumerate(found):
        if left < _LARGEST_ENDING * total and _is_label(piece) and words.endings.match(piece.text):
            return found[:index]
        left -= piece.words
    return found


def _is_label(piece: Piece) -> bool:
    return piece.words <= 2 * _LABEL_WORDS and not piece.text.endswith(".")


def _own(found: Sequence[Piece], words: PageWords, host: str) -> Iterator[Piece]:
    pointed = False
    for piece in found:
        pointer = piece.words <= _POINTER_WORDS and words.pointers.match(piece.text)
        if pointer:
            pointed = piece.words <= _LABEL_WORDS
        elif pointed and piece.linked >= _HALF_LINKED:
            continue
        else:
            pointed = False
            if not _is_furniture(piece, words, host):
                yield piece


def _is_furniture(piece: Piece, words: PageWords, host: str) -> bool:
    if not any(letter.isalnum() for letter in piece.text) or _ADDRESS.fullmatch(piece.text):
        return True
    if piece.words <= _CREDIT_WORDS and words.credits.match(piece.text):
        return True
    return _is_caption(piece) or _points_inside(piece, host)


def _points_inside(piece: Piece, host: str) -> bool:
    """Whether a paragraph is nothing but a link to another article of the outlet."""
    if piece.linked < _ALL_LINKED or piece.heading:
        return False
    hosts = (_host(link.get("href") or "") for link in islice(piece.element.iter("a"), _LINKS))
    return all(_same(found, host) for found in hosts)


def _host(address: str) -> str:
    """The host of an address; none of a broken or a relative one."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _same(one: str, other: str) -> bool:
    return not one or not other or one.split(".")[-2:] == other.split(".")[-2:]


def _is_caption(piece: Piece) -> bool:
    long = piece.words > _CAPTION_WORDS or len(piece.text) > _CAPTION_LENGTH
    if not piece.after_picture or piece.heading or long:
        return False
    return (
        piece.italic >= _ALL_STYLED
        or _PHOTO_CREDIT.search(piece.text) is not None
        or _SOURCE_END.fullmatch(piece.text) is not None
        or _PHOTOGRAPHER.fullmatch(piece.text) is not None
        or _is_centred(piece)
    )


def _is_centred(piece: Piece) -> bool:
    for element in (piece.element, piece.element.getparent()):
        if element is not None:
            style = (element.get("style") or "").replace(" ", "")
            if element.tag == "center" or element.get("align") == "center":
                return True
            if "text-align:center" in style:
                return True
    return False


def _blocks(kept: Sequence[Piece]) -> Iterator[Block]:
    for index, piece in enumerate(kept):
        heading = piece.heading or (0 < index < len(kept) - 1 and _is_bold_heading(piece))
        text = _POINTER_AFTER.sub("", _POINTER_INSIDE.sub("", piece.text)).strip()
        yield text, ParagraphKind.HEADING if heading else ParagraphKind.TEXT


def _is_bold_heading(piece: Piece) -> bool:
    short = piece.words <= _HEADING_WORDS and piece.bold >= _ALL_STYLED
    return short and not _NO_HEADING.fullmatch(piece.text)


def _is_signature(piece: Piece) -> bool:
    """Whether a last line is initials or a name: "(kpl/pur/tch)", "NINIS CHAIRUNNISA | ANTARA"."""
    if piece.heading or _INITIALS.fullmatch(piece.text):
        return True
    loud = piece.text.isupper() or piece.bold >= _ALL_STYLED
    return loud and piece.words <= _SIGNATURE_WORDS and not _SENTENCE_END.search(piece.text)
