"""One value of a case by its kind, replaced by an invented one that is as right or as wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from docgen.cases import values
from docgen.cases.case import CaseBase
from docgen.cases.registry import CASE_MODELS
from docgen.cases.schema import Field, fields_of
from docgen.dutch.shape import Inventor
from docgen.message import Message
from docgen.source.tree import Parts, Value, field_path

PUBLIC = ("gemeente.naam", "rechtbank.naam", "rechtbank.locatie", "vonnis.rechtbank")
"""Names of public bodies, which checks look up."""

TELL_NOTHING = (values.JaNee, values.Getal, values.Percentage, values.Tijd)
NUMBERS = (
    values.Telefoon,
    values.Iban,
    values.Postcode,
    values.Email,
    values.Web,
    values.Kvk,
    values.Huisnummer,
    values.Toevoeging,
)
BORN, NEVER_BORN, NO_DATE, NO_VALUE = "1980-01-01", "2099-01-01", "2026-02-30", "onjuist"
NAMES = ("naam", "achternaam", "voornamen", "kantoor", "organisatie", "straat", "plaats", "kenmerk")
"""Fields that are never a sentence, whatever words are in them."""

LEAST_KNOWN = 2  # known words that make a line a sentence and no name

_NUMBER = re.compile(r"\[\d+\]")
_CODE = re.compile(r"[A-Z]{3,4}\d{3}|[a-z]+(?:-[a-z]+)*")


@dataclass
class Redactor:
    """Replaces the values of one case.

    Attributes:
        model: The model of its document, if there is such a document.
        inventor: Makes words.
        words: Words that tell nothing and stay in sentences.
        weeks: How far dates move back; 0 leaves them.
        times: What amounts are multiplied by, so that sums stay right; 1 leaves them.
    """

    model: type[CaseBase] | None
    inventor: Inventor
    words: frozenset[str]
    weeks: int
    times: int
    _renamed: dict[str, str] = field(default_factory=dict)

    def fields(self, value: Value, parts: Parts = ()) -> Any:  # noqa: ANN401 - plain data to write
        """Return fields with each value replaced and each unknown name too."""
        if isinstance(value, dict):
            return {self._name(name): self.fields(inside, (*parts, name)) for name, inside in value.items()}
        if isinstance(value, list):
            return [self.fields(inside, (*parts, number)) for number, inside in enumerate(value)]
        return self._value(value, parts) if isinstance(value, str) else value

    def _name(self, name: str) -> str:
        if name in known_names():
            return name
        return self._renamed.setdefault(name, f"veld_{len(self._renamed) + 1}")

    def _value(self, text: str, parts: Parts) -> str:
        path = field_path(parts)
        form = known_fields(self.model).get(_NUMBER.sub("[]", path))
        if path in PUBLIC or (path == "document" and self.model is not None):
            return text
        if form is None:
            return self.inventor.text(text)
        if form.choices:
            return text if text in form.choices else self.inventor.text(text)
        kind = kinds().get(form.rule)
        if kind is None or kind in (values.Regel, values.Tekst, values.Reden):
            return self._line(text, parts)
        read = _read(kind, text)
        if read is None:
            invented = self.inventor.text(text)
            wrong = NO_DATE if kind is values.Datum else NO_VALUE
            return invented if _read(kind, invented) is None else wrong
        return self._right(kind, text, read, parts)

    def _line(self, text: str, parts: Parts) -> str:
        if parts[-1] == "regel" and _CODE.fullmatch(text):
            return text
        known = sum(word.casefold() in self.words for word in re.findall(r"\w+", text))
        is_sentence = known >= LEAST_KNOWN and parts[-1] not in NAMES
        return self.inventor.text(text, self.words if is_sentence else frozenset())

    def _right(self, kind: object, text: str, read: object, parts: Parts) -> str:
        """Return another value of a kind for one that was right."""
        if kind in TELL_NOTHING:
            return text
        if isinstance(read, date):
            if parts[-1] == "geboortedatum":
                return (
                    BORN if read < date.fromisoformat(NEVER_BORN) - timedelta(days=73 * 365) else NEVER_BORN
                )
            return (read - timedelta(weeks=self.weeks)).isoformat() if self.weeks else text
        if isinstance(read, Decimal):
            return text if self.times == 1 else f"{read * self.times:.2f}".replace(".", ",")
        return _rule_of(kind).example if kind in NUMBERS else self.inventor.text(text)


@cache
def kinds() -> dict[Message, object]:
    """Return the kind of value by how it is to be written."""
    all_kinds = (
        values.Bedrag,
        values.Datum,
        values.Regel,
        values.Tekst,
        values.Reden,
        *TELL_NOTHING,
        *NUMBERS,
    )
    return {_rule_of(kind).text: kind for kind in all_kinds}


@cache
def known_fields(model: type[BaseModel] | None) -> dict[str, Field]:
    """Return each field by its path: those of a document, then those of all others."""
    models = [*CASE_MODELS, *([model] if model else [])]
    return {one.path: one for each in models for one in fields_of(each)}


@cache
def known_names() -> frozenset[str]:
    """Return the names of all fields of all documents, which are in the docs for everybody."""
    return frozenset(part for path in known_fields(None) for part in re.findall(r"\w+", path))


def _rule_of(kind: object) -> values.Rule:
    return next(mark for mark in get_args(kind) if isinstance(mark, values.Rule))


def _read(kind: object, text: str) -> object | None:
    try:
        read: object = _adapter(kind).validate_python(text)
    except ValidationError:
        return None
    return read


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - the form of a type, which has no type itself
    return TypeAdapter(kind)
