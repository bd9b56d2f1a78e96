"""The reader's work log: acts on an article, and rules for every article."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.store.library.clock import now
from desktop.store.library.database import Database, Row

_ACT = "SELECT id, body, undone, made FROM acts"


@dataclass(frozen=True, slots=True)
class StoredAct:
    """One act: JSON whose meaning its maker knows, and whether it is undone. `made` is UTC."""

    id: int
    body: str
    undone: bool
    made: str


@dataclass(frozen=True, slots=True)
class StoredRule:
    """One rule for every article, as JSON whose meaning its maker knows."""

    id: int
    body: str
    made: str


class Work:
    """Reads and writes acts and rules; whatever returns is on disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def acts(self, article: int) -> tuple[StoredAct, ...]:
        """All acts on an article in their order, those undone among them."""
        rows = self._database.rows(f"{_ACT} WHERE article = ? ORDER BY id", article)
        return tuple(map(_act, rows))

    def all_acts(self) -> tuple[tuple[int, StoredAct], ...]:
        """Every act with its article, over the whole library, in order."""
        rows = self._database.rows("SELECT id, body, undone, made, article FROM acts ORDER BY id")
        return tuple((int(row[4]), _act(row)) for row in rows)

    def append_act(self, article: int, body: str) -> StoredAct:
        """Keep one more act.

        Raises:
            LibraryError: it is not kept.
        """
        made = now()
        with self._database.transaction():
            act_id = self._database.write(
                "INSERT INTO acts (article, body, made) VALUES (?, ?, ?)", article, body, made
            )
        return StoredAct(act_id, body, undone=False, made=made)

    def set_undone(self, act_ids: Sequence[int], undone: bool) -> None:  # noqa: FBT001
        """Undo acts, or do them again."""
        with self._database.transaction():
            self._database.write_all(
                "UPDATE acts SET undone = ? WHERE id = ?", [(int(undone), act) for act in act_ids]
            )

    def discard(self, act_ids: Sequence[int]) -> None:
        """Let go of acts for ever."""
        with self._database.transaction():
            self._database.write_all("DELETE FROM acts WHERE id = ?", [(act,) for act in act_ids])

    def rules(self) -> tuple[StoredRule, ...]:
        """All rules in the order they were made."""
        rows = self._database.rows("SELECT id, body, made FROM rules ORDER BY id")
        return tuple(StoredRule(int(row[0]), str(row[1]), str(row[2])) for row in rows)

    def add_rule(self, body: str) -> StoredRule:
        """Keep one more rule."""
        made = now()
        with self._database.transaction():
            rule = self._database.write("INSERT INTO rules (body, made) VALUES (?, ?)", body, made)
        return StoredRule(rule, body, made)

    def remove_rule(self, rule_id: int) -> None:
        """Let go of a rule."""
        with self._database.transaction():
            self._database.write("DELETE FROM rules WHERE id = ?", rule_id)


def _act(row: Row) -> StoredAct:
    return StoredAct(int(row[0]), str(row[1]), bool(row[2]), str(row[3]))
