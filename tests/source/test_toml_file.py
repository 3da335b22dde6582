from datetime import date
from decimal import Decimal

import pytest

from docgen.errors import InputError
from docgen.source.toml_file import read_toml


def test_numbers_are_exact_and_dates_are_dates():
    """A rate stays the rate that the law gives."""
    assert read_toml(b"tarief = 0.15\ndag = 2026-01-01\n", "x.toml") == {
        "tarief": Decimal("0.15"),
        "dag": date(2026, 1, 1),
    }


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"a = 1\na = 2\n", 2),
        (b"a = 1\n\nb = x\n", 3),
        (b"a = [\n1,\n", 3),
        (b"dag = 2026-02-31\n", 1),
        (b"a = nan\n", None),
        (b"a = 1e99999999\n", None),
        (b"a = 1e-99999999\n", None),
        (b"a = 1e" + b"9" * 99 + b"\n", None),
        (b"a = 1.5\nb = inf\n", None),
    ],
)
def test_bad_toml_is_refused_with_its_line(data, line):
    """The message names the file and the line, and shows nothing of it."""
    with pytest.raises(InputError) as caught:
        read_toml(data, "x.toml")
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.path, finding.place.line) == ("SRC021", "x.toml", line)


def test_deep_nesting_is_refused():
    """A file that is deeper than Python can go gives a message and no fault."""
    with pytest.raises(InputError):
        read_toml(b"a = " + b"[" * 5000 + b"]" * 5000, "x.toml")
