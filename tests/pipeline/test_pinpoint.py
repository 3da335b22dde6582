"""Each finding in a text file stands at the line and the column of its word."""

from __future__ import annotations

import pytest

from docgen.pipeline.reading import Office, read_file

TEXT = (
    "Beste mevrouw,\n\nWij bellen u. Wij mailen u ook,\nen derhalve wacht u.\n\n"
    "Tevens **middels** een brief.\n"
)
HTML = "<html><body>\n<p>Wij bellen u.\n  En <b>der</b>halve wacht u.</p>\n<p>Tevens zo.</p></body></html>"


def places(data: bytes, name: str) -> dict[str, tuple[int | None, int | None]]:
    """Return line and column of each formal word."""
    found = read_file(data, name, Office()).findings
    return {
        one.excerpt: (one.place.line, one.place.column)
        for one in found
        if one.code == "WRD101" and one.excerpt
    }


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["brief.md", "brief.txt"])
def test_a_word_is_found_in_its_own_line(name: str, line_end: str) -> None:
    """Also on the second line of a paragraph, and in bold."""
    found = places(TEXT.replace("\n", line_end).encode(), name)
    assert (found["derhalve"], found["Tevens"], found["middels"]) == ((4, 4), (6, 1), (6, 10))


def test_columns_count_signs_and_not_bytes() -> None:
    """A byte order mark and an accent do not shift the column."""
    found = places(
        "Café é: wij bellen u derhalve. Dat doen wij graag voor u.".encode("utf-8-sig"), "brief.txt"
    )
    assert found == {"derhalve": (1, 22)}


def test_a_word_in_html_is_found_behind_its_tags() -> None:
    """A word that is cut by markup stands where it begins."""
    assert places(HTML.encode(), "brief.html") == {"derhalve": (3, 9), "Tevens": (4, 4)}


def test_the_same_line_twice_has_two_places() -> None:
    """Two equal paragraphs are not taken for one."""
    found = read_file(b"Wij bellen u derhalve.\n\nWij bellen u derhalve.\n", "brief.txt", Office()).findings
    assert [one.place.line for one in found if one.code == "WRD101"] == [1, 3]
