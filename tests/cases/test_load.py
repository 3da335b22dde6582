import json
from hashlib import sha256
from typing import Annotated, Literal, Self

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.codes import CODES
from docgen.cases.conflict import ConflictError
from docgen.cases.load import load_case
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Persoon
from docgen.cases.values import Bedrag, Datum, Getal, JaNee, Percentage, Regel, Tekst
from docgen.errors import CaseError
from docgen.message import message

GOOD = """\
document: proef/zaak
kenmerk: 2026-0412
datum: 2026-03-02
huurder:
  voornamen: Fatma
  voorletters: F.
  achternaam: Yıldız-de Vriès
  aanspreekvorm: mevrouw
  adres:
    straat: Lange Dijk
    huisnummer: 12
    postcode: 3401 AB
    plaats: IJsselstein
termijnen:
  - bedrag: 75,00
    datum: 2026-04-01
  - bedrag: € 80
    datum: 1 mei 2026
kinderen: nee
betaaldag: 28
rente: 5,5
toelichting: |
  U belde ons.

  Wij maakten een afspraak.
"""


class Termijn(CaseModel):
    bedrag: Bedrag
    datum: Datum


class Brief(CaseModel):
    soort: Literal["brief"]
    per: Regel


class Bezoek(CaseModel):
    soort: Literal["bezoek"]
    dag: Datum


class Proef(CaseBase):
    huurder: Persoon
    termijnen: tuple[Termijn, ...] = Field(min_length=2, max_length=3)
    kinderen: JaNee
    betaaldag: Getal = Field(ge=1, le=28)
    rente: Percentage | None = None
    toelichting: Tekst | None = None
    contact: Annotated[Brief | Bezoek, Field(discriminator="soort")] | None = None

    @model_validator(mode="after")
    def _terms_follow_each_other(self) -> Self:
        for number, (first, second) in enumerate(
            zip(self.termijnen, self.termijnen[1:], strict=False), start=1
        ):
            if second.datum <= first.datum:
                raise ConflictError(
                    message("This term is not later than the one before."), f"termijnen[{number}].datum"
                )
        return self


def model_for(document):
    return Proef if document == "proef/zaak" else None


def load(tmp_path, text, name="zaak.yaml", known=()):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_case(path, model_for, known)


def problems(tmp_path, text, name="zaak.yaml", known=()):
    with pytest.raises(CaseError) as caught:
        load(tmp_path, text, name, known)
    return caught.value.findings


def told(findings):
    return [(one.code, one.place.line, one.place.field) for one in findings]


def test_a_good_case_is_loaded(tmp_path):
    """The values are typed, the places known, and the file has its fingerprint."""
    loaded = load(tmp_path, GOOD)
    assert loaded.document == "proef/zaak"
    assert loaded.case.huurder.achternaam == "Yıldız-de Vriès"
    assert loaded.case.kinderen is False
    assert loaded.case.toelichting == "U belde ons.\n\nWij maakten een afspraak."
    assert loaded.places["termijnen[1].bedrag"].line == 17
    assert loaded.digest == sha256(GOOD.encode()).hexdigest()
    assert loaded.source.line_text(7) == "  achternaam: Yıldız-de Vriès"


def test_a_loaded_case_in_a_log_shows_nothing(tmp_path):
    """The text form of a case and its file holds no value."""
    loaded = load(tmp_path, GOOD)
    assert "Yıldız" not in f"{loaded!r} {loaded.source!r}"
    assert "proef/zaak" in repr(loaded)


def test_json_gives_the_same_case(tmp_path):
    """The same fields in JSON make the same case, with real truths or with words."""
    yaml_case = load(tmp_path, GOOD).case
    fields = load(tmp_path, GOOD).source.value
    assert load(tmp_path, json.dumps(fields), "zaak.json").case == yaml_case
    assert load(tmp_path, json.dumps({**fields, "kinderen": False}), "zaak.json").case == yaml_case


