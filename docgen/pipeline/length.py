"""Whether a document is as short as its template promises."""

from __future__ import annotations

from dataclasses import replace

from docgen.document.blocks import Document
from docgen.finding import Finding
from docgen.message import message
from docgen.readability.codes import TE_VEEL_WOORDEN
from docgen.writers.words import printed_lines


def too_long(document: Document, most: int | None) -> tuple[Finding, ...]:
    """Return a finding when a document has more words than its template promises; nothing when it has not.

    All words count that its reader sees: titles and the help box too, the foot of the page not.

    Args:
        document: The filled document.
        most: The most words, from `leesdoel.woorden`; nothing when any length will do.
    """
    if most is None or (words := count_words(document)) <= most:
        return ()
    what = message("the text has {words} words; {limit} is the limit", words=words, limit=most)
    return (replace(TE_VEEL_WOORDEN.finding(what), may_accept=True),)


def count_words(document: Document) -> int:
    """Return how many words a document prints; a date, an amount or a number is one to three of them."""
    return sum(
        1 for line in printed_lines(document) for word in line.split() if any(sign.isalnum() for sign in word)
    )
