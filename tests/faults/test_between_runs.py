"""What somebody does to the folder between two runs: damage is seen and healed, never passed on."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.runs import batch, documents, finished, sheet, untouched

pytestmark = pytest.mark.faults

ROWS = 12


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, Path, dict[str, str]]:
    """A sheet, the folder of its batch, and its documents."""
    rows, out = sheet(tmp_path / "zaken.jsonl", ROWS), tmp_path / "brieven"
    assert finished(batch(rows, out)).returncode == 0
    return rows, out, documents(out)


def letter(out: Path, number: int) -> Path:
    """Return the Word file of a row."""
    return out / f"HV-{number:05}-herinnering" / "herinnering.docx"


def test_a_damaged_and_a_deleted_letter_are_made_again_and_the_others_left_alone(
    made: tuple[Path, Path, dict[str, str]],
) -> None:
    """The hash in the journal tells it; the other ten are not even touched."""
    _rows, out, right = made
    before = untouched(out)
    data = letter(out, 3).read_bytes()
    letter(out, 3).write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    letter(out, 5).unlink()
    shutil.rmtree(letter(out, 7).parent)
    letter(out, 9).write_bytes(b"")
    assert finished(["batch", "resume", str(out)]).returncode == 0
    assert documents(out) == right
    same = {name for name, mark in untouched(out).items() if before[name] == mark}
    assert {
        name for name in before if not name.startswith(("HV-00003", "HV-00005", "HV-00007", "HV-00009"))
    } <= same


def test_a_file_of_somebody_else_is_never_overwritten_unless_asked(tmp_path: Path) -> None:
    """Its row is reported; the others are made."""
    rows, out = sheet(tmp_path / "zaken.jsonl", ROWS), tmp_path / "brieven"
    letter(out, 4).parent.mkdir(parents=True)
    letter(out, 4).write_text("van iemand anders")
    answer = finished(batch(rows, out))
    assert answer.returncode == 4
    assert "BAT004" in answer.stderr
    assert letter(out, 4).read_text() == "van iemand anders"
    assert len(documents(out)) == 2 * (ROWS - 1) + 1
    assert finished(batch(rows, out, "--overwrite")).returncode == 0
    assert len(documents(out)) == 2 * ROWS


def test_a_link_in_the_place_of_a_letter_is_not_followed(
    made: tuple[Path, Path, dict[str, str]], tmp_path: Path
) -> None:
    """Else whoever may write in the folder could let docgen overwrite any file of the user."""
    _rows, out, right = made
    other = tmp_path / "ander.docx"
    other.write_text("van iemand anders")
    letter(out, 2).unlink()
    letter(out, 2).symlink_to(other)
    finished(["batch", "resume", str(out)])
    assert other.read_text() == "van iemand anders"
    finished(batch(_rows, out, "--overwrite"))
    assert other.read_text() == "van iemand anders"
    assert documents(out) == right
    assert not letter(out, 2).is_symlink()


def test_a_deleted_journal_is_told_and_no_letter_is_lost(made: tuple[Path, Path, dict[str, str]]) -> None:
    """Nobody knows then what stands there: that is said, and nothing is overwritten unasked."""
    rows, out, right = made
    before = untouched(out)
    (out / ".docgen" / "journal.db").unlink()
    assert finished(["batch", "resume", str(out)]).returncode == 2
    answer = finished(batch(rows, out))
    assert answer.returncode in {0, 4}
    assert untouched(out) == before
    assert finished(batch(rows, out, "--overwrite")).returncode == 0
    assert documents(out) == right


def test_a_journal_with_any_damage_is_read_right_or_refused(
    made: tuple[Path, Path, dict[str, str]], tell: Callable[..., None]
) -> None:
    """Torn off, filled with zeros, or with bytes changed: no traceback, and no document that is not right."""
    rows, out, right = made
    journal = out / ".docgen" / "journal.db"
    whole = journal.read_bytes()
    chance = random.Random(7)  # noqa: S311 - damage, not a secret
    damages = [whole[: len(whole) * part // 8] for part in range(8)]
    damages += [whole[:4096] + bytes(len(whole) - 4096), bytes(len(whole)), b"geen journaal" * 100]
    for _ in range(24):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 8, 200))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        damages.append(bytes(data))
    codes = []
    for data in damages:
        journal.write_bytes(data)
        answer = finished(["batch", "resume", str(out)])
        assert answer.returncode in {0, 2, 4}, answer.stderr
        assert finished(["batch", "report", str(out)]).returncode in {0, 2, 4}
        assert documents(out) == right
        codes.append(answer.returncode)
    tell(damages=len(damages), exit_codes={code: codes.count(code) for code in set(codes)})
    shutil.rmtree(out / ".docgen")
    assert finished(batch(rows, out, "--overwrite")).returncode == 0
    assert documents(out) == right


def test_a_row_that_changed_gets_a_new_letter_and_the_others_stay(
    made: tuple[Path, Path, dict[str, str]],
) -> None:
    """Only what is about another row is touched."""
    rows, out, right = made
    before = untouched(out)
    sheet(rows, ROWS, {6: {"betalingskenmerk": "2026 9999"}})
    assert finished(["batch", "resume", str(out)]).returncode == 0
    now, after = documents(out), untouched(out)
    assert {name for name in right if now[name] != right[name]} == {
        name for name in right if name.startswith("HV-00006")
    }
    assert all(after[name] == mark for name, mark in before.items() if not name.startswith("HV-00006"))
