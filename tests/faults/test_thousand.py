"""T8, T11 and memory: what only shows in a batch as large as those of an office."""

from __future__ import annotations

import json
import re
import time
import zipfile
from collections import defaultdict
from collections.abc import Callable
from itertools import product
from pathlib import Path
from statistics import median

import pytest

from tests.faults.runs import batch, documents, finished, in_time, left_running, sheet, start

pytestmark = pytest.mark.faults

CANARY = re.compile("Zq[a-j]{4}")


def test_one_bad_row_in_a_thousand_costs_one_letter(tmp_path: Path, tell: Callable[..., None]) -> None:
    """The report names the row, its field and its rule, and the exit code says that not all went well."""
    rows = sheet(tmp_path / "zaken.jsonl", 1000, {500: {"datum": "2026-02-30"}})
    out = tmp_path / "brieven"
    answer = finished(batch(rows, out))
    assert len(documents(out)) == 2 * 999
    assert answer.returncode == 1
    assert "zaken.jsonl:500" in answer.stderr
    report = finished(["batch", "report", str(out)]).stdout
    assert "500" in report
    assert "datum" in report
    tell(made=999, exit_code=answer.returncode)


def test_what_is_private_stays_in_its_own_letter(tmp_path: Path, tell: Callable[..., None]) -> None:
    """Each row has names of its own; they stand in its letter, and in nothing else of the batch."""
    words = ["Zq" + "".join(letters) for letters in product("abcdefghij", repeat=4)]

    def private(number: int) -> dict[str, object]:
        surname, street, city, person = words[4 * number : 4 * number + 4]
        bad = {"datum": "2026-02-30"} if number % 100 == 7 else {}
        return {
            "huurder": {
                "voornamen": "A.",
                "voorletters": "A.",
                "achternaam": surname,
                "aanspreekvorm": "mevrouw",
            },
            "huurovereenkomst": {
                "gehuurde": {"straat": street, "huisnummer": "1", "postcode": "2312 XB", "plaats": city},
                "huurprijs": "742,79",
                "betaaldag": "de eerste dag van de maand",
            },
            "gemeente": {
                "naam": f"gemeente {person}",
                "telefoon": "14 071",
                "bereikbaar": "elke dag",
                "loket": "loket",
            },
            **bad,
        }

    changes = {number: private(number) for number in range(1, 1001)}
    rows, out = sheet(tmp_path / "zaken.jsonl", 1000, changes), tmp_path / "brieven"
    said = [finished(batch(rows, out)), finished(["batch", "resume", str(out)])]
    said += [finished(["batch", "report", str(out), "--format", form]) for form in ("text", "json")]
    finished(["batch", "report", str(out), "--format", "xlsx", "--out", str(tmp_path / "verslag.xlsx")])
    for answer in said:
        assert CANARY.findall(answer.stdout + answer.stderr) == []
    for path in (out / ".docgen").rglob("*"):
        if path.is_file():
            assert CANARY.findall(path.read_bytes().decode("latin-1")) == [], path
    with zipfile.ZipFile(tmp_path / "verslag.xlsx") as archive:
        assert not any(CANARY.findall(archive.read(name).decode("utf-8")) for name in archive.namelist())
    letters = 0
    for path in sorted(out.glob("*/herinnering.docx")):
        number = int(path.parent.name[3:8])
        with zipfile.ZipFile(path) as archive:
            text = "".join(
                archive.read(name).decode("latin-1") for name in archive.namelist() if ".xml" in name
            )
        assert set(CANARY.findall(text)) <= set(words[4 * number : 4 * number + 4])
        assert words[4 * number] in text
        manifest = (path.parent / "manifest.json").read_text(encoding="utf-8")
        assert CANARY.findall(manifest) == []
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0
        letters += 1
    assert letters == 990
    tell(letters=letters, private_values=4 * 1000, found_elsewhere=0)


KIB = 1024
MOST_GROWTH = 25  # MiB a process; the first one remembers some 3 kB of each row, and chunks come and go


@pytest.mark.parametrize("workers", ["1", "2"])
def test_memory_stays_flat_over_five_thousand_letters(
    tmp_path: Path, tell: Callable[..., None], workers: str
) -> None:
    """What each process holds after some hundred letters is about what it holds at the end."""
    rows, out = sheet(tmp_path / "zaken.jsonl", 5000), tmp_path / "brieven"
    process = start(batch(rows, out, "--workers", workers))
    early: dict[int, list[int]] = defaultdict(list)
    late: dict[int, list[int]] = defaultdict(list)
    while process.poll() is None:
        letters = len(list(out.iterdir())) - 1 if out.exists() else 0
        if 200 <= letters < 1200 or letters >= 4000:
            for number in left_running(process):
                (late if letters >= 4000 else early)[number].append(resident(number))
        time.sleep(0.2)
    assert in_time(process).returncode == 0
    assert len(documents(out)) == 10_000
    held = {number: (median(early[number]) / KIB, median(late[number]) / KIB) for number in late}
    assert process.pid in held
    tell(
        workers=workers,
        mib_of_each_process=[f"{before:.0f} to {after:.0f}" for before, after in held.values()],
    )
    assert all(after - before <= MOST_GROWTH for before, after in held.values())


def resident(number: int) -> int:
    """Return the memory that a process holds, in KiB; 0 when it has just gone."""
    try:
        status = Path(f"/proc/{number}/status").read_text()
    except OSError:
        return 0
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) if found else 0


def test_the_report_of_a_thousand_is_whole(tmp_path: Path) -> None:
    """One entry a row, in the order of the sheet, with its files."""
    rows, out = sheet(tmp_path / "zaken.jsonl", 1000), tmp_path / "brieven"
    assert finished(batch(rows, out)).returncode == 0
    report = json.loads(finished(["batch", "report", str(out), "--format", "json"]).stdout)
    assert [one["row"] for one in report["rows"]] == list(range(1, 1001))
