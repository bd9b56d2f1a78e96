import pytest

from desktop.store.export.markdown import escape, markdown
from desktop.store.export.record import Result


def test_speakers_with_their_quotes_then_names(full: Result) -> None:
    assert "".join(markdown([full])) == "\n\n".join(
        [
            "# \\=Harga 😀 \\*naik\\*",
            "Warta, Contoh · Budi · 2025-02-03 · https://warta.example/1",
            "## Kutipan",
            "### Ani Wijaya · Menteri",
            "- “Stok \\[cukup\\],” (*kata*, lewat Warta)",
            "### Penutur tidak ditemukan",
            "- harga naik 1,5 persen",
            "## Nama",
            "### Tokoh",
            "- Ani Wijaya (2): Ani, Wijaya",
            "### Waktu",
            "- Senin (1)",
            "### Jumlah",
            "- 1,5 persen (1)\n",
        ]
    )


def test_headings_in_the_articles_language_unless_another_is_asked_for(
    full: Result, bare: Result
) -> None:
    assert "## Quotes\n\nNone.\n\n## Names\n\nNone.\n" in "".join(markdown([bare]))
    assert "### People" in "".join(markdown([full], "en"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# satu", "\\# satu"),
        ("12. satu", "12\\. satu"),
        ("- satu", "\\- satu"),
        ("<b>&amp;", "\\<b\\>\\&amp;"),
        ("a_b `c` | ~", "a\\_b \\`c\\` \\| \\~"),
        ("700 orang", "700 orang"),
    ],
)
def test_words_stay_words(text: str, expected: str) -> None:
    assert escape(text) == expected
