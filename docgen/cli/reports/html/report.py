"""The reading report on one letter or on many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from gettext import gettext as _
from pathlib import PurePath
from xml.etree.ElementTree import Element

from docgen.cli.codes import all_codes
from docgen.cli.letters import Checked
from docgen.cli.reports.html.letter import ALONE, letter_report
from docgen.cli.reports.html.overview import overview, unread
from docgen.cli.reports.html.page import page
from docgen.finding import Finding
from docgen.writers.element import el

MAX_LETTERS = 100  # letters in full; of the others the overview gives the outcome


def html_report(letters: Sequence[Checked], failed: Sequence[Finding]) -> str:
    """Return one self-contained page in the language of the user.

    Args:
        letters: Letters that were read; findings that are not told are not marked either.
        failed: Why other letters could not be read.
    """
    if len(letters) == 1 and not failed:
        name = PurePath(letters[0].path).name
        title = _("Reading report: {name}").format(name=name)
        return page(title, letter_report(letters[0], all_codes(), "b1", ALONE))
    title = _("Reading report: {count} letters").format(count=len(letters))
    return page(title, _many(letters, failed))


def _many(letters: Sequence[Checked], failed: Sequence[Finding]) -> Iterator[Element]:
    known = all_codes()
    full = letters[:MAX_LETTERS]
    keys = [f"b{number}" for number in range(1, len(full) + 1)]
    missed = unread(failed)
    if missed is not None:
        yield missed
    if letters:
        yield overview(letters, [*keys, *[""] * (len(letters) - len(full))])
    for letter, key in zip(full, keys, strict=True):
        heading = el("h2", el("bdi", letter.path), id=f"{key}-naam")
        parts = letter_report(letter, known, key, ALONE + 1)
        back = el("p", el("a", _("To the overview"), href="#overzicht"), class_="weg")
        yield el("section", heading, *parts, back, id=key, class_="een-brief", aria_labelledby=f"{key}-naam")
    if len(letters) > len(full):
        text = _(
            "The report is in full for the first {count} letters. Check the others in a run of their own."
        )
        yield el("p", text.format(count=MAX_LETTERS), class_="rest")
