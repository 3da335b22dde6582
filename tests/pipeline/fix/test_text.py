"""Plain text and Markdown: words change, and every other byte stays."""

from __future__ import annotations

import codecs

import pytest

from tests.pipeline.fix.own_list import fixed, fixed_text, reasons

LETTER = (
    "Geachte mevrouw Testvrouw,\n\nWij hebben u reeds geschreven over uw coöperatie.\n\n"
    "U dient  ons te\nbellen over de huur.\n"
)
FIXED = (
    "Geachte mevrouw Testvrouw,\n\nWij hebben u al geschreven over uw coöperatie.\n\n"
    "U moet  ons\nbellen over de huur.\n"
)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (b"", "utf-8"),
        (b"", "cp1252"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_encoding_mark_and_line_ends_stay(mark: bytes, codec: str, line_end: str) -> None:
    """A letter keeps its encoding, its byte order mark and its line ends, whatever they are."""
    before = mark + LETTER.replace("\n", line_end).encode(codec)
    assert fixed(before, "brief.txt").data == mark + FIXED.replace("\n", line_end).encode(codec)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Wij bellen derhalve.", "Wij bellen daarom."),
        ("Wij bellen derhalve.\n\n\n", "Wij bellen daarom.\n\n\n"),
        ("  Wij  bellen\tderhalve  met u.  \n", "  Wij  bellen\tdaarom  met u.  \n"),
        ("Wij bellen met\u00a0betrekking  tot\u00a0u.\n", "Wij bellen over\u00a0u.\n"),
        ("Derhalve bellen wij.\n", "Daarom bellen wij.\n"),
        ("Wij bellen der\u00adhalve u.\n", "Wij bellen daarom u.\n"),
        ("Uw coo\u0308peratie belt reeds.\n", "Uw coo\u0308peratie belt al.\n"),
        ("U dient, als u kunt, te betalen.\n", "U moet, als u kunt, betalen.\n"),
        ("U dient (vandaag) te betalen.\n", "U moet (vandaag) betalen.\n"),
        ("- Wij bellen derhalve.\n- Wij bellen derhalve.\n", "- Wij bellen daarom.\n- Wij bellen daarom.\n"),
    ],
)
def test_only_the_words_change(before: str, after: str) -> None:
    """Spaces, tabs, hard spaces, accents and the end of the file stay as they were typed."""
    assert fixed_text(before) == after


def test_a_line_end_inside_the_words_moves_behind_them() -> None:
    """A wrapped letter stays wrapped: the line ends where the new words end."""
    before = (
        "Wij schrijven u deze brief van vandaag nu met betrekking\n"
        "tot de huur van uw woning, die u nog niet hebt betaald.\n"
    )
    after = (
        "Wij schrijven u deze brief van vandaag nu over\n"
        "de huur van uw woning, die u nog niet hebt betaald.\n"
    )
    assert fixed_text(before) == after
    quoted = "- Bel ons met betrekking\n  tot de huur van uw woning in de straat.\n"
    assert fixed_text(quoted, "brief.md") == "- Bel ons over\n  de huur van uw woning in de straat.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Wij bellen **derhalve** u.", "Wij bellen **daarom** u."),
        ("Wij bellen met **betrekking** tot u.", "Wij bellen over u."),
        ("Wij bellen **met betrekking** tot u.", "Wij bellen **over** u."),
        ("Wij bellen met **betrekking tot de huur** u.", "Wij bellen over **de huur** u."),
        ("U dient **morgen** te betalen.", "U moet **morgen** betalen."),
        ("U dient **te betalen** aan ons.", "U moet **betalen** aan ons."),
        ("U **dient te** betalen aan ons.", "U **moet** betalen aan ons."),
        ("Wij bellen *der*halve u.", "Wij bellen *daarom* u."),
        ("Wij bellen [reeds](https://reeds.example/a) u.", "Wij bellen [al](https://reeds.example/a) u."),
        ("Wij bellen met&nbsp;betrekking tot u &amp; derhalve.", "Wij bellen over u &amp; daarom."),
        ("Kosten \\* derhalve 5 \\* 3 euro voor u.", "Kosten \\* daarom 5 \\* 3 euro voor u."),
        ("# Wij bellen derhalve\n\nReeds gebeld met u.\n", "# Wij bellen daarom\n\nAl gebeld met u.\n"),
        ("| Wat |\n|---|\n| reeds |\n\nWij bellen reeds.\n", "| Wat |\n|---|\n| reeds |\n\nWij bellen al.\n"),
        ("![reeds](reeds.png) Wij bellen reeds met u.\n", "![reeds](reeds.png) Wij bellen al met u.\n"),
        ("---\ntitel: Reeds.\n---\nWij bellen reeds.\n", "---\ntitel: Reeds.\n---\nWij bellen al.\n"),
        ("> Wij bellen reeds.\n\nWij bellen reeds.\n", "> Wij bellen reeds.\n\nWij bellen al.\n"),
        ("::: wettekst\nBel reeds.\n:::\n\nBel reeds.\n", "::: wettekst\nBel reeds.\n:::\n\nBel al.\n"),
        ("`Wij` bellen  \nreeds met u.\n", "`Wij` bellen  \nal met u.\n"),
    ],
)
def test_markdown_keeps_its_markup(before: str, after: str) -> None:
    """Bold, links, entities, escapes, headings, tables, quotes and legal text stay; the words change."""
    assert fixed_text(before, "brief.md") == after


def test_markup_that_would_break_is_left_and_told() -> None:
    """Where Markdown has no way to write the wish, nothing changes and the reason is given."""
    data = b"Wij bellen met *betrekking **tot de* huur** met u.\n"
    assert fixed(data, "brief.md").data == data
    assert reasons(data, "brief.md") == ["something else in the letter would change with it"]


def test_a_sign_that_the_encoding_does_not_have_is_told() -> None:
    """When the new words do not fit in the encoding of the file, they stay out and that is told."""
    from tests.pipeline.fix import own_list

    special = {"woord": "reeds", "beter": "al ✓", "vervang": True}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(own_list, "FORMAL", (special,))
        with own_list.own_list():
            data = "Wij hebben u reeds gebeld voor één euro.\n".encode("cp1252")
            letter = fixed(data, "brief.txt")
            told = reasons(data, "brief.txt")
    assert letter.data == data
    assert told == ["the file cannot hold a sign of the new words"]
