"""Frozen dataclasses as plain values for JSON and back, by their own annotations."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

Make = Callable[[Any], Any]


def plain(value: Any) -> Any:
    """A dataclass as a dictionary and a tuple as a list, all the way down; None is left out."""
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: plain(each) for name, each in pairs if each is not None}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    return value


def made(kind: type[T], values: Any) -> T:
    """The dataclass that `plain` took apart; a field that was unknown then has its default.

    Raises:
        ValueError: these are values of something else.
    """
    try:
        result: T = _maker(cast("Hashable", kind))(values)
    except (LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"no {kind.__name__}: {error!r}") from error
    return result


@cache
def _maker(kind: Hashable) -> Make:
    origin, parts = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        return _either([part for part in parts if part is not NoneType])
    if origin is tuple:
        return _sequence(parts)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return dict
    if is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _same


def _either(kinds: list[Any]) -> Make:
    """Of several kinds, a dictionary is the one that is a dataclass."""
    if len(kinds) == 1:
        return _maker(kinds[0])
    known = next((_maker(cast("Hashable", kind)) for kind in kinds if is_dataclass(kind)), _same)
    return lambda value: known(value) if isinstance(value, dict) else value


def _sequence(parts: tuple[Any, ...]) -> Make:
    if len(parts) == 2 and parts[1] is Ellipsis:
        each = _maker(parts[0])
        return lambda values: tuple(map(each, values))
    makers = [_maker(part) for part in parts]
    return lambda values: tuple(make(value) for make, value in zip(makers, values, strict=True))


def _dataclass(kind: Any) -> Make:
    hints = get_type_hints(kind)
    makers = {field.name: _maker(hints[field.name]) for field in fields(kind) if field.init}

    def make(values: Any) -> Any:
        known = {name: makers[name](value) for name, value in values.items() if name in makers}
        return kind(**known)

    return make


def _same(value: Any) -> Any:
    return value
