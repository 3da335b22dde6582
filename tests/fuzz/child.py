"""One target under atheris, in a process of its own; `scripts/fuzz.py` starts it.

A fault of Python is kept as a file and the hunt goes on; a crash of a C library, a hang or too much memory
ends the process, and libFuzzer keeps the input.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from random import Random

import atheris

from .edits import Edit, byte_edit

FRESH = 0.5
"""Share of the inputs that start from a seed; libFuzzer alone drifts to tiny inputs, refused at once."""

MOST_FAULTS = 25
"""Different faults kept for one target; more are seldom more to mend."""


def main(arguments: list[str]) -> None:
    """Fuzz one target until libFuzzer stops; it ends the process itself.

    Args:
        arguments: Name of the target, folder for what is learned and found, flags of libFuzzer.
    """
    name, folder, *flags = arguments
    learned, found = Path(folder, "learned"), Path(folder, "found")
    for path in (learned, found):
        path.mkdir(parents=True, exist_ok=True)
    with atheris.instrument_imports(include=["docgen"]):
        from .register import target

        chosen = target(name)
        seeds = list(chosen.seeds())
        for number, seed in enumerate(seeds):
            (learned / f"seed-{number}").write_bytes(seed)
            chosen.one(seed)  # imports what reading needs, so that it is watched too
    edit = chosen.edit(_changed(byte_edit(chosen.words)))
    read = keeping(chosen.one, found)
    atheris.Setup([name, str(learned), *flags], read, custom_mutator=_mutator(seeds, edit))
    atheris.Fuzz()


def _changed(known: Edit) -> Edit:
    def edit(data: bytes, random: Random) -> bytes:
        if not data or random.random() < 0.5:
            return known(data, random)
        return bytes(atheris.Mutate(data, len(data) + 64))

    return edit


def _mutator(seeds: list[bytes], edit: Edit) -> Callable[[bytes, int, int], bytes]:
    def mutated(data: bytes, most: int, number: int) -> bytes:
        random = Random(number)  # noqa: S311 - damage, not a secret
        if random.random() < FRESH:
            data = random.choice(seeds)
        for _ in range(random.choice((1, 1, 2, 4))):
            data = edit(data, random)
        return data[:most]

    return mutated


def keeping(read: Callable[[bytes], None], found: Path) -> Callable[[bytes], None]:
    """Return a reader that keeps each new kind of fault, with the input, and goes on."""
    known: set[Path] = set()

    def one(data: bytes) -> None:
        try:
            read(data)
        except Exception as error:  # noqa: BLE001 - every kind is a finding
            frames = traceback.extract_tb(error.__traceback__)
            kind = f"{type(error).__name__} {[(frame.filename, frame.name) for frame in frames[-3:]]}"
            path = found / f"{type(error).__name__}-{sha256(kind.encode()).hexdigest()[:8]}"
            if path not in known and len(known) < MOST_FAULTS:
                known.add(path)
                path.with_suffix(".txt").write_text(
                    "".join(traceback.format_exception(error)), encoding="utf-8"
                )
                path.write_bytes(data)

    return one


if __name__ == "__main__":
    main(sys.argv[1:])
