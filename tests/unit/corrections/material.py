"""An article with its analysis, acts on it, and strategies that draw them."""

from dataclasses import replace

from hypothesis import strategies as st

from desktop.corrections.making import name_target, quote_target
from desktop.model import acts
from desktop.model.acts import Act, Entry
from desktop.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.article import Article, Paragraph
from desktop.model.span import Span
from desktop.model.verdict import VerdictKind
from desktop.model.work import (
    Anchor,
    CheckedKind,
    CheckStatus,
    Colour,
    NameTarget,
    QuoteTarget,
    Rule,
    RuleKind,
    Scope,
    SpeakerRef,
)

PARAGRAPHS = (
    "Bupati Rini Hartati membuka pasar 😀 itu pada Senin bersama Jokowi.",
    "“Sewa kios turun 20 persen,” kata Rini. Menurut dia, kios itu untuk warga.",
    "Joko Widodo mengatakan pasar harus bersih. “Jangan kotor,” kata Jokowi.",
    "PT Pasar Jaya menyebut warga lama boleh kembali, ujar Direktur Budi.",
)
TEXT = "\n".join(PARAGRAPHS)
NEW = "Sebelumnya hujan turun di tiga kecamatan sejak pagi hari."
_CLASSES = {EntityKind.ORGANISATION: SpeakerClass.ORGANISATION}


def article(*paragraphs: str) -> Article:
    start, made = 0, []
    for words in paragraphs or PARAGRAPHS:
        made.append(Paragraph(Span(start, start + len(words))))
        start += len(words) + 1
    return Article("\n".join(paragraphs or PARAGRAPHS), tuple(made))


