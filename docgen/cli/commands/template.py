"""`docgen template`: which templates there are and what they promise; and templates in Word."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import options
from docgen.cli.commands import template_check, template_export, template_test
from docgen.cli.printing import print_json


@click.group(
    help=_("See which templates there are; make and check templates in Word."),
    epilog=options.epilog("docgen template list", "docgen template export notices/herinnering"),
)
def command() -> None:
    pass


for below in (template_check, template_export, template_test):
    command.add_command(below.command)


@command.command(
    "list", help=_("List all templates with their title."), epilog=options.epilog("docgen template list")
)
@options.templates_option
@options.format_option
def list_templates(folders: tuple[Path, ...], form: str) -> int:
    from docgen.template.folders import search_path
    from docgen.template.search import all_templates

    found = all_templates(search_path(folders))
    if form == "json":
        print_json({"templates": [one.info.model_dump(mode="json") for one in found.values()]})
        return 0
    width = max(map(len, found), default=0)
    for identifier, template in found.items():
        click.echo(f"{identifier:<{width}}  {template.info.titel}")
    return 0


@command.command(
    "names",
    help=_("List the names that a template of your own may use for this document, from its example case."),
    epilog=options.epilog("docgen template names notices/aankondiging-ontruiming"),
)
@click.argument("template_id", metavar="ID")
@options.templates_option
@options.format_option
def list_names(template_id: str, folders: tuple[Path, ...], form: str) -> int:
    from docgen.context.names import names_of
    from docgen.context.register import build_context
    from docgen.pipeline.run import Job, load_for
    from docgen.template.folders import search_path
    from docgen.template.search import find_template

    example = find_template(template_id, search_path(folders)).example
    case = load_for(Job(example, options.day_of_run(None), folders=folders)).case
    names = names_of(build_context(case, case.datum).values)
    if form == "json":
        print_json({"names": [{"path": one.path, "use": one.use} for one in names]})
        return 0
    for one in names:
        click.echo(one.use if one.path in one.use and "[]" not in one.path else f"{one.path}: {one.use}")
    return 0


@command.command(
    "show",
    help=_("Show what a template is for, and the fields of its case."),
    epilog=options.epilog("docgen template show addendum/drie-partijen"),
)
@click.argument("template_id", metavar="ID")
@options.templates_option
@options.format_option
def show_template(template_id: str, folders: tuple[Path, ...], form: str) -> int:
    from docgen.cases.registry import case_model
    from docgen.cases.schema import fields_of
    from docgen.cli.language import translate
    from docgen.template.folders import search_path
    from docgen.template.search import find_template

    template = find_template(template_id, search_path(folders))
    model = case_model(template.info.case_model)
    fields = fields_of(model) if model else ()
    if form == "json":
        rows = [
            {
                "path": one.path,
                "required": one.required,
                "rule": one.rule.translated(translate),
                "example": one.example,
            }
            for one in fields
        ]
        print_json({"template": template.info.model_dump(mode="json"), "fields": rows})
        return 0
    info = template.info
    click.echo(f"{info.id} {info.versie}\n{info.titel}\n{info.omschrijving}\n")
    for one in fields:
        need = _("required") if one.required else _("optional")
        example = f"  ({one.example})" if one.example else ""
        click.echo(f"  {one.path}: {one.rule.translated(translate)}, {need}{example}")
    return 0
