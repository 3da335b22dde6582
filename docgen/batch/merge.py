"""The fields that are the same in each row, and one number that tells two rows apart."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping
from hashlib import sha256

from docgen.batch.catalogue import Fields
from docgen.batch.columns import pattern_of
from docgen.cases.codes import UNKNOWN
from docgen.cases.problems import nearest
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.source.tree import Parts, Source, Value, field_path


def merged(base: Mapping[str, Value], own: Mapping[str, Value]) -> dict[str, Value]:
    """Return the fields of both; a row wins, and its lists replace those of the base if they have items."""
    together = dict(base)
    for name, inside in own.items():
        below = together.get(name)
        if below is not None and (inside is None or inside == []):
            continue
        together[name] = (
            merged(below, inside) if isinstance(below, dict) and isinstance(inside, dict) else inside
        )
    return together


def pruned(fields: Mapping[str, Value]) -> dict[str, Value]:
    """Return the fields without those that hold nothing, as a sheet has them: no empty groups and lists."""
    kept = ((name, _pruned(inside)) for name, inside in fields.items())
    return {name: inside for name, inside in kept if inside is not None}


def _pruned(value: Value) -> Value:
    if isinstance(value, dict):
        return pruned(value) or None
    if isinstance(value, list):
        return [_pruned(item) for item in value] or None
    return value


def digest_of(fields: Mapping[str, Value]) -> str:
    """Return SHA-256 of fields, in hexadecimals.

    It depends on names and values only: not on their order, nor on how accents are put together, nor on
    whether an empty list is written down.
    """
    text = json.dumps(pruned(fields), sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def refuse_unknown(base: Source, fields: Fields) -> None:
    """Refuse a base with a field that none of the documents has: once, and not in each row.

    Raises:
        InputError: Each such field.
    """
    if problems := list(_unknown(base, fields)):
        raise InputError(problems)


def _unknown(base: Source, fields: Fields) -> Iterator[Finding]:
    for parts in _ways(base.value, ()):
        if pattern_of(parts) not in fields:
            near = nearest(pattern_of(parts), fields)
            fix = message("Did you mean {name}?", name=near) if near else None
            path = field_path(parts)
            place = base.keys.get(path) or base.places[path]
            yield UNKNOWN.finding(message("There is no field with this name here."), place, fix)


def _ways(value: Value, parts: Parts) -> Iterator[Parts]:
    """Yield the way to each value."""
    if isinstance(value, dict):
        for name, inside in value.items():
            yield from _ways(inside, (*parts, name))
    elif isinstance(value, list):
        for at, inside in enumerate(value):
            yield from _ways(inside, (*parts, at))
    elif value is not None:
        yield parts
