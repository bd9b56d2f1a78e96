import pytest

from desktop.model.keymap import Scope
from desktop.store.files import Writer
from desktop.store.keys_file import KeysFile
from desktop.ui.key_table import KeyTable, is_key, is_plain


@pytest.fixture
def file(tmp_path):
    return KeysFile(tmp_path / "keys.toml", Writer(print))


@pytest.mark.parametrize(
    ("key", "plain"),
    [("J", True), ("Shift+J", True), ("?", True), ("F7", False), ("Shift+F3", False)],
)
def test_what_is_pressed_alone_is_plain(qapp, key, plain):
    assert is_plain(key) is plain


@pytest.mark.parametrize(
    ("scope", "key", "can"),
    [
        (Scope.EVERYWHERE, "Ctrl+J", True),
        (Scope.EVERYWHERE, "J", False),
        (Scope.ARTICLE, "J", True),
        (Scope.ARTICLE, "Space", False),
        (Scope.ARTICLE, "Tab", False),
        (Scope.ARTICLE, "Ctrl+Nonsense", False),
        (Scope.ARTICLE, "A, B", False),
    ],
)
def test_some_keys_cannot_do_commands(qapp, scope, key, can):
    assert is_key(scope, key) is can


def test_a_key_is_taken_from_whichever_command_has_it(qapp, file):
    table = KeyTable(file)
    assert getattr(table.holder(Scope.EVERYWHERE, "Ctrl+F"), "id", "") == "find"
    table.give(Scope.EVERYWHERE, "citation", "Ctrl+F")
    again = KeyTable(file)
    assert (again.row("citation").keys, again.row("find").keys) == (("Ctrl+F",), ())
    assert again.row("find").article_keys == ("/",)
    again.reset("find")
    assert KeyTable(file).row("find").keys == ("Ctrl+F",)
    assert KeyTable(file).row("citation").keys == ()


def test_list_and_article_share_a_key_but_not_with_everywhere(qapp):
    table = KeyTable()
    assert table.holder(Scope.LIST, "J") is None
    assert table.holder(Scope.ARTICLE, "Ctrl+F") is not None
    assert table.scope_for("delete", "D") is Scope.LIST
    assert table.scope_for("delete", "F8") is Scope.EVERYWHERE
    assert table.scope_for("next", "D") is Scope.ARTICLE


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('[article]\nnonsense = ["J"]', "article.nonsense: no command is called that."),
        ('[everywhere]\nfind = ["J"]', "everywhere.find: J cannot be its key."),
        ('[article]\nwhy = ["J"]', "article.why: J already does “Next item”."),
        ("[article]\nwhy = 3", 'article.why: 3 is not ["Ctrl+F", ...].'),
    ],
)
def test_a_bad_line_is_told_and_the_others_are_used(qapp, file, line, told):
    file.path.write_text(f'{line}\n[list]\ndelete = ["D"]\n', "utf-8")
    table = KeyTable(file)
    assert table.problems == (told,)
    assert table.row("delete").sidebar_keys == ("D",)
    assert table.row("next").article_keys == ("J",)


def test_two_commands_can_change_their_keys(qapp, file):
    file.path.write_text('[article]\nnext = ["K"]\nprevious = ["J"]\n', "utf-8")
    table = KeyTable(file)
    assert table.problems == ()
    assert table.row("previous").article_keys == ("J",)


def test_usual_keys_conflict_with_nothing(qapp):
    table = KeyTable()
    for row in table.commands:
        for scope, keys in ((Scope.EVERYWHERE, row.keys), (Scope.ARTICLE, row.article_keys)):
            for key in keys:
                assert table.holder(scope, key, but=row.id) is None, (row.id, key)
                assert is_key(scope, key), (row.id, key)
