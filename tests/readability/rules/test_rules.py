"""Every rule fires on its wrong examples, stays silent on its right ones, and explains itself."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from docgen.document.blocks import Document, Layout, Paragraph, Reference, Table
from docgen.document.inline import Text
from docgen.finding import Level
from docgen.readability import rules
from docgen.readability.explain import all_rules, explain
from docgen.readability.options import DEFAULT, ReadingOptions
from docgen.readability.report import read_report
from docgen.readability.rules.register import RULES, Rule
from tests.readability.letters import letter

PROMISED = (
    *("ZIN101", "ZIN102", "ZIN103", "ZIN104", "LIJD101", "WRD101", "WRD102", "TERM101", "AFK101"),
    *("WET101", "WET102", "WET103", "TOON101", "TOON102", "TOON103", "TOON104", "TOON105"),
    *("NAAM101", "ZIN105", "ZIN106", "TERM102", "OPB101", "OPB102", "OPB103", "OPB104", "OPB105"),
    *("AAN101", "WET104", "TOON106", "TOON107", "TOON108", "TOON109"),
)
WRONG = [(rule, text) for rule in RULES for text in rule.WRONG]
RIGHT = [(rule, text) for rule in RULES for text in rule.RIGHT]


def codes(text: str, options: ReadingOptions = DEFAULT) -> list[str]:
    return [finding.code for finding in read_report(letter(text), options).findings]


def name_of(value: object) -> str:
    return value.CODE if hasattr(value, "CODE") else ""


@pytest.mark.parametrize(("rule", "text"), WRONG, ids=name_of)
def test_a_rule_fires_on_its_wrong_examples(rule: Rule, text: str) -> None:
    """What a rule calls wrong, it finds."""
    assert rule.CODE in codes(text, getattr(rule, "OPTIONS", DEFAULT))


@pytest.mark.parametrize(("rule", "text"), RIGHT, ids=name_of)
def test_a_rule_is_silent_on_its_right_examples(rule: Rule, text: str) -> None:
    """What a rule calls right, it leaves alone."""
    assert rule.CODE not in codes(text, getattr(rule, "OPTIONS", DEFAULT))


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_a_rule_is_complete(rule: Rule) -> None:
    """A rule has a code, a name, two kinds of examples, and says what it checks, why, and by which source."""
    info = explain(rule.CODE)
    assert re.fullmatch(r"[A-Z]{3,4}\d{3}", rule.CODE)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.NAME)
    assert rule.WRONG
    assert rule.RIGHT
    assert all((info.summary, info.checks, info.why, info.source))
    assert info.summary.endswith(".")
    assert isinstance(rule.LEVEL, Level)
    assert explain(rule.NAME.upper()) == info


def test_each_module_is_in_the_register_under_its_own_name() -> None:
    """No rule is forgotten: the files in the folder are the rules in the register."""
    folder = Path(rules.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "register"}
    assert files == {rule.NAME.replace("-", "_") for rule in RULES}


def test_codes_and_names_are_unique_and_all_promised_rules_are_there() -> None:
    """A code means one rule."""
    found = [rule.CODE for rule in RULES]
    assert len(set(found)) == len(found)
    assert len({rule.NAME for rule in RULES}) == len(RULES)
    assert set(PROMISED) <= set(found)
    assert [info.code for info in all_rules()] == found


def test_an_unknown_rule_cannot_be_explained() -> None:
    """A code that is no rule is refused."""
    with pytest.raises(KeyError):
        explain("ZIN999")


@pytest.mark.parametrize(
    ("words", "level"), [(20, None), (21, Level.WARNING), (25, Level.WARNING), (26, Level.ERROR)]
)
def test_the_length_of_a_sentence_decides_the_level(words: int, level: Level | None) -> None:
    """Twenty words pass, twenty-one warn, twenty-six are an error."""
    text = "Wij " + "gaan " * (words - 2) + "naar."
    found = [f.level for f in read_report(letter(text)).findings if f.code == "ZIN101"]
    assert found == ([] if level is None else [level])


@pytest.mark.parametrize(
    "text",
    [
        "Dat heet ontbinding.",
        "Ontbinding betekent dat uw contract stopt.",
        "De rechter stopt het contract (ontbinding).",
        "Dit is ontbinding: de rechter stopt het contract.",
        "De rechter stopt het contract. Dat noemen we ontbinding.",
        "Wij vragen om ontbinding. Dat betekent dat uw contract stopt.",
        "Met ontbinding bedoelen we dat uw contract stopt.",
        "# Wat is ontbinding?\n\nDe rechter stopt dan uw contract.",
        "- Ontbinding: de rechter stopt het contract",
        "Wij vragen om ontbinding.\n\n::: uitleg ontbinding\nDe rechter stopt het contract.\n:::",
        "Wij vragen om ontbinding. Later leest u meer.\n\nOntbinding is het einde van uw contract.",
    ],
)
def test_ways_to_explain_a_term(text: str) -> None:
    """Each plain way to explain a term counts, anywhere in the document."""
    assert "TERM101" not in codes(text)


@pytest.mark.parametrize(
    "text",
    ["Wij vragen om ontbinding.", "Ontbinding is niet leuk.", "U krijgt ontbinding en daarna een brief."],
)
def test_naming_a_term_is_not_explaining_it(text: str) -> None:
    """A term in a sentence that says nothing about it stays unexplained."""
    assert "TERM101" in codes(text)


def test_a_term_is_reported_once() -> None:
    """A term that stands in the letter five times is one thing to mend."""
    assert codes("Een dagvaarding komt. " * 5).count("TERM101") == 1


def test_a_glossary_beside_the_document_explains_its_terms() -> None:
    """Terms that are explained elsewhere may be named."""
    assert "TERM101" not in codes(
        "U krijgt een dagvaarding.", ReadingOptions(glossary=frozenset({"dagvaarding"}))
    )


@pytest.mark.parametrize(
    ("legal", "plain", "complete"),
    [
        ("Betaal binnen veertien dagen.", "U hebt 14 dagen.", True),
        ("Betaal binnen veertien dagen.", "U hebt twee weken.", True),
        ("Betaal binnen veertien dagen.", "U hebt 15 dagen.", False),
        ("De som is € 1.250,00.", "Het gaat om 1250 euro.", True),
        ("De som is € 1.250,00.", "Het gaat om € 1.250,01.", False),
        ("De zitting is op 3 mei 2027.", "U komt op maandag 3 mei 2027.", True),
        ("De zitting is op 3 mei 2027.", "U komt op 3 mei.", True),
        ("De zitting is op 3 mei 2027.", "U komt op 3 mei 2028.", False),
        ("De zitting is op 3 mei 2027.", "U komt in mei.", False),
    ],
)
def test_an_explanation_repeats_the_facts(legal: str, plain: str, complete: bool) -> None:
    """Amounts, dates and periods of the legal text stand in its explanation, in any notation."""
    text = f"::: wettekst feit\n{legal}\n:::\n\n::: uitleg feit\n{plain}\n:::"
    assert ("WET103" not in codes(text)) is complete


def test_a_threat_in_fixed_legal_wording_is_left_alone() -> None:
    """The law may fix hard words; the tone rules look at the rest."""
    threat = "Bij gebreke van betaling volgen rechtsmaatregelen."
    assert "TOON101" in codes(threat)
    assert "TOON101" not in codes(f"::: wettekst x\n{threat}\n:::")


ARREARS = "U hebt een achterstand van € 712,45. Wij vragen u dit bedrag voor 17 april te betalen."


@pytest.mark.parametrize(
    ("required", "layout", "levels"),
    [
        (True, Layout.BRIEF, {Level.ERROR}),
        (None, Layout.BRIEF, {Level.ERROR}),
        (None, Layout.DAGVAARDING, set()),
        (False, Layout.BRIEF, set()),
    ],
)
def test_help_is_asked_of_letters_about_arrears(
    required: bool | None, layout: Layout, levels: set[Level]
) -> None:
    """Missing help is an error in any letter about arrears, unless somebody says it need not be."""
    document = Document("", (Paragraph((Text(ARREARS),)),), layout=layout)
    found = read_report(document, ReadingOptions(help_required=required)).findings
    assert {f.level for f in found if f.code == "TOON105"} == levels


WHOLE_LETTER = (
    "OPB101",
    "OPB102",
    "OPB103",
    "OPB104",
    "OPB105",
    "AAN101",
    *(f"TOON10{n}" for n in range(6, 10)),
)


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.CODE in WHOLE_LETTER], ids=lambda rule: rule.CODE
)
@pytest.mark.parametrize("layout", [Layout.DAGVAARDING, Layout.OVEREENKOMST])
def test_rules_about_a_whole_letter_leave_other_papers_alone(rule: Rule, layout: Layout) -> None:
    """A summons and an agreement are no letters: their length and their order are their own."""
    for text in rule.WRONG:
        document = replace(letter(text), layout=layout)
        assert rule.CODE not in [finding.code for finding in read_report(document).findings]


@pytest.mark.parametrize(("required", "level"), [(True, Level.ERROR), (None, Level.ERROR), (False, None)])
def test_a_missing_step_weighs_as_heavy_as_missing_help(required: bool | None, level: Level | None) -> None:
    """A letter about arrears names a step, unless somebody says that it need not."""
    text = "U hebt een achterstand van € 712,45. Dat is jammer voor u."
    found = read_report(letter(text), ReadingOptions(help_required=required)).findings
    assert {f.level for f in found if f.code == "TOON107"} == ({level} if level else set())


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("U krijgt een dagvaarding en een vonnis.", None),
        ("U krijgt een dagvaarding, een vonnis en een dwangsom.", Level.INFO),
        ("Na de dagvaarding en het verstek volgt een vonnis. Verzet en cassatie komen later.", Level.INFO),
        (
            "Na dagvaarding en verstek volgt een vonnis. Hoger beroep, cassatie en een dwangsom volgen.",
            Level.WARNING,
        ),
    ],
)
def test_the_number_of_terms_decides_the_level(text: str, level: Level | None) -> None:
    """Two terms pass, three are a hint, six are a warning."""
    found = [f.level for f in read_report(letter(text)).findings if f.code == "TERM102"]
    assert found == ([] if level is None else [level])


def test_a_page_for_children_may_say_je() -> None:
    """A part with its own heading may speak to somebody else; a part that mixes may not."""
    adult, child = (
        "U krijgt een brief. Uw kind krijgt er ook een.",
        "Je mag ons bellen. Wij helpen jou graag.",
    )
    assert "AAN101" not in codes(f"{adult}\n\n# Een brief voor jou\n\n{child}")
    assert "AAN101" in codes(f"{adult}\n\n{child}")


def test_one_noun_style_is_a_hint_and_two_are_a_warning() -> None:
    """One noun made of a verb may stand; two in a sentence make it heavy."""
    one = "Het betalen van de huur gaat via de bank."
    two = "Het betalen van de huur en het aanvragen van een regeling gaan via de bank."
    for text, level in ((one, Level.INFO), (two, Level.WARNING)):
        assert {f.level for f in read_report(letter(text)).findings if f.code == "NAAM101"} == {level}


def test_what_stands_beside_the_sentences_counts_too() -> None:
    """A phone number in the reference lines and an amount in a table are found by the reader as well."""
    text = "U hebt uw huur van maart nog niet betaald. Bel ons voor 17 april. Wij helpen u met een afspraak."
    body = letter(text).blocks

    def said(*blocks: Reference | Table) -> set[str]:
        report = read_report(Document("", (*blocks, *body)))
        return {str(one.message) for one in report.findings if one.code in ("TOON105", "TOON107")}

    def runs(words: str) -> tuple[Text]:
        return (Text(words),)

    phone = Reference(((runs("Telefoon"), runs("0172 11 22 33, op werkdagen")),))
    rows = ((runs("huur maart"), runs("€ 712,45")),)
    table = Table((runs("Wat"), runs("Bedrag")), rows, ("left", "right"))
    told = {"the letter names no phone number", "the letter does not say when someone answers the phone"}
    assert told <= said()
    assert not told & said(phone)
    assert "the first half of the letter names no amount" in said(phone)
    assert "the first half of the letter names no amount" not in said(phone, table)
