"""Odd text finds less and never fails; stopping keeps what was found."""

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.article import Article
from desktop.nlp.document import read
from tests.unit.nlp.quoting import article, attribution, find

if TYPE_CHECKING:
    from desktop.model.analysis import Progress

_PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "''",
        "'",
        "«",
        "»",
        "„",
        ",",
        ".",
        "?",
        "!",
        ":",
        "(",
        ")",
        "-",
        "—",
        "\n",
        " ",
        "…",
        "\U0001f642",
        "kata",
        "ujarnya",
        "mengatakan",
        "bahwa",
        "menurut",
        "Menurut",
        "Budi",
        "Santoso",
        "Presiden",
        "dr.",
        "dan",
        "disampaikan",
        "dinilainya",
        "yang",
        "itu",
        "Kami",
        "siap",
        "Senin",
        "(3/2)",
        "said",
        "told",
        "the",
        "he",
        "di",
        "Jakarta",
        "para",
        "seorang",
        "laporan",
        "dikutip",
        "dari",
        "kepada",
        "Antara",
        "12",
        "%",
        "\u0301",
        "A",
    ]
)
_TEXTS = st.lists(_PIECES, min_size=1, max_size=60).map(" ".join).filter(lambda text: text.strip())


@given(text=_TEXTS, language=st.sampled_from(["id", "en"]))
@settings(max_examples=300, deadline=None)
def test_quotes_lie_in_the_text_in_order(text: str, language: str) -> None:
    subject = article(text)
    quotes = find(subject, language)
    assert [quote.id for quote in quotes] == [f"q{number}" for number in range(1, len(quotes) + 1)]
    assert list(quotes) == sorted(quotes, key=lambda quote: quote.span.start)
    for quote in quotes:
        parts = [quote.span, quote.cue, quote.source, quote.via, quote.hearer]
        parts += [step.span for step in quote.evidence]
        assert all(part.end <= len(subject.text) for part in parts if part is not None)
        assert quote.within is None or quote.within in {other.id for other in quotes}


def _long() -> Article:
    return article("\n".join(f'"Kami siap sekali," kata Budi Santoso {n}.' for n in range(20)))


def test_progress_counts_paragraphs() -> None:
    heard: list[Progress] = []
    document = read(_long(), "id")
    attribution().find(document, (), progress=heard.append, stop=lambda: False)
    assert [step.done for step in heard] == list(range(1, 21))
    assert {step.total for step in heard} == {20}
    assert heard[-1].quotes == 20


def test_stopping_keeps_what_was_found() -> None:
    heard: list[Progress] = []
    document = read(_long(), "id")
    quotes = attribution().find(document, (), progress=heard.append, stop=lambda: len(heard) >= 5)
    assert len(quotes) == 5
    assert all(quote.speaker is not None for quote in quotes)


def test_the_language_is_found_where_none_is_given() -> None:
    assert read(article('"We will wait for the rain," said Anna Brook.')).language == "en"
    assert read(article('"Kami akan menunggu hujan," kata Budi Santoso.')).language == "id"
