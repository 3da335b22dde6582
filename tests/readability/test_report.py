"""The reading report: score, verdict, tone, places and what it never shows."""

from __future__ import annotations

import pytest

from docgen.document.blocks import Address, Contact, Document, Fact, Help, KeyFacts, Paragraph, Section, Table
from docgen.document.inline import Text
from docgen.document.role import Role
from docgen.finding import Level
from docgen.place import Place
from docgen.readability import frequency
from docgen.readability.gate import STRICT, Target, gate, warnings
from docgen.readability.options import AllowedPhrase, Origin, ReadingOptions
from docgen.readability.report import NO_FREQUENCIES, Tone, read_report
from docgen.readability.score import Limit, Verdict
from tests.readability.letters import letter

PLAIN = """Beste mevrouw,

U hebt de huur van maart nog niet betaald. Dat kan gebeuren. Het gaat om 712 euro. Hebt u al betaald?
Dan hoeft u niets te doen.

Betaal het bedrag voor 17 april. Lukt dat niet? Bel ons dan: 085 123 45 67.
Wij zoeken samen met u een oplossing. U kunt het bedrag ook in delen betalen. Elke maand betaalt u dan
50 euro extra.

De gemeente helpt u gratis bij geld en schulden. Bel de gemeente of ga langs. U mag iemand meenemen die
u vertrouwt. U staat er niet alleen voor. Wij horen graag hoe het met u gaat. Bel ons op maandag tot en
met vrijdag."""

FORMAL = """Geachte heer,

Inzake bovengenoemde huurovereenkomst delen wij u mede dat u tot op heden in gebreke bent gebleven met
de voldoening van de verschuldigde huurpenningen, zodat de achterstand thans een aanzienlijk bedrag
beloopt. Derhalve wordt u verzocht het openstaande bedrag onverwijld te voldoen, bij gebreke waarvan wij
ons genoodzaakt zien zonder nadere aankondiging rechtsmaatregelen te treffen, waarbij alle daaruit
voortvloeiende kosten op u zullen worden verhaald.

Indien u niet tijdig reageert, zal de vordering uit handen worden gegeven aan onze gemachtigde, hetgeen
aanzienlijke kosten met zich brengt. Teneinde dit te voorkomen dient u omgaand contact op te nemen met
ondergetekende."""

THREAT = """\
Betaal nu. Dit is de laatste waarschuwing. Betaalt u niet? Dan staat u op straat. U weigert al maanden
te betalen. Het is uw eigen schuld. Wij bellen u niet meer. Wij komen met de deurwaarder. Hij neemt
alles mee. Dan bent u alles kwijt. U krijgt geen hulp van ons. U krijgt ook geen tijd meer. Uw kinderen
moeten dan ook weg. Denk daar maar eens goed over na. Betaal vandaag. Morgen is het te laat. Dan komt u
op straat te staan. Wij hebben het u vaak gezegd. Nu is het klaar."""

CHAIN = """\
Toen wij bij u aan de deur kwamen en niemand open deed, hebben wij een brief in de bus gedaan en later
nog een keer gebeld, maar omdat u ook toen niet thuis was en wij niet weten waar u bent, sturen wij u nu
deze brief met de vraag of u ons wilt bellen, zodat wij samen met u kunnen kijken wat er nodig is en hoe
wij u kunnen helpen om in het huis te blijven wonen. Als u dat niet wilt, dan is dat ook goed, maar dan
horen wij het graag van u voor het eind van deze week."""

NAMES = """Mevrouw Yılmaz woont aan de Prinses Irenestraat in IJsselstein. Zij belt met de heer Van 't Hof van
Stichting Woonzorg. Zij belt ook met Jan de Boer van Bureau Helder. Mevrouw Ó Briain komt op maandag
langs. Zij neemt Sami Çelik mee. Hij woont aan het Koningin Wilhelminaplein. Ook Anneke van der Zwaan-
Wiersma is erbij. Zij werkt bij de Kredietbank Midden. U kunt haar bellen. De heer Ten Brinke van
Wijkteam Noord helpt u ook. Hij werkt aan de Burgemeester Fockemalaan. U mag ook naar Huis van de Wijk
Oost gaan. Vraag daar naar Fatima El Amrani. Zij helpt u met uw post. Zij kent de gemeente Houten goed."""


