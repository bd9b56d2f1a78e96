"""What a reader finds, and where."""

import pytest

from desktop.session.find import hits


@pytest.mark.parametrize(
    ("text", "needle", "found"),
    [
        ("Ibu membeli ibu-ibu", "IBU", ["Ibu", "ibu", "ibu"]),
        ("Kata René, rene", "rene", ["René", "rene"]),
        ("Kata Rene\u0301 lagi", "rené", ["Rene\u0301"]),
        ("“Ya,” kata dia", '"ya,"', ["“Ya,”"]),
        ("Jum'at dan Jum’at", "jum’at", ["Jum'at", "Jum’at"]),
        ("satu\u00a0dua", "satu dua", ["satu\u00a0dua"]),
        ("straße", "STRASSE", ["straße"]),
        ("\U0001f600 hujan \U0001f600", "hujan", ["hujan"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("apa pun", "", []),
        ("apa pun", "tidak", []),
    ],
)
def test_hits(text: str, needle: str, found: list[str]) -> None:
    assert [span.of(text) for span in hits(text, needle)] == found
