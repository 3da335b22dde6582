"""Whether a case can be put on paper: its characters and its address, before any file is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docgen.cases.load import LoadedCase
from docgen.context.plain import Context
from docgen.document.blocks import Document
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.pipeline.origin import at_case, texts_of
from docgen.place import Place
from docgen.writers.fitness import address_size, missing_characters, missing_finding
from docgen.writers.html import in_window
from docgen.writers.tokens import HouseStyle


def refuse_unfit(
    document: Document, loaded: LoadedCase, context: Context, style: HouseStyle, formats: Iterable[str]
) -> None:
    """Stop a document with characters that the house style lacks, or with too long an address.

    The characters count for every format: what our font lacks, the reader's screen may lack too.

    Args:
        document: What would be written.
        loaded: The case with the place of each field.
        context: What the template could print.
        style: House style.
        formats: What would be written it in; only a PDF has a window for its address.

    Raises:
        InputError: One finding for each field of the case, or for the text of the template.
    """
    findings = [*_missing(document, loaded, style)]
    address = in_window(document)
    if address is not None and "pdf" in formats:
        try:
            address_size(address, style)
        except InputError as error:
            findings.extend(error.findings)
    if findings:
        raise InputError(at_case(findings, loaded, context))


def _missing(document: Document, loaded: LoadedCase, style: HouseStyle) -> Iterator[Finding]:
    lacking: dict[str, Place] = {}
    for char, place in missing_characters(document, style):
        lacking.setdefault(char, place)
    if not lacking:
        return
    told: set[str] = set()
    for path, text in texts_of(loaded.source.value):
        if found := [char for char in dict.fromkeys(text) if char in lacking]:
            told.update(found)
            yield missing_finding(found, loaded.places[path])
    for char, place in lacking.items():
        if char not in told:
            yield missing_finding([char], place)
