"""Everything that can stop docgen: one tree, each branch with its exit code."""

from __future__ import annotations

import inspect
import pickle

import pytest

from docgen import errors
from docgen.errors import CaseError, DocgenError, GateError, InputError, LawPeriodError, OutputError
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import NOWHERE, Place

FOUND = (
    Finding("CASE021", "datum", Level.ERROR, message("This date does not exist."), Place("zaak.yaml", 14)),
    Finding("CASE010", "veld", Level.ERROR, message("This field is missing.")),
)
CLASSES = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, DocgenError)]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (DocgenError, 3),
        (InputError, 2),
        (CaseError, 2),
        (LawPeriodError, 2),
        (GateError, 1),
        (OutputError, 4),
    ],
)
def test_exit_code_of_each_branch(kind: type[DocgenError], code: int) -> None:
    """A script can tell wrong input from a gate that said no, and both from a full disk."""
    assert kind(FOUND).exit_code == code


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_the_tree_is_drawn(kind: type[DocgenError]) -> None:
    """Each error stands in the drawing at the top of the module."""
    assert kind.__name__ in (errors.__doc__ or "")


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_an_error_crosses_to_another_process(kind: type[DocgenError]) -> None:
    """It comes back as the same kind with the same findings."""
    copied = pickle.loads(pickle.dumps(kind(FOUND)))  # noqa: S301 - our own bytes
    assert type(copied) is kind
    assert copied.findings == FOUND


def test_all_problems_are_told_together() -> None:
    """The text of an error names each place, code and message."""
    assert str(CaseError(FOUND)) == (
        "zaak.yaml:14 CASE021 This date does not exist.;  CASE010 This field is missing."
    )


def test_an_error_of_one_finding() -> None:
    """Without a place it stands nowhere."""
    error = CaseError.single("CASE001", "document-ontbreekt", message("Which document?"), source="art. 1")
    (finding,) = error.findings
    assert type(error) is CaseError
    assert finding == Finding(
        "CASE001", "document-ontbreekt", Level.ERROR, message("Which document?"), NOWHERE, None, "art. 1"
    )