def test_a_plain_letter_is_green_and_calm() -> None:
    """A letter in plain words with short sentences passes, also the strict gate."""
    report = read_report(letter(PLAIN))
    assert report.verdict is Verdict.GROEN
    assert report.score is not None
    assert report.score <= 2
    assert report.tone is not Tone.FOUT
    assert gate(report, STRICT) == ()


def test_a_formal_letter_is_red() -> None:
    """A formal collection letter breaks score, limits and tone."""
    report = read_report(letter(FORMAL))
    assert report.verdict is Verdict.ROOD
    assert report.tone is Tone.FOUT
    assert {Limit.LANGE_ZINNEN, Limit.FORMELE_WOORDEN} <= set(report.limits)
    blocked = gate(report)
    assert {"SCO101", "SCO102", "TOON101"} <= {finding.code for finding in blocked}
    assert all(finding.level is Level.ERROR and finding.may_accept for finding in blocked)


def test_a_threat_in_easy_words_is_plain_but_blocked() -> None:
    """Tone is an axis of its own: easy words can threaten."""
    report = read_report(letter(THREAT))
    assert report.verdict is Verdict.GROEN
    assert report.tone is Tone.FOUT
    assert sum(f.code == "TOON101" for f in report.findings) >= 3
    assert any(finding.code == "TOON101" for finding in gate(report))


def test_a_chain_of_easy_words_is_red() -> None:
    """Two sentences of eighty easy words pass Flesch-Douma, and not this gate."""
    assert read_report(letter(CHAIN)).verdict is Verdict.ROOD


def test_names_and_streets_cost_nothing() -> None:
    """A letter full of names is not hard for its names."""
    report = read_report(letter(NAMES))
    assert report.verdict is Verdict.GROEN
    assert report.score is not None
    assert report.score <= 6


def test_amounts_dates_and_numbers_count_as_one_word() -> None:
    """Values have no length and no frequency."""
    text = "Betaal € 1.234,56 op NL91 ABNA 0417 1643 00 voor 3 mei 2027 om 10.00 uur of bel 085 123 45 67."
    report = read_report(letter(text))
    assert report.metrics["words"] == 11
    assert report.metrics["sentences"] == 1


def test_a_short_text_has_no_verdict() -> None:
    """Below eighty words only findings count."""
    report = read_report(letter("Derhalve schrijven wij u. Hebt u vragen?"))
    assert report.verdict is Verdict.TE_KORT
    assert report.score is not None
    assert report.score > 12
    assert report.limits == ()
    assert gate(report) == ()
    assert [finding.code for finding in gate(report, STRICT)] == ["WRD101"]


def test_an_empty_document_has_no_verdict_and_no_finding() -> None:
    """Nothing to read is nothing to judge."""
    report = read_report(Document("", ()))
    assert report.verdict is Verdict.TE_KORT
    assert report.findings == ()
    assert report.score is None
    assert "flesch_douma" not in report.metrics


def test_the_build_up_is_the_score() -> None:
    """The points of the terms add up to the score, term by term."""
    report = read_report(letter(FORMAL))
    assert report.score == pytest.approx(sum(value for _, value in report.build_up))


def test_only_scored_roles_are_read() -> None:
    """Addresses, tables, quotes and legal text are neither scored nor judged."""
    hard = (Text("Derhalve dient u onverwijld te betalen, bij gebreke waarvan u nalatig bent."),)
    document = Document(
        "",
        (
            Address((hard,)),
            Table((hard,), ((hard,),), ("left",)),
            Section(Role.CITAAT, (Paragraph(hard),)),
            Section(Role.UITLEG, (Table((hard,), ((hard,),), ("left",)),), name="x"),
            Section(Role.WETTEKST, (Paragraph(hard),), name="x"),
            Paragraph(hard, role=Role.AANHEF),
        ),
    )
    report = read_report(document)
    assert report.findings == ()
    assert report.metrics["words"] == 0
    assert report.metrics["legal_words"] == 12


