"""Acts and rules as JSON text and back; what this version cannot read is kept as it is."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desktop.model import acts
from desktop.model.acts import Act, Entry, Unread
from desktop.model.work import Rule

#: Raised when a later version writes what this one would misunderstand.
VERSION = 1

_ACTS: Mapping[str, type[Any]] = {
    "rename": acts.Rename,
    "retype": acts.Retype,
    "merge": acts.Merge,
    "split": acts.Split,
    "delete-name": acts.DeleteName,
    "add-name": acts.AddName,
    "change-speaker": acts.ChangeSpeaker,
    "change-kind": acts.ChangeKind,
    "delete-quote": acts.DeleteQuote,
    "add-quote": acts.AddQuote,
    "judge": acts.Judge,
    "check": acts.Check,
    "highlight": acts.Highlight,
    "note": acts.Note,
    "tag": acts.Tag,
    "withdraw": acts.Withdraw,
}
_NAMES = {kind: name for name, kind in _ACTS.items()}


def act_name(act: Act) -> str:
    """What an act is called where it is kept; "unread" for one that cannot be read."""
    return _NAMES.get(type(act), "unread")


def encode(entry: Entry) -> str:
    """An entry's act with its key and time; whether it is undone is the store's to know."""
    if isinstance(entry.act, Unread):
        return entry.act.body
    return _text(
        {
            "version": VERSION,
            "key": entry.key,
            "made": entry.made,
            "act": act_name(entry.act),
            "with": _value(entry.act),
        }
    )


def decode(body: str, key: str, *, undone: bool = False) -> Entry:
    """The entry that a text tells of; `key` is for one that does not tell its own.

    It never raises: what cannot be read is an act of the kind Unread.
    """
    try:
        value = _read(body)
        act = _made(_ACTS[value["act"]], value["with"])
        return Entry(_made(str, value["key"]), act, _made(str, value["made"]), undone)
    except (ValueError, LookupError, TypeError, RecursionError):
        return Entry(key, Unread(body), "", undone)


def encode_rule(rule: Rule) -> str:
    """A rule as JSON text."""
    return _text({"version": VERSION, "rule": _value(rule)})


def decode_rule(body: str) -> Rule | None:
    """The rule that a text tells of, or None where it cannot be read."""
    try:
        value = _read(body)
        rule: Rule = _made(Rule, value["rule"])
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return rule


def _read(body: str) -> Any:
    """The JSON value of a body.

    Raises:
        ValueError: it is no JSON, or a later version wrote it.
    """
    value = json.loads(body)
    if value["version"] > VERSION:
        raise ValueError(f"version {value['version']}")
    return value


def _text(value: object) -> str:
    # Half of a surrogate pair, which a file's name or a page may hold, is kept as an escape.
    return json.dumps(value, ensure_ascii=True, allow_nan=False)


def _value(thing: object) -> object:
    if is_dataclass(thing) and not isinstance(thing, type):
        return {each.name: _value(getattr(thing, each.name)) for each in fields(thing)}
    if isinstance(thing, tuple):
        return [_value(each) for each in thing]
    return thing.value if isinstance(thing, Enum) else thing


def _made(kind: Any, value: Any) -> Any:
    """The value of a type that a JSON value tells of.

    Raises:
        ValueError: it tells of none; or a TypeError, or a LookupError.
    """
    if isinstance(kind, UnionType):
        inner = [each for each in get_args(kind) if each is not NoneType]
        return None if value is None else _made(inner[0], value)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise TypeError(f"{value!r} is no list")
        return tuple(_made(get_args(kind)[0], each) for each in value)
    if is_dataclass(kind):
        return _filled(kind, value)
    if issubclass(kind, Enum):
        return kind(value)
    if type(value) is not kind:
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _filled(kind: Any, value: Any) -> Any:
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no object")
    types = get_type_hints(kind)
    # A field that an earlier version did not write has its default.
    return kind(**{name: _made(types[name], each) for name, each in value.items()})
