"""Dates, times, amounts and numbers are written one way in every case, and never break over two lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from docgen.document.inline import Text
from docgen.document.walk import lines_of
from docgen.dutch.datum import DAGEN, MAANDEN
from docgen.writers.words import printed_lines
from tests.made import document_of, each_case

MONTH, DAYS = "|".join(MAANDEN), "|".join(DAGEN)
WRONG = {
    "a date in digits": r"\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b",
    "a time with a colon": r"(?<!artikel.)(?<!art\..)\b\d{1,2}:\d\d\b(?!\d)",
    "letters for the euro": r"\bEUR\b",
    "an amount without its sign apart": r"€[^\xa0]",
    "an amount without cents": r"€\xa0[\d.]+(?![\d.,]*,\d\d)",
    "a month with a capital": rf"\d[ \xa0](?:{MONTH.title()})",
    "an old telephone number": r"\b0900\b",
}
TOKENS = {
    "date": rf"(?:(?:{DAYS})\s)?\d{{1,2}}\s(?:{MONTH})(?:\s\d{{4}})?",
    "amount": r"€\s[\d.]+,\d\d",
    "time": r"\d{1,2}\.\d\d\suur",
    "postcode": r"[1-9]\d{3}\s[A-Z]{2}",
    "account": r"NL\d\d(?:\s[A-Z0-9]{2,4})+",
    "telephone": r"0\d{1,3}(?:\s\d+)+|14\s0\d+",
}
DATED = re.compile(rf"\b({DAYS})\s(\d{{1,2}})\s({MONTH})\s(\d{{4}})", re.IGNORECASE)

WITHOUT_DAY = ("notices/kinderbrief/zonder-dag",)
"""Cases whose text tells no day at all, as none is known."""

NO_DAY_TO_ACT = (*WITHOUT_DAY, "notices/hulpkaart/")
"""Cases whose text asks for nothing on a certain day."""


@each_case()
def test_forms_that_letters_do_not_have(name: str) -> None:
    """No date or time in digits only, no EUR, no amount without cents."""
    text = "\n".join(printed_lines(document_of(name)))
    found = {what: re.findall(pattern, text) for what, pattern in WRONG.items()}
    assert {what: hits for what, hits in found.items() if hits} == {}


@each_case()
def test_a_date_or_an_amount_stays_on_one_line(name: str) -> None:
    """Within a value that docgen writes there are no-break spaces only; within its fixed texts too.

    Free text of a case is the user's own: there a date may stand as it was typed.
    """
    for kind, pattern in TOKENS.items():
        token = re.compile(pattern)
        for run in runs_of(name):
            found = token.findall(run.text) if run.field is None else token.fullmatch(run.text) and [run.text]
            assert not [one for one in found or [] if re.search(r"[ \n]", one)], f"{kind} in line {run.line}"


@each_case()
def test_values_were_looked_at(name: str) -> None:
    """Every case prints dates, amounts or numbers, so the test above has something to look at."""
    kinds = {
        kind for kind, pattern in TOKENS.items() for run in runs_of(name) if re.search(pattern, run.text)
    }
    assert {"date", "telephone"} - kinds <= ({"date"} if name in WITHOUT_DAY else set())


@each_case()
def test_day_of_the_week_is_right(name: str) -> None:
    """Each weekday before a full date is the weekday of that date."""
    found = DATED.findall("\n".join(printed_lines(document_of(name))))
    assert bool(found) is not name.startswith(NO_DAY_TO_ACT)
    for weekday, day, month, year in found:
        moment = date(int(year), MAANDEN.index(month) + 1, int(day))
        assert DAGEN[moment.weekday()] == weekday.casefold()


def runs_of(name: str) -> Iterator[Text]:
    """Yield each stretch of text of a case."""
    for line in lines_of(document_of(name)):
        yield from (run for run in line.runs if isinstance(run, Text))