def test_all_problems_are_told_at_once_in_the_order_of_the_file(tmp_path):
    """Reading, kinds, unknown and missing fields: one list, by line."""
    text = (
        GOOD.replace("2026-03-02", "2026-02-31")
        .replace("mevrouw", "mevr")
        .replace("    plaats: IJsselstein\n", "    plats: IJsselstein\n")
        .replace("75,00", "1.234")
        .replace("kinderen: nee", "kinderen: misschien")
        .replace("betaaldag: 28", "betaaldag: 31\nbetaaldag: 1")
        .replace("rente: 5,5", "rente: 5,5 # oud")
    )
    assert told(problems(tmp_path, text)) == [
        ("CASE021", 3, "datum"),
        ("CASE023", 8, "huurder.aanspreekvorm"),
        ("CASE010", 9, "huurder.adres.plaats"),
        ("CASE011", 13, "huurder.adres.plats"),
        ("CASE022", 15, "termijnen[0].bedrag"),
        ("CASE020", 19, "kinderen"),
        ("CASE020", 20, "betaaldag"),
        ("SRC011", 21, "betaaldag"),
        ("SRC016", 22, "rente"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "field", "fix"),
    [
        ("datum: 2026-03-02", "datum: 2026-02-31", "CASE021", 3, "datum", "2026-02-28"),
        ("kenmerk: 2026-0412\n", "", "CASE010", 1, "kenmerk", "kenmerk: 2026-0412"),
        ("kenmerk: 2026-0412", "kenmerk:", "CASE012", 2, "kenmerk", "2026-0412"),
        ("kenmerk: 2026-0412", "kenmerk: ~", "CASE012", 2, "kenmerk", "2026-0412"),
        ("kenmerk: 2026-0412", 'kenmerk: " "', "CASE012", 2, "kenmerk", "2026-0412"),
        ("kenmerk: 2026-0412", "kenmerk: [a, b]", "CASE013", 2, "kenmerk", "one line of text"),
        ("kenmerk: 2026-0412", "kenmerk:\n  a: b", "CASE013", 2, "kenmerk", "one line of text"),
        ("kenmerk: 2026-0412", "kenmerk: 111222333", "CASE025", 2, "kenmerk", "Remove the number"),
        ("kenmerk: 2026-0412", 'kenmerk: "a\\u202eb"', "CASE024", 2, "kenmerk", "one line of text"),
        ("kenmerk: 2026-0412", f"kenmerk: {'a' * 351}", "CASE026", 2, "kenmerk", "350"),
        (
            "kenmerk: 2026-0412",
            "kenmerken: 1\nkenmerk: x",
            "CASE011",
            2,
            "kenmerken",
            "Did you mean kenmerk?",
        ),
        (
            "voornamen: Fatma",
            "voornaam: x\n  voornamen: F",
            "CASE011",
            5,
            "huurder.voornaam",
            "Did you mean voornamen?",
        ),
        ("mevrouw", "Mevrouw", "CASE023", 8, "huurder.aanspreekvorm", "one of: mevrouw, meneer, naam"),
        (
            "huisnummer: 12",
            "huisnummer: 12A",
            "CASE020",
            11,
            "huurder.adres.huisnummer",
            "a field of its own",
        ),
        ("kinderen: nee", "kinderen: [ja]", "CASE013", 19, "kinderen", "ja or nee"),
        ("betaaldag: 28", "betaaldag: 0", "CASE020", 20, "betaaldag", "a whole number"),
        ("rente: 5,5", "rente: 101", "CASE020", 21, "rente", "from 0 to 100"),
        ("€ 80\n    datum: 1 mei 2026", "€ 80", "CASE010", 17, "termijnen[1].datum", "datum: 2026-02-28"),
        (
            "€ 80\n    datum: 1 mei 2026",
            "€ 80\n    datum: 2026-04-01",
            "CASE030",
            18,
            "termijnen[1].datum",
            "one of the two",
        ),
        ("  - bedrag: € 80\n    datum: 1 mei 2026\n", "", "CASE020", 14, "termijnen", "a list"),
        ("kinderen: nee", "kinderen: nee\ncontact: x", "CASE013", 20, "contact", "a group of fields"),
        (
            "kinderen: nee",
            "kinderen: nee\ncontact:\n  soort: brief\n  per: [x]",
            "CASE013",
            22,
            "contact.per",
            "one line",
        ),
        (
            "kinderen: nee",
            "kinderen: nee\ncontact:\n  soort: bezoek",
            "CASE010",
            20,
            "contact.dag",
            "dag: 2026-02-28",
        ),
        ("document: proef/zaak\n", "", "CASE001", 1, None, "document: notices/"),
        ("document: proef/zaak", "document: [proef/zaak]", "CASE001", 1, "document", "document: notices/"),
        ("document: proef/zaak", "document: proef/zak", "CASE002", 1, "document", "Did you mean proef/zaak?"),
        ("document: proef/zaak", "document: heel/anders", "CASE002", 1, "document", "template list"),
    ],
)
def test_each_problem_has_a_code_a_place_and_a_cure(tmp_path, old, new, code, line, field, fix):  # noqa: PLR0913, PLR0917 - one row of a table
    """One mistake gives one finding that says where it is and how to mend it."""
    assert old in GOOD
    (finding,) = problems(tmp_path, GOOD.replace(old, new), known=["proef/zaak", "notices/pauze"])
    assert (finding.code, finding.place.line, finding.place.field) == (code, line, field)
    assert fix in str(finding.fix)


