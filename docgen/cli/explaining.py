"""What a code means: reading rules, legal checks, and everything that can be wrong with input."""

from __future__ import annotations

import difflib
from gettext import gettext as _

import click

from docgen.cli.codes import Explained, all_codes


def explanation(code: str) -> str:
    """Return the explanation of a code as text.

    Raises:
        click.UsageError: There is no such code; names the nearest.
    """
    codes = all_codes()
    if code not in codes:
        near = ", ".join(difflib.get_close_matches(code, codes, n=3, cutoff=0.5))
        raise click.UsageError(
            _("There is no code {code}.").format(code=code)
            + (" " + _("Did you mean {name}?").format(name=near) if near else "")
        )
    return _text(codes[code])


def _text(one: Explained) -> str:
    told = (
        (_("Why"), (one.why,)),
        (_("What to do"), (one.cure,)),
        (_("Source"), (one.source,)),
        (_("Wrong"), one.wrong),
        (_("Right"), one.right),
    )
    lines = [f"{label}: {text}" for label, texts in told for text in texts if text]
    meaning = f"{one.meaning} {_whole(one.checks)}".strip()
    return "\n".join([f"{one.code} {one.name}", meaning, *lines])


def _whole(checks: str) -> str:
    """Return what a check looks at as a whole sentence; some texts are one already."""
    if checks[:1].islower() and not checks.startswith("docgen "):
        return _("docgen checks {what}").format(what=checks)
    return checks
