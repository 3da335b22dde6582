"""The summons for rent arrears: plain sheet, story, claim and notices."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

import pypdfium2
import pytest

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.document.blocks import Document, Heading, Help, KeyFacts, PageBreak, Section, Signatures, Table
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.document.walk import blocks_of, lines_of
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.telefoon import format_telefoon
from docgen.dutch.tijd import format_tijd
from docgen.readability.gate import STRICT, gate
from docgen.readability.report import Tone, read_report
from docgen.readability.score import Verdict
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples

EXAMPLES = {example.path.stem: example for example in examples("summons/huurachterstand")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
ALWAYS = ("a", "b", "d", "e", "f", "g", "i", "k")
WITH_TWO = ("j", "l")
OLD_WORDS = (
    "exploot doende",
    "afschrift dezes",
    "geïnsinueerde",
    "rekwirant",
    "gerekwireerde",
    "verschotten",
    "alsmede",
    "derhalve",
    "teneinde",
    "dwangsom",
    "op straat",
)
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]


def case_of(name: str) -> DagvaardingHuurachterstand:
    case = EXAMPLES[name].case()
    assert isinstance(case, DagvaardingHuurachterstand)
    return case


def printed(document: Document) -> str:
    """Return the whole text with each white space as one space, without no-break spaces."""
    return " ".join(" ".join(printed_lines(document)).split())


def text_of(name: str) -> str:
    return printed(EXAMPLES[name].document())


def plain_sheet(document: Document) -> Document:
    first = next(n for n, block in enumerate(document.blocks) if isinstance(block, PageBreak))
    return Document("", document.blocks[:first])


def normal(text: str) -> str:
    return " ".join(text.split())


def legal_texts(document: Document) -> list[Section]:
    return [b for b, _ in blocks_of(document) if isinstance(b, Section) and b.role is Role.WETTEKST]


def parts_of_article_111(document: Document) -> set[str]:
    found: set[str] = set()
    for section in legal_texts(document):
        match = re.search(r"111 lid 2 sub ([a-l](?:(?:, | en )[a-l])*)\b", section.source)
        if match:
            found.update(re.findall(r"\b[a-l]\b", match[1]))
    return found


def mentions(document: Document) -> Iterator[int]:
    """Yield the numbers of exhibits in reading order, without the list at the end."""
    seen_tables: set[int] = set()
    for line in lines_of(document):
        block = line.block
        if isinstance(block, Table):
            if id(block) in seen_tables:
                continue
            seen_tables.add(id(block))
            head = [plain(cell) for cell in block.header]
            for row in block.rows:
                cells = [plain(cell) for cell in row]
                for cell in cells:
                    yield from (int(n) for n in re.findall(r"productie (\d+)", cell))
                if head[-1] == "Productie" and cells[-1].isdecimal():
                    yield int(cells[-1])
        else:
            yield from (int(n) for n in re.findall(r"productie (\d+)", plain(line.runs)))


@EVERY_CASE
def test_a_tenant_can_read_it(example: Example) -> None:
    """Each case is green within docgen's own limits, and its tone is right."""
    report = read_report(example.document())
    assert gate(report, STRICT) == ()
    assert report.verdict is Verdict.GROEN
    assert report.tone is Tone.GOED


@EVERY_CASE
def test_the_first_sheet_is_plain_and_says_what_it_is(example: Example) -> None:
    """Before the summons stands a sheet without legal wording that says that it is no summons."""
    sheet = plain_sheet(example.document())
    assert "Dit blad legt de dagvaarding uit. Het is zelf geen dagvaarding." in printed(sheet)
    assert not legal_texts(sheet)
    assert isinstance(sheet.blocks[1], KeyFacts)
    assert isinstance(sheet.blocks[-1], Help)


