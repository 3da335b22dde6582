"""One thing changed in a rightful case, as a busy office does it: each is told with its own code.

The rows follow the lists of what may go wrong with each kind of document. A row that stops the document has
exit code 1 or 2; a warning or a notice lets it pass and is told.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.case_files import LAST, NOTICE, SECOND, SUMMONS, Changes, validate, write_case

ADDENDUM = "addendum/drie-partijen"
REMINDER, FORMAL, REPORT = (
    "notices/herinnering",
    "notices/veertiendagenbrief",
    "notices/melding-gemeente",
)
STEP = "vroegsignalering"
Row = tuple[str, Changes, str, int]

SUMMONS_ROWS: list[Row] = [
    (SUMMONS, {"roldatum": "2026-12-08"}, "TRM101", 1),
    (SUMMONS, {"betekening": "2026-11-28", "roldatum": "2026-12-06"}, "TRM102", 0),
    (SUMMONS, {"rechtbank.naam": "rechtbank Rotterdam"}, "RBK101", 1),
    (SUMMONS, {"gemeente.naam": "gemeente Nergenshuizen"}, "RBK102", 0),
    (SUMMONS, {f"{STEP}.melding.gedaan": None}, "CASE010", 2),
    (SUMMONS, {f"{STEP}.melding.datum": "2026-08-09"}, "WGS102", 1),
    (SUMMONS, {f"{STEP}.aanbod_contactgegevens.antwoord": "geweigerd"}, "WGS103", 1),
    (SUMMONS, {f"{STEP}.melding.datum": "2026-10-20"}, "WGS104", 0),
    (SUMMONS, {f"{STEP}.persoonlijk_contact[1].productie": None}, "WGS105", 0),
    (SUMMONS, {f"{STEP}.aanbod_contactgegevens.antwoord": None}, "CASE030", 2),
    (SUMMONS, {"kinderen": None}, "CASE030", 2),
    (SUMMONS, {"kinderen.opvang": None}, "KND102", 0),
    (SUMMONS, {"kinderen.gedaan": None}, "CASE030", 2),
    (SUMMONS, {"achterstand.hoofdsom": "2.428,38"}, "BDR101", 1),
    (SUMMONS, {"huurovereenkomst.huurprijs": "1.742,79"}, "BDR102", 0),
    (SUMMONS, {"achterstand.maanden[1].verschuldigd": "-742,79"}, "CASE022", 2),
    (SUMMONS, {"eis.incassokosten.bedrag": "252,85"}, "INC101", 1),
    (SUMMONS, {"huurovereenkomst.bedingen[0].opslag": "5"}, "BDG103", 0),
    (SUMMONS, {"huurovereenkomst.bedingen[1].onderwerp": "boete"}, "BDG104", 0),
    (SUMMONS, {"huurovereenkomst.bedingen[1].ingeroepen": "ja"}, "BDG105", 0),
    (
        SUMMONS,
        {"huurovereenkomst.bedingen[1].ingeroepen": "ja", "huurovereenkomst.bedingen[1].oneerlijk": "ja"},
        "BDG101",
        1,
    ),
    (SUMMONS, {"eis.uitvoerbaar_bij_voorraad": "nee"}, "EIS101", 0),
    (SUMMONS, {"eis.huur_vanaf": "2026-11-01"}, "EIS102", 1),
    (SUMMONS, {"betekening": "2026-12-06"}, "UUR101", 1),
    (SUMMONS, {"kinderen.bron": "Dit blijkt uit productie 99."}, "PRD101", 1),
    (SUMMONS, {"kinderen.productie": "onbekend"}, "CASE030", 2),
    (SUMMONS, {"huurovereenkomst.huurwijzigingen[1].productie": None}, "PRD102", 1),
    (SUMMONS, {"producties[0].datum": "2027-01-01"}, "PRD103", 1),
    (SUMMONS, {"eis.rente.soort": "handelsrente"}, "RNT103", 1),
    (SUMMONS, {"eis.rente.vanaf": "2009-01-01"}, "RNT101", 1),
    (SUMMONS, {"eis.rente.berekend_tot": "2027-01-01"}, "WET002", 1),
    (SUMMONS, {"roldatum": "2027-01-13"}, "KST101", 1),
    (SUMMONS, {"veertiendagenbrief.verzonden": "2026-11-16"}, "INC102", 1),
    (SUMMONS, {"verweren": None}, "CASE010", 2),
]
NOTICE_ROWS: list[Row] = [
    (NOTICE, {"ontruiming.datum": "2027-04-11"}, "UUR101", 1),
    (NOTICE, {"ontruiming.datum": "2027-05-06"}, "UUR101", 1),
    (NOTICE, {"ontruiming.tijd": "21.00"}, "UUR101", 1),
    (NOTICE, {"ontruiming.datum": "2027-12-28"}, "UUR102", 0),
    (NOTICE, {"ontruiming.datum": "2027-11-30"}, "UUR103", 0),
    (NOTICE, {"vonnis.betekend_op": None}, "TRM109", 1),
    (NOTICE, {"ontruiming.kennisgeving_gemeente_op": None}, "TRM110", 0),
    (NOTICE, {"vonnis.ontruimen_vanaf": "2027-05-01"}, "TRM106", 1),
    (NOTICE, {"vonnis.zaaknummer": None}, "CASE010", 2),
    (NOTICE, {"ontruiming.datum": None}, "CASE010", 2),
    (NOTICE, {"minderjarige_kinderen": None}, "CASE010", 2),
    (NOTICE, {"opvang": None}, "KND102", 0),
]
AGREEMENT_ROWS: list[Row] = [
    (ADDENDUM, {"einddatum": None}, "CASE010", 2),
    (ADDENDUM, {"einddatum": "2028-02-01"}, "OVK106", 0),
    (LAST, {"einddatum": "2030-01-01"}, "OVK102", 1),
    (ADDENDUM, {"afspraken_verhuurder[0].wat": "De huur eindigt van rechtswege in mei."}, "OVK101", 1),
    (ADDENDUM, {"afspraken_verhuurder[0].wat": "De huur stopt als de hulp stopt."}, "OVK101", 1),
    (LAST, {"voorwaarden[0].wat": "U ziet af van hoger beroep."}, "OVK101", 1),
    (LAST, {"vonnis.zaaknummer": None}, "CASE010", 2),
    (SECOND, {"gegevens[0].wat": "welke medicijnen u gebruikt"}, "OVK107", 1),
    (SECOND, {"gegevens[0].wat": "alle gegevens over u"}, "OVK108", 1),
    (SECOND, {"betalingsregeling.draagkracht.alle_schulden_meegeteld": "nee"}, "OVK109", 0),
    (ADDENDUM, {"betalingsregeling.aantal_termijnen": "11"}, "CASE030", 2),
    (ADDENDUM, {"hersteltermijn_dagen": None}, "CASE010", 2),
]
LETTER_ROWS: list[Row] = [
    (REMINDER, {"weigeren_tot": None}, "CASE010", 2),
    (REMINDER, {"weigeren_tot": "2026-08-10"}, "HRN102", 1),
    (REMINDER, {"achterstand.hoofdsom": "2.428,38"}, "BDR101", 1),
    (FORMAL, {"veertiendagenbrief.verzuim_op": "2026-11-21"}, "VDB102", 1),
    (FORMAL, {"verhuurder.contactpersoon.functie": "hulp, 14 dagen na heden"}, "VDB101", 1),
    (REPORT, {f"{STEP}.aanbod_contactgegevens.antwoord": "geweigerd"}, "MLD102", 1),
    (REPORT, {f"{STEP}.herinneringen[0].datum": "2026-09-09"}, "MLD101", 1),
    (REPORT, {f"{STEP}.persoonlijk_contact": None}, "CASE010", 2),
]


def _name(row: Row) -> str:
    return f"{row[0].partition('/')[2]}-{row[2]}-{next(iter(row[1]))}"


@pytest.mark.parametrize("row", [*SUMMONS_ROWS, *NOTICE_ROWS, *AGREEMENT_ROWS, *LETTER_ROWS], ids=_name)
def test_a_mutation_is_told_with_its_code(
    row: Row, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The example is right; with one change it is blocked, or it passes and the office is warned."""
    document, changes, code, exit_code = row
    said = validate(write_case(tmp_path, document, changes), capsys)
    found = [one for one in said.findings if one["code"] == code]
    assert found, said.text
    assert said.code == exit_code
    assert all(one["fix"] for one in found)
