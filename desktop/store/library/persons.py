"""Who is who over the library: persons with all their names, joined and parted by the reader."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.store.library.database import Database, Row
from desktop.store.library.folding import clean, folded

_PERSON = """
SELECT id, name, kind, identifier, note,
       (SELECT count(*) FROM quotes WHERE person = persons.id AND repeats IS NULL)
FROM persons
"""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who speaks: a name, what else they are called, and the reader's own words on them.

    `kind` is person or organisation; `identifier` is for instance that of Wikidata.
    """

    id: int
    name: str
    kind: str
    aliases: tuple[str, ...] = ()
    identifier: str = ""
    note: str = ""
    quotes: int = 0


class Persons:
    """Lists and changes persons; each change is on disk when its method returns."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def listing(self, words: str = "", limit: int = 200, offset: int = 0) -> tuple[Person, ...]:
        """The persons with a name that holds these words, who says most first."""
        rows = self._database.rows(
            f"{_PERSON} WHERE id IN (SELECT person FROM aliases WHERE instr(folded, ?1))"
            " ORDER BY 6 DESC, name LIMIT ?2 OFFSET ?3",
            folded(words),
            limit,
            offset,
        )
        return self._whole(rows)

    def get(self, person: int) -> Person | None:
        """A person by id."""
        return next(iter(self._whole(self._database.rows(f"{_PERSON} WHERE id = ?", person))), None)

    def named(self, name: str) -> Person | None:
        """The person who is called that."""
        row = self._database.row("SELECT person FROM aliases WHERE folded = ?", folded(name))
        return None if row is None else self.get(row[0])

    def person_of(self, form: str, name: str, kind: str) -> int:
        """The id of whoever is called that, made where there is nobody yet."""
        row = self._database.row("SELECT person FROM aliases WHERE folded = ?", form)
        if row is not None:
            return int(row[0])
        with self._database.transaction():
            person = self._database.write(
                "INSERT INTO persons (name, kind) VALUES (?, ?)", name, kind
            )
            self._call(person, [name])
        return person

    def merge(self, into: int, others: Sequence[int]) -> Person | None:
        """Make several persons one, under the name and notes of the first."""
        with self._database.transaction():
            for other in others:
                first, second = self.get(into), self.get(other)
                if first is not None and second is not None and into != other:
                    self._move(into, other)
                    notes = [note for note in (first.note, second.note) if note]
                    identifier = first.identifier or second.identifier
                    self.change(into, identifier=identifier, note="\n".join(notes))
        return self.get(into)

    def split(self, person: int, names: Sequence[str]) -> Person | None:
        """Make another person of some of a person's names; None where nobody would be left."""
        before = self.get(person)
        forms = {folded(name): name for name in names}
        if before is None or not forms.keys() < {folded(name) for name in _names(before)}:
            return None
        with self._database.transaction():
            new = self._database.write(
                "INSERT INTO persons (name, kind, own) VALUES (?, ?, 1)", names[0], before.kind
            )
            for form in forms:
                for table in ("aliases", "quotes"):
                    self._database.write(
                        f"UPDATE {table} SET person = ? WHERE person = ? AND folded = ?",
                        new,
                        person,
                        form,
                    )
            self.keep_apart(person, new)
            if folded(before.name) in forms:
                left = next(name for name in before.aliases if folded(name) not in forms)
                self.rename(person, left)
        return self.get(new)

    def rename(self, person: int, name: str) -> Person | None:
        """List a person under another name; the old one stays an alias.

        Raises:
            ValueError: the name is empty, or somebody else's.
        """
        return self.change(person, name=name)

    def change(
        self,
        person: int,
        *,
        name: str | None = None,
        aliases: Iterable[str] = (),
        identifier: str | None = None,
        note: str | None = None,
    ) -> Person | None:
        """Change what is known of a person, and let more names mean them; None stays as it is.

        Raises:
            ValueError: a name is empty, or somebody else's.
        """
        with self._database.transaction():
            self._call(person, [*([name] if name is not None else []), *aliases])
            self._database.write(
                "UPDATE persons SET own = 1, name = coalesce(?, name),"
                " identifier = coalesce(?, identifier), note = coalesce(?, note) WHERE id = ?",
                name,
                identifier,
                note,
                person,
            )
        return self.get(person)

    def add(self, name: str, kind: str = "person") -> Person | None:
        """Whoever is called that, made by the reader where there is nobody yet."""
        with self._database.transaction():
            return self.change(self.person_of(folded(name), clean(name), kind))

    def keep_apart(self, one: int, other: int) -> None:
        """Remember that two persons are not one, and suggest it no more."""
        with self._database.transaction():
            self._database.write(
                "INSERT OR IGNORE INTO strangers (one, other) VALUES (?, ?)",
                min(one, other),
                max(one, other),
            )

    def prune(self, people: Iterable[int]) -> None:
        """Let go of those who say nothing any more and of whom the reader said nothing."""
        self._database.write_all(
            "DELETE FROM persons WHERE id = ?1 AND own = 0"
            " AND NOT EXISTS (SELECT 1 FROM quotes WHERE person = ?1)",
            [(person,) for person in people],
        )

    def _move(self, into: int, other: int) -> None:
        for table in ("aliases", "quotes"):
            self._database.write(f"UPDATE {table} SET person = ? WHERE person = ?", into, other)
        # Where an article calls both so, the other's row goes with the other.
        self._database.write("UPDATE OR IGNORE forms SET person = ? WHERE person = ?", into, other)
        self._database.write("DELETE FROM persons WHERE id = ?", other)

    def _call(self, person: int, names: Sequence[str]) -> None:
        for name in names:
            form = folded(name)
            if not form:
                raise ValueError(f"no name: {name!r}")
            row = self._database.row("SELECT person FROM aliases WHERE folded = ?", form)
            if row is None:
                self._database.write(
                    "INSERT INTO aliases (folded, name, person) VALUES (?, ?, ?)",
                    form,
                    clean(name),
                    person,
                )
                self._database.write("UPDATE quotes SET person = ? WHERE folded = ?", person, form)
            elif row[0] != person:
                raise ValueError(f"{name} is somebody else")

    def _whole(self, rows: list[Row]) -> tuple[Person, ...]:
        return tuple(
            Person(row[0], row[1], row[2], self._aliases(row[0], row[1]), *row[3:]) for row in rows
        )

    def _aliases(self, person: int, name: str) -> tuple[str, ...]:
        rows = self._database.rows(
            "SELECT name FROM aliases WHERE person = ? AND folded <> ? ORDER BY name",
            person,
            folded(name),
        )
        return tuple(row[0] for row in rows)


def _names(person: Person) -> tuple[str, ...]:
    return (person.name, *person.aliases)