def test_labels_are_no_sentences() -> None:
    """Questions of the key facts, bare dates and phone numbers count in no length and no share."""
    document = Document(
        "",
        (
            KeyFacts(
                (Text("In het kort"),),
                (
                    Fact((Text("Wanneer?"),), (Text("dinsdag 12 januari 2027 om 10.00 uur", field="datum"),)),
                    Fact((Text("Wat nu?"),), (Text("Bel ons vandaag nog."),)),
                ),
            ),
            Help(
                (Text("Hulp"),), (Contact((Text("Geldfit"),), (Text("gratis hulp"),), (Text("0800 8115"),)),)
            ),
        ),
    )
    report = read_report(document)
    assert report.metrics["sentences"] == 1
    assert report.metrics["words"] == 4


def test_a_finding_points_at_the_template_line_and_hides_values() -> None:
    """A finding in fixed text names the line; the excerpt shows fields, never values."""
    document = letter(
        "Beste lezer.\n\nDerhalve schrijft {verhuurder.naam=Woonstichting De Kade} u een brief over de huur."
    )
    (finding,) = [f for f in read_report(document).findings if f.code == "WRD101"]
    assert finding.place == Place("brief.md", 3)
    assert finding.excerpt == "Derhalve"
    long = letter("Wij vragen {huurder.naam=Sami Yılmaz} " + "heel vaak " * 10 + "om de huur te betalen.")
    (finding,) = [f for f in read_report(long).findings if f.code == "ZIN101"]
    assert "[huurder.naam]" in finding.excerpt
    assert "Yılmaz" not in str(finding)


def test_free_text_of_the_office_is_read_and_names_its_field() -> None:
    """Prose from the case is judged like the template; the finding names the field and shows no value."""
    text = "Uw plan: {plan=Wij spreken af dat u derhalve elke maand extra betaalt.} Dank u wel."
    (finding,) = [f for f in read_report(letter(text)).findings if f.code == "WRD101"]
    assert finding.place.field == "plan"
    assert finding.excerpt == "[plan]"


def test_a_name_from_the_case_is_never_judged() -> None:
    """A landlord may be called Derhalve."""
    report = read_report(letter("Bel {verhuurder.naam=Derhalve Wonen B.V.} als u vragen hebt."))
    assert report.findings == ()


def test_what_somebody_wrote_in_a_table_is_judged_and_a_quote_is_not() -> None:
    """An office tells in a table how a talk went; the words of a contract stay as they are."""
    told = Text("Derhalve vertrok de huurder na dat gesprek.", field="stappen[1].resultaat")
    quoted = Text("Derhalve betaalt de huurder alle kosten.", field="bedingen[0].tekst")
    label = Text("Derhalve Wonen B.V.", field="verhuurder.naam")
    table = Table(((Text("Wat?"),),), (((told,),), ((quoted,),), ((label,),)), ("left",))
    report = read_report(Document("", (table,)), ReadingOptions(quotes=frozenset(("bedingen[].tekst",))))
    assert [f.place.field for f in report.findings if f.code == "WRD101"] == ["stappen[1].resultaat"]


def test_a_warning_is_shown_and_does_not_block() -> None:
    """Words in capitals stop nothing, but somebody must see them."""
    report = read_report(letter(f"{PLAIN}\n\nU MOET NU METEEN BETALEN."))
    assert gate(report) == ()
    assert {finding.code[:4] for finding in warnings(report, Target())} == {"TOON"}


def test_findings_stand_in_reading_order() -> None:
    """Findings follow the text, whatever rule they come from."""
    text = "Derhalve bel ik.\n\nDe woning wordt ontruimd.\n\nBetaal per direct.\n\nDit is tevens een brief."
    findings = [f for f in read_report(letter(text)).findings if f.code != "TERM101"]
    assert [f.place.line for f in findings] == [1, 3, 5, 7]


def test_an_allowed_phrase_is_left_alone_and_not_counted() -> None:
    """A phrase that must stay is allowed for one rule, in the score too."""
    text = PLAIN + "\n\nDerhalve schrijven wij u. Tevens bellen wij u."
    allowed = AllowedPhrase("formeel-woord", "Derhalve schrijven", "the order of the court says so")
    before, after = read_report(letter(text)), read_report(letter(text), ReadingOptions((allowed,)))
    assert [f.excerpt for f in before.findings if f.code == "WRD101" and f.excerpt] == ["Derhalve", "Tevens"]
    assert [f.excerpt for f in after.findings if f.code == "WRD101"] == ["Tevens"]
    assert after.metrics["formal_per_100"] < before.metrics["formal_per_100"]


