"""Telling that PDF takes long on this machine, before the user waits for it."""

from __future__ import annotations

from collections.abc import Collection
from gettext import gettext as _

import click


def warn_of_slow_pdf(formats: Collection[str]) -> None:
    """Say on stderr that a library is missing which makes PDF almost three times as fast.

    Args:
        formats: What is going to be made; empty for all that the template offers.
    """
    if formats and "pdf" not in formats:
        return
    from docgen.writers.pdf_library import SUBSETTER, subsetter_missing

    try:
        is_missing = subsetter_missing()
    except OSError:  # WeasyPrint cannot be loaded at all; who makes the PDF will say so
        return
    if is_missing:
        words = _(
            "PDF takes almost three times as long on this machine, as the library {library} is missing."
            " On Debian and Ubuntu: apt-get install {library}0"
        )
        click.echo(words.format(library=SUBSETTER), err=True)
