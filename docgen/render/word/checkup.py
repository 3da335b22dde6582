"""All that is wrong with a Word template, at once, for the person who made it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docgen.errors import TemplateError
from docgen.finding import Finding, Level
from docgen.render.budget import MAX_SIGNS
from docgen.render.package import MAIN, PackageError, read_package
from docgen.render.readers.docx_styles import Styles
from docgen.render.values import plain_values
from docgen.render.word.beside import beside_findings
from docgen.render.word.each_tag import Contexts, EachTag
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.file_traps import file_findings
from docgen.render.word.filled import render_word
from docgen.render.word.paragraphs import fillable_roots, number_in_text
from docgen.render.word.pictures import picture_findings
from docgen.render.word.refusals import refusals
from docgen.render.word.tags import MAX_TAGS, TaggedPart, tag_faults, tagged_part, tags_in
from docgen.render.word.traps import trap_findings
from docgen.render.xml_part import BadXmlError

_WEIGHT = {Level.ERROR: 0, Level.WARNING: 1, Level.INFO: 2}
_LAST = 1_000_000
_UNREADABLE = {
    fault.value.code
    for fault in (WordFault.DAMAGED, WordFault.NOT_WORD, WordFault.TOO_BIG, WordFault.TEMPLATE_FILE)
}


def checkup(data: bytes, contexts: Contexts, path: str) -> tuple[Finding, ...]:
    """Return everything that is wrong with a Word template, in the order of the text.

    Args:
        data: The file.
        contexts: The values of each case to try it on; without any, names and values are not checked.
        path: Its name, as the user gave it.

    Raises:
        TemplateError: The file cannot be read as a Word document.
    """
    try:
        parts = read_package(data)
        refused = list(refusals(parts, path))
        unreadable = [one for one in refused if one.code in _UNREADABLE]
        if unreadable:
            raise TemplateError(unreadable)
        found = [*refused, *_tags(parts, contexts, path), *_rest(parts, path)]
        if not any(one.level is Level.ERROR for one in found):
            found += _filled(data, contexts, path)
    except PackageError as error:
        raise TemplateError([word_finding(WordFault[error.fault.name], path, error.part)]) from error
    except BadXmlError as error:
        raise TemplateError([word_finding(WordFault.DAMAGED, path)]) from error
    return tuple(sorted(dict.fromkeys(found), key=_order))


def _tags(parts: Mapping[str, bytes], contexts: Contexts, path: str) -> Iterator[Finding]:
    tagged = [tagged_part(name, root) for name, root in fillable_roots(parts).items()]
    if not any(part.paragraphs for part in tagged if part.part == MAIN):
        yield word_finding(WordFault.NO_WORDS, path)
    if _is_too_much(tagged):
        yield word_finding(WordFault.TOO_MUCH, path)
        return
    styles, values = Styles(parts), [plain_values(one) for one in contexts]
    for part in tagged:
        yield from tag_faults(part, path)
        yield from trap_findings(part, styles, path)
        yield from EachTag(part, values, path).findings()


def _filled(data: bytes, contexts: Contexts, path: str) -> Iterator[Finding]:
    """Fill the template in for each case, and yield what only then comes to light."""
    for context in contexts:
        try:
            yield from render_word(data, context, path).findings
        except TemplateError as error:
            yield from error.findings


def _is_too_much(tagged: list[TaggedPart]) -> bool:
    texts = [one.text for part in tagged for one in part.paragraphs]
    return sum(map(len, texts)) > MAX_SIGNS or sum(len(tags_in(text)) for text in texts) > MAX_TAGS


def _rest(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    yield from beside_findings(parts, path)
    yield from file_findings(parts, path)
    yield from picture_findings(parts, path)


def _order(finding: Finding) -> tuple[int, str, int, str]:
    """Return where a finding comes: the text from top to bottom, then headers and footers, then the file."""
    part = finding.place.part or ""
    number = number_in_text(part)
    return (_LAST if number is None else number, part, _WEIGHT[finding.level], finding.code)
