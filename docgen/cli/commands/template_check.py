"""`docgen template check`: everything that is wrong with a Word template, also as comments in a copy."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli import options
from docgen.cli.language import translate
from docgen.cli.printing import finding_data, level_word, part_words, print_findings, print_json

if TYPE_CHECKING:
    from docgen.finding import Finding
    from docgen.template.folder import TemplateFolder


@click.command(
    "check",
    help=_(
        "Check a Word template of your own: all that is wrong at once, each with its place and its cure.\n\n"
        "With --annotate they stand as comments in a copy; your own file stays as it is. Exit code 0: "
        "no errors. 1: there are errors. 2: the file cannot be read."
    ),
    epilog=options.epilog(
        "docgen template check brief.docx --document notices/herinnering",
        "docgen template check brief.docx --annotate",
        "docgen template check brief.docx --format json",
    ),
)
@click.argument("file", metavar=_("FILE"), type=click.Path(dir_okay=False, exists=True, path_type=Path))
@click.option(
    "--document",
    metavar="ID",
    help=_("The document that it is a template for; the one that fits best if left out."),
)
@options.format_option
@click.option("--annotate", is_flag=True, help=_("Write a copy with the findings as comments."))
@click.option(
    "-o",
    "--out",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    help=_("The copy of --annotate; NAME.annotated.docx if left out."),
)
@options.force_option
@options.templates_option
def command(
    file: Path,
    document: str | None,
    form: str,
    annotate: bool,
    out: Path | None,
    force: bool,
    folders: tuple[Path, ...],
) -> int:
    from docgen.finding import Level
    from docgen.pipeline.filling import MAX_OWN
    from docgen.pipeline.word_check import contexts_of
    from docgen.render.word.checkup import checkup
    from docgen.source.file import read_bytes

    copy = out or file.with_name(f"{file.stem}.annotated.docx")
    if annotate and copy.resolve() == file.resolve():
        raise click.UsageError(_("--annotate writes a copy; choose another name than that of the template"))
    data = read_bytes(file, MAX_OWN)
    template = _document(document, data, folders)
    found = checkup(data, contexts_of(template) if template else [], str(file))
    if annotate and found:
        _write_copy(data, found, copy, force=force)
    identifier = template.info.id if template else None
    if form == "json":
        print_json({"document": identifier, "findings": [finding_data(one) for one in found]})
    else:
        print_findings(found, to_stderr=False)
        _tell(found, identifier, copy if annotate and found else None)
    return int(any(one.level is Level.ERROR for one in found))


def _document(identifier: str | None, data: bytes, folders: tuple[Path, ...]) -> TemplateFolder | None:
    from docgen.pipeline.word_check import likely_document
    from docgen.template.folders import search_path
    from docgen.template.search import find_template

    where = search_path(folders)
    return find_template(identifier, where) if identifier else likely_document(data, where)


def _write_copy(data: bytes, found: Sequence[Finding], copy: Path, *, force: bool) -> None:
    from docgen.pipeline.output import write_file
    from docgen.render.package import read_package, write_package
    from docgen.render.word.annotate import Remark, annotated
    from docgen.render.word.paragraphs import number_in_text

    remarks = [Remark(number_in_text(one.place.part or ""), _lines(one)) for one in found]
    write_file(copy, write_package(annotated(read_package(data), remarks)), force=force)


def _lines(finding: Finding) -> tuple[str, ...]:
    place = ", ".join(part for part in (part_words(finding.place.part), finding.place.field) if part)
    head = f"{level_word(finding.level)} {finding.code}{f' ({place})' if place else ''}"
    lines = [f"{head}: {finding.message.translated(translate)}"]
    if finding.fix is not None:
        lines.append(_("Fix: {text}").format(text=finding.fix.translated(translate)))
    return tuple(lines)


def _tell(found: Sequence[Finding], identifier: str | None, copy: Path | None) -> None:
    from docgen.finding import Level

    errors = sum(one.level is Level.ERROR for one in found)
    warnings = sum(one.level is Level.WARNING for one in found)
    click.echo(_("{errors} errors, {warnings} warnings").format(errors=errors, warnings=warnings))
    if identifier:
        click.echo(_("Tried on the example cases of {document}.").format(document=identifier))
    else:
        click.echo(_("Names and values were not checked; say which document it is with --document ID."))
    if copy is not None:
        click.echo(_("Copy with comments: {path}").format(path=copy))
