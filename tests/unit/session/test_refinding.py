from dataclasses import replace

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
from desktop.session.refinding import laid_over, refound
from desktop.store.export.formats import export
from desktop.store.export.record import Result
from desktop.store.importing.files import annotated_in

FIRST = "Harga beras naik di Jakarta pada Senin."
SAID = "“Stok kami cukup sampai lebaran,” kata Ani Wijaya."
LAST = "Pedagang di pasar menunggu kiriman dari Karawang."


def article(*lines: str) -> Article:
    text = "\n".join(lines)
    starts = [text.index(line) for line in lines]
    spans = (Span(a, a + len(line)) for a, line in zip(starts, lines, strict=True))
    return Article(text, tuple(Paragraph(span) for span in spans))


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def analysis(text: str) -> Analysis:
    speaker = Speaker("Ani Wijaya", SpeakerClass.NAMED, "e1")
    quote = Quote(
        "q1",
        span(text, "Stok kami cukup sampai lebaran,"),
        QuoteKind.DIRECT,
        cue=span(text, "kata"),
        source=span(text, "Ani Wijaya"),
        speaker=speaker,
    )
    entities = (
        Entity("e1", "Ani Wijaya", EntityKind.PERSON, (span(text, "Ani Wijaya"),)),
        Entity("e2", "Karawang", EntityKind.PLACE, (span(text, "Karawang"),)),
    )
    return Analysis("id", "1", (quote,), entities)


OLD = article(FIRST, SAID, LAST)
RESULT = Result(OLD, analysis(OLD.text))


def back(form: str, to: Article):
    (found,) = annotated_in(b"".join(export([RESULT], form)))
    return refound(found, to)


def test_on_the_same_text_all_is_as_it_was() -> None:
    for form in ("jsonl", "w3c"):
        found = back(form, OLD)
        assert (found.kept, found.moved, found.lost) == (3, 0, ())
        assert found.analysis == RESULT.analysis


def test_on_a_text_with_another_paragraph_all_has_moved() -> None:
    new = article("Sebuah alinea baru berdiri di depan.", FIRST, SAID, LAST)
    for form in ("jsonl", "w3c"):
        found = back(form, new)
        assert (found.kept, found.moved, found.lost) == (0, 3, ())
        assert found.analysis == analysis(new.text)


def test_what_is_not_in_the_text_any_more_is_told_by_its_words() -> None:
    found = back("w3c", article(FIRST, SAID))
    assert (found.kept, found.lost) == (2, ("Karawang",))
    assert [entity.name for entity in found.analysis.entities] == ["Ani Wijaya"]


def test_laid_over_both_are_there_and_what_lies_above_is_right() -> None:
    machine = analysis(OLD.text)
    ground = Analysis(
        "id",
        "1",
        (Quote("q1", span(OLD.text, "Pedagang di pasar"), QuoteKind.INDIRECT), machine.quotes[0]),
        machine.entities,
    )
    above = replace(
        machine,
        quotes=(replace(machine.quotes[0], kind=QuoteKind.INDIRECT),),
        entities=(replace(machine.entities[1], kind=EntityKind.ORGANISATION),),
    )
    found = laid_over(ground, above)
    assert [quote.kind for quote in found.quotes] == [QuoteKind.INDIRECT, QuoteKind.INDIRECT]
    assert len({quote.id for quote in found.quotes}) == 2
    kinds = {entity.name: entity.kind for entity in found.entities}
    assert kinds == {"Ani Wijaya": EntityKind.PERSON, "Karawang": EntityKind.ORGANISATION}
