"""The app's words in the sidebar's rows, and each row as a sentence for those who listen."""

import html

from PySide6.QtCore import QCoreApplication

from desktop.model.analysis import Entity, Quote, SpeakerClass
from desktop.session.layers import Layer
from desktop.session.rows import MentionRow, NameRow, QuoteRow, Row, SpeakerRow, TypeRow
from desktop.session.value_words import value_words

translate = QCoreApplication.translate

#: Between the parts of a line.
DOT = " · "


def layer_words(layer: Layer) -> str:
    """What the names of a type are called."""
    return {
        Layer.PERSON: translate("Layer", "People"),
        Layer.ORGANISATION: translate("Layer", "Organisations"),
        Layer.PLACE: translate("Layer", "Places"),
        Layer.DATE: translate("Layer", "Dates"),
        Layer.EVENT: translate("Layer", "Events"),
        Layer.QUANTITY: translate("Layer", "Numbers"),
        Layer.QUOTE: translate("Layer", "Quotes"),
    }[layer]


def one_of_layer(layer: Layer) -> str:
    """What one name of a type is, inside a sentence."""
    return {
        Layer.PERSON: translate("LayerOne", "person"),
        Layer.ORGANISATION: translate("LayerOne", "organisation"),
        Layer.PLACE: translate("LayerOne", "place"),
        Layer.DATE: translate("LayerOne", "date"),
        Layer.EVENT: translate("LayerOne", "event"),
        Layer.QUANTITY: translate("LayerOne", "number"),
        Layer.QUOTE: translate("LayerOne", "quote"),
    }[layer]


def speaker_words(speaker: str) -> str:
    """A speaker's name, or that there is none."""
    return speaker or translate("Row", "No speaker")


def class_words(kind: SpeakerClass | None) -> str:
    """What kind of source it is, where it is no named person."""
    return {
        SpeakerClass.ROLE: translate("SpeakerClass", "role only"),
        SpeakerClass.ANONYMOUS: translate("SpeakerClass", "anonymous"),
        SpeakerClass.GROUP: translate("SpeakerClass", "group"),
        SpeakerClass.ORGANISATION: translate("SpeakerClass", "organisation"),
        SpeakerClass.DOCUMENT: translate("SpeakerClass", "document"),
    }.get(kind or SpeakerClass.NAMED, "")


def note(row: SpeakerRow) -> str:
    """Role and other forms below a speaker's name: "Sekretaris Jenderal NATO · juga ..."."""
    also = translate("Row", "also %1").replace("%1", ", ".join(row.forms)) if row.forms else ""
    return DOT.join(part for part in (*_described(row), also) if part)


def below_name(row: NameRow) -> str:
    """What stands below a name: its value, if it has one, and its aliases."""
    return DOT.join(part for part in (value_words(row.entity), *row.aliases) if part)


def _described(row: SpeakerRow) -> tuple[str, ...]:
    """The class of a source that is no named person, and the role where it is not the name."""
    role = row.role or ""
    return class_words(row.kind), "" if role.casefold() == row.speaker.casefold() else role


def source_class(row: QuoteRow) -> str:
    """The class of a quote's source: "organisasi"; "" for a named person."""
    return class_words(row.quote.speaker.kind) if row.quote.speaker else ""


def kind_words(row: QuoteRow) -> str:
    """Direct or indirect."""
    return translate("Row", "direct") if row.direct else translate("Row", "indirect")


def via_words(row: QuoteRow) -> str:
    """Who carried the words: "lewat Antara"."""
    return translate("Row", "via %1").replace("%1", row.via) if row.via else ""


def which_of(number: int, total: int) -> str:
    """Which of how many: "4 dari 19"."""
    return translate("Row", "%1 of %2").replace("%1", str(number)).replace("%2", str(total))


def corrected_words(thing: Quote | Entity) -> str:
    """That the reader has a part in it."""
    return translate("Row", "corrected by you") if thing.corrected else ""


def quote_count(count: int) -> str:
    """How many quotes: "8 kutipan"."""
    return translate("Row", "%n quotes", "", count)


def mention_count(count: int) -> str:
    """How often something is mentioned."""
    return translate("Row", "mentioned %n times", "", count)


def display(row: Row) -> str:
    """What a row begins with to the eye; type-ahead looks here."""
    match row:
        case SpeakerRow():
            return speaker_words(row.speaker)
        case QuoteRow() if row.named:
            return f"{speaker_words(row.speaker)}: {row.words}"
        case TypeRow():
            return layer_words(row.layer)
        case NameRow():
            return row.entity.name
        case MentionRow():
            # Nothing to look for: letters and digits find names and types alone.
            return ""
    return row.words


def sentence(row: Row) -> str:
    """All that a row says, to be heard."""
    parts: list[str] = []
    match row:
        case SpeakerRow():
            told = note(row).replace(DOT, ", ")
            parts = [speaker_words(row.speaker), told, quote_count(row.count)]
        case QuoteRow():
            parts = _quote_parts(row)
        case TypeRow():
            parts = [layer_words(row.layer), str(row.count)]
        case NameRow():
            kind, times = one_of_layer(row.layer), mention_count(len(row.entity.mentions))
            value = value_words(row.entity)
            mended = corrected_words(row.entity)
            parts = [row.entity.name, value, *row.aliases, kind, times, mended]
        case MentionRow():
            place = which_of(row.index + 1, len(row.entity.mentions))
            return f"{place}: {row.before}{row.words}{row.after}"
    return ", ".join(part for part in parts if part)


def tooltip(row: Row) -> str:
    """In full what the row may cut; wrapped by being rich text."""
    words = ""
    match row:
        case QuoteRow():
            words = f"“{row.words}”" if row.direct else row.words
        case SpeakerRow():
            words = note(row)
        case NameRow():
            words = DOT.join(part for part in (row.entity.name, below_name(row)) if part)
        case MentionRow():
            words = f"…{row.before}{row.words}{row.after}…"
    return f"<p>{html.escape(words)}</p>" if words else ""


def _quote_parts(row: QuoteRow) -> list[str]:
    place = which_of(row.number, row.total)
    unsure = translate("Row", "suggestion") if row.suggestion else ""
    said = f"{row.cue} {row.source}".strip()
    head = translate("Row", "Quote %1").replace("%1", place)
    mended = corrected_words(row.quote)
    how = ", ".join(part for part in (kind_words(row), unsure, mended) if part)
    parts = [head, speaker_words(row.speaker), source_class(row), how, via_words(row)]
    return [*parts, f"{said}: {row.words}" if said else row.words]
