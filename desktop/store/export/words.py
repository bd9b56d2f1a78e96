"""Sorot's own words in forms that people read, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.model.analysis import EntityKind, QuoteKind
from desktop.store.export.record import Result


@dataclass(frozen=True, slots=True)
class Words:
    """Headings and remarks in one language."""

    language: str
    quotes: str
    names: str
    nobody: str
    via: str
    nothing: str
    also: str
    text: str
    to_text: str
    #: What keys do in a page; each is a sentence of its own.
    keys: str
    #: Which quote or mention: %1 of %2.
    which: str
    speaker: str
    quote: str
    how: str
    legend: str
    said: Mapping[QuoteKind, str]
    kinds: Mapping[EntityKind, str]


INDONESIAN = Words(
    "id",
    "Kutipan",
    "Nama",
    "Penutur tidak ditemukan",
    "lewat",
    "Tidak ada.",
    "juga",
    "Teks",
    "Ke teks",
    "J dan K: berikutnya, sebelumnya. Enter: ke teks. N: sebutan berikutnya. "
    "1, 2: kutipan, nama. Esc: kembali.",
    "%1 dari %2",
    "Penutur",
    "Kutipan",
    "Cara",
    "Tanda",
    {QuoteKind.DIRECT: "langsung", QuoteKind.INDIRECT: "tidak langsung"},
    {
        EntityKind.PERSON: "Tokoh",
        EntityKind.ORGANISATION: "Organisasi",
        EntityKind.PLACE: "Tempat",
        EntityKind.DATE: "Waktu",
        EntityKind.EVENT: "Peristiwa",
        EntityKind.QUANTITY: "Jumlah",
    },
)
ENGLISH = Words(
    "en",
    "Quotes",
    "Names",
    "No speaker found",
    "via",
    "None.",
    "also",
    "Text",
    "To the text",
    "J and K: next, previous. Enter: to the text. N: next mention. 1, 2: quotes, names. Esc: back.",
    "%1 of %2",
    "Speaker",
    "Quote",
    "How",
    "Marks",
    {QuoteKind.DIRECT: "direct", QuoteKind.INDIRECT: "indirect"},
    {
        EntityKind.PERSON: "People",
        EntityKind.ORGANISATION: "Organisations",
        EntityKind.PLACE: "Places",
        EntityKind.DATE: "Dates",
        EntityKind.EVENT: "Events",
        EntityKind.QUANTITY: "Quantities",
    },
)


def words_for(result: Result, language: str | None) -> Words:
    """The words in `language`, else in the article's own."""
    return ENGLISH if (language or result.analysis.language) == "en" else INDONESIAN