@EVERY_CASE
def test_the_first_sheet_says_what_to_do_and_by_when(example: Example) -> None:
    """Day, hour, place, amount, a person to call, the last day to ask for time: all on the first sheet."""
    case = case_of(example.path.stem)
    words = printed(plain_sheet(example.document()))
    contact = case.verhuurder.contactpersoon
    for fact in (
        f"{format_dagdatum(case.roldatum)} om {format_tijd(case.roltijd)}",
        f"brief die er uiterlijk {format_dagdatum(case.roldatum - timedelta(days=1))} is",
        format_bedrag(case.achterstand.hoofdsom),
        contact.naam,
        format_telefoon(contact.telefoon or case.verhuurder.telefoon),
        case.verhuurder.bereikbaar,
        case.rechtbank.adres.straat,
        "4 weken extra",
        "De rechter heeft nog niets beslist.",
        "U hebt geen advocaat nodig.",
    ):
        assert normal(fact) in words


@EVERY_CASE
def test_the_first_sheet_fits_on_one_page(example: Example) -> None:
    """The plain sheet with its help box is one page, also with long names."""
    pdf = pypdfium2.PdfDocument(write_pdf(example.document(), load_style(None)))
    pages = [pdf[number].get_textpage().get_text_bounded() for number in range(2)]
    pdf.close()
    assert "Geldfit" in pages[0]
    assert "Dagvaarding voor de kantonrechter" in pages[1]


@EVERY_CASE
def test_every_part_of_the_law_is_there(example: Example) -> None:
    """Each part of art. 111 lid 2 Rv for a kantonzaak stands in it, and j and l only for two defendants."""
    document = example.document()
    two = case_of(example.path.stem).medehuurder is not None
    assert parts_of_article_111(document) == {*ALWAYS, *(WITH_TWO if two else ())}
    words = printed(document)
    for fact in ("verleent de rechter verstek", "onrechtmatig of ongegrond", "geen griffierecht geheven"):
        assert fact in words
    assert ("als een vonnis op tegenspraak" in words) is two


@EVERY_CASE
def test_the_deed_has_all_its_data(example: Example) -> None:
    """Art. 45 lid 3 Rv: day of service, claimant, bailiff with first names, addressee, receiver."""
    document = example.document()
    case = case_of(example.path.stem)
    table = next(b for b, _ in blocks_of(document) if isinstance(b, Table))
    rows = [(plain(label), normal(plain(value))) for label, value in table.rows]
    labels = [label for label, _ in rows]
    tenants = 1 + (case.medehuurder is not None)
    handed = labels.count("Kopie gegeven aan") + labels.count("Kopie naar het buitenland")
    assert labels.count("Gedaagde partij") == handed == tenants
    assert dict(rows)["Aantal kopieën"] == str(tenants)
    assert dict(rows)["Dag van betekening"].startswith("……")
    assert case.deurwaarder.voornamen in dict(rows)["Deurwaarder"]
    assert case.verhuurder.naam in dict(rows)["Eisende partij"]
    assert isinstance(document.blocks[-1], Signatures)


@EVERY_CASE
def test_exhibits_are_numbered_as_they_are_mentioned(example: Example) -> None:
    """The first mention of each exhibit follows that of the one before, and the list is complete."""
    document = example.document()
    first_mentions = list(dict.fromkeys(mentions(document)))
    case = case_of(example.path.stem)
    assert first_mentions == list(range(1, len(case.producties) + 1))
    listed = next(b for b, _ in reversed(list(blocks_of(document))) if isinstance(b, Table))
    assert [plain(row[0]) for row in listed.rows] == [str(number) for number in first_mentions]
    assert {plain(row[1]) for row in listed.rows} == {one.titel for one in case.producties}


@EVERY_CASE
def test_the_claim_is_numbered_without_gaps(example: Example) -> None:
    """Whatever is claimed, the numerals follow each other."""
    headings = [plain(b.runs) for b, _ in blocks_of(example.document()) if isinstance(b, Heading)]
    numerals = [match[1] for heading in headings if (match := re.match(r"([IVX]+)\. ", heading))]
    assert numerals == ROMAN[: len(numerals)]
    claim = case_of(example.path.stem).eis
    asked = (claim.rente, claim.incassokosten, claim.huur_vanaf, claim.proceskosten, claim.voorstel)
    always = 2 * claim.ontbinding + claim.betaling + claim.uitvoerbaar_bij_voorraad
    assert len(numerals) == always + sum(one is not None for one in asked)


