# SPDX-License-Identifier: MIT
"""Python values to what the bridge takes: a tuple of the text and of pairs of a fact's dotted name and its value."""
from __future__ import annotations

import dataclasses
import datetime
import operator
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from . import _native, records
from .errors import ArgumentError, DuplicateError, InvalidTypeError, InvalidValueError

Post = tuple[object, ...]

_FACTS: dict[str, records.Fact] = {fact.name: fact for fact in _native.fact_table()}

# The fact that may stand for its group.
_STANDS_FOR = {
    "author": "author.role", "account": "account.kind", "venue": "venue.kind", "channel": "channel.kind",
    "audience": "audience.visibility", "target": "target.roles", "subject": "subject.roles", "thread": "thread.topic",
}
_GROUPS = frozenset(name.rpartition(".")[0] for name in _FACTS if "." in name) - {"attachments[]"}
_PLAIN_TYPES = {"enum": str, "string": str, "bool": bool, "integer": int}

# What needs no conversion: a name as it may be given, the dotted name, the exact type.
_PLAIN: dict[str, tuple[str, type]] = {
    name: (name, _PLAIN_TYPES[fact.type])
    for name, fact in _FACTS.items() if fact.type in _PLAIN_TYPES and "[" not in name and name != "text"
}
_PLAIN.update({name: _PLAIN[fact] for name, fact in _STANDS_FOR.items() if fact in _PLAIN})

# Every name that classify() takes.
NAMES = frozenset(_FACTS) | frozenset(_STANDS_FOR) | {"attachments", *(group for group in _GROUPS if "[" not in group)}

_INDEX = re.compile(r"^attachments\[\d+\]")


def from_keywords(text: str, named: Mapping[str, object]) -> Post:
    """The usual way: a str and simple values."""
    flat: list[object] = [text]
    for name, value in named.items():
        plain = _PLAIN.get(name)
        if plain is None or type(value) is not plain[1]:
            return _from_any(text, (named,))
        flat += plain[0], value
    if len(flat) > 3 and len(set(flat[1::2])) * 2 + 1 != len(flat):
        return _from_any(text, (named,))
    return tuple(flat)


def from_item(item: object, facts: object = None, named: Mapping[str, object] | None = None) -> Post:
    """A str, or a mapping or dataclass that has the text too; with more facts beside it."""
    more = tuple(given for given in (facts, named) if given)
    if isinstance(item, str):
        return _from_any(item, more)
    members = _members(item)
    if members is None:
        raise InvalidTypeError(f"text must be str, not {type(item).__name__}")
    members = dict(members)
    text = members.pop("text", "")
    if not isinstance(text, str):
        raise InvalidTypeError(f"text must be str, not {type(text).__name__}")
    return _from_any(text, (members, *more))


def from_row(item: object) -> Post:
    """An item of an iterable: as from_item(), or a pair of the text and its facts."""
    if type(item) is str:
        return (item,)
    if type(item) is tuple:
        if len(item) != 2:
            raise InvalidTypeError(f"an item that is a tuple must be a text and its facts, not {len(item)} values")
        text, facts = item
        if type(text) is str and type(facts) is dict:
            return from_keywords(text, facts)
        return from_item(text, facts)
    return from_item(item)


def _members(value: object) -> Mapping[Any, object] | None:
    """The names and values of a mapping or a dataclass."""
    if isinstance(value, Mapping):
        return value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    return None


def _from_any(text: str, givens: Iterable[object]) -> Post:
    flat: list[object] = [str.__str__(text)]
    seen: set[str] = set()
    for given in givens:
        members = _members(given)
        if members is None:
            raise InvalidTypeError(f"facts must be a mapping or a dataclass, not {type(given).__name__}")
        for name, value in _walk("", members):
            if name in seen:
                raise DuplicateError(f"{name} is given twice")
            seen.add(name)
            flat += name, value
    return _with_attachments(flat, seen)


