"""How the memory of a batch grows while it makes one letter after another. Reads /proc, so Linux only."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from measure import ProcessFailedError, start

FROM = 200  # documents; by then everything is loaded that is loaded once
EACH = 0.05  # seconds between two looks
_MIB = 1024 * 1024
_PROC = Path("/proc")


def can_measure() -> bool:
    """Return whether this system tells what each process holds."""
    return (_PROC / "self" / "stat").exists()


def growth(command: Sequence[str], folder: Path, count: int) -> float:
    """Return how much more the command and all it started hold at the last document than at document 200.

    Args:
        command: Writes one folder a document in `folder`.
        folder: Empty; its parent is where the command runs.
        count: Documents that it makes.

    Returns:
        Mebibytes of resident memory.

    Raises:
        ProcessFailedError: The command failed, or was too quick to be looked at.
    """
    with tempfile.TemporaryFile() as said:
        process = start(command, folder.parent, said.fileno())
        samples = _samples(process, folder)
        if process.wait():
            said.seek(0)
            raise ProcessFailedError(said.read().decode(errors="replace")[-400:])
    early = next((held for made, held in samples if made >= FROM), None)
    late = [held for made, held in samples if made >= count * 0.9]
    if early is None or not late:
        raise ProcessFailedError("the documents were made too quickly to look at the memory")
    return (max(late) - early) / _MIB


def _samples(process: subprocess.Popen[bytes], folder: Path) -> list[tuple[int, int]]:
    """Return the number of documents and the bytes held, at each look."""
    samples = []
    while process.poll() is None:
        held = _held(process.pid)
        made = sum(1 for _ in folder.iterdir()) if folder.exists() else 0
        samples.append((made, held))
        time.sleep(EACH)
    return samples


def _held(root: int) -> int:
    """Return the resident bytes of a process and of all it started."""
    parents, sizes = {}, {}
    for entry in _PROC.iterdir():
        if entry.name.isdigit():
            try:
                after_name = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # gone since
                continue
            parents[int(entry.name)], sizes[int(entry.name)] = int(after_name[1]), int(after_name[21])
    family = {root}
    while more := {one for one, parent in parents.items() if parent in family} - family:
        family |= more
    return sum(sizes.get(one, 0) for one in family) * os.sysconf("SC_PAGE_SIZE")
