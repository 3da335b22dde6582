"""`docgen template test`: each case of a template tried, and which ways through the text they take."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli import options
from docgen.cli.printing import finding_data, part_words, print_findings, print_json

if TYPE_CHECKING:
    from docgen.finding import Finding
    from docgen.pipeline.template_test import ReachedArm
    from docgen.template.folder import TemplateFolder

LONGEST_TAG = 60  # signs of the line of a template that is shown


@click.command(
    "test",
    help=_(
        "Try a template on each of its cases. With --cov also: which if, elif, else and for were reached, and"
        " by which case.\n\nExit code 0: every case is good, and every arm is reached. 1: not so."
    ),
    epilog=options.epilog(
        "docgen template test notices/herinnering",
        "docgen template test notices/herinnering --cov",
        "docgen template test notices/herinnering --cov --template brief.docx",
    ),
)
@click.argument("template_id", metavar="ID")
@click.option("--cov", is_flag=True, help=_("Show which ways through the text are taken by which case."))
@click.option(
    "--template",
    "word",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, exists=True, path_type=Path),
    help=_("Your own Word file to try instead of docgen's text."),
)
@options.format_option
@options.templates_option
@options.date_option
def command(
    template_id: str,
    cov: bool,
    word: Path | None,
    form: str,
    folders: tuple[Path, ...],
    made_on: datetime | None,
) -> int:
    from docgen.pipeline.template_test import failures
    from docgen.template.folders import search_path
    from docgen.template.search import find_template

    template = find_template(template_id, search_path(folders))
    tried = list(failures(template, folders, options.day_of_run(made_on), word))
    arms = _arms(template, folders, word) if cov else ()
    if form == "json":
        print_json(_data(template_id, tried, arms, cov=cov))
    else:
        _tell(tried)
        if cov:
            _tell_arms(arms)
    return int(any(found for _case, found in tried) or any(arm.is_missed for arm in arms))


def _arms(template: TemplateFolder, folders: tuple[Path, ...], word: Path | None) -> tuple[ReachedArm, ...]:
    from docgen.pipeline.template_test import arms_of, word_arms_of
    from docgen.template.folders import search_path

    return word_arms_of(template, word) if word else arms_of(template, search_path(folders))


def _tell(tried: Sequence[tuple[str, tuple[Finding, ...]]]) -> None:
    for case, found in tried:
        click.echo(f"{case}: {_('stops') if found else _('good')}")
        print_findings(found, to_stderr=False)


def _tell_arms(arms: Sequence[ReachedArm]) -> None:
    click.echo()
    for arm in arms:
        place = part_words(arm.place.part) or f"{_short(arm.place.path)}:{arm.place.line}"
        who = ", ".join(arm.cases) or arm.excuse or click.style(_("not reached"), fg="red", bold=True)
        tag = arm.tag if len(arm.tag) <= LONGEST_TAG else f"{arm.tag[:LONGEST_TAG]}…"
        click.echo(f"{place}  {arm.kind}  {tag}\n    {who}")
    reached = sum(not arm.is_missed for arm in arms)
    text = _("{reached} of {count} arms reached ({percent} %)")
    click.echo(text.format(reached=reached, count=len(arms), percent=_percent(arms)))


def _short(path: str) -> str:
    """Return the last two names of a path, which tell a part from a document."""
    return "/".join(Path(path).parts[-2:])


def _percent(arms: Sequence[ReachedArm]) -> int:
    """Return the share that is reached, rounded down: 100 means all."""
    return 100 * sum(not arm.is_missed for arm in arms) // len(arms) if arms else 100


def _data(
    identifier: str,
    tried: Sequence[tuple[str, tuple[Finding, ...]]],
    arms: Sequence[ReachedArm],
    *,
    cov: bool,
) -> dict[str, object]:
    cases = [{"case": case, "findings": [finding_data(one) for one in found]} for case, found in tried]
    data: dict[str, object] = {"template": identifier, "cases": cases}
    if cov:
        rows = [
            {
                "kind": arm.kind,
                "path": arm.place.path,
                "line": arm.place.line,
                "part": arm.place.part,
                "tag": arm.tag,
                "cases": arm.cases,
                "excuse": arm.excuse,
            }
            for arm in arms
        ]
        data["coverage"] = {"percent": _percent(arms), "arms": rows}
    return data
