"""`docgen law termijn`: the first day allowed, or the last day, of a term of the law."""

from __future__ import annotations

from datetime import date, timedelta
from gettext import gettext as _

import click

from docgen.cli import options
from docgen.cli.commands.law_answer import DATE, answering, show_answer
from docgen.law.dagvaardingstermijn import Woonplaats


@click.group(
    "termijn",
    help=_("Compute a term: the first day allowed (roldatum, eviction) or the last day to act."),
    epilog=options.epilog("docgen law termijn dagvaarding --betekend 2026-11-24"),
)
def command() -> None:
    pass


betekend_option = click.option(
    "--betekend", required=True, metavar=_("YYYY-MM-DD"), type=DATE, help=_("Day of service by the bailiff.")
)


@command.command(
    "dagvaarding",
    help=_("The first day in court (roldatum) after a summons was served (art. 114, 115 and 119 Rv)."),
    epilog=options.epilog(
        "docgen law termijn dagvaarding --betekend 2026-11-24",
        "docgen law termijn dagvaarding --betekend 2026-11-24 --woonplaats eu",
    ),
)
@betekend_option
@click.option(
    "--woonplaats",
    type=click.Choice([one.value for one in Woonplaats]),
    default=Woonplaats.NEDERLAND.value,
    show_default=True,
    help=_("Where the defendant lives: the Netherlands, the EU or Hague Europe, or elsewhere."),
)
@options.format_option
def dagvaarding(betekend: date, woonplaats: str, form: str) -> int:
    from docgen.law.dagvaardingstermijn import veilige_roldatum, vroegste_roldatum

    with answering(form):
        home = Woonplaats(woonplaats)
        answer, safe = vroegste_roldatum(betekend, home), veilige_roldatum(betekend, home)
    show_answer(answer, form, beside=[("safe", _("beyond doubt from"), safe.value)])
    return 0


@command.command(
    "ontruiming",
    help=_("The first day of an eviction after the bevel was served (art. 555 Rv)."),
    epilog=options.epilog("docgen law termijn ontruiming --betekend 2026-11-24"),
)
@betekend_option
@options.format_option
def ontruiming(betekend: date, form: str) -> int:
    from docgen.law.ontruiming import aanbevolen_ontruiming, laatste_ontruiming, vroegste_ontruiming

    with answering(form):
        answer = vroegste_ontruiming(betekend)
        advised, last = aanbevolen_ontruiming(betekend), laatste_ontruiming(betekend)
    beside = [
        ("recommended", _("recommended from (a working day)"), advised.value),
        ("bevel_until", _("the bevel may be used until"), last.value),
    ]
    show_answer(answer, form, beside=beside)
    return 0


@command.command(
    "heraankondiging",
    help=_("The last day on which a new date of eviction may be told (art. 555 Rv)."),
    epilog=options.epilog("docgen law termijn heraankondiging --ontruiming 2027-01-12"),
)
@click.option(
    "--ontruiming", "dag", required=True, metavar=_("YYYY-MM-DD"), type=DATE, help=_("The new day.")
)
@options.format_option
def heraankondiging(dag: date, form: str) -> int:
    from docgen.law.ontruiming import laatste_heraankondiging

    with answering(form):
        answer = laatste_heraankondiging(dag)
    show_answer(answer, form)
    return 0


@command.command(
    "veertiendagenbrief",
    help=_("The last day to pay without collection costs after a fourteen-day letter (art. 6:96 BW)."),
    epilog=options.epilog(
        "docgen law termijn veertiendagenbrief --verzonden 2026-11-17",
        "docgen law termijn veertiendagenbrief --verzonden 2026-11-17 --genoemd 2026-12-02",
    ),
)
@click.option(
    "--verzonden", required=True, metavar=_("YYYY-MM-DD"), type=DATE, help=_("Day the letter was posted.")
)
@click.option(
    "--ontvangen",
    metavar=_("YYYY-MM-DD"),
    type=DATE,
    help=_("Day of receipt, when you can prove it; else the second day on which post comes."),
)
@click.option(
    "--genoemd",
    metavar=_("YYYY-MM-DD"),
    type=DATE,
    help=_("Last day that the letter names: says how many days it is short, and fails if it is."),
)
@options.format_option
def veertiendagenbrief(verzonden: date, ontvangen: date | None, genoemd: date | None, form: str) -> int:
    from docgen.law import veertiendagenbrief as brief

    if ontvangen is not None and ontvangen < verzonden:
        raise click.BadParameter(_("A letter is not received before it is sent."), param_hint="--ontvangen")
    with answering(form):
        found = brief.veertiendagenbrief(verzonden, ontvangen=ontvangen)
    term = found.value
    beside: list[tuple[str, str, object]] = [
        ("received", _("counts as received on"), term.ontvangst),
        ("fourteenth_day", _("the fourteenth day after it"), term.veertiende_dag),
        ("summons_from", _("a summons with collection costs from"), term.laatste_dag + timedelta(days=1)),
    ]
    short = term.days_short(genoemd) if genoemd is not None else 0
    if genoemd is not None:
        beside.append(("days_short", _("days that the letter is short"), short))
    show_answer(found.with_value(term.laatste_dag), form, beside=beside)
    return 1 if short else 0


@command.command(
    "verzet",
    help=_("The last day to object to a judgment by default (art. 143 Rv)."),
    epilog=options.epilog("docgen law termijn verzet --betekend 2026-11-24"),
)
@betekend_option
@options.format_option
def verzet(betekend: date, form: str) -> int:
    from docgen.law.na_vonnis import laatste_dag_verzet

    with answering(form):
        answer = laatste_dag_verzet(betekend)
    show_answer(answer, form)
    return 0


@command.command(
    "hoger-beroep",
    help=_("The last day to appeal from a judgment (art. 332 and 339 Rv)."),
    epilog=options.epilog("docgen law termijn hoger-beroep --vonnis 2026-11-24"),
)
@click.option(
    "--vonnis",
    "--uitspraak",
    "vonnis",
    required=True,
    metavar=_("YYYY-MM-DD"),
    type=DATE,
    help=_("Day of the judgment."),
)
@click.option("--kort-geding", is_flag=True, help=_("The judgment is a provisional ruling."))
@options.format_option
def hoger_beroep(vonnis: date, kort_geding: bool, form: str) -> int:
    from docgen.law.na_vonnis import laatste_dag_hoger_beroep

    with answering(form):
        answer = laatste_dag_hoger_beroep(vonnis, kort_geding=kort_geding)
    show_answer(answer, form)
    return 0
