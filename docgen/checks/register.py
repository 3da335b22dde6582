"""All legal checks, in the order in which their findings are shown."""

from __future__ import annotations

from docgen.checks.check import Check

CHECKS: tuple[Check, ...] = ()
