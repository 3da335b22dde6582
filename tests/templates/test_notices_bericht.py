"""The message to a phone: it can be pasted, it fits, and it tells nobody else who owes rent."""

from __future__ import annotations

import pytest

from docgen.cases.bericht import Bericht
from docgen.checks.bericht_te_lang import WHATSAPP, check
from docgen.document.blocks import Section
from docgen.document.walk import blocks_of
from docgen.writers.sms import most_signs, sms_length, utf16_units
from docgen.writers.words import message_text
from tests.checks.examples import facts_for
from tests.made import document_of, each_case, file_of, made
from tests.writers.parity import words

MESSAGE = "notices/bericht/"


def case_of(name: str) -> Bericht:
    case = made(name).draft.loaded.case
    assert isinstance(case, Bericht)
    return case


def sent(name: str) -> str:
    return file_of(name, "txt").decode()


@each_case(MESSAGE)
def test_plain_text_is_the_message_alone(name: str) -> None:
    """No heading, no reference, no folded line, no space that a phone cannot send, no line too many."""
    text = sent(name)
    assert text == message_text(document_of(name))
    assert "\xa0" not in text
    assert text == text.strip()
    (message,) = [block for block, _ in blocks_of(document_of(name)) if isinstance(block, Section)]
    assert text.split() == [word for line in message.blocks for word in words_of_block(line)]


def words_of_block(block: object) -> list[str]:
    runs = getattr(block, "runs", ())
    return "".join(getattr(run, "text", "\n") for run in runs).split()


@each_case(MESSAGE)
def test_it_fits(name: str) -> None:
    """As its channel counts."""
    case, text = case_of(name), sent(name)
    if case.kanaal == "sms":
        length = sms_length(text)
        assert length.count <= most_signs(length, 1 if case.lengte == "kort" else 2)
    else:
        assert utf16_units(text) <= WHATSAPP[case.lengte]


@each_case(MESSAGE)
def test_link_and_number_stand_by_themselves(name: str) -> None:
    """A link at the end of a line or before a space opens; a full stop behind it would break it."""
    case, text = case_of(name), sent(name)
    assert f"{case.betaallink}\n" in text
    assert "0172 12 34 57" in text
    assert text.endswith(f"\n{case.verhuurder.naam}")


@each_case(MESSAGE)
def test_it_is_kind_and_tells_no_amount(name: str) -> None:
    """It asks or offers something; whoever looks at the phone reads no amount and no threat."""
    text = sent(name)
    assert "?" in text
    for phrase in ("€", "rechter", "deurwaarder", "incasso", "achterstand", "!", "moet", "None"):
        assert phrase not in text


@each_case(MESSAGE)
def test_the_record_of_the_office_holds_it_too(name: str) -> None:
    """The other formats say the same, with date, reference and channel around it."""
    said = words(document_of(name))
    assert case_of(name).kenmerk in said
    assert case_of(name).kanaal in said
    assert set(sent(name).split()) <= {part for word in said for part in word.replace("\xa0", " ").split()}


@pytest.mark.parametrize(
    ("overrides", "told"),
    [
        ({"huurder.achternaam": "Zoë"}, {"odd": "ë", "most": 70}),
        ({"verhuurder.naam": "Stichting Woningcorporatie Groot Rijn- en Veenstreek"}, {"most": 160}),
        ({"verhuurder.naam": "Wonen €€€€€€€€€€€€"}, {"most": 160}),
        ({"kanaal": "whatsapp", "betaallink": f"https://betalen.example/{'k' * 40}"}, {"most": 160}),
    ],
)
def test_too_long_is_told_with_its_count(overrides: dict[str, str | None], told: dict[str, object]) -> None:
    """The office reads how many signs there are, how many fit, and which sign takes the room."""
    facts = facts_for("notices/bericht", overrides)
    (finding,) = check(facts)
    values = dict(finding.message.values)
    assert facts.document is not None
    text = message_text(facts.document)
    counted = sms_length(text).count if "kanaal" not in overrides else utf16_units(text)
    assert values["count"] == counted
    assert told.items() <= values.items()
