import sqlite3

import pytest

from desktop.store.library.errors import LibraryError, LibraryReason
from desktop.store.library.library import Library
from tests.unit.store.library.shelves import FLOOD, article


def test_acts_stay_in_their_order_and_undone_ones_stay(library):
    key = library.put(article(FLOOD))
    acts = [library.append_act(key, f'{{"n": {n}}}') for n in range(3)]
    library.set_undone([acts[0].id, acts[2].id], True)
    library.set_undone([acts[0].id], False)
    assert [(act.body, act.undone) for act in library.acts(key)] == [
        ('{"n": 0}', False),
        ('{"n": 1}', False),
        ('{"n": 2}', True),
    ]
    library.discard([acts[2].id])
    assert [act.id for act in library.acts(key)] == [acts[0].id, acts[1].id]
    assert library.append_act(key, "{}").id > acts[2].id
    assert [article for article, _act in library.work.all_acts()] == [key] * 3


def test_an_act_is_seen_by_another_connection_at_once(library):
    key = library.put(article(FLOOD))
    act = library.append_act(key, "{}")
    other = Library.open(library.path)
    assert other.acts(key) == (act,)
    other.append_act(key, "[]")
    assert len(library.acts(key)) == 2
    other.close()


def test_an_act_on_an_article_that_is_gone_is_refused(library):
    with pytest.raises(LibraryError) as refused:
        library.append_act(7, "{}")
    assert refused.value.reason is LibraryReason.GONE


def test_rules_come_and_go(library):
    rules = [library.add_rule(f"{n}") for n in range(2)]
    assert library.rules() == tuple(rules)
    library.remove_rule(rules[0].id)
    assert library.rules() == (rules[1],)


def test_every_commit_waits_for_the_disk(library):
    assert library.work._database.number("PRAGMA synchronous") == 2
    with sqlite3.connect(library.path) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()
