"""What comes after a letter of a dossier, as text or as data for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from gettext import gettext as _
from typing import TYPE_CHECKING

from docgen.cli.language import translate

if TYPE_CHECKING:
    from docgen.pipeline.next_step import NextStep


def next_step_lines(found: NextStep, today: date) -> Iterator[str]:
    """Yield the next step in words: what, from when, why, and what to write down now.

    Args:
        found: The next step.
        today: Day of the run.
    """
    from docgen.cli.commands.law_answer import said

    step = found.answer.value
    what = _step_words()[step.stap.value]
    if found.document is not None:
        what = f"{what} ({found.document})"
    yield ""
    told = (
        _("Next step once this letter is sent: {what}, from {day} on.")
        if found.after_this
        else _("Next step: {what}, from {day} on.")
    )
    yield told.format(what=what, day=said("", step.vanaf))
    why = step.waarom.translated(translate)
    yield "   " + _("Why: {why} ({article}).").format(why=why, article="; ".join(found.answer.articles))
    if step.vanaf <= today:
        yield "   " + _("That day is here: it may be done now.")
    for remark in found.answer.remarks:
        yield "   " + _("Note: {text}").format(text=remark.translated(translate))
    if found.document is not None and not found.is_this:
        yield "   " + _(
            "To make it: change `document` to {document} in the case file, write a new `datum`, and run"
            " docgen validate again."
        ).format(document=found.document)
    if found.lines:
        yield ""
        yield _("Is this letter sent? Then add this to the case file:")
        yield from (f"   {line}" for line in found.lines)
        yield _("Is a group there already? Then put only the lines below it in that group.")


def next_step_data(found: NextStep | None) -> dict[str, object] | None:
    """Return the next step as plain data; nothing for a document that belongs to no dossier."""
    if found is None:
        return None
    step = found.answer.value
    return {
        "step": step.stap.value,
        "document": found.document,
        "after_this_letter": found.after_this,
        "from": step.vanaf.isoformat(),
        "prefer_from": step.liever_vanaf.isoformat() if step.liever_vanaf else None,
        "prefer_until": step.liever_tot.isoformat() if step.liever_tot else None,
        "why": step.waarom.translated(translate),
        "articles": list(found.answer.articles),
        "confidence": found.answer.confidence.value,
        "remarks": [remark.translated(translate) for remark in found.answer.remarks],
        "add": "\n".join(found.lines),
    }


def _step_words() -> dict[str, str]:
    """Return each step in the language of the user."""
    return {
        "herinnering": _("the reminder"),
        "persoonlijk_contact": _("speaking with the tenant in person"),
        "schuldhulpverlening": _("pointing to debt help"),
        "aanbod_contactgegevens": _("a reminder with the offer to pass on the contact details"),
        "veertiendagenbrief": _("the fourteen-day letter"),
        "melding": _("the report to the municipality"),
        "dagvaarding": _("the summons"),
    }
