"""Whether a Word file that an office edited can still serve as a house style."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.render.package import MAIN
from docgen.render.word.check import checked
from docgen.render.word.faults import WordFault
from docgen.render.word.paragraphs import fillable_roots, paragraphs_of
from docgen.render.word.refusals import refusals
from docgen.render.word.tags import tagged_part
from docgen.writers.wordml import codes
from docgen.writers.wordml.names import LISTS, STYLES, style_name

TEXT_TAG = "{{p inhoud }}"
"""Stands alone in the paragraph that the text of a letter replaces."""

TAGS = ("{{ voettekst }}", "{{ afzender }}", "{{ afzenderregel }}")
"""Other tags of the file: the foot of each page, the name of the sender, the line below it."""

_VALUES = {"inhoud": "-", "venster": True, **{tag.strip("{ }"): "-" for tag in TAGS}}


def house_findings(
    parts: Mapping[str, bytes], path: str, styles: Mapping[str, str], lists: Mapping[str, object]
) -> Iterator[Finding]:
    """Yield everything that stands in the way of letters in this file.

    Args:
        parts: The parts of the file.
        path: Its name.
        styles: The styles of docgen that it has.
        lists: The kinds of list that it has.

    Raises:
        BadXmlError: A part is not sound XML.
    """
    yield from _lost_looks(path, styles, lists)
    unsafe = list(refusals(parts, path))
    yield from unsafe
    if not unsafe:
        yield from _tags(parts, path)


def _lost_looks(path: str, styles: Mapping[str, str], lists: Mapping[str, object]) -> Iterator[Finding]:
    lost = [style_name(name) for name in STYLES if name not in styles]
    if lost:
        words = message("These styles are gone from the Word file: {styles}", styles=", ".join(lost))
        cure = message(
            "Put them back: make a style of that name in Word, or begin again from the huisstijl.docx that"
            " docgen style init writes. Change a style as you like, but do not remove it."
        )
        yield codes.HUISSTIJL_ZONDER_STIJL.finding(words, Place(path), cure)
    if gone := [mark for mark in LISTS if mark not in lists]:
        words = message("These lists are gone from the Word file: {marks}", marks="  ".join(gone))
        cure = message(
            "Begin again from the huisstijl.docx that docgen style init writes, and change it in Word:"
            " LibreOffice leaves out what no text uses yet."
        )
        yield codes.HUISSTIJL_ZONDER_STIJL.finding(words, Place(path), cure)


def _tags(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    roots = fillable_roots(parts)
    texts = [one.text for name, root in roots.items() for one in paragraphs_of(name, root)]
    alone = [one for one in paragraphs_of(MAIN, roots[MAIN]) if one.text.strip() == TEXT_TAG]
    if len(alone) != 1:
        words = message(
            "The Word file must have one paragraph with only {tag}: the text comes there.", tag=TEXT_TAG
        )
        yield codes.HUISSTIJL_ZONDER_TEKST.finding(words, Place(path))
    for tag in TAGS:
        printed = re.compile(rf"\{{\{{\s*{tag.strip('{ }')}\b")
        if not any(map(printed.search, texts)):
            words = message("The Word file does not say {tag} anywhere.", tag=tag)
            yield codes.HUISSTIJL_ZONDER_TEKST.finding(words, Place(path))
    ready = WordFault.RAW.value.code
    parted = [tagged_part(name, root) for name, root in roots.items()]
    for one in checked(parted, _VALUES, path):
        if one.level is Level.ERROR and not (one.code == ready and len(alone) == 1):
            yield replace(one, place=replace(one.place, path=path))
