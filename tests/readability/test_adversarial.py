"""Texts that mislead a formula: each gets the right colour and the right tone.

The six kinds of docgen's readability study, November 2026, par. 2.6: what Flesch-Douma passes and should
not, and the other way round.
"""

from __future__ import annotations

import pytest

from docgen.readability.gate import gate
from docgen.readability.report import ReadingReport, Tone, read_report
from docgen.readability.score import Verdict
from tests.readability.letters import letter

LEGAL = """U verkeert in verzuim. Ontbinding wordt gevorderd. De hoofdsom is opeisbaar. Rente is verschuldigd.
De vordering wordt betekend. Verweer kan worden gevoerd. Verstek wordt verleend. Ontruiming wordt bevolen.
Proceskosten worden begroot. Het vonnis is uitvoerbaar bij voorraad. De titel wordt ten uitvoer gelegd.
Beslag wordt gelegd. De inboedel wordt afgevoerd. De griffie wordt verwittigd. De gedaagde is aansprakelijk.
Schorsing wordt geweigerd. Cassatie wordt ingesteld. De dwangsom wordt verbeurd. De borg is hoofdelijk
verbonden. Het beding is nietig. De exploten worden uitgebracht."""

FORMAL = """U dient thuis te zijn. Derhalve bellen wij. Tevens komen wij langs. Thans is het tijd. U dient te
betalen. Indien u wacht, komt er rente bij. Gelieve te bellen. Wij gaan reeds lang mee. Heden is het mei.
Alsdan bent u te laat. Voorts is er post. Aldus is het goed. U dient te lezen. Wij zijn voornemens te komen.
Gaarne horen wij van u. Alhier staat uw huis. Zulks is ons doel. U dient te slapen. Daaromtrent hoort u meer.
Echter niet van ons. Doch wel van hen. Jegens u zijn wij open."""

CHAIN = """Toen wij bij u aan de deur kwamen en er niemand was die open deed, hebben wij een kaart in de bus
gedaan en later die dag ook nog een keer gebeld, maar omdat u toen ook niet thuis was en wij niet weten waar u
bent, vragen wij u nu in deze brief of u ons wilt bellen, zodat wij met u kunnen zien wat er nodig is en hoe
wij u kunnen helpen om in het huis te blijven. Als u dat niet wilt, dan is dat ook goed."""

THREAT = """Betaal nu. Dit is uw laatste kans. Betaalt u niet? Dan staat u op straat. U weigert al lang om te
betalen. Het is uw eigen schuld. Wij nemen dan juridische stappen. Wij komen met de politie. Dan bent u alles
kwijt. U krijgt geen tijd meer. Uw kind moet dan ook weg. Denk daar goed over na. Betaal nog deze week. Later
is te laat. Wij gaan niet meer bellen. Wij gaan niet meer praten. Wij hebben het u vaak gezegd. Nu is het
klaar. Wij waarschuwen u. Doe wat wij zeggen."""

NAMES = """Mevrouw Yılmaz woont in de Prinses Irenestraat in IJsselstein. Zij belt met de heer Van 't Hof van
Stichting Woonzorg. Mevrouw Ó Briain komt op maandag. Zij neemt Sami Çelik mee. Hij woont aan het Koningin
Wilhelminaplein. Anneke van der Zwaan-Wiersma komt ook. Zij werkt bij de Kredietbank Midden. U kunt haar
bellen. De heer Ten Brinke van Wijkteam Noord helpt u ook. Hij werkt aan de Burgemeester Fockemalaan. U mag
naar Huis van de Wijk Oost gaan. Vraag daar naar Fatima El Amrani. Zij helpt u met uw post. Zij kent de
gemeente Houten goed. U kent haar ook."""

VALUES = """U krijgt van ons € 1.250,00 terug. Dat staat op 3 mei 2027 op NL91 ABNA 0417 1643 00. Bel bij
vragen 085 123 45 67 of 06 12 34 56 78. Wij zijn er van 9.00 tot 17.00 uur. U kunt ook mailen naar
post@dekade.example. De huur was € 712,45. Die is nu € 690,10. Dat is 3,2% minder. U betaalt op 1 juni 2027
voor het eerst minder. Uw nummer is 2027-001234. Uw postcode is 1234 AB. U leest meer op www.dekade.example.
Op 12-04-2027 hebt u ons gebeld. Wij hebben u op 20 april 2027 om 14.30 uur een brief gestuurd. U hebt hem
gekregen."""


def read(text: str) -> ReadingReport:
    """Return the report of a text; each has enough words for a verdict."""
    report = read_report(letter(text))
    assert report.verdict is not Verdict.TE_KORT
    return report


def codes(report: ReadingReport) -> set[str]:
    return {finding.code for finding in report.findings}


def test_short_and_legal_is_red() -> None:
    """Sentences of three words are hard when each word is a term."""
    report = read(LEGAL)
    assert report.verdict is Verdict.ROOD
    assert {"TERM101", "LIJD101"} <= codes(report)


def test_short_and_formal_is_red() -> None:
    """Short sentences pass Flesch-Douma; formal words stop them here."""
    report = read(FORMAL)
    assert report.verdict is Verdict.ROOD
    assert report.all_metrics["flesch_douma"] > 60
    assert report.metrics["formal_per_100"] > 4
    assert report.tone is not Tone.FOUT


def test_a_chain_of_easy_words_is_red() -> None:
    """One sentence of eighty easy words passes Flesch-Douma and nobody's breath."""
    report = read(CHAIN)
    assert report.verdict is Verdict.ROOD
    assert report.all_metrics["flesch_douma"] > 60
    assert "ZIN101" in codes(report)


def test_a_threat_in_easy_words_is_green_and_blocked_for_its_tone() -> None:
    """Tone is apart from plainness."""
    report = read(THREAT)
    assert report.verdict is Verdict.GROEN
    assert report.tone is Tone.FOUT
    assert sum(f.code in ("TOON101", "TOON103") for f in report.findings) >= 4
    assert gate(report)


@pytest.mark.parametrize("text", [NAMES, VALUES], ids=["names", "values"])
def test_names_and_values_cost_nothing(text: str) -> None:
    """Names, streets, amounts, dates, accounts and phone numbers make no letter hard or harsh."""
    report = read(text)
    assert report.verdict is Verdict.GROEN
    assert report.tone is not Tone.FOUT
    assert gate(report) == ()
