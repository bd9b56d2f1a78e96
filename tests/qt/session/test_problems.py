from pathlib import Path

import pytest

from desktop.reading.errors import LoadError, LoadReason
from desktop.session.problems import mended_library, problem_of, reason_of
from desktop.store.files import StoreError
from desktop.store.library.errors import LibraryError, LibraryReason
from desktop.store.library.mending import Notice


@pytest.mark.parametrize("reason", LoadReason)
def test_every_reason_is_one_sentence_with_its_detail(reason: LoadReason):
    words = reason_of(LoadError("a.pdf", reason, "PDF"))
    assert words.endswith(".")
    assert "{" not in words


def test_a_file_that_cannot_be_opened_is_named_without_its_folder():
    problem = problem_of(LoadError("/home/rini/laporan.rtf", LoadReason.UNKNOWN_KIND, "RTF"))
    assert problem.title == "laporan.rtf cannot be opened"
    assert problem.reason == "Sorot does not read RTF."
    assert "/home/rini/laporan.rtf" in problem.detail


def test_an_address_is_named_whole():
    error = LoadError("https://example.org/a", LoadReason.ADDRESS)
    assert problem_of(error).title.startswith("https://example.org/a")


def test_a_failed_write_says_what_the_system_said():
    problem = problem_of(StoreError(Path("/x/settings.toml"), "No space left on device"))
    assert "settings.toml" in problem.title
    assert "No space left on device" in problem.reason


def test_anything_else_keeps_its_traceback():
    with pytest.raises(ZeroDivisionError) as caught:
        _ = 1 / 0
    problem = problem_of(caught.value)
    assert problem.reason == "ZeroDivisionError: division by zero"
    assert "test_anything_else" in problem.detail


@pytest.mark.parametrize("reason", LibraryReason)
def test_what_ails_a_library_is_one_sentence_or_two(reason: LibraryReason):
    words = problem_of(LibraryError(Path("/x/library.sqlite3"), reason, "odd")).reason
    assert words.endswith(".")
    assert "{" not in words


@pytest.mark.parametrize(("articles", "said"), [(0, "a new one was begun"), (7, "been mended")])
def test_a_damaged_library_is_told_with_the_file_that_stays(articles: int, said: str):
    problem = mended_library(Notice(Path("/x/library.damaged-1.sqlite3"), articles, 2))
    assert said in problem.title
    assert "/x/library.damaged-1.sqlite3" in problem.reason
    assert ("7" in problem.reason) is bool(articles)
