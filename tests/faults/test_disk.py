"""T4 and its kin: a disk that is full, may not be written, or holds something else under the name."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.runs import batch, documents, finished, leftovers, sheet

pytestmark = pytest.mark.faults

ROWS = 100
_MAY_MOUNT = os.name == "posix" and hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a disk in memory; remove it again."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def changed(disk: Path, options: str) -> None:
    """Mount the same disk with other options."""
    subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)


@dataclass(frozen=True)
class Good:
    """A sheet, and the documents of an undisturbed run."""

    rows: Path
    right: dict[str, str]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Good:
    """What the batches here must come to."""
    folder = tmp_path_factory.mktemp("zaken")
    rows = sheet(folder / "zaken.jsonl", ROWS)
    assert finished(batch(rows, folder / "rustig")).returncode == 0
    return Good(rows, documents(folder / "rustig"))


def refused(words: str) -> None:
    """Look at what a user reads: one problem with its place and its cure, and how to go on."""
    lines = [line for line in words.splitlines() if line.strip()]
    assert any("UIT002" in line or "UIT" in line or "BAT" in line for line in lines), words
    assert len(lines) <= 6, words


@pytest.mark.skipif(not _MAY_MOUNT, reason="only root may mount a small disk")
@pytest.mark.parametrize("size", ["64k", "1m", "16m", "30m"])
def test_a_full_disk_stops_the_batch_with_one_message_and_a_larger_disk_lets_it_end(
    tmp_path: Path, tell: Callable[..., None], good: Good, size: str
) -> None:
    """Nothing half stands there; the same command goes on when there is room."""
    with small_disk(tmp_path / "schijf", size) as disk:
        out = disk / "brieven"
        stopped = finished(batch(good.rows, out))
        assert stopped.returncode == 4, stopped.stderr
        refused(stopped.stdout + stopped.stderr)
        made = documents(out) if out.exists() else {}
        assert made.items() <= good.right.items()
        changed(disk, "size=128m")
        assert finished(batch(good.rows, out)).returncode == 0
        assert documents(out) == good.right
        assert leftovers(out) == []
    tell(size=size, made_before_full=len(made) // 2)


@pytest.mark.skipif(not _MAY_MOUNT, reason="the rights of a folder do not bind root, and others cannot mount")
def test_a_folder_that_may_not_be_written_is_told_and_left_alone(tmp_path: Path, good: Good) -> None:
    """Before the first document, and between two runs."""
    with small_disk(tmp_path / "schijf", "128m") as disk:
        out = disk / "brieven"
        for before in ({}, None):
            changed(disk, "ro")
            answer = finished(batch(good.rows, out))
            assert answer.returncode == 4, answer.stderr
            refused(answer.stdout + answer.stderr)
            assert (documents(out) if out.exists() else {}) == (good.right if before is None else before)
            changed(disk, "rw")
            assert finished(batch(good.rows, out)).returncode == 0
            assert documents(out) == good.right


@pytest.mark.parametrize("bytes_a_file", [0, 100, 20_000, 60_000, 200_000])
def test_a_limit_on_the_size_of_files_stops_the_batch_without_half_files(
    tmp_path: Path, tell: Callable[..., None], good: Good, bytes_a_file: int
) -> None:
    """What a quota does; it hits the journal and the letters alike."""
    limit = f"import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, ({bytes_a_file}, {bytes_a_file}))"
    out = tmp_path / "brieven"
    stopped = finished(batch(good.rows, out, "--workers", "1"), limit, {"PYTHONDONTWRITEBYTECODE": "1"})
    assert stopped.returncode == 4, stopped.stderr
    made = documents(out) if out.exists() else {}
    assert made.items() <= good.right.items()
    assert finished(batch(good.rows, out)).returncode == 0
    assert documents(out) == good.right
    assert leftovers(out) == []
    tell(bytes_a_file=bytes_a_file, made=len(made) // 2)


@pytest.mark.parametrize(
    "name", ["brieven", "brieven/.docgen", "brieven/.docgen/tmp", "brieven/.docgen/lock"]
)
def test_another_thing_with_the_name_of_the_folder_is_left_as_it_is(
    tmp_path: Path, good: Good, name: str
) -> None:
    """A file where a folder must come, a folder where a file must come."""
    thing = tmp_path / name
    thing.parent.mkdir(parents=True, exist_ok=True)
    if name.endswith("lock"):
        thing.mkdir()
    else:
        thing.write_text("van iemand anders")
    answer = finished(batch(good.rows, tmp_path / "brieven"))
    assert answer.returncode == 4, answer.stderr
    refused(answer.stdout + answer.stderr)
    assert thing.is_dir() if name.endswith("lock") else thing.read_text() == "van iemand anders"


@pytest.mark.parametrize(
    ("limit", "workers"), [(limit, workers) for limit in (8, 12, 16, 24, 40) for workers in "12"]
)
def test_few_open_files_give_a_message_or_all_documents(
    tmp_path: Path, tell: Callable[..., None], good: Good, limit: int, workers: str
) -> None:
    """With too few the batch says so; it never leaves a part of a document."""
    before = (
        f"import resource, docgen.cli.root\nresource.setrlimit(resource.RLIMIT_NOFILE, ({limit}, {limit}))"
    )
    out = tmp_path / "brieven"
    answer = finished(batch(good.rows, out, "--workers", workers), before)
    assert answer.returncode in {0, 4}, answer.stderr
    made = documents(out) if out.exists() else {}
    assert made == good.right if answer.returncode == 0 else made.items() <= good.right.items()
    assert finished(batch(good.rows, out)).returncode == 0
    assert documents(out) == good.right
    tell(limit=limit, workers=workers, exit_code=answer.returncode)
