import io
import os
from pathlib import Path

import pytest
from typing_extensions import override

from desktop.corpus.items import Inputs, Item
from desktop.corpus.processes import BROKE_DOWN, in_processes
from desktop.corpus.work import work
from desktop.model.article import Article
from desktop.reading.errors import LoadError
from tests.unit.corpus.material import written


@pytest.mark.parametrize("jobs", [2, 3])
def test_any_number_of_processes_gives_the_same_in_the_same_order(
    jobs: int, tmp_path: Path
) -> None:
    written(tmp_path / "a.jsonl", 70, bad_every=9)
    (tmp_path / "b.txt").write_text("“Siap,” kata Ani.", encoding="utf-8")
    (tmp_path / "c.pdf").write_bytes(b"%PDF-")
    items = list(Inputs([str(tmp_path)], io.BytesIO()))
    many = list(in_processes(items, jobs))
    alone = [work(item) for item in items]
    assert [each.line for each in many] == [each.line for each in alone]
    assert [str(each.error) for each in many] == [str(each.error) for each in alone]
    assert sum(bool(each.error) for each in many) == 8


class _DeadlyError(LoadError):
    """Ends the process that unpacks it."""

    @override
    def __reduce__(self):
        return os._exit, (7,)


def test_an_article_that_breaks_a_process_down_costs_no_other(tmp_path: Path) -> None:
    items: list[Item] = list(Inputs([str(written(tmp_path / "a.jsonl", 40))], io.BytesIO()))
    assert isinstance(items[5].found, Article)
    items[5] = Item("deadly", _DeadlyError.__new__(_DeadlyError))
    many = list(in_processes(items, 2))
    assert [number for number, each in enumerate(many) if each.error] == [5]
    assert many[5].error == BROKE_DOWN
    assert [each.line for each in many[6:]] == [work(item).line for item in items[6:]]
