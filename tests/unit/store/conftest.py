import pytest

from desktop.model.analysis import (
    Amount,
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerClass,
)
from desktop.model.article import Article, Metadata, Paragraph, ParagraphKind
from desktop.model.span import Span
from desktop.store.export.record import Result

TITLE = "=Harga 😀 *naik*"
BODY = '"Stok [cukup]," kata Ani Wijaya kepada wartawan, seperti dikutip Warta, Senin (3/2).'
LAST = "Seorang pedagang menyebut harga naik 1,5 persen."
TEXT = f"{TITLE}\n{BODY}\n{LAST}"


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def full() -> Result:
    paragraphs = (
        Paragraph(span(TITLE), ParagraphKind.HEADING),
        Paragraph(span(BODY)),
        Paragraph(span(LAST)),
    )
    metadata = Metadata(
        "Budi", "2025-02-03", None, None, "Warta, Contoh", "https://warta.example/1"
    )
    speaker = Speaker("Ani Wijaya", SpeakerClass.NAMED, "e1", "Menteri")
    quotes = (
        Quote(
            "q1",
            span("Stok [cukup],"),
            QuoteKind.DIRECT,
            cue=span("kata"),
            source=span("Ani Wijaya"),
            speaker=speaker,
            via=span("Warta"),
            hearer=span("wartawan"),
            within="q2",
            confidence=0.97,
            evidence=(Evidence("cue", "content-cue-source", span("kata")),),
        ),
        Quote("q2", span("harga naik 1,5 persen"), QuoteKind.INDIRECT),
    )
    entities = (
        Entity("e1", "Ani Wijaya", EntityKind.PERSON, (span("Ani"), span("Wijaya"))),
        Entity("e2", "Senin", EntityKind.DATE, (span("Senin"),), "2025-02-03"),
        Entity(
            "e3", "1,5 persen", EntityKind.QUANTITY, (span("1,5 persen"),), Amount(1.5, "persen")
        ),
    )
    article = Article(TEXT, paragraphs, TITLE, metadata, "beras \udcff.txt")
    return Result(article, Analysis("id", "1.0.0", quotes, entities))


@pytest.fixture
def bare() -> Result:
    article = Article("a", (Paragraph(Span(0, 1)),), source="a.txt")
    return Result(article, Analysis("en", "1.0.0"))