def test_a_list_where_a_group_belongs_and_the_other_way(tmp_path):
    """Both forms are named."""
    swapped = GOOD.replace("termijnen:\n  - bedrag: 75,00\n", "termijnen:\n    bedrag: 75,00\n")
    swapped = swapped.replace("  - bedrag: € 80\n    datum: 1 mei 2026\n", "")
    (finding,) = problems(tmp_path, swapped)
    assert (finding.code, str(finding.message)) == ("CASE013", "Here belongs a list.")
    (finding,) = problems(tmp_path, GOOD.replace("  adres:\n    straat", "  adres:\n  - straat"))
    assert (finding.code, str(finding.message)) == ("CASE013", "Here belongs a group of fields.")


def test_an_empty_item_is_refused(tmp_path):
    """A dash without a value is a forgotten item."""
    (finding,) = problems(tmp_path, GOOD.replace("kinderen:", "  -\nkinderen:"))
    assert told([finding]) == [("CASE012", 19, "termijnen[2]")]


def test_too_many_items_are_refused(tmp_path):
    """The message says how many fit."""
    more = "  - bedrag: 1,00\n    datum: 2026-06-01\n" * 2
    (finding,) = problems(tmp_path, GOOD.replace("kinderen:", f"{more}kinderen:"))
    assert "3" in str(finding.message)


def test_a_truth_in_json_is_no_text(tmp_path):
    """A yes where a name belongs would be printed as a name."""
    fields = load(tmp_path, GOOD).source.value
    (finding,) = problems(tmp_path, json.dumps({**fields, "kenmerk": True}), "zaak.json")
    assert told([finding]) == [("CASE013", 1, "kenmerk")]


def test_an_unknown_name_that_may_be_private_stays_out(tmp_path):
    """A person's name typed as a field name gets into no message and no place."""
    (finding,) = problems(tmp_path, GOOD.replace("kinderen:", "Jan de Vries: 5\nkinderen:"))
    assert finding.code == "CASE011"
    assert finding.place.field == "?"
    assert "Vries" not in f"{finding.message} {finding.fix} {finding.place}"


def test_a_file_that_cannot_be_read_is_a_case_error(tmp_path):
    """Encoding, form and absence give the same kind of error as wrong fields."""
    assert [one.code for one in problems(tmp_path, b"naam: Ren\xe9e")] == ["SRC004"]
    assert [one.code for one in problems(tmp_path, "a: 'x")] == ["SRC010"]
    with pytest.raises(CaseError) as caught:
        load_case(tmp_path / "niets.yaml", model_for)
    assert caught.value.exit_code == 2


def outcome(tmp_path, text):
    try:
        load(tmp_path, text)
    except CaseError as error:
        return error
    return None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(data=st.data())
def test_no_finding_ever_holds_a_value(tmp_path, data):
    """Whatever is typed in whichever field: the messages name the place and the rule only."""
    canary = "Xq7Kanarie"
    field = data.draw(st.sampled_from([line for line in GOOD.splitlines() if ": " in line]))
    noise = data.draw(
        st.sampled_from(
            [
                "{}",
                "[{}]",
                "'{}",
                '"{}\\u202e"',
                "{}: x",
                "{} # y",
                "&{} x",
                "!{} x",
                "{{a: {}}}",
                "2026-{}",
                "{}",
            ]
        )
    )
    spoilt = GOOD.replace(field, field.split(": ")[0] + ": " + noise.format(canary))
    error = outcome(tmp_path, spoilt)
    if error is None:
        return
    for one in error.findings:
        assert canary not in f"{one.message} {one.fix} {one.place} {one.excerpt} {one.advice}"
    assert canary not in str(error)
    assert error.__cause__ is None
    assert error.__suppress_context__ or error.__context__ is None


def test_each_code_stands_once():
    """A code is never used twice, and each says what it means and what to do."""
    assert len({one.code for one in CODES}) == len({one.name for one in CODES}) == len(CODES)
    assert all(one.meaning.text.endswith(".") and one.cure.text for one in CODES)
