"""What goes along with a summons."""

from __future__ import annotations

from docgen.cases.companions.companion import Answer, Companion, same
from docgen.cases.summons import DagvaardingHuurachterstand


def toelichting(_main: DagvaardingHuurachterstand) -> Answer:
    """Return the case of the plain sheet that lies in front of a summons."""
    taken = same("deurwaarder", "verhuurder", "gemeente", "hulplink")
    for name in ("roldatum", "roltijd", "rechtbank"):
        taken[f"zitting.{name}"] = name
    return (Companion(taken, {"soort": "dagvaarding", "gaat_over_huurachterstand": "ja"}),)
