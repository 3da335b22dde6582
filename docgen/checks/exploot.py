"""What the law wants to see in a deed and in a summons, part by part, and whether a text has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docgen.cases.aanzegging_ontruiming import AanzeggingOntruiming
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.wording import holds, lines_with
from docgen.context.partijen import printed_names
from docgen.context.plain import Plain
from docgen.context.summons_partijen import defendants, elected_domicile
from docgen.document.blocks import Document, Signatures
from docgen.document.role import Role
from docgen.document.walk import blocks_of, lines_of
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.tijd import format_tijd
from docgen.message import Message, message

Part = tuple[str, Message, bool]
"""Article, what it asks for, and whether that is there."""

_LETTERS = re.compile(r"111 lid 2 (?:sub|onder) ([a-l](?:(?:, | en )[a-l])*)(?![\w])")


@dataclass(frozen=True, slots=True)
class Exploot:
    """The text of a deed, to be asked what it holds."""

    document: Document

    def says(self, *phrases: str) -> bool:
        """Return whether one of the phrases stands in it."""
        return holds(self.document, *phrases)

    def prints(self, *values: str) -> bool:
        """Return whether every value stands in it."""
        return all(holds(self.document, value) for value in values)

    def orders(self, *values: str) -> bool:
        """Return whether every value stands in legal wording, which the plain sheet is not."""
        return all(
            any(
                line.section is not None and line.section.role is Role.WETTEKST
                for line, _ in lines_with(self.document, value)
            )
            for value in values
        )

    def names(self, letter: str) -> bool:
        """Return whether legal wording, not left empty, has this part of art. 111 lid 2 Rv as its source."""
        sources = {
            line.section.source
            for line in lines_of(self.document)
            if line.section is not None and line.section.role is Role.WETTEKST
        }
        found = (match[1] for source in sources for match in _LETTERS.finditer(source))
        return any(letter in re.findall(r"[a-l]\b", letters) for letters in found)

    def is_signed(self) -> bool:
        """Return whether there is a place for a signature."""
        return any(isinstance(block, Signatures) for block, _ in blocks_of(self.document))


def missing_parts(case: DagvaardingHuurachterstand, document: Document) -> Iterator[tuple[str, Message]]:
    """Yield the article of each part that the text lacks, with what it asks for."""
    text = Exploot(document)
    for part in (_deed, _summons, _story):
        yield from ((article, what) for article, what, there in part(case, text) if not there)


@dataclass(frozen=True, slots=True)
class Deed:
    """What one kind of deed says in its own way.

    Attributes:
        asking: What to call who asks for the service.
        called: What to call those to whom it is brought.
        handed: Phrases of which one says to whom the copy was given.
    """

    asking: Message
    called: Message
    handed: tuple[str, ...]


_GIVEN = ("kopie gegeven aan", "afschrift gelaten aan", "gelaten aan")
SUMMONS = Deed(
    message("name and home of the claimant"),
    message("name and home of each defendant"),
    ("kopie naar het buitenland", *_GIVEN),
)
ORDER = Deed(
    message("name and home of who asks for the service"),
    message("name and home of each person to whom it is brought"),
    _GIVEN,
)


def deed_parts(
    kind: Deed, case: DagvaardingHuurachterstand | AanzeggingOntruiming, called: list[Plain], text: Exploot
) -> Iterator[Part]:
    """Yield what every deed of a bailiff holds (art. 45 Rv).

    Args:
        kind: How this kind of deed says it.
        case: The case.
        called: Those to whom it is brought, as the template prints them.
        text: The deed.
    """
    landlord, bailiff = case.verhuurder, case.deurwaarder
    served = text.says("betekend op", "dag van betekening", "op de hierboven genoemde dag")
    yield "art. 45 lid 3 sub a Rv", message("the day of service"), served
    asking = text.prints(landlord.naam, printed_names(landlord.adres)["regel"])
    yield "art. 45 lid 3 sub b Rv", kind.asking, asking
    officer = text.prints(bailiff.naam, bailiff.voornamen, bailiff.adres.straat)
    yield "art. 45 lid 3 sub c Rv", message("name, first names and office of the bailiff"), officer
    persons = [one for one in called if isinstance(one, dict)]
    known = all(text.prints(str(one["naam"]), str(one["adresregel"])) for one in persons)
    yield "art. 45 lid 3 sub d Rv", kind.called, known
    handed = text.says(*kind.handed)
    yield "art. 45 lid 3 sub e Rv", message("to whom the copy was given, and in what capacity"), handed
    yield "art. 45 lid 5 Rv", message("the signature of the bailiff"), text.is_signed()


def _deed(case: DagvaardingHuurachterstand, text: Exploot) -> Iterator[Part]:
    yield from deed_parts(SUMMONS, case, defendants(case), text)


def _summons(case: DagvaardingHuurachterstand, text: Exploot) -> Iterator[Part]:
    """Yield what a summons holds on pain of nullity (art. 111 lid 2 and 120 lid 1 Rv)."""
    domicile, agent, court = elected_domicile(case), case.gemachtigde, case.rechtbank
    chosen = text.names("a") or text.says("kiest woonplaats", "gekozen woonplaats")
    yield (
        "art. 111 lid 2 sub a Rv",
        message("the elected home of the claimant"),
        (chosen and text.orders(str(domicile["naam"]))),
    )
    acting = text.prints(agent.naam, agent.adres.straat) if agent else True
    yield "art. 111 lid 2 sub b Rv", message("name and address of the representative"), acting
    claim = text.says("te veroordelen", "te ontbinden", "vordert")
    grounds = text.says("tekortkoming", "tekortgeschoten", "niet nagekomen", "verzuim")
    yield "art. 111 lid 2 sub d Rv", message("the claim and its grounds"), claim and grounds
    place = text.orders(court.naam, court.locatie, court.adres.straat)
    yield "art. 111 lid 2 sub e Rv", message("the court with the address where it sits"), place
    day = text.orders(format_dagdatum(case.roldatum)) or text.orders(format_datum(case.roldatum))
    hour = text.orders(format_tijd(case.roltijd))
    yield "art. 111 lid 2 sub f Rv", message("the day and the hour in court"), day and hour
    answer = text.says("mondeling") and text.says("schriftelijk", "ondertekend schriftelijk antwoord")
    yield "art. 111 lid 2 sub g Rv", message("how the defendant can appear and answer"), answer
    absent = text.says("onrechtmatig of ongegrond")
    yield "art. 111 lid 2 sub i Rv", message("what follows when the defendant stays away"), absent
    free = text.says("geen griffierecht geheven", "geen griffierecht verschuldigd", "geen griffierecht")
    yield "art. 111 lid 2 sub k Rv", message("that the defendant pays no court fee"), free
    if len(defendants(case)) > 1:
        joint = text.names("l") or text.says("gezamenlijk griffierecht")
        yield "art. 111 lid 2 sub l Rv", message("one court fee for defendants who answer together"), joint


def _story(case: DagvaardingHuurachterstand, text: Exploot) -> Iterator[Part]:
    """Yield what the judge wants to know of defences and evidence (art. 85 and 111 lid 3 Rv)."""
    told = (
        text.prints(*(one.standpunt for one in case.verweren))
        if case.verweren
        else text.says("weet niet of u het eens bent", "geen verweer bekend", "geen verweren bekend")
    )
    yield "art. 111 lid 3 Rv", message("the known defences, or that none are known"), told
    proof = text.says("te bewijzen", "bewijs aan", "bewijsmiddelen")
    witnesses = text.prints(*(one.naam for one in case.getuigen))
    yield "art. 111 lid 3 Rv", message("the evidence and the witnesses"), proof and witnesses
    copies = text.says("kopieën zijn bijgevoegd", "bijgevoegd", "afschriften van de producties")
    yield "art. 85 lid 1 Rv", message("the copies of all papers it leans on"), copies
