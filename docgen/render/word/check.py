"""Trying a Word template out on its values before docxtpl fills it in: syntax, fields, filters, size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from jinja2 import Template, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError, UndefinedError

from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.message import message
from docgen.render.allowed import cure_of
from docgen.render.budget import BUDGET_NAME, MAX_SIGNS, Budget, TooMuchError
from docgen.render.jinja_errors import line_of, said
from docgen.render.sandbox import MARK_NAME
from docgen.render.variables import unknown_fields
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.fill import environment
from docgen.render.word.tags import MAX_TAGS, TaggedPart, tag_faults, tags_in, unclosed


def checked(parts: list[TaggedPart], context: Mapping[str, object], path: str) -> list[Finding]:
    """Return everything that is wrong with the tags of a template.

    Args:
        parts: The tags, part by part.
        context: The values.
        path: Template, as the user named it.
    """
    texts = [one.text for part in parts for one in part.paragraphs]
    if sum(map(len, texts)) > MAX_SIGNS or sum(len(tags_in(text)) for text in texts) > MAX_TAGS:
        return [word_finding(WordFault.TOO_MUCH, path)]
    findings: list[Finding] = []
    for part in parts:
        faults = list(tag_faults(part, path))
        if not any(one.level == "error" for one in faults):
            faults += _parsed(part, context, path)
        findings += faults
    return findings


def _parsed(part: TaggedPart, context: Mapping[str, object], path: str) -> list[Finding]:
    findings = list(_unreadable(part, path))
    if findings:
        return findings
    try:
        tree = environment().parse_unmarked(part.source, part.part, path)
    except TemplateSyntaxError as error:
        what = said(error)
        at_end = (error.message or "").startswith("Unexpected end of template")
        place = (at_end and unclosed(part)) or part.place(error.lineno)
        return [word_finding(WordFault.SYNTAX, path, place, what=what)]
    except TemplateError as error:
        return [_placed(one, part, path, WordFault.FORBIDDEN) for one in error.findings]
    findings = list(_includes(tree, part, path))
    findings += [_placed(one, part, path, WordFault.UNKNOWN) for one in unknown_fields(tree, context, path)]
    return findings or list(_tried(part, context, path))


def _unreadable(part: TaggedPart, path: str) -> Iterator[Finding]:
    """Yield each printed tag that Jinja cannot read, so that all are reported and not only the first."""
    seen: set[str] = set()
    for one in part.paragraphs:
        for tag in tags_in(one.text):
            if not tag.jinja.startswith("{{") or tag.jinja in seen:
                continue
            seen.add(tag.jinja)
            try:
                environment().parse_unmarked(tag.jinja, part.part, path)
            except TemplateSyntaxError as error:
                yield word_finding(WordFault.SYNTAX, path, one.place, what=said(error))
            except TemplateError:
                continue


def _placed(finding: Finding, part: TaggedPart, path: str, fault: WordFault) -> Finding:
    """Return a finding about a line as a finding about a paragraph."""
    values = dict(finding.message.values)
    place = part.place(finding.place.line)
    found = word_finding(fault, path, place, fix=cure_of(finding), **values)
    return replace(found, place=replace(found.place, field=finding.place.field))


def _includes(tree: nodes.Template, part: TaggedPart, path: str) -> Iterator[Finding]:
    for node in tree.find_all(nodes.Include):
        yield word_finding(WordFault.FORBIDDEN, path, part.place(node.lineno), what="include")


def _tried(part: TaggedPart, context: Mapping[str, object], path: str) -> Iterator[Finding]:
    """Fill in the tags alone and yield what goes wrong, with its paragraph."""
    yield from tried(lambda: environment().from_string(part.source), part.place, context, path)


def tried(
    template: Callable[[], Template],
    place: Callable[[int | None], str],
    context: Mapping[str, object],
    path: str,
) -> Iterator[Finding]:
    """Fill in tags and yield what goes wrong, with its place.

    Args:
        template: Gives the tags, compiled.
        place: Gives the place of a line of them.
        context: The values.
        path: Template, as the user named it.
    """
    budget = Budget()

    def mark(value: str, _field: str, _line: int) -> str:
        budget.printed(value)
        return ""

    try:
        filling = {**context, MARK_NAME: mark, BUDGET_NAME: budget}
        template().render(filling)
    except TemplateError as error:
        for one in error.findings:
            found = word_finding(WordFault.UNPRINTABLE, path, place(one.place.line))
            yield replace(found, message=one.message, place=replace(found.place, field=one.place.field))
    except TooMuchError:
        yield word_finding(WordFault.TOO_MUCH, path)
    except SecurityError as error:
        yield word_finding(WordFault.FORBIDDEN, path, place(line_of(error)), what=message("attribute"))
    except UndefinedError as error:
        at = place(line_of(error))
        yield word_finding(
            WordFault.FAILED, path, at, what=message("a field that is not filled in for this case")
        )
    except Exception as error:  # noqa: BLE001 - a filter may raise anything on a value that does not suit it
        yield word_finding(WordFault.FAILED, path, place(line_of(error)), what=type(error).__name__)
