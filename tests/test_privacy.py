"""Names, addresses and amounts of a case stay in its letters: no message and no manifest holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from pydantic import BaseModel

from docgen.cases.partijen import Adres, Persoon
from docgen.checks.check import Check, Overrides
from docgen.checks.register import CHECKS
from docgen.dutch.bedrag import format_bedrag
from tests.checks.examples import facts_for
from tests.made import each_case, made

PEOPLE = ("voornamen", "achternaam", "geboortedatum")
HOMES = ("straat", "postcode")
SHORTEST = 4  # signs; a shorter value, such as a house number, is found in anything


def private_values(value: object, name: str = "") -> Iterator[str]:
    """Yield what a case says about people: names, addresses, numbers to call, accounts, amounts."""
    if isinstance(value, BaseModel):
        for field in type(value).model_fields:
            inner = getattr(value, field)
            told = {Persoon: PEOPLE, Adres: HOMES}.get(type(value), ())
            if field in told and inner is not None:
                yield str(inner)
            yield from private_values(inner, field)
    elif isinstance(value, tuple):
        for item in value:
            yield from private_values(item, name)
    elif isinstance(value, Decimal) and value >= 1:
        yield format_bedrag(value)
        yield str(value)
    elif isinstance(value, str) and name in {"telefoon", "email", "rekeningnummer", "iban", "naam"}:
        yield value


NOBODY = "notices/kinderbrief/"
"""A letter whose case holds nothing about anybody."""

FEW = ("notices/bericht/", "notices/hulpkaart/", "notices/belang-van-het-kind/")
"""Papers whose case holds a sender, a number and perhaps a name or an address."""


@each_case()
def test_manifest_holds_no_private_value(name: str) -> None:
    """The manifest can be shown to anybody who wants to know what made the letter."""
    result = made(name)
    manifest = result.files["manifest.json"].decode()
    values = {one for one in private_values(result.draft.loaded.case) if len(one) >= SHORTEST}
    assert len(values) > (4 if name.startswith(FEW) else 10) or (not values and name.startswith(NOBODY))
    assert [one for one in values if re.search(rf"(?<![\w.]){re.escape(one)}(?![\w.])", manifest)] == []


WRONG = [(check, overrides) for check in CHECKS for overrides in check.WRONG]


@pytest.mark.parametrize(("check", "overrides"), WRONG, ids=lambda one: getattr(one, "CODE", ""))
def test_messages_hold_no_private_value(check: Check, overrides: Overrides) -> None:
    """What a check says about a case names fields; the values are on the user's own paper."""
    facts = facts_for(check.EXAMPLE, overrides, getattr(check, "LEFT_OUT", ()))
    findings = list(check.check(facts))
    assert findings
    said = "\n".join(f"{one.message} {one.place} {one.fix} {one.excerpt} {one.advice}" for one in findings)
    values = {one for one in private_values(facts.case) if len(one) >= SHORTEST}
    assert [one for one in values if one in said] == []


@each_case()
def test_names_of_files_hold_no_private_value(name: str) -> None:
    """A folder is named by the reference of the office, a file by its document."""
    result = made(name)
    names = " ".join([result.name, *result.files]).casefold()
    values = {one.casefold() for one in private_values(result.draft.loaded.case) if len(one) >= SHORTEST}
    assert [one for one in values if one in names] == []
