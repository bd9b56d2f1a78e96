"""Which keys the reader gave to commands in place of the usual ones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Scope(StrEnum):
    """Where a key works."""

    EVERYWHERE = "everywhere"
    ARTICLE = "article"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Keymap:
    """Keys by scope and id of a command; what is not in it has its usual keys."""

    changes: Mapping[tuple[Scope, str], tuple[str, ...]] = field(default_factory=dict)

    def keys(self, scope: Scope, command: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The keys of a command, `usual` where the reader changed nothing."""
        return self.changes.get((scope, command), usual)

    def with_keys(
        self, scope: Scope, command: str, keys: tuple[str, ...], usual: tuple[str, ...]
    ) -> "Keymap":
        """The same with other keys for a command; its usual ones need not be kept."""
        changes = {**self.changes, (scope, command): keys}
        if keys == usual:
            del changes[scope, command]
        return Keymap(changes)
