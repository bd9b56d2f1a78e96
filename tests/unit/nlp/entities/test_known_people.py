"""Known people cut off longer names."""

from desktop.model.analysis import EntityKind
from desktop.model.span import Span
from desktop.nlp.entities.known_people import part
from desktop.nlp.entities.mentions import Mention

_TEXT = "Kepala Dinas Kesehatan Febria Rachmanita hadir. Kata Febria Rachmanita, aman."


def test_cuts_a_body_before_a_known_person() -> None:
    body = Mention(Span(7, 40), EntityKind.ORGANISATION, 0.5)
    start = _TEXT.rindex("Febria")
    person = Mention(Span(start, start + 17), EntityKind.PERSON, 0.9)

    assert [(m.span.of(_TEXT), m.kind) for m in part(_TEXT, [body, person])] == [
        ("Dinas Kesehatan", EntityKind.ORGANISATION),
        ("Febria Rachmanita", EntityKind.PERSON),
        ("Febria Rachmanita", EntityKind.PERSON),
    ]


def test_leaves_a_body_whole_where_nobody_is_known() -> None:
    body = Mention(Span(7, 40), EntityKind.ORGANISATION, 0.5)

    assert list(part(_TEXT, [body])) == [body]
