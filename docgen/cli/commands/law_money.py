"""`docgen law`: collection costs, interest and the court fee; and the court of a place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from gettext import gettext as _
from typing import Any

import click

from docgen.cli import options
from docgen.cli.commands.law_answer import (
    AMOUNT,
    DATE,
    answering,
    book_of,
    date_option,
    day_of,
    show_answer,
)
from docgen.law.griffierecht import Eiser
from docgen.law.schuld import Betaling, Dagtelling, Schuld

NO_CERTAIN_WORTH = "onbepaald"


class Payment(click.ParamType[Betaling]):
    """A payment as `2026-03-01=250,00`."""

    name = "payment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Betaling:  # noqa: ANN401
        """Return the payment, or fail with what is wrong with it."""
        if isinstance(value, Betaling):
            return value
        day, sign, amount = value.partition("=")
        if not sign:
            self.fail(_("Write a payment as DATE=AMOUNT, for example 2026-03-01=250,00."), param, ctx)
        return Betaling(DATE.convert(day, param, ctx), AMOUNT.convert(amount, param, ctx))


class Claim(click.ParamType[Decimal | str]):
    """An amount, or `onbepaald` for a claim of no certain worth."""

    name = "claim"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal | str:  # noqa: ANN401
        """Return the amount, or the word itself."""
        return NO_CERTAIN_WORTH if value == NO_CERTAIN_WORTH else AMOUNT.convert(value, param, ctx)


@click.command(
    "incassokosten",
    help=_(
        "Compute the collection costs over a principal sum (art. 6:96 BW). Of several claims on one debtor"
        " the sums are added."
    ),
    epilog=options.epilog(
        "docgen law incassokosten 1850 --date 2026-03-01", "docgen law incassokosten 650 650 650 --btw"
    ),
)
@click.argument("bedragen", metavar=_("AMOUNT..."), type=AMOUNT, nargs=-1, required=True)
@click.option("--btw", is_flag=True, help=_("Add VAT; only for who pays it and cannot set it off."))
@date_option
@options.accept_option
@options.format_option
def incassokosten_command(
    bedragen: tuple[Decimal, ...], btw: bool, on: date | None, accepted: tuple[str, ...], form: str
) -> int:
    from docgen.law.incassokosten import incassokosten_samen

    book = book_of(accepted)
    with answering(form):
        answer = incassokosten_samen(bedragen, day_of(on), btw, book=book)
    show_answer(answer, form, accepted=book.accepted)
    return 0


@click.command(
    "rente",
    help=_(
        "Compute the statutory interest (art. 6:119 BW) from a first day of default up to but not including"
        " another day, year by year, after part payments."
    ),
    epilog=options.epilog(
        "docgen law rente 2400 --van 2024-02-01 --tot 2026-06-01",
        "docgen law rente 2400 --van 2024-02-01 --tot 2026-06-01 --betaling 2025-03-01=500",
    ),
)
@click.argument("hoofdsom", metavar=_("AMOUNT"), type=AMOUNT)
@click.option("--van", required=True, metavar=_("YYYY-MM-DD"), type=DATE, help=_("First day of default."))
@click.option(
    "--tot", required=True, metavar=_("YYYY-MM-DD"), type=DATE, help=_("First day without interest.")
)
@click.option(
    "--betaling",
    "betalingen",
    multiple=True,
    metavar=_("DATE=AMOUNT"),
    type=Payment(),
    help=_("A part payment: to the costs, then the interest, then the sum. May be given again."),
)
@click.option("--kosten", type=AMOUNT, metavar=_("AMOUNT"), help=_("Costs that payments go to first."))
@click.option(
    "--dagtelling",
    type=click.Choice([one.value for one in Dagtelling]),
    default=Dagtelling.KALENDER.value,
    show_default=True,
    help=_("What a day counts: 1/366 in a leap year and else 1/365, or 1/365 always."),
)
@options.accept_option
@options.format_option
def rente_command(
    hoofdsom: Decimal,
    van: date,
    tot: date,
    betalingen: tuple[Betaling, ...],
    kosten: Decimal | None,
    dagtelling: str,
    accepted: tuple[str, ...],
    form: str,
) -> int:
    from docgen.law.renteloop import afrekening

    if tot < van:
        raise click.BadParameter(_("The period ends before it starts."), param_hint="--tot")
    if any(not van <= one.datum <= tot for one in betalingen):
        raise click.BadParameter(_("A payment falls outside the period."), param_hint="--betaling")
    book = book_of(accepted)
    debt = Schuld(hoofdsom, van, kosten or Decimal(0), betalingen)
    with answering(form):
        found = afrekening(debt, tot, telling=Dagtelling(dagtelling), book=book)
        fixed = afrekening(debt, tot, telling=Dagtelling.VAST, book=book).value.rente
    state = found.value
    beside: list[tuple[str, str, object]] = [
        ("open_costs", _("costs still open"), state.kosten),
        ("open_interest", _("interest still open"), state.open_rente),
        ("open_principal", _("principal still open"), state.hoofdsom),
        ("open_total", _("all that is still open"), state.totaal),
    ]
    if fixed != state.rente:
        beside.append(("interest_365", _("interest with 1/365 for each day"), fixed))
    if state.te_veel:
        beside.append(("overpaid", _("paid too much"), state.te_veel))
    show_answer(found.with_value(state.rente), form, beside=beside, accepted=book.accepted)
    return 0


@click.command(
    "griffierecht",
    help=_("Look up the court fee of who claims at the kantonrechter; the defendant pays nothing."),
    epilog=options.epilog(
        "docgen law griffierecht 4300 --eiser rechtspersoon --date 2026-11-20",
        "docgen law griffierecht onbepaald --eiser natuurlijk",
    ),
)
@click.argument("vordering", metavar=_("AMOUNT"), type=Claim())
@click.option(
    "--eiser",
    required=True,
    type=click.Choice([one.value for one in Eiser]),
    help=_("Who claims: a corporation or company, a person, or a person of little means."),
)
@date_option
@options.accept_option
@options.format_option
def griffierecht_command(
    vordering: Decimal | str, eiser: str, on: date | None, accepted: tuple[str, ...], form: str
) -> int:
    from docgen.law.griffierecht import griffierecht

    book = book_of(accepted)
    claim = vordering if isinstance(vordering, Decimal) else None
    with answering(form):
        answer = griffierecht(claim, Eiser(eiser), day_of(on), book=book)
    show_answer(answer, form, accepted=book.accepted)
    return 0


@click.command(
    "rechtbank",
    help=_("Tell which court decides on a rented home, by the municipality in which it stands."),
    epilog=options.epilog("docgen law rechtbank Schiedam", "docgen law rechtbank 'Bergen (L.)'"),
)
@click.argument("gemeente", metavar=_("MUNICIPALITY"))
@date_option
@options.format_option
def rechtbank_command(gemeente: str, on: date | None, form: str) -> int:
    from docgen.law.rechtbank import rechtbank

    with answering(form):
        answer = rechtbank(gemeente, day_of(on))
    show_answer(answer, form)
    return 0


COMMANDS = (incassokosten_command, rente_command, griffierecht_command, rechtbank_command)
