"""A clause of another kind of agreement stands in this one.

Checks: template and case for words of a running lease, a suspended judgment or a temporary lease.
Why: the three differ in law; a clause of one in another can cost the tenant the home.
Source: art. 7:230, 7:231 en 7:271 BW; Stb. 2024, 152; ECLI:NL:HR:2025:167.
    The article stands with each entry of the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT, instrument_of
from docgen.checks.lists import entries
from docgen.checks.wording import excerpt, lines_with
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK117"
NAME = "ander-instrument"
LEVEL = Level.ERROR
SOURCE = "art. 7:230, 7:231 en 7:271 BW; Stb. 2024, 152"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = True
EXAMPLE = "addendum/terugkeer"
WRONG: tuple[Overrides, ...] = (
    {"aanleiding": "U betaalt elke maand een gebruiksvergoeding."},
    {"voorwaarden[0].wat": "U houdt u aan de opschorting."},
    {"afspraken_verhuurder[0].wat": "U krijgt een tijdelijk huurcontract."},
    {"aanleiding": "Dit is proefhuur."},
)
RIGHT: tuple[Overrides, ...] = ({}, {"aanleiding": "U woonde tijdelijk ergens anders. Nu komt u terug."})


@cache
def foreign_words(instrument: str) -> dict[str, str]:
    """Return the words that may not stand in an agreement of a kind, each with its article.

    Args:
        instrument: A, B or C.
    """
    rows = (row for row in entries("andere_instrumenten") if instrument in row["niet_in"])
    return {words: row["artikel"] for row in rows for words in row["woorden"]}


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each line with words of another kind."""
    if facts.document is None:
        return
    articles = foreign_words(instrument_of(facts.document_id))
    for line, words in lines_with(facts.document, *articles):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("These words belong to another kind of agreement: “{words}”.", words=words),
            facts.place_of(line, words),
            message("Take them out, or make the agreement of that kind. `docgen template list` shows all."),
            articles[words],
            excerpt(line),
            may_accept=MAY_ACCEPT,
        )