@EVERY_CASE
def test_each_demand_is_explained_right_before_it(example: Example) -> None:
    """Legal wording never stands alone: the block above it explains it."""
    blocks = [block for block, section in blocks_of(example.document()) if section is None]
    for before, block in pairwise(blocks):
        if isinstance(block, Section) and block.role is Role.WETTEKST:
            assert isinstance(before, Section)
            assert (before.role, before.name) == (Role.UITLEG, block.name)


@EVERY_CASE
def test_months_add_up_to_the_claim(example: Example) -> None:
    """The table of the arrears ends with the amount that is claimed."""
    table = next(
        block
        for block, _ in blocks_of(example.document())
        if isinstance(block, Table) and plain(block.header[0]) == "Maand"
    )
    assert table.total
    assert plain(table.rows[-1][-1]) == format_bedrag(case_of(example.path.stem).achterstand.hoofdsom)


@EVERY_CASE
def test_no_old_words_and_no_threats(example: Example) -> None:
    """Words of the old deeds, and words that frighten, stand nowhere, not even in legal wording."""
    words = printed(example.document()).lower()
    assert [old for old in OLD_WORDS if old in words] == []


@EVERY_CASE
def test_clauses_are_accounted_for(example: Example) -> None:
    """Rent rise, interest, penalty and collection costs each have a row, with or without a clause."""
    table = next(
        block
        for block, _ in blocks_of(example.document())
        if isinstance(block, Table) and plain(block.header[0]) == "Afspraak over"
    )
    subjects = [plain(row[0]).split(" (")[0] for row in table.rows]
    assert list(dict.fromkeys(subjects)) == ["Verhoging van de huur", "Rente", "Boete", "Incassokosten"]
    assert all(plain(row[2]).startswith(("Ja.", "Nee.")) for row in table.rows)


def test_steps_stand_in_order_of_time() -> None:
    """The chronology starts with the reminder and ends with the arrangement."""
    table = steps_table("case")
    assert [normal(row[0]) for row in table][:2] == ["10 augustus 2026", "10 augustus 2026"]
    assert [normal(row[0]) for row in table][-1] == "29 september 2026"


def test_a_step_not_taken_is_stated_with_its_reason() -> None:
    """Nothing is hidden: the row says that it was not done, and why."""
    missing = [row for row in steps_table("stappen-niet-gedaan") if row[0] == "Niet gedaan"]
    reasons = {row[1]: row[2] for row in missing}
    assert set(reasons) == {
        "Persoonlijk contact",
        "Melding bij de gemeente",
        "Wat de gemeente deed",
        "Afspraak over betalen",
    }
    assert all(len(reason) > len("Waarom niet? ") for reason in reasons.values())


def steps_table(name: str) -> list[list[str]]:
    return next(
        [[plain(cell) for cell in row] for row in block.rows]
        for block, _ in blocks_of(EXAMPLES[name].document())
        if isinstance(block, Table) and plain(block.header[0]) == "Wanneer?"
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("case", "In de woning wonen 2 kinderen. Leeftijd: 4 tot 12 jaar en 12 tot 18 jaar."),
        ("stappen-niet-gedaan", "In de woning woont 1 kind."),
        ("hulp-niet-gewild", "Volgens de verhuurder wonen er geen kinderen in de woning."),
        ("twee-huurders", "De verhuurder weet niet of er kinderen in de woning wonen."),
    ],
)
def test_children_are_told_about_in_each_state(name: str, words: str) -> None:
    """Yes, no and unknown each have their own sentence, and how it is known is always said."""
    text = text_of(name)
    assert words in text
    assert "Hoe weet de verhuurder dit?" in text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("case", "U kreeg hulp bij schulden. Die hulp is gestopt."),
        ("twee-huurders", "De verhuurder weet niet of u hulp bij schulden krijgt."),
        ("bewind", "Verhuurders zetten mensen dan meestal niet uit hun huis."),
        ("stappen-niet-gedaan", "Volgens de verhuurder krijgt u geen hulp bij schulden."),
        ("hulp-niet-gewild", "Die keuze is van u."),
        ("bewind-en-medehuurder", "U hebt hulp bij schulden gevraagd."),
        ("incassokosten-met-btw", "De gemeente zei nee."),
    ],
)
def test_debt_help_is_told_about_in_each_state(name: str, words: str) -> None:
    """The judge can see whether there is debt help, and why the landlord comes all the same."""
    text = text_of(name)
    assert words in text
    assert "Waarom gaat de verhuurder toch naar de rechter?" in text


