"""The way to a value, and what of it may be told."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.place import Place
from docgen.source.json_file import scan_json
from docgen.source.tree import (
    MAX_DEPTH,
    MAX_ITEMS,
    MAX_VALUES,
    Growing,
    Parts,
    Source,
    field_path,
    is_field_name,
    shown_path,
)
from docgen.source.yaml_file import scan_yaml


@pytest.mark.parametrize(
    ("parts", "path"),
    [
        (("termijnen", 0, "bedrag"), "termijnen[0].bedrag"),
        (("huurder", "adres", "postcode"), "huurder.adres.postcode"),
        (("rij", 1, 2), "rij[1][2]"),
        ((), ""),
    ],
)
def test_path_of_a_value(parts: Parts, path: str) -> None:
    """Fields with dots, items with brackets."""
    assert field_path(parts) == path


@pytest.mark.parametrize("name", ["Jansen", "mevrouw A. de Vries", "0612345678", "", "a" * 41, "schuld €"])
def test_what_is_no_field_name_is_not_told(name: str) -> None:
    """Somebody's name or debt that stands before a colon gets into no message."""
    assert not is_field_name(name)
    assert shown_path(("huurder", name)) == "huurder.?"


def test_a_line_can_be_shown() -> None:
    """Lines count from 1, and a line that is not there is empty."""
    source = Source({}, {}, {}, ("een", "twee"), "zaak.yaml")
    assert [source.line_text(line) for line in (0, 1, 2, 3)] == ["", "een", "twee", ""]


def test_private_values_do_not_show_in_a_printed_tree() -> None:
    """Whoever prints a source by accident prints no value."""
    source = Source({"naam": "Jansen"}, {"naam": Place()}, {}, ("naam: Jansen",), "zaak.yaml")
    assert "Jansen" not in repr(source)


def test_a_field_that_is_given_twice_names_the_first() -> None:
    """The message stands at the second and names the line of the first."""
    tree = Growing("zaak.yaml")
    assert tree.is_new({}, ("datum",), tree.place(("datum",), 2, 1))
    assert not tree.is_new({"datum": "x"}, ("datum",), tree.place(("datum",), 5, 1))
    (problem,) = tree.problems
    assert problem.place.line == 5
    assert str(problem.message).endswith("first on line 2.")


def test_depth_has_an_end() -> None:
    """A file cannot nest without end."""
    tree = Growing("zaak.yaml")
    assert not tree.is_too_deep(("a",) * (MAX_DEPTH - 1), Place())
    assert tree.is_too_deep(("a",) * MAX_DEPTH, Place())
    assert len(tree.problems) == 1


Scanner = Callable[[bytes, str], tuple[Source, tuple[Finding, ...]]]
SCANS = pytest.mark.parametrize("scan", [scan_json, scan_yaml])


@SCANS
@pytest.mark.parametrize(
    "value", [{"a": ["x"] * (MAX_ITEMS + 1)}, {f"veld_{n}": "x" for n in range(MAX_VALUES + 1)}]
)
def test_more_than_a_case_needs_is_refused_at_once(scan: Scanner, value: dict[str, object]) -> None:
    """Neither a list without end nor fields without end; the first that is too many is pointed at."""
    with pytest.raises(InputError) as caught:
        scan(json.dumps(value).encode(), "zaak")
    (finding,) = caught.value.findings
    assert finding.code == "SRC019"
    assert finding.place.column


@SCANS
def test_what_a_full_case_needs_is_read(scan: Scanner) -> None:
    """The longest list that may be is read to its end."""
    source, problems = scan(json.dumps({"a": ["x"] * MAX_ITEMS}).encode(), "zaak")
    assert source.value == {"a": ["x"] * MAX_ITEMS}
    assert problems == ()
