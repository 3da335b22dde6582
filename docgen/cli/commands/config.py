"""`docgen config`: what `docgen.toml` says, and what holds without it."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from docgen.cli import options
from docgen.cli.office import found_settings
from docgen.cli.printing import print_json

if TYPE_CHECKING:
    from docgen.settings.office import OfficeLaw, OfficePhrase, Settings


@click.group(
    help=_("See the settings of your office, and where each comes from."),
    epilog=options.epilog("docgen config show"),
)
def command() -> None:
    pass


@command.command(
    "show",
    help=_("Show each setting and its value; those of docgen itself where docgen.toml says nothing."),
    epilog=options.epilog("docgen config show", "docgen --config kantoor/docgen.toml config show"),
)
@options.format_option
def show(form: str) -> int:
    from docgen.settings.office import Settings

    settings = found_settings() or Settings()
    if form == "json":
        values = dict(_values(settings))
        allowed = [_phrase(one) for one in settings.allowed]
        path = None if settings.path is None else str(settings.path)
        law = [_law_value(one) for one in settings.law]
        print_json({"path": path, "settings": values, "allowed": allowed, "law": law})
        return 0
    click.echo(
        _("There is no docgen.toml here; docgen's own settings hold.")
        if settings.path is None
        else _("Settings from {path}:").format(path=settings.path)
    )
    for name, value in _values(settings):
        shown = ", ".join(value) if isinstance(value, list) else value
        click.echo(f"  {name} = {shown or '-'}")
    for one in settings.allowed:
        click.echo(f"  toegestaan: {one.rule} “{one.text}” ({one.reason})")
    for law_value in settings.law:
        since = law_value.geldig_vanaf.isoformat()
        click.echo(f"  wet: {law_value.naam} {since} ({law_value.bron})")
    return 0


def _values(settings: Settings) -> Iterator[tuple[str, str | list[str] | None]]:
    yield "templates", [str(folder) for folder in settings.templates]
    yield "style", None if settings.style is None else str(settings.style)
    yield "check.select", list(settings.select)
    yield "check.ignore", list(settings.ignore)
    yield "check.fail-on", settings.fail_on
    yield "check.baseline", None if settings.baseline is None else str(settings.baseline)


def _law_value(one: OfficeLaw) -> dict[str, object]:
    return {"name": one.naam, "since": one.geldig_vanaf.isoformat(), "source": one.bron}


def _phrase(one: OfficePhrase) -> dict[str, object]:
    return {"rule": one.rule, "text": one.text, "reason": one.reason, "files": list(one.files)}
