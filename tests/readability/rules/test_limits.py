"""Each rule at its limits and its exceptions, both ways."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from docgen.document.blocks import Address, Block, Document, Layout, Paragraph
from docgen.document.inline import Text
from docgen.document.role import Role
from docgen.finding import Level
from docgen.readability.options import DEFAULT, ReadingOptions
from docgen.readability.report import read_report
from tests.readability.letters import letter


def levels(code: str, document: Document | str, options: ReadingOptions = DEFAULT) -> list[Level]:
    made = letter(document) if isinstance(document, str) else document
    return [finding.level for finding in read_report(made, options).findings if finding.code == code]


def messages(code: str, text: str) -> set[str]:
    return {str(finding.message) for finding in read_report(letter(text)).findings if finding.code == code}


def real_letter(*paragraphs: str) -> Document:
    """Return a letter with a salutation, so that rules about letters count in full."""
    hello: Block = Paragraph((Text("Beste mevrouw,"),), role=Role.AANHEF)
    address: Block = Address(((Text("Straat 1"),),))
    return Document("", (address, hello, *(Paragraph((Text(text),)) for text in paragraphs)))


def words(count: int, first: str = "U") -> str:
    """Return one sentence of so many words."""
    return " ".join([first, *["loopt"] * (count - 1)]) + "."


@pytest.mark.parametrize(
    ("lengths", "found"),
    [
        ((12, 12, 12), []),
        ((12, 12, 13), [Level.INFO]),
        ((15, 15, 15), [Level.INFO]),
        ((15, 15, 16), [Level.WARNING]),
        ((18, 18, 18), [Level.WARNING]),
        ((18, 18, 19), [Level.ERROR]),
        ((19, 19), []),
    ],
)
def test_mean_length(lengths: Sequence[int], found: list[Level]) -> None:
    """Above 12, 15 and 18 words on average, from three sentences on."""
    assert levels("ZIN102", " ".join(map(words, lengths))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bel ons als u komt.", []),
        ("Bel ons als u komt omdat u wilt.", [Level.INFO]),
        ("Bel ons als u komt omdat u wilt terwijl het regent.", [Level.WARNING]),
    ],
)
def test_subordinate_clauses(text: str, found: list[Level]) -> None:
    """Two are a hint, three a warning."""
    assert levels("ZIN103", text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het kan niet.", []),
        ("Het kan niet zonder hulp.", [Level.WARNING]),
        ("U komt wel of niet.", []),
        ("Niet alleen u betaalt.", []),
    ],
)
def test_double_negation(text: str, found: list[Level]) -> None:
    """Two negations are one too many; `of niet` and `niet alleen` deny nothing."""
    assert levels("ZIN104", text) == found


@pytest.mark.parametrize(
    ("sentences", "text", "found"),
    [
        (10, "U huurt van ons.", [Level.INFO]),
        (9, "U huurt van ons.", []),
        (10, "U huurt dus van ons.", []),
        (10, "U huurt van ons een huis.", []),
    ],
)
def test_choppy(sentences: int, text: str, found: list[Level]) -> None:
    """Ten short sentences without a connecting word are choppy."""
    assert levels("ZIN106", " ".join([text] * sentences)) == found


@pytest.mark.parametrize(
    ("passive", "active", "found"),
    [(0, 10, []), (1, 9, []), (2, 8, [Level.WARNING]), (2, 6, [Level.WARNING]), (3, 6, [Level.ERROR])],
)
def test_share_of_passives(passive: int, active: int, found: list[Level]) -> None:
    """More than one in ten warns, more than one in four is an error."""
    text = "Het huis wordt verkocht. " * passive + "Wij kopen het huis. " * active
    overall = [f.level for f in read_report(letter(text)).findings if f.code == "LIJD101" and not f.excerpt]
    assert overall == found


FILLER = "Wij kopen een huis met een tuin en een schuur. "  # ten words


@pytest.mark.parametrize(
    ("formal", "found"),
    [
        ("Derhalve bel ik. Tevens kom ik.", []),
        ("Derhalve bel ik. Derhalve kom ik. Derhalve ga ik.", []),
        ("Derhalve bel ik. Tevens kom ik. Thans ga ik.", [Level.ERROR]),
    ],
)
def test_many_formal_words(formal: str, found: list[Level]) -> None:
    """Three different ones, more than 1.5 in 100 words: one word that comes back is one thing to mend."""
    report = read_report(letter(FILLER * 9 + formal))
    assert [f.level for f in report.findings if f.code == "WRD101" and not f.excerpt] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("U krijgt een dagvaarding.", [Level.ERROR]),
        ("Wij gebruiken uw persoonsgegevens.", [Level.WARNING]),
        ("Dat staat in de Algemene verordening gegevensbescherming.", []),
        ("Dat staat in de Wet gemeentelijke schuldhulpverlening.", []),
        ("Het Waarborgfonds saneringskredieten betaalt.", []),
        ("Wij schreven op hoe lang uw verzuim duurde.", []),
        ("U bent in verzuim.", [Level.ERROR]),
    ],
)
def test_a_term_needs_an_explanation(text: str, found: list[Level]) -> None:
    """A legal term does; an everyday word is a warning; a name needs none."""
    assert levels("TERM101", text) == found


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Wij bellen i.v.m. de huur en schrijven i.v.m. de huur.", 2),
        ("Dat duurt min. tien dagen.", 1),
        ("Wij tellen tien min twee.", 0),
    ],
)
def test_abbreviations(text: str, count: int) -> None:
    """Each abbreviation counts; a word that looks like one counts with a full stop only."""
    assert len(levels("AFK101", text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Volgens het BW mag dat. Het BW zegt dat.", 1),
        ("Het BW (Burgerlijk Wetboek) zegt dat.", 0),
        ("Het Burgerlijk Wetboek (BW) zegt dat.", 0),
        ("Het Burgerlijk Wetboek zegt dat. Het BW dus.", 0),
        ("Wat zijn uw BSN en uw IBAN?", 0),
        ("Hoofdstuk VII gaat over de huur.", 0),
        ("BETAAL HET BW.", 0),
        ("De WSNP-bewindvoerder belt u.", 1),
    ],
)
def test_capitals(text: str, count: int) -> None:
    """Capitals need their words once; known ones, numerals and shouted lines do not."""
    assert len(levels("AFK102", text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Betaal nu!", 1),
        ("Betaal nu!!!", 1),
        ("Welkom in uw huis!", 0),
        ("Bedankt voor uw hulp! Betaal nu!", 1),
        ("Zij riep: “Wat een feest!” Daarna ging zij.", 0),
        ("Dit is BELANGRIJK voor u.", 1),
        ("Wij werken met de KNMG samen.", 0),
        ("**Een** en **twee** en drie.", 0),
        ("**Een** en **twee** en **drie** en vier.", 1),
    ],
)
def test_shouting(text: str, count: int) -> None:
    """A wish may end in an exclamation mark, and a name may be in capitals."""
    assert len(levels("TOON104", text)) == count


BEHIND = "U hebt een achterstand van € 712,45. "
STEP = "Betaal dit voor 17 april op NL91 ABNA 0417 1643 00. "
HELP = (
    "Hebt u al betaald? Dan hoeft u niets te doen. Bel ons op werkdagen: 085 123 45 67. Wij maken samen een "
    "afspraak. De gemeente helpt u gratis. Dat kan gebeuren. "
)


@pytest.mark.parametrize(
    ("left_out", "what"),
    [
        ("Hebt u al betaald? ", "the letter does not ask whether the reader has already paid"),
        (": 085 123 45 67", "the letter names no phone number"),
        (" op werkdagen", "the letter does not say when someone answers the phone"),
        ("Wij maken samen een afspraak. ", "the letter offers no way out"),
        ("De gemeente helpt u gratis. ", "the letter names no free help from outside"),
    ],
)
def test_each_part_of_the_help(left_out: str, what: str) -> None:
    """A letter about arrears offers a way out, a phone with its hours, outside help, and `already paid?`."""
    assert messages("TOON105", BEHIND + STEP + HELP) == set()
    assert messages("TOON105", BEHIND + STEP + HELP.replace(left_out, "")) == {what}
    assert levels("TOON105", BEHIND + STEP + HELP.replace(left_out, "")) == [Level.ERROR]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (BEHIND + STEP + HELP, set()),
        (
            BEHIND + "Betaal dit op NL91 ABNA 0417 1643 00. " + HELP,
            {"the first half of the letter names no day"},
        ),
        (
            BEHIND + "Betaal dit voor 17 april. Dat vragen wij u allemaal. " + HELP,
            {"the first half of the letter does not say how to act"},
        ),
        (
            "U hebt de huur nog niet betaald. " + STEP + HELP,
            {"the first half of the letter names no amount"},
        ),
        (
            BEHIND + STEP + "Stuur uw brief voor 20 april. " + HELP,
            {"two actions each have their own day"},
        ),
        (
            BEHIND + STEP + HELP + "Stuur een brief. Vul een formulier in.",
            {"the letter asks for 4 different actions; 3 is the limit"},
        ),
    ],
)
def test_one_clear_step(text: str, what: set[str]) -> None:
    """One action with amount, day and way in the first half, and three actions in all."""
    assert messages("TOON107", text) == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Bel ons. Betaalt u niet? Dan gaan wij naar de rechter. U kunt ons ook mailen.", set()),
        (
            "Bel ons. Wij gaan naar de rechter. U hoort van ons op uw adres.",
            {"a consequence without a condition"},
        ),
        (
            "U huurt. Betaalt u niet? Dan gaan wij naar de rechter. U hoort van ons.",
            {"a consequence without a way out near it"},
        ),
        ("Bel ons. Als u niet betaalt, gaan wij naar de rechter. U hoort van ons.", set()),
        (
            "Bel ons. U hoort van ons. Als u niet betaalt, moet u de woning uit. Wij willen dat niet.",
            {"leaving the home without saying that a judge decides it"},
        ),
        (
            "Als u niet betaalt, gaan wij naar de rechter.\n\nBel ons. U hoort van ons.",
            {"the letter opens with a consequence"},
        ),
        ("U mag naar de rechter gaan. U hoeft geen extra kosten te betalen. U hoort van ons.", set()),
        ("Bel ons. De rechter heeft beslist. De deurwaarder komt op 3 mei. U moet de woning uit.", set()),
    ],
)
def test_a_consequence(text: str, what: set[str]) -> None:
    """It has an offer near it, does not open the letter, depends on something, and names the judge."""
    assert messages("TOON106", text) == what


def test_an_offer_counts_within_six_sentences() -> None:
    """Six sentences further on an offer still counts, seven are too far."""
    near, far = "U huurt van ons. " * 5, "U huurt van ons. " * 6
    threat = "Betaalt u niet? Dan gaan wij naar de rechter. "
    assert messages("TOON106", threat + near + "Bel ons.") == set()
    assert messages("TOON106", threat + far + "Bel ons.") == {"a consequence without a way out near it"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("U betaalt " + ", ".join(f"€ {n}" for n in range(1, 6)) + " aan u.", []),
        ("U betaalt " + ", ".join(f"€ {n}" for n in range(1, 7)) + " aan u.", [Level.WARNING]),
        ("U komt op 1 mei. U belt op 2 mei. U gaat op 3 mei.", []),
        ("U komt op 1 mei. U belt op 2 mei. U gaat op 3 mei. U eet op 4 mei.", [Level.WARNING]),
        ("U belt voor 1 mei. U komt voor 2 mei.", []),
        ("U belt voor 1 mei. U komt voor 2 mei. U gaat uiterlijk 3 mei.", [Level.WARNING]),
    ],
)
def test_too_much_at_once(text: str, found: list[Level]) -> None:
    """Five amounts, three dates and two deadlines are enough."""
    assert levels("TOON108", text) == found


@pytest.mark.parametrize(
    ("children", "text", "found"),
    [
        (True, "U moet de woning uit. Bel ons.", [Level.INFO]),
        (True, "U moet de woning uit. Er is hulp voor uw kinderen.", []),
        (True, "Hebt u kinderen? De gemeente helpt u dan.", []),
        (True, "Uw kinderen wonen hier. Morgen is het vrijdag. Er is hulp.", [Level.INFO]),
        (False, "U moet de woning uit. Bel ons.", []),
        (None, "U moet de woning uit. Bel ons.", []),
    ],
)
def test_children(children: bool | None, text: str, found: list[Level]) -> None:
    """When data say that children live there, the letter speaks of help for them."""
    assert levels("TOON110", text, ReadingOptions(children=children)) == found


def test_an_agreement_need_not_speak_of_children() -> None:
    """An agreement is no letter about what happens to a home."""
    document = Document("", (Paragraph((Text("U huurt van ons."),)),), layout=Layout.OVEREENKOMST)
    assert levels("TOON110", document, ReadingOptions(children=True)) == []


def test_the_message_comes_within_sixty_words() -> None:
    """The first sixty words hold an action, an amount or a date; a warning in a letter, a hint elsewhere."""
    idle = "Wij zijn er al heel lang voor u en voor uw buren in de straat. "
    assert levels("OPB101", real_letter(idle * 3 + "Bel ons.")) == []
    assert levels("OPB101", real_letter(idle * 5 + "Bel ons.")) == [Level.WARNING]
    assert levels("OPB101", idle * 5 + "Bel ons.") == [Level.INFO]


def test_a_long_paragraph_warns_in_a_letter() -> None:
    """More than eighty words warn; more than six short sentences are a hint, and so is a bare text."""
    ten = "U huurt een huis van ons met een tuin erbij. "
    assert levels("OPB103", real_letter((ten * 6).strip())) == []
    assert levels("OPB103", real_letter((ten * 9).strip())) == [Level.WARNING]
    assert levels("OPB103", real_letter("U huurt. " * 7)) == [Level.INFO]
    assert levels("OPB103", (ten * 9).strip()) == [Level.INFO]


def test_bold_openings_count_as_headings() -> None:
    """A list of which each item opens in bold can be searched by eye."""
    ten = "U huurt een huis van ons met een tuin erbij. "
    assert levels("OPB102", ten * 13) == [Level.INFO]
    parts = "\n\n".join(f"**Dit is deel {n}.** {ten * 3}" for n in range(5))
    assert levels("OPB102", parts) == []


@pytest.mark.parametrize(("words_", "found"), [(20, []), (21, [Level.ERROR])])
def test_a_long_sentence_in_an_explanation(words_: int, found: list[Level]) -> None:
    """An explanation holds no sentence above twenty words."""
    text = f"::: wettekst x\nDe huur eindigt.\n:::\n\n::: uitleg x\n{words(words_)} U stopt.\n:::"
    assert levels("WET102", text)[:1] == found


@pytest.mark.parametrize(("legal", "found"), [(50, []), (60, [Level.WARNING])])
def test_the_share_of_legal_wording(legal: int, found: list[Level]) -> None:
    """More than forty in a hundred words of legal text are too many, but not in a summons."""
    text = f"{words(76)}\n\n::: wettekst x\n{words(legal)}\n:::\n\n::: uitleg x\nU stopt daar nu.\n:::"
    assert levels("WET104", text) == found
    summons = Document("", letter(text).blocks, layout=Layout.DAGVAARDING)
    assert levels("WET104", summons) == []