def test_collection_costs_need_their_letter() -> None:
    """With costs the letter and the legal most are named; without them no such demand stands there."""
    text = text_of("case")
    assert "De wet staat hoogstens € 252,84 toe." in text
    letter = case_of("case").veertiendagenbrief
    assert letter is not None
    assert f"verzonden op {normal(format_datum(letter.verzonden))}" in text
    assert "Incassokosten betalen" not in text_of("twee-huurders")
    assert "verrekenen" in text_of("incassokosten-met-btw")
    assert "verrekenen" not in text


def test_interest_and_immediate_effect_only_when_claimed() -> None:
    """What is not claimed is not asked of the judge."""
    assert "wettelijke rente" in text_of("case")
    assert "uitvoerbaar bij voorraad" in text_of("case")
    assert "wettelijke rente" not in text_of("twee-huurders")
    assert "uitvoerbaar bij voorraad" not in text_of("twee-huurders")


def test_two_tenants_owe_the_whole_only_when_they_promised_it() -> None:
    """Joint liability stands in each demand for money when the lease has it, and nowhere otherwise."""
    assert text_of("twee-huurders").count("hoofdelijk, zodat betaling") == len(
        ("betaling", "maand", "kosten")
    )
    assert "hoofdelijk" not in text_of("bewind-en-medehuurder")
    assert "hoofdelijk" not in text_of("case")


def test_with_bewind_the_administrator_is_the_party() -> None:
    """The bewindvoerder is summoned in that capacity, and the tenant is told to call."""
    document = EXAMPLES["bewind"].document()
    case = case_of("bewind")
    assert case.bewindvoerder is not None
    text = printed(document)
    assert "in de functie van bewindvoerder over de goederen van Sami Öztürk" in text
    assert "Sami Öztürk, wonend in" not in text
    phone = normal(format_telefoon(case.bewindvoerder.telefoon))
    assert f"Bel uw bewindvoerder, {case.bewindvoerder.naam}: {phone}" in printed(plain_sheet(document))


def test_a_landlord_without_an_agent_says_so() -> None:
    """The elected address is that of the agent, or else of the bailiff."""
    assert "kiest in deze zaak woonplaats bij De Wit Advocaten" in text_of("case")
    alone = text_of("twee-huurders")
    assert "kiest in deze zaak woonplaats bij De Boer Gerechtsdeurwaarders" in alone
    assert "De eisende partij procedeert zonder gemachtigde." in alone


def test_known_defences_get_an_answer() -> None:
    """What the tenant said stands beside the answer; when nothing is known the text says that."""
    assert "De verwarming was in september stuk." in text_of("case")
    assert "De verhuurder weet niet of u het eens bent" in text_of("twee-huurders")


def table_of(name: str, first: str) -> list[list[str]]:
    """Return the rows of the table whose first column has this heading."""
    return next(
        [[normal(plain(cell)) for cell in row] for row in block.rows]
        for block, _ in blocks_of(EXAMPLES[name].document())
        if isinstance(block, Table) and plain(block.header[0]) == first
    )


def sums_of(name: str) -> list[list[str]]:
    return next(
        [[normal(plain(cell)) for cell in row] for row in block.rows]
        for block, _ in blocks_of(EXAMPLES[name].document())
        if isinstance(block, Table) and block.total and len(block.header) == len(("wat", "bedrag"))
    )


def test_the_money_of_the_claim_is_added_up() -> None:
    """Arrears, interest and collection costs stand in one table with their total."""
    assert sums_of("case")[-2:] == [["Incassokosten", "€ 252,84"], ["Totaal", "€ 2.681,21"]]
    assert [row[1] for row in sums_of("rente-per-maand")] == [
        "€ 3.413,95",
        "€ 90,56",
        "€ 564,34",
        "€ 4.068,85",
    ]


