"""What a tenant may still do after a judgment, and how long goods are kept after an eviction."""

from __future__ import annotations

from datetime import date

from docgen.dutch.getal import format_getal
from docgen.law.dated import LawVersion, load
from docgen.law.termijnenwet import einde_termijn, einde_termijn_in_maanden, with_decree
from docgen.law.value import Confidence, LawValue, TraceStep, articles_of, weakest
from docgen.message import Message, message

DAYS_PER_WEEK = 7


def verzettermijn(vonnis: date) -> LawValue[int]:
    """Return in how many weeks a tenant who did not appear may object (*verzet*).

    The weeks run from service in person, or from an act that shows that the tenant knows the judgment.

    Raises:
        LawPeriodError: The rule was not checked for the day of the judgment.

    Source: art. 143 Rv.
    """
    return _term("rechtsmiddelen", "verzet_weken", "weken", vonnis, message("weeks to object"))


def termijn_hoger_beroep(vonnis: date) -> LawValue[int]:
    """Return in how many months after the judgment an appeal may be made.

    Raises:
        LawPeriodError: The rule was not checked for the day of the judgment.

    Source: art. 339 lid 1 Rv.
    """
    return _term("rechtsmiddelen", "hoger_beroep_maanden", "maanden", vonnis, message("months to appeal"))


def termijn_hoger_beroep_kort_geding(vonnis: date) -> LawValue[int]:
    """Return in how many weeks after a provisional ruling (*kort geding*) an appeal may be made.

    Raises:
        LawPeriodError: The rule was not checked for the day of the judgment.

    Source: art. 339 lid 2 Rv.
    """
    rule = message("weeks to appeal from a provisional ruling")
    return _term("rechtsmiddelen", "hoger_beroep_kort_geding_weken", "weken", vonnis, rule)


def laatste_dag_verzet(betekening: date) -> LawValue[date]:
    """Return the last day to object after service in person, or after an act that shows knowledge.

    Raises:
        LawPeriodError: The rule was not checked for the day.

    Source: art. 143 Rv; art. 1 Algemene termijnenwet.
    """
    version = load("rechtsmiddelen").on(betekening)
    days = DAYS_PER_WEEK * version.count("verzet_weken")
    remark = message(
        "The weeks run from service in person, or from an act that shows that the tenant knows the judgment;"
        " otherwise from the enforcement. An eviction counts as enforced when it has taken place."
    )
    return _last_day(
        (version, "verzet_weken", message("weeks to object")),
        (einde_termijn(betekening, days), einde_termijn(betekening, days, besluit=True)),
        remark,
    )


def laatste_dag_hoger_beroep(vonnis: date, *, kort_geding: bool = False) -> LawValue[date]:
    """Return the last day to appeal from a judgment, or from a provisional ruling.

    Raises:
        LawPeriodError: The rule was not checked for the day of the judgment.

    Source: art. 332 en 339 Rv; art. 1 Algemene termijnenwet.
    """
    version = load("rechtsmiddelen").on(vonnis)
    remark = message(
        "An appeal is open when the claim is above € {amount}. Whether the judgment may be carried out"
        " meanwhile stands in the judgment.",
        amount=format_getal(version.count("hoger_beroep_boven")),
    )
    if kort_geding:
        key, rule = "hoger_beroep_kort_geding_weken", message("weeks to appeal from a provisional ruling")
        days = DAYS_PER_WEEK * version.count(key)
        ends = (einde_termijn(vonnis, days), einde_termijn(vonnis, days, besluit=True))
    else:
        key, rule = "hoger_beroep_maanden", message("months to appeal")
        months = version.count(key)
        ends = (
            einde_termijn_in_maanden(vonnis, months),
            einde_termijn_in_maanden(vonnis, months, besluit=True),
        )
    return _last_day((version, key, rule), ends, remark)


def _last_day(
    rule: tuple[LawVersion, str, Message], ends: tuple[LawValue[date], LawValue[date]], remark: Message
) -> LawValue[date]:
    """Return the end of a term with the rule that sets its length in front, and what one must know."""
    version, key, text = rule
    plain, with_days = ends
    length = TraceStep((("artikel", version.artikel),), text, version.count(key), version.artikel)
    trace = (length, *plain.trace)
    confidence = weakest([Confidence.DERIVED, version.zekerheid, plain.confidence])
    value = LawValue(plain.value, "datum", trace, articles_of(trace), confidence, remarks=(remark,))
    return with_decree(value, with_days.value)


def duur_moratorium(on: date) -> LawValue[int]:
    """Return for how many months at most a court may hold off an eviction for rent arrears.

    Raises:
        LawPeriodError: The rule was not checked for the day.

    Source: art. 287b Fw.
    """
    return _term("moratorium", "hoogstens_maanden", "maanden", on, message("months at most"))


def bewaartijd_inboedel(ontruiming: date) -> LawValue[int]:
    """Return after how many weeks a municipality may, as a rule, sell goods it stored; no guarantee.

    Raises:
        LawPeriodError: The rule was not checked for the day.

    Source: art. 556 lid 3 Rv; art. 5:30 Awb.
    """
    return _term(
        "inboedel", "verkoop_na_weken", "weken", ontruiming, message("weeks before goods may be sold")
    )


def _term(table: str, key: str, unit: str, on: date, rule: Message) -> LawValue[int]:
    version = load(table).on(on)
    count = version.count(key)
    step = TraceStep((("datum", on),), rule, count, version.artikel)
    return LawValue(count, unit, (step,), (version.artikel,), version.zekerheid)
