"""How the commands of `docgen law` read dates and amounts, and show an answer with its trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from gettext import gettext as _
from typing import Any, TypeVar

import click

from docgen.cli import options
from docgen.cli.language import active_language, translate
from docgen.cli.office import office_law
from docgen.cli.printing import finding_data, print_json
from docgen.cli.showing import ShownError
from docgen.dutch.bedrag import format_bedrag, parse_bedrag
from docgen.dutch.datum import DAGEN, parse_datum
from docgen.dutch.getal import format_percentage
from docgen.dutch.notation import NotationError
from docgen.errors import DocgenError
from docgen.law.book import LawBook
from docgen.law.codes import NIET_NAGEKEKEN
from docgen.law.value import Confidence, LawValue, Origin, TraceStep

CENT = Decimal("0.01")
EXACT = Decimal("0.000001")  # euros; far below what a reader of a step can need
PERCENTAGES, PARTS = {"procent"}, {"tarief"}  # inputs that are no amounts


T = TypeVar("T")


class DutchDate(click.ParamType[date]):
    """A date as `2026-11-24`, `24-11-2026` or `24 november 2026`."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:  # noqa: ANN401
        """Return the date, or fail with what is wrong with it."""
        return value if isinstance(value, date) else _read(self, parse_datum, value, param, ctx)


class DutchAmount(click.ParamType[Decimal]):
    """An amount above zero as `1850`, `1850,00` or `1.850,00`."""

    name = "amount"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:  # noqa: ANN401
        """Return the amount, or fail with what is wrong with it."""
        if isinstance(value, Decimal):
            return value
        amount = _read(self, parse_bedrag, value, param, ctx)
        if not amount:
            self.fail(_("This amount must be above zero."), param, ctx)
        return amount


def _read(
    kind: click.ParamType[T],
    parse: Callable[[str], T],
    value: str,
    param: click.Parameter | None,
    ctx: click.Context | None,
) -> T:
    try:
        return parse(value)
    except NotationError as error:
        kind.fail(error.message.translated(translate), param, ctx)


DATE, AMOUNT = DutchDate(), DutchAmount()

date_option = click.option(
    "--date",
    "on",
    metavar=_("YYYY-MM-DD"),
    type=DATE,
    help=_("The day on which the law is asked; today if left out."),
)


def day_of(on: date | None) -> date:
    """Return the day the user gave, else today."""
    return on or options.day_of_run(None)


def book_of(accepted: tuple[str, ...] = ()) -> LawBook:
    """Return the law of this run: the values of the office, and what the user accepts.

    Raises:
        click.BadParameter: A code that cannot be accepted here, or one without a reason.
        InputError: A value in docgen.toml that cannot be used.
    """
    reasons = options.reasons_of(accepted)
    for code in reasons:
        if code != NIET_NAGEKEKEN.code:
            text = _("{code} cannot be accepted here; only {known}.")
            raise click.BadParameter(text.format(code=code, known=NIET_NAGEKEKEN.code), param_hint="--accept")
    return LawBook(office_law(), reasons)


@contextmanager
def answering(form: str) -> Iterator[None]:
    """Turn what docgen refuses into JSON when the user asked for JSON."""
    try:
        yield
    except DocgenError as error:
        if form != "json":
            raise
        print_json({"findings": [finding_data(one) for one in error.findings]})
        raise ShownError(error.exit_code) from None


def show_answer(
    answer: LawValue[Any],
    form: str,
    *,
    beside: Sequence[tuple[str, str, object]] = (),
    accepted: Mapping[str, str] | None = None,
) -> None:
    """Print an answer: value, how it was computed, articles, how sure it is, and what to know with it.

    Args:
        answer: The answer; its value is an amount, a day or a text.
        form: `text` or `json`.
        beside: More that was found: key for JSON, words for text, value.
        accepted: Reason by code for what the user went past.
    """
    if form == "json":
        print_json(
            {
                "value": plain(answer.value, money=answer.unit == "EUR"),
                "unit": answer.unit,
                "trace": [_step_data(step) for step in answer.trace],
                "articles": list(answer.articles),
                "confidence": answer.confidence.value,
                "origin": answer.origin.value,
                "remarks": [remark.translated(translate) for remark in answer.remarks],
                "accepted": [{"code": code, "reason": why} for code, why in (accepted or {}).items()],
                **{key: plain(value, money=isinstance(value, Decimal)) for key, _words, value in beside},
            }
        )
        return
    for line in _lines(answer, beside, accepted or {}):
        click.echo(line)


def _lines(
    answer: LawValue[Any], beside: Sequence[tuple[str, str, object]], accepted: Mapping[str, str]
) -> Iterator[str]:
    yield click.style(said("", answer.value), bold=True)
    for _key, words, value in beside:
        yield f"  {words}: {said('', value)}"
    yield "\n" + _("How it was computed:")
    for number, step in enumerate(answer.trace, 1):
        given = " · ".join(f"{name.replace('_', ' ')} {said(name, one)}" for name, one in step.inputs)
        yield f"  {number}. {step.rule.translated(translate)} ({step.article})"
        yield f"     {given} → {said('', step.result)}" if given else f"     → {said('', step.result)}"
    yield "\n" + _("Articles: {articles}").format(articles="; ".join(answer.articles))
    yield _("How sure: {confidence}").format(confidence=confidence_words(answer.confidence))
    if answer.origin is Origin.OFFICE:
        yield _("With a value of your office, from docgen.toml.")
    for remark in answer.remarks:
        yield _("Note: {text}").format(text=remark.translated(translate))
    for code, reason in accepted.items():
        yield _("accepted with a reason: {code} {text}").format(code=code, text=reason)


def confidence_words(confidence: Confidence) -> str:
    """Return how well a fact is known, in the language of the user."""
    return {
        Confidence.PRIMARY: _("read in the law, the Staatsblad or the judgment itself"),
        Confidence.SECONDARY: _("found only with someone who writes about the law"),
        Confidence.DERIVED: _("worked out from facts that were read"),
        Confidence.UNVERIFIED: _("not found in a source: check before you rely on it"),
    }[confidence]


def said(name: str, value: object) -> str:
    """Return a value as a person reads it: an amount in euros, a percentage, a day with its weekday."""
    match value:
        case Decimal() if name in PERCENTAGES:
            return format_percentage(value)
        case Decimal() if name in PARTS:
            return format_percentage(value * 100)
        case Decimal():
            return format_bedrag(value.quantize(CENT, ROUND_HALF_UP))
        case date():
            weekday = DAGEN[value.weekday()] if active_language() == "nl" else f"{value:%A}"
            return f"{value.isoformat()} ({weekday})"
        case time():
            return f"{value:%H:%M}"
    return str(value)


def plain(value: object, *, money: bool = False) -> object:
    """Return a value for JSON: days as YYYY-MM-DD; amounts as text, since floats are not exact."""
    match value:
        case Decimal() if money:
            return f"{value.quantize(CENT):f}"
        case Decimal():
            return f"{value if value == value.quantize(EXACT) else value.quantize(EXACT):f}"
        case date() | time():
            return value.isoformat()
        case list() | tuple():
            return [plain(one) for one in value]
        case Mapping():
            return {key: plain(one) for key, one in value.items()}
    return value


def _step_data(step: TraceStep) -> dict[str, object]:
    return {
        "inputs": {name: plain(value) for name, value in step.inputs},
        "rule": step.rule.translated(translate),
        "result": plain(step.result),
        "article": step.article,
    }
