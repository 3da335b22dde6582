"""How much one document may take, unless who runs docgen says otherwise."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass

TIME_VARIABLE = "DOCGEN_TIME_LIMIT"
MEMORY_VARIABLE = "DOCGEN_MEMORY_LIMIT"

CPU_SECONDS = 9.0
"""Work of the processor; a letter takes 0.1 to 1 s, so a machine that is busy or slow has room."""

WALL_FACTOR = 3.0
"""The clock may run this many times longer than the processor works, for a machine with other work."""

GRACE_SECONDS = 4.0
"""Longer than the limit: by then code that is deaf for signals has the whole process ended."""

MEMORY_MB = 1200
"""Memory above what docgen holds before its first document; the largest bundle of exhibits takes half."""


_WHOLE = re.compile(r"[0-9]{1,7}")


@dataclass(frozen=True, slots=True)
class Budget:
    """What one document may take.

    Attributes:
        cpu: Work of the processor, in seconds; nothing when there is no limit.
        memory: Bytes above what the process held at first; nothing when there is no limit.
    """

    cpu: float | None = CPU_SECONDS
    memory: int | None = MEMORY_MB * 1_000_000

    @property
    def wall(self) -> float | None:
        """Time on the clock, in seconds."""
        return None if self.cpu is None else self.cpu * WALL_FACTOR

    def times(self, factor: float) -> Budget:
        """Return a budget with more time."""
        return Budget(None if self.cpu is None else self.cpu * factor, self.memory)


def budget(environment: Mapping[str, str] = os.environ) -> Budget:
    """Return what a document may take; 0 in the environment takes a limit away.

    Text that is no whole number counts as not given: these variables are for a slow machine, and a
    mistake in them may not make a hostile document go on for ever.
    """
    cpu = _whole(environment.get(TIME_VARIABLE), int(CPU_SECONDS))
    megabytes = _whole(environment.get(MEMORY_VARIABLE), MEMORY_MB)
    return Budget(float(cpu) or None, megabytes * 1_000_000 or None)


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and _WHOLE.fullmatch(text) else otherwise
