import json
from pathlib import Path

import pytest

from desktop.model.article import Article, Metadata, Paragraph, ParagraphKind
from desktop.model.span import Span
from desktop.store.files import StoreError, Writer
from desktop.store.recent import LIMIT, RecentArticles

PATH = Path("/berita/a.txt")


def make(text: str, title: str | None = None) -> Article:
    kind = ParagraphKind.HEADING if title else ParagraphKind.TEXT
    first, *rest = text.split("\n")
    paragraphs = [Paragraph(Span(0, len(first)), kind)]
    for line in rest:
        start = paragraphs[-1].span.end + 1
        paragraphs.append(Paragraph(Span(start, start + len(line))))
    return Article(text, tuple(paragraphs), title, Metadata(outlet="Warta"), "clipboard")


@pytest.fixture
def said() -> list[StoreError]:
    return []


@pytest.fixture
def recent(tmp_path: Path, said: list[StoreError]) -> RecentArticles:
    return RecentArticles(tmp_path, Writer(said.append))


def test_the_last_ten_latest_first_each_once(recent: RecentArticles) -> None:
    for number in range(LIMIT + 2):
        recent.opened(make(f"Artikel {number}"), Path(f"/berita/{number}.txt"))
    recent.opened(make("Artikel 5 baru"), Path("/berita/5.txt"))
    entries = recent.entries()
    assert [Path(entry.path or "").stem for entry in entries] == (
        ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]
    )
    assert entries[0].name == "Artikel 5 baru"


def test_the_place_is_remembered_also_when_opened_again(recent: RecentArticles) -> None:
    article = make("Satu dua tiga.\nEmpat lima enam.")
    assert recent.place(article, PATH) is None
    recent.opened(article, PATH)
    recent.left(article, PATH, 21)
    recent.opened(article, PATH)
    assert recent.place(article, PATH) == 21
    assert recent.place(article, None) is None


def test_a_pasted_article_comes_back_whole_and_goes_with_its_entry(
    recent: RecentArticles, tmp_path: Path
) -> None:
    article = make("Judul 😀\nIsi berita.", title="Judul 😀")
    recent.opened(article, None)
    (entry,) = recent.entries()
    assert (entry.path, entry.name) == (None, "Judul 😀")
    assert recent.kept(entry) == article
    for number in range(LIMIT):
        recent.opened(make(f"Artikel {number}"), Path(f"/berita/{number}.txt"))
    assert list((tmp_path / "pasted").iterdir()) == []
    with pytest.raises(StoreError):
        recent.kept(entry)


def test_clearing_forgets_kept_texts(recent: RecentArticles, tmp_path: Path) -> None:
    recent.opened(make("Isi."), None)
    recent.clear()
    assert recent.entries() == ()
    assert list((tmp_path / "pasted").iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "3",
        "[3]",
        '[{"id": "sha256:../../x", "name": "", "path": null, "place": null}]',
        json.dumps([{"id": "sha256:" + "0" * 64, "name": "", "path": None, "place": {}}]),
        "[" * 100_000,
    ],
)
def test_a_broken_list_is_told_and_replaced(
    recent: RecentArticles, tmp_path: Path, said: list[StoreError], content: str
) -> None:
    (tmp_path / "recent.json").write_text(content, encoding="utf-8")
    assert recent.entries() == ()
    assert len(said) == 1
    recent.opened(make("Isi."), PATH)
    assert len(recent.entries()) == 1


@pytest.mark.parametrize("content", ["{}", "3", '{"text": "a", "headings": 3}', "{"])
def test_a_broken_kept_text_is_told(recent: RecentArticles, tmp_path: Path, content: str) -> None:
    recent.opened(make("Isi."), None)
    (kept,) = (tmp_path / "pasted").iterdir()
    kept.write_text(content, encoding="utf-8")
    with pytest.raises(StoreError):
        recent.kept(recent.entries()[0])


def test_where_nothing_is_writable_it_is_said_once(tmp_path: Path, said: list[StoreError]) -> None:
    (tmp_path / "file").touch()
    recent = RecentArticles(tmp_path / "file", Writer(said.append))
    recent.opened(make("Isi."), None)
    recent.left(make("Isi."), None, 0)
    assert len(said) == 1


def test_a_path_that_is_no_unicode_comes_back(recent: RecentArticles) -> None:
    recent.opened(make("Isi."), Path("/berita/\udcff.txt"))
    assert recent.entries()[0].path == "/berita/\udcff.txt"
