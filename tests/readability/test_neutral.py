"""Reading by form: the same outcome as reading the letter itself."""

from __future__ import annotations

import pytest

from docgen.document.blocks import Document, Heading, Paragraph
from docgen.document.form import Form, slot
from docgen.document.inline import Text
from docgen.dutch.datum import MAANDEN
from docgen.pipeline.filling import Filled, reading_options
from docgen.readability.neutral import STAND_INS, neutral, read_by_form
from docgen.readability.report import ReadingReport, read_report
from tests.made import each_case, made


@each_case()
def test_a_letter_reads_the_same_by_its_form(name: str) -> None:
    """Score, verdict, tone and every finding of each example are those of the letter as it stands."""
    draft = made(name).draft
    filled = Filled(draft.loaded, draft.template, draft.context, draft.document)
    options = reading_options(filled)
    assert _told(read_by_form(draft.document, options)) == _told(read_report(draft.document, options))


def _told(report: ReadingReport) -> tuple[object, ...]:
    figures = {name: value for name, value in report.metrics.items() if name != "legal_words"}
    return (
        report.score,
        report.verdict,
        report.tone,
        report.limits,
        figures,
        report.findings,
        report.suppressed,
    )


def test_equal_amounts_and_days_stay_equal() -> None:
    """So the number of different ones stays what it was."""
    values = (
        "€\u00a010,00",
        "dinsdag\u00a03\u00a0maart\u00a02026",
        "€\u00a02.000,00",
        "€\u00a010,00",
        "3\u00a0maart",
    )
    assert neutral(values) == (
        "€\u00a01.001,00",
        "maandag\u00a01\u00a0januari\u00a02026",
        "€\u00a01.002,00",
        "€\u00a01.001,00",
        "1\u00a0januari",
    )


def test_a_month_named_by_itself_stays_that_of_its_day() -> None:
    """An explanation may repeat a day by its month alone; and a year has no thirteenth month."""
    assert neutral(("5\u00a0juni\u00a02026", "juni\u00a02026", "Juli\u00a02026", "5\u00a0juli")) == (
        "1\u00a0januari\u00a02026",
        "januari\u00a02026",
        "Februari\u00a02026",
        "1\u00a0februari",
    )
    months = tuple(f"{month}\u00a02026" for month in (*MAANDEN, MAANDEN[0]))
    assert len(set(neutral(months))) == len(MAANDEN)


@pytest.mark.parametrize(
    "value",
    [
        "veertien",
        "14",
        "0800\u00a08115",
        "uw huis",
        "Geldfit",
        "Juridisch Loket",
        "U betaalt nu. Anders volgt ontruiming.",
        "Wij nemen binnen twee weken contact op met u",
        "Jansen.",
    ],
)
def test_a_value_that_says_something_to_a_rule_stays(value: str) -> None:
    """Numbers, words, helpers and sentences are read as they are."""
    assert neutral((value,)) == (value,)


@pytest.mark.parametrize(
    "value", ["Ali de Boer", "Lindestraat\u00a012-B", "HZ-2026-00418", "2383\u00a0WC\u00a0 LEIDEN"]
)
def test_names_addresses_and_references_become_stand_ins(value: str) -> None:
    """Nobody's name decides how plain a letter is."""
    assert neutral((value,))[0] in STAND_INS


def test_a_report_holds_no_name() -> None:
    """It is kept for the next letter, so it may not know the last one."""
    heading = Heading(1, (Text("Uw huur"),))
    greeting = Paragraph((Text("Beste "), Text(slot(0), "naam"), Text(", u betaalt de huur op tijd.")))
    document = Form(Document("Uw huur", (heading, greeting))).fill(("Xanthippe Zeegers",))
    assert "Xanthippe" not in read_by_form(document).reading.text