def test_an_unused_allowance_is_reported() -> None:
    """A permission that no longer serves is removed, not kept."""
    unused = AllowedPhrase("WRD101", "derhalve", "once needed")
    report = read_report(letter(PLAIN), ReadingOptions((unused,)))
    assert [finding.code for finding in report.findings] == ["TOE101"]
    assert [finding.code for finding in gate(report, STRICT)] == ["TOE101"]
    assert gate(report) == ()


def test_an_unused_allowance_of_a_case_does_not_block() -> None:
    """A leftover in a case is told at its own place, and the letter may go out."""
    place = Place("zaak.yaml", 12, field="toegestaan[0]")
    leftover = AllowedPhrase("WRD101", "derhalve", "once needed", Origin.CASE, place)
    report = read_report(letter(PLAIN), ReadingOptions((leftover,)))
    assert [(finding.code, finding.place) for finding in report.findings] == [("TOE102", place)]
    assert gate(report, STRICT) == ()


def test_an_office_allows_for_all_its_letters() -> None:
    """What docgen.toml allows need not stand in each letter; what it took away is counted."""
    office = AllowedPhrase("WRD101", "tevens", "house style of the office", Origin.OFFICE)
    assert read_report(letter(PLAIN), ReadingOptions((office,))).findings == ()
    report = read_report(
        letter(PLAIN + "\n\nTevens bellen wij u. Tevens mailen wij."), ReadingOptions((office,))
    )
    assert report.suppressed == ((office, 2),)


def test_a_rule_may_be_allowed_as_a_whole_but_the_score_stays() -> None:
    """Without words a permission covers all that its rule finds, also about the document as a whole."""
    text = PLAIN + "\n\nDerhalve schrijven wij u. Tevens bellen wij u. Reeds lang. Mitsdien."
    whole = AllowedPhrase("WRD101", "", "a letter for lawyers only", Origin.OFFICE)
    before, after = read_report(letter(text)), read_report(letter(text), ReadingOptions((whole,)))
    assert [f.code for f in before.findings if not f.excerpt] == ["WRD101"]
    assert [f for f in after.findings if f.code == "WRD101"] == []
    assert after.score == before.score


def test_without_the_word_list_the_score_goes_on_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package wordfreq is optional: its term drops out, and the report says so."""
    monkeypatch.setattr(frequency, "_frequencies", dict)
    frequency.zipf.cache_clear()
    report = read_report(letter(FORMAL))
    frequency.zipf.cache_clear()
    assert NO_FREQUENCIES in report.notes
    assert "mean_zipf" not in report.metrics
    assert dict(report.build_up)["word_frequency"] == 0
    assert report.verdict is Verdict.ROOD


def test_the_strict_target_blocks_what_the_usual_one_lets_pass() -> None:
    """Own templates hold no formal word and no sentence over twenty words."""
    text = PLAIN + "\n\nTevens sturen wij u een folder."
    report = read_report(letter(text))
    assert gate(report, Target()) == ()
    assert [finding.code for finding in gate(report, STRICT)] == ["WRD101"]


def test_passives_block_a_strict_target() -> None:
    """More than one passive in ten sentences is too many for an own template."""
    text = PLAIN + "\n\nDe brief wordt gestuurd. De huur wordt betaald. Het slot wordt vervangen."
    assert "SCO103" in {finding.code for finding in gate(read_report(letter(text)), STRICT)}


FIXED = "Wij vragen de rechter dit uitvoerbaar bij voorraad te verklaren. Derhalve bellen wij u."


def test_wording_that_the_law_fixes_gets_no_advice() -> None:
    """No rule proposes other words for it, and it does not count in the score; a hard term is still told."""
    told = {(one.code, one.excerpt) for one in read_report(letter(FIXED)).findings}
    assert ("WRD101", "Derhalve") in told
    assert "TERM101" in {code for code, _ in told}
    assert [words for code, words in told if code in ("WRD101", "WRD102") and "voorraad" in words] == []


def test_fixed_wording_in_formal_words_is_not_counted() -> None:
    """The first day of the 14 days stands in words that may not change."""
    text = PLAIN + "\n\nBetaal binnen veertien dagen, aanvangende de dag na aanmaning."
    report = read_report(letter(text))
    assert report.metrics["formal_per_100"] == 0
    assert [one.excerpt for one in report.findings if one.code.startswith("WRD")] == []