def _with_attachments(flat: list[object], seen: set[str]) -> Post:
    """An attachment of which nothing is known is an attachment still: a fact of it is set, and taken back."""
    known = {match.group() for name, value in zip(flat[1::2], flat[2::2])
             if value is not None and (match := _INDEX.match(str(name)))}
    for found in sorted({match.group() for name in seen if (match := _INDEX.match(name))} - known):
        fact = f"{found}.depicts_employees"
        flat += fact, True, fact, None
    return tuple(flat)


def _walk(prefix: str, members: Mapping[Any, object]) -> Iterator[tuple[str, object]]:
    """Dotted names and values that C takes."""
    for key, value in members.items():
        if not isinstance(key, str):
            raise InvalidTypeError(f"a fact's name must be str, not {type(key).__name__}")
        name = prefix + key
        if name == "text":
            raise DuplicateError("text is given twice")
        if name == "attachments":
            yield from _attachments(value)
            continue
        if _INDEX.sub("attachments[]", name) in _GROUPS:
            inner = _members(value)
            if inner is not None:
                yield from _walk(name + ".", inner)
            if inner is not None or value is None:
                continue
            if name not in _STANDS_FOR:
                raise InvalidTypeError(f"{name} must be a mapping or a dataclass, not {type(value).__name__}")
            name = _STANDS_FOR[name]
        yield name, _value(name, value)


def _attachments(value: object) -> Iterator[tuple[str, object]]:
    if value is None:
        return
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise InvalidTypeError(f"attachments must be a list, not {type(value).__name__}")
    for index, item in enumerate(value):
        members = _members(item)
        if members is None:
            raise InvalidTypeError(f"attachments[{index}] must be a mapping or a dataclass, not {type(item).__name__}")
        prefix = f"attachments[{index}]."
        given = list(_walk(prefix, members))
        yield from given or [(prefix + "kind", None)]


def _value(name: str, value: object) -> object:
    """The value as C takes it: str, bool, int or None."""
    fact = _FACTS.get(_INDEX.sub("attachments[]", name))
    if value is None or fact is None:
        return None  # an unknown name is refused by C, which knows the nearest
    if fact.type == "bool":
        if isinstance(value, bool):
            return value
        raise InvalidTypeError(f"{name} must be True, False or None, not {_shown(value)}")
    if fact.type == "integer":
        if isinstance(value, bool):
            raise InvalidTypeError(f"{name} must be a number, not {value}")
        try:
            return operator.index(value)  # type: ignore[arg-type]
        except TypeError:
            raise InvalidTypeError(f"{name} must be an int, not {_shown(value)}") from None
    if fact.type == "set":
        return _set(name, value)
    if fact.type == "timestamp" and isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise InvalidValueError(f"{name} needs an offset from UTC: {value.isoformat()} has none")
        return value.isoformat()
    if isinstance(value, str):
        return str.__str__(value)
    raise InvalidTypeError(f"{name} must be str, not {_shown(value)}")


def _set(name: str, value: object) -> str:
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        raise InvalidTypeError(f"{name} must be a list or set of str, not {_shown(value)}")
    members = []
    for member in value:
        if not isinstance(member, str):
            raise InvalidTypeError(f"{name} must be a list or set of str; it has {_shown(member)}")
        if "," in member or not member:
            raise InvalidValueError(f"{name} has no value {member!r}")
        members.append(str.__str__(member))
    return ",".join(members)


def _shown(value: object) -> str:
    text = repr(value) if isinstance(value, (str, int, float)) else type(value).__name__
    return text if len(text) <= 60 else text[:57] + "..."


def threads_of(value: object) -> int:
    """A number of threads, at least 1."""
    try:
        threads = operator.index(value)  # type: ignore[arg-type]
    except TypeError:
        raise InvalidTypeError(f"threads must be an int, not {_shown(value)}") from None
    if isinstance(value, bool) or not 1 <= threads <= 1024:
        raise ArgumentError(f"threads must be 1 to 1024, not {_shown(value)}")
    return threads
