"""The fields of a companion, each still at the place in the main case where the user wrote it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docgen.cases.companions.companion import Companion
from docgen.place import Place
from docgen.source.tree import Source, Value

ALWAYS = ("kenmerk", "datum")
"""What each companion has of the main case, unless it says otherwise."""


def companion_source(main: Source, document: str, companion: Companion) -> Source:
    """Return the fields of a companion as if they were read from a file of its own.

    Args:
        main: The main case as it was read.
        document: Id of the document that the companion is.
        companion: Which field is which.
    """
    value: dict[str, Value] = {}
    places: dict[str, Place] = {"": main.places[""]} if "" in main.places else {}
    keys: dict[str, Place] = {}
    itself = main.places.get("document") or Place(main.path)
    for path, given in {"document": document, **companion.given}.items():
        _put(value, path, given)
        places.update(dict.fromkeys(_ways(path), itself))
    for path, origin in {**{name: name for name in ALWAYS}, **companion.taken}.items():
        found = _at(main.value, origin)
        if found is not None:
            _put(value, path, found)
            places |= {**dict.fromkeys(_ways(path), main.places[origin]), **_moved(main.places, origin, path)}
            keys |= _moved(main.keys, origin, path)
    return Source(value, places, keys, main.lines, main.path, main.first_item)


def _at(value: Value, path: str) -> Value:
    """Return what stands at a path; nothing when nothing does. A path may lead to an item of a list."""
    for step in path.replace("]", "").replace("[", ".").split("."):
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list):
            value = value[int(step)]
        else:
            return None
    return value


def _put(group: dict[str, Value], path: str, value: Value) -> None:
    """Put a value at a path; groups on the way are copied, as they may be those of the main case."""
    name, _, rest = path.partition(".")
    if rest:
        around = group.get(name)
        inside = dict(around) if isinstance(around, dict) else {}
        _put(inside, rest, value)
        value = inside
    group[name] = value


def _ways(path: str) -> Iterator[str]:
    """Yield a path and each group around it."""
    while path:
        yield path
        path = path.rpartition(".")[0]


def _moved(places: Mapping[str, Place], origin: str, path: str) -> dict[str, Place]:
    """Return the places of a field and all in it, by their path in the companion."""
    return {
        path + field.removeprefix(origin): place
        for field, place in places.items()
        if field == origin or field.startswith((f"{origin}.", f"{origin}["))
    }
