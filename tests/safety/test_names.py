"""Names from everywhere, names that look like values, and words without end: right on paper, or refused."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from tests.cli.case_files import ADDENDUM, NOTICE, SUMMONS, Changes, render, write_case
from tests.safety.outcomes import NAME, TEXT, Outcome, packs, run_on, squeezed

DUTCH = ["'t Hof", "’t Hof", "in 't Veld", "d'Ancona", "'s-Gravesande", "IJzerman", "Ĳssel", "Coöperatie"]
ACCENTS = [
    "Yıldız",
    "İnönü",
    "Işık-Çağrıoğlu",
    "Żółć",
    "Łódź",
    "Nguyễn Thị Phượng",
    "Đặng",
    "Ñandú",
    "Ærø",
    "Þórðr",
    "Œuvre",
    "Şahin",
    "Čapek",
    "Ελλάδα",
    "Иванов",
]
DECOMPOSED = [unicodedata.normalize("NFD", name) for name in ("Nguyễn", "Vriès", "Çağrı", "Żółć")]
STACKED = ["Ọ̀ṣun", "Ẹ̀kọ́", "ạ̈bel", "Nẓ̌ar", "ā́ron", "x̂ander", "q̣̇a", "m̃aria", "Z̤afar", "n̈ame"]
LIKE_VALUES = [
    "Null",
    "No",
    "True",
    "NaN",
    "None",
    "Yes",
    "On",
    "Off",
    "Infinity",
    "undefined",
    "1e5",
    "0x1F",
    "007",
    "12:30",
    ".5",
    "2026-01-01",
]
GOOD = [*DUTCH, *ACCENTS, *DECOMPOSED, *STACKED, *LIKE_VALUES]

OTHER_SCRIPTS = [
    "محمد الحسن",
    "بی\u200cنظیر",
    "עַמִּי כהן",
    "שרה כהן",
    "ተስፋይ",
    "Հայկ",
    "გიორგი",
    "Bos 🙂",
    "Vos 👩\u200d👧❤\ufe0f",
    "Đặng Thị Thu",
]
LACKING = ["王小明", "สมชาย ใจดี", "हिन्दी Bos"]
LONG = "Wijdverspreid" * 24
ONE_WORD = "W" * 300


def _outcome(changes: Changes, folder: Path, capsys: pytest.CaptureFixture[str], document: str) -> Outcome:
    path = write_case(folder, document, changes)
    said = render(path, folder / "uit", capsys)
    return Outcome(said.code, said.text, path, folder / "uit")


@pytest.mark.parametrize("changes", packs(GOOD))
def test_a_name_is_printed_as_it_was_typed(
    changes: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each letter and each accent, in the one form that Unicode has for it."""
    _outcome(changes, tmp_path, capsys, NOTICE).check_printed(changes.values())


@pytest.mark.parametrize("changes", packs(OTHER_SCRIPTS))
def test_a_name_in_another_script_is_printed_as_it_was_typed(
    changes: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the order in which it is read; a sign that only shapes others is no letter of a PDF."""
    outcome = _outcome(changes, tmp_path, capsys, NOTICE)
    assert outcome.code == 0, outcome.said
    for kind, text in outcome.texts().items():
        for name in changes.values():
            wanted = re.sub("[\u200c\u200d\ufe0f]", "", name) if kind == ".pdf" else name
            assert squeezed(wanted) in text.replace("\ufe0e", ""), kind


@pytest.mark.parametrize("name", LACKING)
def test_a_letter_that_the_font_lacks_is_refused(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No box on paper where a name should stand."""
    changes = {"huurder.achternaam": name}
    _outcome(changes, tmp_path, capsys, NOTICE).check_refused(name, code="RND001")


@pytest.mark.parametrize("name", LIKE_VALUES)
def test_a_name_without_quotes_stays_a_name(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """YAML would make another thing of it: nothing, a truth, a number, a date."""
    data = TEXT.replace(NAME, f"achternaam: {name}")
    run_on(data, tmp_path, capsys, "--to", "txt").check_printed([f"A. {name}"], [".txt"])


LONG_PLACES = [
    (ADDENDUM, {"aanleiding": f"U zei: {LONG} en dat mag.", "huurder.achternaam": ONE_WORD}),
    (ADDENDUM, {"verhuurder.naam": ONE_WORD, "afspraken_verhuurder[0].wat": ONE_WORD.lower()}),
    (SUMMONS, {"kinderen.gedaan": f"Wij zeiden: {LONG} en dat mag.", "huurder.achternaam": ONE_WORD}),
    (SUMMONS, {"verweren[0].reactie": ONE_WORD.lower(), "deurwaarder.naam": ONE_WORD}),
]


@pytest.mark.parametrize(("document", "changes"), LONG_PLACES)
def test_a_word_that_no_line_holds_is_broken_and_not_cut_off(
    document: str, changes: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In running text, in lists, in the cells of a table and in the foot of the page."""
    outcome = _outcome(changes, tmp_path, capsys, document)
    assert outcome.code == 0, outcome.said
    for kind, text in outcome.texts().items():
        for value in changes.values():
            longest = max(value.split(), key=len)
            assert text.count(longest[0] * 3) or longest in text, kind
            if kind != ".pdf":  # the foot of a page may stand within the word
                assert longest in text, kind


def test_a_word_too_long_for_the_window_of_the_envelope_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """There is no second line in the window for the rest of it."""
    changes = {"huurder.achternaam": ONE_WORD}
    _outcome(changes, tmp_path, capsys, NOTICE).check_refused(ONE_WORD, code="RND003")


@pytest.mark.parametrize(
    ("document", "changes"),
    [
        (NOTICE, {"huurder.achternaam": "Bos " * 100}),
        (ADDENDUM, {"aanleiding": "U belde ons. " * 500}),
        (ADDENDUM, {"doelen": ["Ik wil rust."] * 1000}),
        (ADDENDUM, {"doelen[0]": "x" * 100_000}),
    ],
)
def test_more_than_the_document_has_room_for_is_refused(
    document: str, changes: Changes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything slow begins."""
    _outcome(changes, tmp_path, capsys, document).check_refused("U belde ons", "Ik wil rust", "xxxxxx")
