"""What the law wants to see in the order to leave a home, part by part, and whether a text has it."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.aanzegging_ontruiming import AanzeggingOntruiming
from docgen.checks.exploot import ORDER, Exploot, Part, deed_parts
from docgen.context.aanzegging_ontruiming import addressees
from docgen.context.partijen import printed_names
from docgen.document.blocks import Document
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.tijd import format_tijd
from docgen.law.bevel import termijn_bevel
from docgen.message import Message, message


def missing_parts(case: AanzeggingOntruiming, document: Document) -> Iterator[tuple[str, Message]]:
    """Yield the article of each part that the text lacks, with what it asks for."""
    text = Exploot(document)
    for part in (_deed, _order):
        yield from ((article, what) for article, what, there in part(case, text) if not there)


def _deed(case: AanzeggingOntruiming, text: Exploot) -> Iterator[Part]:
    yield from deed_parts(ORDER, case, addressees(case), text)


def _order(case: AanzeggingOntruiming, text: Exploot) -> Iterator[Part]:
    """Yield what the order itself holds, in its legal wording (art. 430, 502 and 555 Rv)."""
    judgment, eviction = case.vonnis, case.ontruiming
    title = text.orders(judgment.rechtbank, format_datum(judgment.datum), judgment.zaaknummer)
    yield "art. 430 en 502 Rv", message("the judgment with its court, its day and its number"), title
    term = text.orders(f"binnen {termijn_bevel(eviction.bevel_betekend_op).value} dagen")
    home = text.orders(printed_names(case.gehuurde)["regel"])
    yield "art. 502 en 555 Rv", message("the order to leave this home within its term"), term and home
    forced = text.orders("gedwongen ontruimd")
    yield "art. 502 en 555 Rv", message("what follows when the order is not obeyed"), forced
    day, hour = format_dagdatum(eviction.datum), format_tijd(eviction.tijd)
    yield "art. 555 Rv", message("the day and the hour of the eviction"), text.orders(day, hour)
    chosen = text.orders("woonplaats", case.deurwaarder.kantoor)
    yield "art. 502 en 555 Rv", message("the elected home, at the office of the bailiff"), chosen
