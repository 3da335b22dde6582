"""What a tenant may still do after a judgment, and how long goods are kept after an eviction."""

from __future__ import annotations

from datetime import date

from docgen.law.dated import load
from docgen.law.value import LawValue, TraceStep
from docgen.message import Message, message


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
