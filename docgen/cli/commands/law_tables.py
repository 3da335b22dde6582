"""`docgen law list`, `show` and `check`: the law data itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from gettext import gettext as _

import click

from docgen.cli import options
from docgen.cli.commands.law_answer import (
    DATE,
    answering,
    book_of,
    confidence_words,
    date_option,
    day_of,
    plain,
    said,
)
from docgen.cli.printing import print_json
from docgen.errors import InputError
from docgen.law.dated import LawTable, LawVersion, load, table_ids
from docgen.law.review import Attention, Concern
from docgen.law.value import Origin
from docgen.message import message


@click.command(
    "list",
    help=_("List the subjects of the law data, and the time for which each is known."),
    epilog=options.epilog("docgen law list", "docgen law list --format json"),
)
@options.format_option
def list_command(form: str) -> int:
    tables = [load(table_id) for table_id in table_ids()]
    if form == "json":
        print_json({"subjects": [_table_data(table) for table in tables]})
        return 0
    width = max(len(table.id) for table in tables)
    for table in tables:
        known = ", ".join(f"{first} – {last or '…'}" for first, last in table.periods())
        click.echo(f"{table.id:<{width}}  {table.naam}\n{'':<{width}}  {known}")
    return 0


@click.command(
    "show",
    help=_("Show what holds on a day for one subject: values, article, source, and how sure it is."),
    epilog=options.epilog("docgen law show wettelijke_rente --date 2026-03-01"),
)
@click.argument("naam", metavar=_("NAME"))
@date_option
@options.format_option
def show_command(naam: str, on: date | None, form: str) -> int:
    with answering(form):
        table = _known(naam)
        version = book_of().seen(naam, day_of(on))
    if form == "json":
        print_json({**_table_data(table), **_version_data(version)})
        return 0
    for line in _version_lines(table, version):
        click.echo(line)
    return 0


@click.command(
    "check",
    help=_("Tell what of the law data is outdated, was not found in a source, or ends soon."),
    epilog=options.epilog("docgen law check", "docgen law check --as-of 2027-01-01"),
)
@click.option(
    "--as-of",
    "as_of",
    metavar=_("YYYY-MM-DD"),
    type=DATE,
    help=_("The day on which the law is to be used; today if left out."),
)
@options.format_option
def check_command(as_of: date | None, form: str) -> int:
    from docgen.law.review import review

    day = day_of(as_of)
    found = review(day, book=book_of())
    if form == "json":
        print_json({"as_of": day.isoformat(), "concerns": [_concern_data(one) for one in found]})
    else:
        for concern in found:
            click.echo(_concern_line(concern))
        click.echo(
            _("Values of the law that need a look on {day}: {count}").format(count=len(found), day=day)
        )
    return 1 if any(one.attention is Attention.OUTDATED for one in found) else 0


def _known(naam: str) -> LawTable:
    if naam in table_ids():
        return load(naam)
    from docgen.law.codes import ONBEKEND_ONDERWERP

    alike = get_close_matches(naam, table_ids(), 3)
    fix = message("Do you mean: {names}?", names=", ".join(alike)) if alike else None
    raise InputError([ONBEKEND_ONDERWERP.finding(ONBEKEND_ONDERWERP.meaning, fix=fix)])


def _table_data(table: LawTable) -> dict[str, object]:
    return {
        "name": table.id,
        "subject": table.naam,
        "bwb_id": table.bwb_id,
        "unit": table.eenheid,
        "own_value_allowed": table.eigen_waarde,
        "known": [{"from": plain(first), "until": plain(last)} for first, last in table.periods()],
    }


def _version_data(version: LawVersion) -> dict[str, object]:
    return {
        "from": version.geldig_vanaf.isoformat(),
        "until": plain(version.geldig_tot),
        "article": version.artikel,
        "source": version.bron,
        "checked_on": version.gecontroleerd_op.isoformat(),
        "confidence": version.zekerheid.value,
        "origin": version.origin.value,
        "remark": version.opmerking,
        "values": plain(version.values),
    }


def _version_lines(table: LawTable, version: LawVersion) -> Iterator[str]:
    yield click.style(table.naam, bold=True)
    yield _("From {first} until {last}, in {unit}").format(
        first=version.geldig_vanaf, last=version.geldig_tot or "…", unit=table.eenheid
    )
    for key, value in version.values.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            yield f"  {key}:"
            yield from (f"    - {_row(row)}" for row in value)
        else:
            yield f"  {key} = {_shown(value)}"
    yield _("Article: {text}").format(text=version.artikel)
    yield _("Source: {text} ({day})").format(text=version.bron, day=version.gecontroleerd_op)
    yield _("How sure: {confidence}").format(confidence=confidence_words(version.zekerheid))
    if version.origin is Origin.OFFICE:
        yield _("With a value of your office, from docgen.toml.")
    if version.opmerking:
        yield _("Note: {text}").format(text=version.opmerking)


def _row(row: dict[str, object]) -> str:
    return " · ".join(f"{key} {_shown(value)}" for key, value in row.items())


def _shown(value: object) -> str:
    match value:
        case bool():
            return "ja" if value else "nee"
        case list():
            return ", ".join(_shown(one) for one in value)
        case dict():
            return _row(value)
        case date():
            return said("", value)
    return str(value)


def _concern_line(concern: Concern) -> str:
    words = {
        Attention.OUTDATED: _("outdated: known until {day}"),
        Attention.UNVERIFIED: _("not found in a source: from {day}"),
        Attention.ENDS_SOON: _("ends soon: known until {day}"),
        Attention.CHECKED_LONG_AGO: _("last looked up on {day}"),
    }[concern.attention].format(day=concern.dag)
    name = f"{concern.naam} ({concern.deel})" if concern.deel else concern.naam
    look = _("Source: {text} ({day})").format(text=concern.bron, day=concern.dag)
    return "\n".join(
        [f"{name}: {words}", *([f"   {concern.opmerking}"] if concern.opmerking else []), f"   {look}"]
    )


def _concern_data(concern: Concern) -> dict[str, object]:
    return {
        "attention": concern.attention.value,
        "name": concern.naam,
        "part": concern.deel,
        "day": concern.dag.isoformat(),
        "source": concern.bron,
        "remark": concern.opmerking,
    }


COMMANDS = (list_command, show_command, check_command)
