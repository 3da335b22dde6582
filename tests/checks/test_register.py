"""Every legal check is complete: it says why, it fires where it must, and it is silent where it must."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

import pytest

from docgen.checks.check import Check, Overrides
from docgen.checks.documents import ALL
from docgen.checks.register import CHECKS, checks_for
from docgen.finding import Level
from tests.checks.examples import facts_for

EVERY_CHECK = pytest.mark.parametrize("check", CHECKS, ids=[check.CODE for check in CHECKS])


def _each(kind: str) -> list[object]:
    return [
        pytest.param(check, overrides, id=f"{check.CODE}-{number}")
        for check in CHECKS
        for number, overrides in enumerate(getattr(check, kind))
    ]


@EVERY_CHECK
def test_a_check_says_what_why_and_on_what_ground(check: Check) -> None:
    """The docstring has its three parts, and the constants are filled in."""
    text = check.__doc__ or ""
    assert re.search(r"^Checks: .+\nWhy: .+\nSource: ", re.sub(r"\n    ", " ", text), re.M | re.S)
    assert re.fullmatch(r"[A-Z]{3}\d{3}", check.CODE)
    assert check.SOURCE
    assert check.WRONG
    assert check.RIGHT
    assert set(check.DOCUMENTS) <= set(ALL)
    assert check.EXAMPLE in check.DOCUMENTS


@EVERY_CHECK
def test_the_file_has_the_name_of_the_check(check: Check) -> None:
    """`roldatum-te-vroeg` stands in `roldatum_te_vroeg.py`."""
    assert check.__name__ == f"docgen.checks.{check.NAME.replace('-', '_')}"


def test_no_code_or_name_is_used_twice() -> None:
    """A code belongs to one check for ever."""
    assert len({check.CODE for check in CHECKS}) == len(CHECKS)
    assert len({check.NAME for check in CHECKS}) == len(CHECKS)


def test_the_codes_of_a_family_stand_together() -> None:
    """The register shows one family after another."""
    families = [family for family, _ in groupby(check.CODE[:3] for check in CHECKS)]
    assert len(families) == len(set(families))


def test_every_check_is_registered() -> None:
    """A module with a code that is not in the register would never run."""
    folder = Path(__file__).parents[2] / "docgen" / "checks"
    with_code = {path.stem for path in folder.glob("*.py") if "\nCODE = " in path.read_text("utf-8")}
    assert with_code == {check.__name__.rpartition(".")[2] for check in CHECKS}


@pytest.mark.parametrize("document", ALL)
def test_a_document_gets_the_checks_that_name_it(document: str) -> None:
    """The register says the same documents as each check does, in the order of the register."""
    assert checks_for(document) == tuple(check for check in CHECKS if document in check.DOCUMENTS)
    assert checks_for("kantoor/eigen-brief") == ()


@EVERY_CHECK
def test_only_an_error_with_a_way_out_or_a_warning_may_be_accepted(check: Check) -> None:
    """A warning stops nothing, so it may always be passed."""
    assert check.MAY_ACCEPT or check.LEVEL is Level.ERROR


@pytest.mark.parametrize(("check", "overrides"), _each("WRONG"))
def test_a_check_fires_where_it_must(check: Check, overrides: Overrides) -> None:
    """Each wrong example gives a finding in the form that the check promises."""
    facts = facts_for(check.EXAMPLE, overrides, getattr(check, "LEFT_OUT", ()))
    findings = list(check.check(facts))
    assert findings
    for finding in findings:
        assert (finding.code, finding.name, finding.level) == (check.CODE, check.NAME, check.LEVEL)
        assert finding.may_accept is check.MAY_ACCEPT
        assert finding.source
        assert finding.fix is not None
        assert finding.place.field or finding.place.path


@pytest.mark.parametrize(("check", "overrides"), _each("RIGHT"))
def test_a_check_is_silent_where_it_must(check: Check, overrides: Overrides) -> None:
    """Each right example gives no finding."""
    assert list(check.check(facts_for(check.EXAMPLE, overrides))) == []
