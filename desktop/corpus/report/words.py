"""The words of a report, in both languages."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Headings and names in one language."""

    language: str
    title: str
    speakers: str
    outlets: str
    months: str
    speaker: str
    outlet: str
    kind: str
    quotes: str
    said: str
    articles: str
    copies: str
    nothing: str
    #: What stands where the input says no outlet or month.
    unsaid: str
    #: About the counting; {articles}, {copies} and {quotes} are numbers.
    about: str
    kinds: Mapping[str, str]

    def number(self, value: int) -> str:
        """With a mark between thousands."""
        return f"{value:,}".replace(",", "." if self.language == "id" else ",")

    def share(self, value: float) -> str:
        """As a percentage with one digit behind the mark."""
        said = f"{100 * value:.1f}"
        return said.replace(".", ",") + " %" if self.language == "id" else said + " %"


INDONESIAN = Words(
    language="id",
    title="Siapa yang dikutip",
    speakers="Yang paling sering dikutip",
    outlets="Jenis narasumber menurut media",
    months="Jenis narasumber menurut bulan",
    speaker="Narasumber",
    outlet="Media",
    kind="Jenis",
    quotes="Kutipan",
    said="Kata",
    articles="Artikel",
    copies="Salinan",
    nothing="Tidak ada kutipan.",
    unsaid="(tidak disebut)",
    about="{quotes} kutipan dalam {articles} artikel; {copies} salinan dari berita yang sama tidak"
    " dihitung lagi. Kutipan ditemukan oleh Sorot dan dapat keliru.",
    kinds={
        "named": "bernama",
        "role": "jabatan saja",
        "organisation": "lembaga",
        "document": "dokumen",
        "group": "kelompok",
        "anonymous": "anonim",
        "unknown": "tidak ditemukan",
    },
)
ENGLISH = Words(
    language="en",
    title="Who is quoted",
    speakers="Most often quoted",
    outlets="Kinds of sources by outlet",
    months="Kinds of sources by month",
    speaker="Speaker",
    outlet="Outlet",
    kind="Kind",
    quotes="Quotes",
    said="Words",
    articles="Articles",
    copies="Copies",
    nothing="There are no quotes.",
    unsaid="(not given)",
    about="{quotes} quotes in {articles} articles; {copies} copies of the same stories are not"
    " counted again. Sorot found the quotes and may be wrong.",
    kinds={
        "named": "named",
        "role": "role only",
        "organisation": "organisation",
        "document": "document",
        "group": "group",
        "anonymous": "anonymous",
        "unknown": "not found",
    },
)


def words_in(language: str) -> Words:
    """The words in "id" or "en"."""
    return ENGLISH if language == "en" else INDONESIAN
