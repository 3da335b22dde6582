"""Commands that make or read a document stop one that asks too much, with a place and a cure."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from docgen.cli.commands.render import _followed
from docgen.cli.limiting import each_in_time, limited
from docgen.cli.main import run
from docgen.errors import InputError
from tests.bundle.papers import NAMES
from tests.cli.case_files import DAY, NOTICE, write_case


@pytest.fixture(autouse=True)
def _one_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCGEN_TIME_LIMIT", "1")


def forever(*_: Any, **__: Any) -> None:
    """Take all the time there is."""
    while True:
        pass


def deeper(*_: Any, **__: Any) -> None:
    """Go on without end, and one deeper each time."""
    deeper()


def full(*_: Any, **__: Any) -> None:
    """Find the memory full."""
    raise MemoryError


@pytest.mark.parametrize(("act", "code"), [(forever, "GRN001"), (deeper, "GRN003"), (full, "GRN002")])
def test_a_case_that_asks_too_much_is_refused(
    act: Callable[..., None],
    code: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No traceback, nothing written, and the file is named."""
    case = write_case(tmp_path, NOTICE, {})
    monkeypatch.setattr("docgen.pipeline.paper.write_document", act)
    assert run(["render", str(case), "--out", str(tmp_path / "uit"), "--to", "txt", *DAY]) == 2
    said = capsys.readouterr().err
    assert code in said
    assert str(case) in said
    assert "Traceback" not in said
    assert not (tmp_path / "uit").exists()


def test_a_letter_that_takes_too_long_does_not_stop_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`check` says which one it is."""
    from docgen.pipeline import reading

    whole = reading.read_file

    def slow(data: bytes, name: str, office: Any) -> Any:
        if name.endswith("een.txt"):
            forever()
        return whole(data, name, office)

    monkeypatch.setattr(reading, "read_file", slow)
    for name in ("een.txt", "twee.txt"):
        (tmp_path / name).write_text("U betaalt de huur. Bel ons als dat niet lukt.", encoding="utf-8")
    assert run(["check", str(tmp_path / "een.txt"), str(tmp_path / "twee.txt")]) == 2
    said = capsys.readouterr()
    assert "GRN001" in said.err
    assert "een.txt" in said.err
    assert "twee.txt" in said.out


def test_each_exhibit_has_its_own_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve scans take longer than one letter may; and so do their covers, at the end."""
    seen: list[float] = []
    monkeypatch.setattr("docgen.limits.guard.more_time", lambda times=1.0: seen.append(times))
    assert list(_followed(NAMES)) == list(NAMES)
    assert seen == [1.0] * len(NAMES) + [1 + len(NAMES) / 10]


def test_time_begins_again_with_each_item() -> None:
    """Also for the work behind the last one."""
    with limited("zaak.yaml"):
        for _ in each_in_time(range(4)):
            until = time.process_time() + 0.4
            while time.process_time() < until:
                pass
    with pytest.raises(InputError), limited("zaak.yaml"):
        forever()
