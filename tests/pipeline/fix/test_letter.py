"""A letter with its safe replacements: what is made, what is left and told, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import InputError
from docgen.pipeline.fix.letter import fix_letter
from docgen.readability.options import AllowedPhrase, ReadingOptions
from docgen.readability.report import read_report
from docgen.render.package import read_package, write_package
from docgen.render.readers.letter import open_letter
from tests.pipeline.fix.own_list import fixed, fixed_text, reasons, report_of
from tests.pipeline.fix.word_file import word_file

LETTER = b"Geachte heer Testman,\n\nU dient de huur morgen te betalen. Wij hebben u reeds gebeld.\n"


def test_changes_tell_the_sentence_before_and_after() -> None:
    """Each change names its place and rule, and holds the sentence as it was and as it has become."""
    letter = fixed(LETTER, "brief.txt")
    told = [(str(one.place), one.code, one.quote.sentence, one.quote.rewritten) for one in letter.changes]
    assert told == [
        (
            "brief.txt:3:3",
            "WRD101",
            "U dient de huur morgen te betalen.",
            "U moet de huur morgen betalen.",
        ),
        ("brief.txt:3:49", "WRD101", "Wij hebben u reeds gebeld.", "Wij hebben u al gebeld."),
    ]
    assert letter.left == ()
    assert letter.data == LETTER.replace(b"dient", b"moet").replace(b" te ", b" ").replace(b"reeds", b"al")
    assert letter.report.score is not None
    assert letter.report.score < (report_of(LETTER, "brief.txt").score or 0)


def test_a_letter_without_replacements_keeps_its_bytes() -> None:
    """When there is nothing to replace, the same bytes come back, of a Word file too."""
    word = word_file("<w:p><w:r><w:t>Wij hebben u echter gebeld.</w:t></w:r></w:p>")
    for data, path in ((b"Wij hebben u echter gebeld.\n", "brief.txt"), (word, "brief.docx")):
        letter = fixed(data, path)
        assert (letter.data, letter.changes, letter.left) == (data, (), ())


def test_what_becomes_replaceable_is_replaced_too() -> None:
    """An abbreviation becomes words, and those words become plainer ones, in one go."""
    assert fixed_text("Wij schrijven u m.b.t. de huur. Bel ons m.b.t. de kosten.\n") == (
        "Wij schrijven u over de huur. Bel ons over de kosten.\n"
    )


def test_words_that_would_come_back_for_ever_are_told() -> None:
    """A replacement that calls for another one ends, and what is left is told."""
    from docgen.readability import analysis
    from tests.pipeline.fix import own_list

    endless = {"woord": "gelieve", "beter": "gelieve u gelieve", "vervang": True}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(own_list, "FORMAL", (endless,))
        with own_list.own_list():
            report = report_of(b"Wilt u gelieve te bellen.\n", "brief.txt")
            letter = fix_letter(b"Wilt u gelieve te bellen.\n", "brief.txt", report)
    assert analysis.analyse("U belt.").formal == ()
    assert letter.data == b"Wilt u gelieve te bellen.\n"
    assert {str(one.reason) for one in letter.left} == {
        "the letter would get a worse score with the new words"
    }


def test_a_worse_score_is_never_made() -> None:
    """Words that make the letter harder stay out, while the others go in."""
    text = b"Wij willen zulks graag horen. Wij hebben u reeds gebeld over de huur van maart.\n"
    letter = fixed(text, "brief.txt")
    assert letter.data == text.replace(b"reeds", b"al").replace(b"zulks", b"dat van al lang")
    before, after = report_of(text, "brief.txt").score, letter.report.score
    assert after is not None
    assert before is not None
    assert after <= before


def test_quoted_words_belong_to_somebody_else() -> None:
    """Words between quotation marks stay as they are, and that is told."""
    text = 'U schreef: “Ik heb reeds betaald.” Wij zeiden "u dient te bellen". Wij bellen derhalve.\n'
    letter = fixed(text.encode(), "brief.txt")
    assert letter.data.decode() == text.replace("derhalve", "daarom")
    assert [(str(one.place), one.quote.marked) for one in letter.left] == [
        ("brief.txt:1:20", "reeds"),
        ("brief.txt:1:50", "dient te"),
    ]
    assert {str(one.reason) for one in letter.left} == {"the words stand between quotation marks"}


def test_allowed_phrases_stay() -> None:
    """A phrase that a rule may not judge is not touched, in any round."""
    data = b"Wij hebben u reeds gebeld. Wij bellen u derhalve m.b.t. de huur.\n"
    options = ReadingOptions(allowed=(AllowedPhrase("formeel-woord", "reeds", "zo staat het in de wet"),))
    report = read_report(open_letter(data, "brief.txt").document, options)
    letter = fix_letter(data, "brief.txt", report)
    assert letter.data == b"Wij hebben u reeds gebeld. Wij bellen u daarom over de huur.\n"


def test_tags_of_a_template_stay() -> None:
    """In document.md the words change and the tags do not, whatever stands in them."""
    text = (
        "Wij bellen derhalve {{ huurder.naam }}.\n\n"
        "{% if derhalve %}U dient **{{ bedrag }}** te betalen.{% endif %}\n\n"
        'Wij bellen {{ "derhalve" }} morgen.{# derhalve #}\n'
    )
    letter = fixed(text.encode(), "document.md")
    assert letter.data.decode() == text.replace("bellen derhalve {{", "bellen daarom {{").replace(
        "dient **{{ bedrag }}** te", "moet **{{ bedrag }}**"
    )
    assert len(letter.left) >= 1
    assert all("derhalve" in one.quote.marked for one in letter.left)


@pytest.mark.parametrize(
    ("data", "path", "code"),
    [
        (b"%PDF-1.7", "brief.pdf", "HER001"),
        (LETTER, "-", "HER002"),
        (LETTER, "<stdin>", "HER002"),
        (b"", "genoemd.md", "HER002"),
        (b"huurder: {}\n", "zaak.yaml", "HER003"),
        (b"{}", "zaak.json", "HER003"),
        (b"", str(Path(__file__).parent), "HER003"),
        (b"From: a@b.example\nTo: c@d.example\n\nWij hebben reeds gebeld.\n", "brief.eml", "HER005"),
    ],
)
def test_what_cannot_be_written_again_is_refused(data: bytes, path: str, code: str) -> None:
    """A PDF, standard input, a case, a folder and a mail give a code of their own, a place and a cure."""
    with pytest.raises(InputError) as caught:
        fix_letter(data, path, report_of(LETTER, "brief.txt"))
    finding = caught.value.findings[0]
    assert (finding.code, finding.place.path) == (code, path)
    assert finding.fix is not None


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("_xmlsignatures/sig1.xml", b"<Signature/>"),
        (
            "_rels/.rels",
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="r1" Type="http://schemas.openxmlformats.org/package/2006/relationships/'
            b'digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
        ),
    ],
)
def test_a_signed_word_file_is_refused(name: str, content: bytes) -> None:
    """A change would take the digital signature away, so nothing is changed."""
    data = word_file("<w:p><w:r><w:t>Wij hebben reeds gebeld.</w:t></w:r></w:p>")
    signed = write_package({**read_package(data), name: content})
    with pytest.raises(InputError) as caught:
        fixed(signed, "brief.docx")
    assert caught.value.findings[0].code == "HER004"


def test_no_error_and_no_repr_holds_the_letter() -> None:
    """What is printed of a fixed letter by accident shows no sentence of it."""
    letter = fixed(LETTER, "brief.txt")
    assert "huur" not in repr(letter)
    assert reasons(LETTER, "brief.txt") == []
