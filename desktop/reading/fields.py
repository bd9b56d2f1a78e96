"""An article from named fields, such as a row of a table or an object of JSON."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop.model.article import Article, Metadata
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.normal import normalise
from desktop.reading.page.dates import has_time, moment_of
from desktop.reading.plain import Block, assemble, body, from_text
from desktop.reading.titles import letters

Fields = Mapping[str, object]

# Likeliest first: where a table has both, "content" is the article and "body" something else.
_TEXT = (
    "text teks articletext fulltext isiberita isiartikel teksberita teksartikel isi content konten"
    " contents isikonten articlebody body article artikel berita naskah cerita story newstext"
    " paragraphs paragraf cleantext cleanarticle isiteks newscontent articlecontent"
)
_TITLE = "title judul headline judulberita judulartikel articletitle newstitle kepalaberita"
_DATES = {
    "published": "published publishedat publisheddate publishdate publicationdate datepublished"
    " pubdate date tanggal tgl tanggalterbit tglterbit tanggalpublikasi tanggalberita tanggaltayang"
    " terbit tayang waktu waktuterbit datetime timestamp",
    "modified": "modified modifiedat datemodified updated updatedat lastmodified diperbarui"
    " tanggaldiperbarui tanggalpembaruan",
    "fetched": "fetched fetchedat retrieved scrapedat crawledat diambil tanggaldiambil",
}
_WORDS = {
    "byline": "byline author authors penulis wartawan reporter pewarta jurnalis writer creator",
    "outlet": "outlet media source sumber publisher penerbit situs site sitename portal newspaper"
    " koran namamedia sumberberita sourcename",
    "url": "url link tautan alamat address href permalink articleurl sourceurl newsurl linkberita"
    " urlberita canonical",
}
# What programs write into a cell that is empty.
_NOTHING = {"", "-", "nan", "none", "null", "n/a", "nat"}
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?(?:\.0+)?")
_MARKUP = re.compile(r"</p>|<br\s*/?>|</div>", re.IGNORECASE)
#: An unnamed or unknown column is taken for the text if a cell is as long as this.
LONG_TEXT = 200


@dataclass(frozen=True, slots=True)
class Columns:
    """Which fields the reader has named: that of the text, and one that is carried in any case."""

    text: str | None = None
    id: str | None = None


#: Nothing is named: the names of the fields tell.
UNNAMED = Columns()


def text_field(names: Iterable[str]) -> str | None:
    """Which of the names is that of the article's text, if any."""
    return _first(_TEXT, {_key(name): name for name in reversed(list(names))})


def article_from(fields: Fields, source: str, columns: Columns = UNNAMED) -> Article:
    """An article from its fields; those that are not known are carried along.

    Raises:
        LoadError: no field is the text, or it is empty.
    """
    text = columns.text or text_field(fields)
    if text is None or text not in fields:
        raise LoadError(source, LoadReason.NO_TEXT_FIELD)
    rest = {name: fields[name] for name in fields if name != text}
    title, metadata = about(rest, columns.id)
    return _assemble(_words(fields[text]), title, metadata, source)


def about(fields: Fields, kept: str | None = None) -> tuple[str | None, Metadata]:
    """The title in some fields, and what else they say; those not known are carried along.

    The field called `kept` is carried even where it is known.
    """
    keys = {_key(name): name for name in reversed(list(fields))}
    used = set()
    title_name = _first(_TITLE, keys)
    title = _title(fields[title_name]) if title_name else None
    if title is not None and title_name is not None:
        used.add(title_name)
    known: dict[str, Any] = {}
    for name, spellings in (_DATES | _WORDS).items():
        found = _first(spellings, keys)
        value = _known(name, fields[found]) if found is not None else None
        if found is not None and value is not None:
            known[name] = value
            used.add(found)
    carried = tuple((name, as_json(fields[name])) for name in fields if name not in used - {kept})
    return title, Metadata(**known, carried=carried)


def as_json(value: object) -> str:
    """A value as JSON; what JSON has no word for (infinity) becomes its name."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        return json.dumps(str(value), ensure_ascii=False)


def _assemble(text: str, title: str | None, metadata: Metadata, source: str) -> Article:
    if title is None and not _MARKUP.search(text):
        article = from_text(text, source)
        return Article(article.text, article.paragraphs, article.title, metadata, source)
    blocks = _blocks(text)
    while title and blocks and letters(blocks[0][0]) == letters(title):
        blocks = blocks[1:]
    if not blocks:
        raise LoadError(source, LoadReason.EMPTY)
    return assemble(blocks, title=title, metadata=metadata, source=source)


def _blocks(text: str) -> list[Block]:
    if _MARKUP.search(text):
        from desktop.reading.html import clipping  # noqa: PLC0415 - lxml takes 40 ms

        return clipping(text)
    return body(text)


def _first(spellings: str, keys: Mapping[str, str]) -> str | None:
    return next((keys[key] for key in spellings.split() if key in keys), None)


def _key(name: str) -> str:
    return letters(name)


def _title(value: object) -> str | None:
    title = " ".join(normalise(value).split()) if isinstance(value, str) else ""
    return title if title.lower() not in _NOTHING else None


def _known(name: str, value: object) -> str | None:
    return iso_date(value) if name in _DATES else _name(value)


def _name(value: object) -> str | None:
    """Words for people: one name, or several in a list, or the name of an object that has one."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title")
    if isinstance(value, list):
        names = [_name(one) for one in value]
        return ", ".join(name for name in names if name) or None
    words = " ".join(normalise(value).split()) if isinstance(value, str) else ""
    return words if words.lower() not in _NOTHING else None


def iso_date(value: object) -> str | None:
    """A date in ISO 8601, from whatever form a table has it in; None where it cannot be told."""
    text = str(value).strip() if isinstance(value, (str, int, float)) else ""
    if _ISO.fullmatch(text):
        return text
    if _EPOCH.fullmatch(text):
        # Seconds, or milliseconds as JavaScript counts them.
        seconds = float(text) / (1000 if float(text) > 1e11 else 1)
        return datetime.fromtimestamp(seconds, UTC).isoformat()
    moment = moment_of(text[:LONG_TEXT])
    if moment is None:
        return None
    return moment.isoformat() if has_time(text[:LONG_TEXT]) else moment.date().isoformat()


def _words(value: object) -> str:
    """The text of a field: a string, or paragraphs in a list."""
    if isinstance(value, list):
        return "\n".join(filter(None, map(_words, value)))
    return value if isinstance(value, str) else ""
