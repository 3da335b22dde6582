"""An office's own Word template, filled in for one case: checked before, strict during, read back after.

The steps: take out nothing silently but refuse what may not be there, try the tags out on the values, fill in
twice (once with marks that say which field each value came from), mend what filling in left behind, and
read the result into a Document, so that it meets the same gates and the same PDF writer as docgen's texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from docgen.document.blocks import Document
from docgen.document.inline import Text, plain
from docgen.document.outline import levelled
from docgen.document.walk import lines_of
from docgen.errors import ReadError, TemplateError
from docgen.finding import Finding, Level
from docgen.place import Place
from docgen.render.budget import MAX_LINES, MAX_SIGNS, TooMuchError
from docgen.render.package import PackageError, read_package, write_package
from docgen.render.readers.docx import read_docx
from docgen.render.readers.value_marks import value_mark
from docgen.render.values import bad_values, plain_values
from docgen.render.word.beside import beside_findings
from docgen.render.word.check import checked
from docgen.render.word.clean import cleaned
from docgen.render.word.code_pictures import Draw, with_codes
from docgen.render.word.faults import WordFault, unsound_finding, word_finding
from docgen.render.word.fill import BrokenPackageError, UnsoundXmlError, fill_parts, guarded
from docgen.render.word.paragraphs import NUMBER, fillable_roots, paragraphs_of
from docgen.render.word.pictures import picture_findings
from docgen.render.word.properties import core_properties
from docgen.render.word.refusals import refusals
from docgen.render.word.repair import repaired
from docgen.render.word.tags import tagged_part
from docgen.render.xml_part import BadXmlError, part_bytes

_LEFT_OVER = re.compile(r"\{\{|\{%|\{#|«\s*\w[\w .]*»")


@dataclass(frozen=True, slots=True)
class WordResult:
    """A filled-in Word template.

    Attributes:
        docx: The Word file, ready to send.
        document: The same text as a Document; each value knows its field, each block its paragraph.
        findings: Warnings about the template.
    """

    docx: bytes
    document: Document
    findings: tuple[Finding, ...] = ()


def render_word(
    template: bytes, context: Mapping[str, object], path: str, draw: Draw | None = None
) -> WordResult:
    """Fill in a Word template.

    Args:
        template: The .docx file.
        context: Plain values: str, int, bool, Decimal, date, time, list, dict; `None` for what is not known.
        path: Its name, as the user gave it.
        draw: Makes the picture of a code to scan; without it there are none.

    Raises:
        TemplateError: The template may not be used or cannot be filled in; all faults of one step together.
    """
    values = plain_values(context)
    parts = _checked_parts(template, values, path)
    try:
        marked, _ = _filled(_with_numbers(parts), values, path, marks=True)
        document = _read(with_codes(marked, values, draw), path)
        letter, mended = _filled(parts, values, path, marks=False)
        letter = with_codes(letter, values, draw)
    except UnsoundXmlError as error:
        raise TemplateError([unsound_finding(path, error.part)]) from error
    except TooMuchError as error:
        raise TemplateError([word_finding(WordFault.TOO_MUCH, path)]) from error
    except BrokenPackageError as error:
        raise TemplateError([word_finding(WordFault.DAMAGED, path)]) from error
    created = values.get("datum")
    core = core_properties(
        document.title,
        language=document.language,
        author=str(values.get("afzender_naam") or ""),
        created=created.isoformat() if isinstance(created, date) else "",
    )
    warnings = (*_warnings(parts, values, path), *mended)
    return WordResult(write_package(cleaned(letter, core)), document, warnings)


def _checked_parts(template: bytes, values: Mapping[str, object], path: str) -> dict[str, bytes]:
    try:
        parts = read_package(template)
        findings = [*_bad_values(values, path), *refusals(parts, path)]
        if not findings:
            findings = _tag_findings(parts, values, path)
    except PackageError as error:
        raise TemplateError([word_finding(WordFault[error.fault.name], path, error.part)]) from error
    except BadXmlError as error:
        raise TemplateError([word_finding(WordFault.DAMAGED, path)]) from error
    errors = [one for one in findings if one.level is Level.ERROR]
    if errors:
        raise TemplateError(errors)
    return parts


def _bad_values(values: Mapping[str, object], path: str) -> Iterator[Finding]:
    for field, sign in bad_values(values):
        found = (
            word_finding(WordFault.BAD_SIGN, path, sign=sign)
            if sign
            else word_finding(WordFault.NOT_PLAIN, path)
        )
        yield replace(found, place=Place(path, field=field or None))


def _tag_findings(parts: Mapping[str, bytes], values: Mapping[str, object], path: str) -> list[Finding]:
    tagged = [tagged_part(name, root) for name, root in fillable_roots(parts).items()]
    return checked(tagged, values, path)


def _with_numbers(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Return the parts with the number of each paragraph in it, which survives filling in."""
    numbered = dict(parts)
    for name, root in fillable_roots(parts).items():
        for one in paragraphs_of(name, root):
            one.element.set(NUMBER, f"{one.number:08X}")
        numbered[name] = part_bytes(root)
    return numbered


def _filled(
    parts: dict[str, bytes], values: Mapping[str, object], path: str, *, marks: bool
) -> tuple[dict[str, bytes], list[Finding]]:
    def mark(value: str, field: str, _line: int) -> str:
        return guarded(value_mark(value, field) if marks else value)

    result, findings = dict(parts), []
    for name, data in fill_parts(write_package(parts), values, mark).items():
        result[name], mended = repaired(name, data, path)
        findings += mended
    return result, findings


def _read(parts: dict[str, bytes], path: str) -> Document:
    try:
        document = read_docx(
            write_package(cleaned(parts, core_properties("", language="nl-NL"))), path, marked=True
        )
    except ReadError as error:
        raise TemplateError([word_finding(WordFault.DAMAGED, path)]) from error
    lines = [len(plain(line.runs)) for line in lines_of(document)]
    if len(lines) > MAX_LINES or sum(lines) > MAX_SIGNS:
        raise TooMuchError
    if not any(map(str.strip, (plain(line.runs) for line in lines_of(document)))):
        raise TemplateError([word_finding(WordFault.NO_WORDS, path)])
    findings = list(_left_over(document, path))
    if findings:
        raise TemplateError(findings)
    return levelled(document)


def _left_over(document: Document, path: str) -> Iterator[Finding]:
    for line in lines_of(document):
        fixed = "".join(run.text for run in line.runs if isinstance(run, Text) and run.field is None)
        if _LEFT_OVER.search(fixed):
            yield replace(word_finding(WordFault.LEFT_OVER, path), place=line.place)


def _warnings(parts: Mapping[str, bytes], values: Mapping[str, object], path: str) -> Iterator[Finding]:
    yield from (one for one in _tag_findings(parts, values, path) if one.level is not Level.ERROR)
    yield from picture_findings(parts, path)
    yield from beside_findings(parts, path)
