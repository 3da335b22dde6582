"""A companion as told by the main case: which field is which, and what makes it the document it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from docgen.message import Message
from docgen.source.tree import Value


@dataclass(frozen=True, slots=True)
class Companion:
    """The case of a companion.

    Attributes:
        taken: Field of the main case by the field of the companion that says the same; what the main case
            does not have, the companion does not have either. Reference and date go along by themselves.
        given: What makes the companion the document it is, such as its kind; never a fact about anybody.
        name: What tells it apart from others of its kind, for the name of its files; may be empty.
    """

    taken: Mapping[str, str]
    given: Mapping[str, Value] = field(default_factory=dict)
    name: str = ""


@dataclass(frozen=True, slots=True)
class NotNeeded:
    """Why a companion does not belong to this case.

    Attributes:
        why: In one sentence, without private values.
        field: Field of the main case that says so.
    """

    why: Message
    field: str


@dataclass(frozen=True, slots=True)
class Lacking:
    """What the main case must say before the companion can be made.

    Attributes:
        why: In one sentence, without private values.
        field: Field of the main case that is missing or does not fit.
        fix: What to add or change.
    """

    why: Message
    field: str
    fix: Message


Answer: TypeAlias = tuple[Companion | NotNeeded, ...] | Lacking
"""The cases of a kind of companion, and why some or all of them do not belong to the main case."""


def same(*fields: str) -> dict[str, str]:
    """Return fields that have one name in both cases, for `Companion.taken`."""
    return {name: name for name in fields}
