"""Words of the sidebar's filter that ask for a kind of quote: "sumber:anonim"; pure."""

from collections.abc import Callable, Mapping

from desktop.model.analysis import Quote, QuoteKind, SpeakerClass

Wanted = Callable[[Quote], bool]

_CLASSES = {
    SpeakerClass.NAMED: ("sumber:bernama", "source:named"),
    SpeakerClass.ROLE: ("sumber:jabatan", "source:role"),
    SpeakerClass.ANONYMOUS: ("sumber:anonim", "source:anonymous"),
    SpeakerClass.GROUP: ("sumber:kelompok", "source:group"),
    SpeakerClass.ORGANISATION: ("sumber:organisasi", "source:organisation"),
    SpeakerClass.DOCUMENT: ("sumber:dokumen", "source:document"),
    None: ("sumber:tanpa", "source:none"),
}
_KINDS = {
    QuoteKind.DIRECT: ("jenis:langsung", "kind:direct"),
    QuoteKind.INDIRECT: ("jenis:taklangsung", "kind:indirect"),
}


def class_term(kind: SpeakerClass | None, language: int) -> str:
    """The word for a class of sources, Indonesian (0) or English (1)."""
    return _CLASSES[kind][language]


def kind_term(kind: QuoteKind, language: int) -> str:
    """The word for direct or indirect quotes, Indonesian (0) or English (1)."""
    return _KINDS[kind][language]


def terms() -> Mapping[str, Wanted]:
    """What each word asks for; both languages are always understood."""
    made: dict[str, Wanted] = {}
    for source, words in _CLASSES.items():
        made |= dict.fromkeys(words, _of_class(source))
    for kind, words in _KINDS.items():
        made |= dict.fromkeys(words, _of_kind(kind))
    return made


def _of_class(kind: SpeakerClass | None) -> Wanted:
    return lambda quote: (quote.speaker.kind if quote.speaker else None) is kind


def _of_kind(kind: QuoteKind) -> Wanted:
    return lambda quote: quote.kind is kind
