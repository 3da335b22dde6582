"""What the reading gate says of the letter that a case makes, and of a template with each of its cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePath

from docgen.cases.codes import NO_DOCUMENT
from docgen.cases.load import LoadedCase, check_case
from docgen.errors import CaseError, InputError, TemplateError
from docgen.finding import Finding
from docgen.message import message
from docgen.pipeline.filling import Filled, fill, model_of, reading_options
from docgen.pipeline.fit import refuse_unfit
from docgen.pipeline.merging import merged
from docgen.pipeline.origin import at_case
from docgen.pipeline.reading import Office, Read
from docgen.place import Place
from docgen.readability.codes import ONGEBRUIKTE_TOESTEMMING
from docgen.readability.report import read_report
from docgen.render.readers.language import dutch_part
from docgen.source.file import read_bytes, scan_fields
from docgen.template import codes
from docgen.template.folder import TOML, read_folder
from docgen.template.folders import search_path
from docgen.template.search import all_templates, find_template
from docgen.writers.style import load_style


def read_case(data: bytes, name: str, office: Office) -> Read:
    """Return what the reading gate says of the letter that a case makes.

    Args:
        data: The case file.
        name: Its name, as the user gave it.
        office: What the office says about its letters.

    Raises:
        InputError: The file is no case, or a case that cannot be used.
    """
    folders = search_path(office.folders)
    return _of_case(_loaded(data, name, folders), folders, office)


def read_template(path: Path, office: Office) -> tuple[Read, ...]:
    """Return what the reading gate says of a template with each of its cases.

    What is found in fixed text is told once, with the first case that shows it.

    Args:
        path: The folder that holds `template.toml`.
        office: What the office says about its letters.

    Raises:
        InputError: The template, or one of its cases, cannot be used; holds what is wrong with all cases.
    """
    is_whole = len(path.parts) > 1 and ".." not in path.parts  # `root/kind/name`, as far as it is written out
    path = path if is_whole else path.resolve()
    root = path.parent.parent
    template = read_folder(path, root)
    if template.info.id != f"{path.parent.name}/{path.name}":
        what = message("The folder of this template must be called as its id: {id}", id=template.info.id)
        raise TemplateError([codes.TEMPLATE_TOML_ONJUIST.finding(what, Place(str(path / TOML), field="id"))])
    folders = search_path((root, *office.folders))
    reads: list[Read] = []
    problems: list[Finding] = []
    for case in (one for one in template.cases if one.is_file()):
        try:
            loaded = _loaded(read_bytes(case), str(case), folders)
            reads.append(_of_case(loaded, folders, office, with_template=True))
        except InputError as error:
            problems.extend(error.findings)
    if not reads and not problems:
        what = message("This template has no case to read it with.")
        fix = message("Put an example case beside it: case.yaml, or more of them in the folder cases.")
        problems.append(codes.SJABLOON_NIET_GEVONDEN.finding(what, Place(str(path)), fix))
    if problems:
        raise InputError(problems)
    names = [PurePath(one.path).stem for one in reads]
    told = merged([one.findings for one in reads], names)
    return tuple(replace(one, findings=found) for one, found in zip(reads, told, strict=True))


def _loaded(data: bytes, name: str, folders: tuple[Path, ...]) -> LoadedCase:
    source, problems = scan_fields(data, name)
    if "document" not in source.value:
        what = message("This file is no case: it has no field document. Other YAML and JSON is not checked.")
        raise CaseError([NO_DOCUMENT.finding(what, Place(name)), *problems])
    known = all_templates(folders)
    digest = sha256(data).hexdigest()
    return check_case(source, digest, lambda one: model_of(known.get(one)), problems, known)


def _of_case(
    loaded: LoadedCase, folders: tuple[Path, ...], office: Office, *, with_template: bool = False
) -> Read:
    filled = fill(loaded, find_template(loaded.document, folders), folders, book=office.book)
    document, template = filled.document, filled.template
    refuse_unfit(document, loaded, filled.context, load_style(office.style), template.info.uitvoer)
    dutch_part(document)
    report = read_report(document, reading_options(filled, office.allowed))
    found = report.findings
    if not with_template:
        found = tuple(_at_letter(found, filled))
    return Read(loaded.source.path, report, at_case(found, loaded, filled.context))


def _at_letter(findings: Sequence[Finding], filled: Filled) -> Iterator[Finding]:
    """Yield findings as the user of a case wants them.

    About the letter as a whole: at the case. About a phrase that the template allows: not at all.
    """
    for finding in findings:
        if finding.code == ONGEBRUIKTE_TOESTEMMING.code:
            continue
        whole = finding.place == Place(filled.document.source_path)
        yield replace(finding, place=Place(filled.loaded.source.path)) if whole else finding
