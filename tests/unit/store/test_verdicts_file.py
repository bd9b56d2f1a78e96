from pathlib import Path

import pytest

from desktop.model.span import Span
from desktop.model.verdict import Verdict, VerdictKind
from desktop.store.files import StoreError, Writer
from desktop.store.verdicts_file import VerdictsFile

YES = Verdict(Span(3, 9), "hujan “”", VerdictKind.ACCEPTED)
NO = Verdict(Span(12, 20), "panas", VerdictKind.REJECTED)


@pytest.fixture
def said() -> list[StoreError]:
    return []


@pytest.fixture
def file(tmp_path: Path, said: list[StoreError]) -> VerdictsFile:
    return VerdictsFile(tmp_path, Writer(said.append))


def test_verdicts_are_kept_by_article(
    file: VerdictsFile, tmp_path: Path, said: list[StoreError]
) -> None:
    assert file.of("a") == ()
    file.keep("a", (YES, NO))
    file.keep("b", (NO,))
    again = VerdictsFile(tmp_path, Writer(said.append))
    assert (again.of("a"), again.of("b"), again.of("c")) == ((YES, NO), (NO,), ())
    assert said == []


def test_an_article_without_verdicts_leaves_the_file(file: VerdictsFile, tmp_path: Path) -> None:
    file.keep("a", (YES,))
    file.keep("b", (NO,))
    file.keep("a", ())
    assert file.of("b") == (NO,)
    assert '"a"' not in (tmp_path / "verdicts.json").read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"a": 3}',
        '{"a": [{"start": 1}]}',
        '{"a": [{"start":9,"end":1,"words":"","verdict":"x"}]}',
    ],
    ids=["cut", "list", "number", "part", "unknown"],
)
def test_a_file_that_cannot_be_read_is_told_and_is_no_verdict(
    file: VerdictsFile, tmp_path: Path, said: list[StoreError], text: str
) -> None:
    (tmp_path / "verdicts.json").write_text(text, "utf-8")
    assert file.of("a") == ()
    assert [error.path.name for error in said] == ["verdicts.json"]
