"""HTML: only text between tags changes; tags, attributes, scripts and comments never do."""

from __future__ import annotations

import pytest

from tests.pipeline.fix.own_list import fixed, fixed_text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p>Wij bellen derhalve u.</p>", "<p>Wij bellen daarom u.</p>"),
        ("<p title='derhalve'>Wij bellen derhalve u.</p>", "<p title='derhalve'>Wij bellen daarom u.</p>"),
        ('<p title="a>derhalve">Bel derhalve.</p>', '<p title="a>derhalve">Bel daarom.</p>'),
        ("<!-- Bel derhalve. --><p>Bel derhalve.</p>", "<!-- Bel derhalve. --><p>Bel daarom.</p>"),
        ("<P>Bel der&#104;alve en re&#101;ds.</P>", "<P>Bel daarom en al.</P>"),
        (
            "<p>Bel met&nbsp;betrekking\n tot &euro;&nbsp;5 aan u.</p>",
            "<p>Bel over\n &euro;&nbsp;5 aan u.</p>",
        ),
        ("<p>Bel der&shy;halve u.</p>", "<p>Bel daarom u.</p>"),
        ("<p>Bel met <b>betrekking</b> tot u.</p>", "<p>Bel over u.</p>"),
        ("<p>Bel met <b>betrekking tot de</b> huur u.</p>", "<p>Bel over <b>de</b> huur u.</p>"),
        ("<p>Bel <b>met betrekking</b> tot de huur u.</p>", "<p>Bel <b>over</b> de huur u.</p>"),
        ("<p>Bel met <i>betrekking <!-- nu --></i>tot u.</p>", "<p>Bel over<i><!-- nu --></i> u.</p>"),
        ("<p>U dient <b>te betalen</b> aan ons.</p>", "<p>U moet <b>betalen</b> aan ons.</p>"),
        ("<p>U <b>dient te</b> betalen aan ons.</p>", "<p>U <b>moet</b> betalen aan ons.</p>"),
        ("<ul><li>Bel reeds.</li><li>Bel reeds.</li></ul>", "<ul><li>Bel al.</li><li>Bel al.</li></ul>"),
        (
            "<table><tr><td><p>Bel reeds u.</p></td></tr></table>",
            "<table><tr><td><p>Bel al u.</p></td></tr></table>",
        ),
        ("<div>Wij bellen<br/>reeds met u.</div>", "<div>Wij bellen<br/>al met u.</div>"),
        ("<p>5 < 6 en u belt reeds.</p>", "<p>5 < 6 en u belt al.</p>"),
    ],
)
def test_only_words_between_tags_change(before: str, after: str) -> None:
    """What a reader does not see as running text is the same byte for byte, as is all markup."""
    page = "<!DOCTYPE html>\r\n<html><body class='derhalve'>\r\n{}\r\n</body></html>\r\n"
    assert fixed(page.format(before).encode(), "brief.html").data.decode() == page.format(after)


@pytest.mark.parametrize(
    "before",
    [
        "<script>'Bel derhalve.'</script>",
        "<style>/* Bel derhalve. */</style>",
        "<title>Bel derhalve.</title>",
        "<div hidden>Bel derhalve.</div>",
        "<p style='display:none'>Bel derhalve.</p>",
        "<blockquote>Bel derhalve.</blockquote>",
    ],
)
def test_the_same_words_elsewhere_stay(before: str) -> None:
    """Words in a script, a title, a hidden part or a quote stay, also when they stand first."""
    assert fixed_text(f"{before}<p>Bel derhalve.</p>", "brief.html") == f"{before}<p>Bel daarom.</p>"


def test_a_fragment_without_a_name_is_html_too() -> None:
    """A letter that looks like HTML is written again as HTML, whatever it is called."""
    assert fixed_text("<p>Bel <a href='/reeds'>reeds</a> met ons.</p>", "brief") == (
        "<p>Bel <a href='/reeds'>al</a> met ons.</p>"
    )


def test_latin_bytes_stay() -> None:
    """A page in Windows-1252 keeps its bytes."""
    page = "<p>Eén coöperatie belt u reeds.</p>".encode("cp1252")
    assert fixed(page, "brief.html").data == page.replace(b"reeds", b"al")
