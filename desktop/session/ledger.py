"""What the library is asked to do with acts and rules: jobs for its worker, without Qt."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from desktop.corrections.codec import decode, decode_rule, encode, encode_rule
from desktop.corrections.overview import ArticleItem, overview
from desktop.corrections.rules import rule_of
from desktop.model.acts import Entry
from desktop.model.article import Article
from desktop.model.work import Rule
from desktop.session.worklog import Slip
from desktop.store.files import StoreError


class Earlier(Protocol):
    """Acts of an earlier store; see `desktop.store.old_verdicts`. Both may raise a StoreError."""

    def of(self, article: Article) -> tuple[Entry, ...]:
        """The acts on an article, with the same keys each time."""

    def forget(self, article: Article) -> None:
        """Let go of the acts on an article."""


class Row(Protocol):
    """A stored act or rule."""

    @property
    def id(self) -> int:
        """Its place in the library."""

    @property
    def body(self) -> str:
        """What it says."""


class ActRow(Row, Protocol):
    """A stored act."""

    @property
    def undone(self) -> bool:
        """Whether it is undone."""


class WorkStore(Protocol):
    """What keeps acts and rules; see `desktop.store.library.library.Library`.

    What a method changed is on disk when it returns.
    """

    def put(self, article: Article) -> int:
        """The key of an article; the same text has the same."""

    def together(self) -> AbstractContextManager[None]:
        """All changes within are kept when it ends, or none."""

    def article(self, key: int) -> Article | None:
        """The latest text of an article."""

    def all_acts(self) -> Sequence[tuple[int, ActRow]]:
        """Every act with the key of its article, in their order."""

    def acts(self, key: int) -> Sequence[ActRow]:
        """All acts on an article in their order."""

    def append_act(self, key: int, body: str) -> Row:
        """Keep one more act."""

    def set_undone(self, act_ids: Sequence[int], undone: bool) -> None:  # noqa: FBT001 - theirs
        """Undo acts, or do them again."""

    def discard(self, act_ids: Sequence[int]) -> None:
        """Let go of acts."""

    def rules(self) -> Sequence[Row]:
        """All rules in their order."""

    def add_rule(self, body: str) -> Row:
        """Keep one more rule."""

    def remove_rule(self, rule_id: int) -> None:
        """Let go of a rule."""


@dataclass(frozen=True, slots=True)
class KeptRule:
    """A rule and its place in the library."""

    id: int
    rule: Rule


Rules = tuple[KeptRule, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the library has on an article: its acts with their places, and the rules for all."""

    acts: tuple[tuple[Entry, Slip], ...]
    rules: Rules
    #: Why acts of the earlier store could not be taken over.
    problem: StoreError | None = None


def load(key: int, article: Article, earlier: Earlier | None, library: WorkStore) -> Loaded:
    """All acts on an article, those of an earlier store among them, which are taken over once."""
    problem = _take_over(key, article, earlier, library) if earlier is not None else None
    acts = tuple(
        (decode(row.body, f"row-{row.id}", undone=row.undone), Slip(row.id))
        for row in library.acts(key)
    )
    return Loaded(acts, rules(library), problem)


def append(
    key: int | Article, entry: Entry, slip: Slip, given_up: Sequence[Slip], library: WorkStore
) -> Rules:
    """Keep an act with the rule it makes, and let go of what it gives up: all of it or nothing."""
    with library.together():
        rule = rule_of(entry)
        if rule is not None:
            library.add_rule(encode_rule(rule))
        row = library.append_act(key if isinstance(key, int) else library.put(key), encode(entry))
        library.discard([each.row for each in given_up if each.row is not None])
    slip.row = row.id
    return rules(library)


def mark(entry: Entry, slip: Slip, undone: bool, library: WorkStore) -> Rules:  # noqa: FBT001
    """Undo a kept act, or do it again, and the rule that it makes with it: all or nothing."""
    if slip.row is not None:
        with library.together():
            library.set_undone([slip.row], undone)
            for kept in rules(library):
                if kept.rule.act == entry.key:
                    library.remove_rule(kept.id)
            rule = rule_of(entry)
            if rule is not None and not undone:
                library.add_rule(encode_rule(rule))
    return rules(library)


def remove_rule(rule_id: int, library: WorkStore) -> Rules:
    """Let go of a rule and tell which are left."""
    library.remove_rule(rule_id)
    return rules(library)


def rules(library: WorkStore) -> Rules:
    """The rules that can be read, in their order."""
    found = ((row.id, decode_rule(row.body)) for row in library.rules())
    return tuple(KeptRule(id_, rule) for id_, rule in found if rule is not None)


def library_work(library: WorkStore) -> tuple[ArticleItem, ...]:
    """The remarks and checks on every article, those of articles worked on last first."""
    logs: dict[int, list[Entry]] = {}
    for key, row in library.all_acts():
        logs.setdefault(key, []).append(decode(row.body, f"row-{row.id}", undone=row.undone))
    found = ((key, library.article(key), logs[key]) for key in reversed(logs))
    return overview((key, article, log) for key, article, log in found if article is not None)


def _take_over(
    key: int, article: Article, earlier: Earlier, library: WorkStore
) -> StoreError | None:
    """Keep the acts of an earlier store here, then forget them there."""
    try:
        entries = earlier.of(article)
        if entries:
            known = {decode(row.body, str(row.id)).key for row in library.acts(key)}
            with library.together():
                for entry in entries:
                    if entry.key not in known:
                        library.append_act(key, encode(entry))
            earlier.forget(article)
    except StoreError as error:
        return error
    return None