def test_interest_is_shown_by_period() -> None:
    """The table has days, sum, rate and amount; its total is the amount that is claimed."""
    rows = table_of("rente-per-maand", "Van")
    assert rows[0] == ["2 oktober 2025", "1 november 2025", "€ 742,79", "6%", "€ 3,79"]
    assert rows[-1][-1] == "€ 90,56"
    text = text_of("rente-per-maand")
    assert "€ 90,56 aan wettelijke rente als bedoeld in artikel 6:119 BW" in text
    assert "die rente over € 3.413,95 vanaf 1 juli 2026 tot de dag van volledige betaling" in text


def test_no_amount_and_no_rate_without_a_known_rate() -> None:
    """A claim that names only the first day prints no percentage and no table."""
    assert "Rente per jaar" not in text_of("case")
    assert "over € 2.428,37, vanaf 1 december 2026 tot de dag" in text_of("case")
    assert "niet eerder dan 2 oktober 2026" in text_of("alleen-betalen")


def test_payment_alone_speaks_of_no_eviction() -> None:
    """Who may stay reads that on the first page, and is asked nothing about children."""
    document = EXAMPLES["alleen-betalen"].document()
    text = printed(document)
    sheet = printed(plain_sheet(document))
    assert "Er komt een rechtszaak over uw huurachterstand" in sheet
    assert "De verhuurder vraagt niet dat u de woning verlaat. Uw huurcontract loopt door." in sheet
    for word in ("ontbinding", "ontruim", "kinderen", "Uw huurcontract stopt"):
        assert word not in text


def test_proposals_of_the_landlord_are_part_of_the_claim() -> None:
    """Time to pay, a longer term and proof of other housing each have their words for the judge."""
    text = text_of("case")
    assert "eerst een termijn van ten hoogste 1 maand gunt om alsnog te betalen (artikel 7:280 BW)" in text
    assert "de termijn voor ontruiming op 90 dagen bepaalt" in text
    assert "De verhuurder vindt het goed als u eerst 1 maand de tijd krijgt om te betalen." in text
    other = text_of("stappen-niet-gedaan")
    assert "pas ten uitvoer kan worden gelegd nadat is aangetoond dat passende andere woonruimte" in other
    assert "artikel 7:280 BW)" in other  # in the grounds
    assert "De verhuurder vindt het goed als u eerst" not in other
    assert "Wat de verhuurder voorstelt" not in text_of("bewind")


def test_costs_are_stated_and_what_is_unknown_is_left_to_the_judge() -> None:
    """No tariff is guessed: the row and the sentence say who sets the amount."""
    rows = table_of("case", "Kosten")
    assert rows == [
        ["De deurwaarder brengt de dagvaarding", "€ 125,57"],
        ["Griffierecht van de verhuurder", "€ 529,00"],
        ["Salaris van de gemachtigde (2 punten)", "bepaalt de rechter"],
        ["Totaal van wat bekend is", "€ 654,57"],
    ]
    assert "Daar kunnen nakosten bij komen: de rechter bepaalt hoeveel." in text_of("case")
    assert "nakosten" not in text_of("twee-huurders")
    assert "De verhuurder krijgt de btw niet terug." in text_of("incassokosten-met-btw")


def test_a_defendant_abroad_gets_the_longer_term() -> None:
    """The address has no postcode, and the reader is told how long the term is."""
    text = text_of("buitenland-europa")
    assert "wonend in Brussel, Rue des Lilas 12, 1000, Brussel, België" in text
    assert "U woont in het buitenland. Daarom is er ten minste 4 weken tijd" in text
    assert "Kopie naar het buitenland" in text
    assert "buitenland" not in text_of("case")


def test_leave_for_a_shorter_term_stands_at_the_head() -> None:
    """The order of the judge comes before all else in the summons, word for word."""
    document = EXAMPLES["termijn-korter"].document()
    text = printed(document)
    order = "De kantonrechter bepaalt dat gedagvaard kan worden op een termijn van veertien dagen."
    assert order in text
    assert text.index(order) < text.index("Hier begint de dagvaarding.")
    assert "Een van u woont in het buitenland. Dan is er gewoonlijk ten minste 3 maanden tijd" in text
    assert "art. 117 Rv" in {section.source for section in legal_texts(document)}


def test_the_judge_can_trust_the_facts() -> None:
    """The claimant states that the facts are complete and true (art. 21 Rv)."""
    assert "volledig en naar waarheid aangevoerd (artikel 21 Rv)" in text_of("case")