def span(words: str, text: str = TEXT, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


_NAMES = (
    ("e1", "Rini Hartati", EntityKind.PERSON, (("Rini Hartati", 0), ("Rini", 1))),
    ("e2", "Jokowi", EntityKind.PERSON, (("Jokowi", 0), ("Jokowi", 1))),
    ("e3", "Joko Widodo", EntityKind.PERSON, (("Joko Widodo", 0),)),
    ("e4", "PT Pasar Jaya", EntityKind.ORGANISATION, (("PT Pasar Jaya", 0),)),
    ("e5", "20 persen", EntityKind.QUANTITY, (("20 persen", 0),)),
    ("e6", "Senin", EntityKind.DATE, (("Senin", 0),)),
)
_QUOTES = (
    ("q1", "Sewa kios turun 20 persen,", QuoteKind.DIRECT, "Rini", 1, "e1"),
    ("q2", "kios itu untuk warga", QuoteKind.INDIRECT, "dia", 0, "e1"),
    ("q3", "pasar harus bersih", QuoteKind.INDIRECT, "Joko Widodo", 0, "e3"),
    ("q4", "Jangan kotor,", QuoteKind.DIRECT, "Jokowi", 1, "e2"),
    ("q5", "warga lama boleh kembali", QuoteKind.INDIRECT, "PT Pasar Jaya", 0, "e4"),
)


def found(text: str = TEXT, engine: str = "1") -> Analysis:
    """What an engine would find in the text: those names and quotes whose words are there."""
    entities = []
    for id_, name, kind, forms in _NAMES:
        mentions = [span(form, text, nth) for form, nth in forms if text.count(form) > nth]
        if mentions:
            entities.append(Entity(id_, name, kind, tuple(sorted(mentions)), confidence=0.9))
    entities.sort(key=lambda entity: entity.mentions[0])
    known = {entity.id: entity for entity in entities}
    quotes = [
        Quote(
            id_,
            span(words, text),
            kind,
            source=span(source, text, nth),
            speaker=Speaker(
                known[who].name, _CLASSES.get(known[who].kind, SpeakerClass.NAMED), who
            ),
            confidence=0.8,
        )
        for id_, words, kind, source, nth, who in _QUOTES
        if words in text and text.count(source) > nth and who in known
    ]
    quotes.sort(key=lambda quote: quote.span.start)
    return Analysis("id", engine, tuple(quotes), tuple(entities))


def renumbered(analysis: Analysis) -> Analysis:
    """The same as an engine with other ids finds it."""
    ids = {entity.id: f"e{number + 41}" for number, entity in enumerate(analysis.entities)}
    quotes = tuple(
        replace(
            quote,
            id=f"q{number + 41}",
            speaker=quote.speaker
            and replace(quote.speaker, entity=ids.get(quote.speaker.entity or "")),
        )
        for number, quote in enumerate(analysis.quotes)
    )
    entities = tuple(replace(entity, id=ids[entity.id]) for entity in analysis.entities)
    return replace(analysis, engine="2", quotes=quotes, entities=entities)


def name(entity_id: str, index: int = 0) -> NameTarget:
    entity = found().entity(entity_id)
    assert entity is not None
    return name_target(TEXT, entity, index)


def quote(quote_id: str) -> QuoteTarget:
    made = found().quote(quote_id)
    assert made is not None
    return quote_target(TEXT, made)


def who(entity_id: str) -> SpeakerRef:
    target = name(entity_id)
    return SpeakerRef(target.name, target)


def logged(*made: Act) -> tuple[Entry, ...]:
    return tuple(Entry(f"k{n}", act, "2026-01-01T00:00:00+00:00") for n, act in enumerate(made))


def anchors(text: str = TEXT) -> st.SearchStrategy[Anchor]:
    """Words of the text, and some that are not there."""

    def made(start: int, length: int) -> Anchor:
        return Anchor.of(text, Span(start, min(len(text), start + length)))

    inside = st.builds(made, st.integers(0, len(text) - 1), st.integers(1, 40))
    gone = st.builds(Anchor, st.sampled_from(["tidak ada", "x", "\ud800"]), start=st.integers(0, 9))
    return st.one_of(inside, inside, inside, gone)


_KINDS = st.sampled_from(EntityKind)
_SCOPES = st.sampled_from(Scope)
_WORDS = st.sampled_from(["Rini Hartati", "Joko Widodo", "Budi", "Jokowi", " a ", "é😀"])
_NAME_TARGETS = st.one_of(
    st.sampled_from([name(id_) for id_, *_ in _NAMES] + [name("e1", 1), name("e2", 1)]),
    st.builds(NameTarget, anchors(), _WORDS, _KINDS),
)
_QUOTE_TARGETS = st.one_of(
    st.sampled_from([quote(id_) for id_, *_ in _QUOTES]),
    st.builds(QuoteTarget, anchors(), st.sampled_from(QuoteKind)),
)
_SPEAKERS = st.none() | st.builds(SpeakerRef, _WORDS, st.none() | _NAME_TARGETS)
CORRECTIONS: st.SearchStrategy[Act] = st.one_of(
    st.builds(acts.Rename, _NAME_TARGETS, _WORDS, _SCOPES),
    st.builds(acts.Retype, _NAME_TARGETS, _KINDS, _SCOPES),
    st.builds(acts.Merge, _NAME_TARGETS, _NAME_TARGETS, _SCOPES),
    st.builds(
        acts.Split,
        _NAME_TARGETS,
        st.lists(anchors(), min_size=1, max_size=3).map(tuple),
        _WORDS,
        _SCOPES,
    ),
    st.builds(acts.DeleteName, _NAME_TARGETS, _SCOPES),
    st.builds(acts.AddName, anchors(), _WORDS, _KINDS, _SCOPES),
    st.builds(acts.ChangeSpeaker, _QUOTE_TARGETS, _WORDS | st.just(""), _SPEAKERS, _SCOPES),
    st.builds(acts.ChangeKind, _QUOTE_TARGETS, st.sampled_from(QuoteKind)),
    st.builds(acts.DeleteQuote, _QUOTE_TARGETS),
    st.builds(
        acts.AddQuote, _QUOTE_TARGETS, _SPEAKERS, st.none() | anchors(), st.none() | anchors()
    ),
    st.builds(acts.Judge, _QUOTE_TARGETS, st.none() | st.sampled_from(VerdictKind), _SPEAKERS),
)
ACTS: st.SearchStrategy[Act] = st.one_of(
    CORRECTIONS,
    st.builds(
        acts.Check, anchors(), st.sampled_from(CheckedKind), st.sampled_from(CheckStatus), _WORDS
    ),
    st.builds(acts.Highlight, anchors(), st.none() | st.sampled_from(Colour)),
    st.builds(acts.Note, anchors(), st.text(max_size=9)),
    st.builds(acts.Tag, anchors(), st.lists(_WORDS, max_size=3).map(tuple)),
    st.builds(acts.Withdraw, st.sampled_from(["k0", "k1", "k2", "?"])),
    st.builds(acts.Unread, st.just("{}")),
)
RULES = st.builds(
    Rule,
    st.sampled_from(RuleKind),
    st.sampled_from(["Jokowi", "Rini Hartati", "PT Pasar Jaya", "warga", "Budi"]),
    _WORDS,
    _KINDS,
)
