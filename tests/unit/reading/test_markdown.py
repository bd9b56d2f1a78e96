import pytest

from desktop.model.article import Metadata, ParagraphKind
from desktop.reading.errors import LoadError, LoadReason
from desktop.reading.markdown import from_markdown


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ('Kami [siap](https://x.example "y"), *kata* **Sari**.', "Kami siap, kata Sari."),
        ("satu\ndua", "satu dua"),
        ("satu\\\ndua<br>tiga", "satu\ndua\ntiga"),
        ("- satu\n- dua\n\n1. tiga", "satu\ndua\ntiga"),
        ("> “Siap,” kata Sari.", "“Siap,” kata Sari."),
        ("a `b` ~~c~~\n\n```\nkode\n```\n\n    kode\n", "a b c"),
        ("a ![gambar](b.png) c", "a c"),
        ("|A|B|\n|-|-|\n|1|*2*|\n||3|", "A | B\n1 | 2\n3"),
        ("<!-- x -->\n\n<p align=center>Tengah</p>\n\n</div>\n\na", "Tengah\na"),
        ("Teks.[^1]\n\n[^1]: Catatan.\n", "Teks.\nCatatan."),
        ("\\*bintang\\* &amp; “tanda” -- '...'", "*bintang* & “tanda” -- '...'"),
        ("Sastrawan نجيب محفوظ menulis.", "Sastrawan نجيب محفوظ menulis."),
    ],
)
def test_words_without_signs(markdown: str, text: str) -> None:
    assert from_markdown(markdown, "a.md").text == text


@pytest.mark.parametrize("first", ["# Beras naik", "Beras naik\n===", "## Beras *naik*"])
def test_a_heading_at_the_top_is_the_title(first: str) -> None:
    article = from_markdown(f"{first}\n\nSatu.\n\n## Dampak\n\nDua.", "a.md")
    assert (article.title, article.text) == ("Beras naik", "Beras naik\nSatu.\nDampak\nDua.")
    assert [paragraph.kind is ParagraphKind.HEADING for paragraph in article.paragraphs] == [
        True,
        False,
        True,
        False,
    ]


def test_fields_at_the_head_are_what_is_known() -> None:
    head = "---\ntitle: 'Beras naik'\ntanggal: 10 Juli 2024\npenulis: Ani\ntag: beras\n---\n"
    article = from_markdown(f"{head}# Beras naik\n\nSatu.", "a.md")
    assert article.text == "Beras naik\nSatu."
    assert article.metadata == Metadata(
        byline="Ani", published="2024-07-10", carried=(("tag", '"beras"'),)
    )


@pytest.mark.parametrize("markdown", ["", "```\nkode\n```", "![a](b.png)"])
def test_nothing_to_read(markdown: str) -> None:
    with pytest.raises(LoadError) as caught:
        from_markdown(markdown, "a.md")
    assert caught.value.reason is LoadReason.EMPTY
