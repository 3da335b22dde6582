"""Letters of invented people, and the pages that report on them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from lxml import html

from docgen.cli.language import activate_language
from docgen.cli.letters import Checked
from docgen.cli.reports.html.comparison import html_comparison
from docgen.cli.reports.html.report import html_report
from docgen.document.blocks import Address, Document, Reference, Sender, Signatures, Table
from docgen.document.blocks import SignatureCard as Card
from docgen.document.inline import Text
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.readability.report import read_report
from tests.readability.letters import letter

HARD = """# Aanmaning betreffende huurachterstand

Hierbij delen wij u mede dat op grond van onze administratie is gebleken dat u, ondanks herhaalde verzoeken \
onzerzijds, in gebreke bent gebleven met de voldoening van de verschuldigde huurpenningen over de maanden \
maart en april, waardoor thans een achterstand is ontstaan.

Derhalve dient u het bedrag te voldoen. Indien u niet betaalt, treffen wij rechtsmaatregelen. De kosten \
worden op u verhaald. U kunt ons bellen.

- de huurovereenkomst kan worden ontbonden;
- tot ontruiming van het gehuurde kan worden overgegaan.

::: wettekst uitleg-1
De dagvaarding vermeldt de eis.
:::

Wij wijzen u erop dat het niet onmogelijk is dat een deurwaarder wordt ingeschakeld. Bel ons op tijd. Wij \
helpen u graag met een regeling voor de schuld die u nu hebt."""

PLAIN = """# U hebt de huur van maart nog niet betaald

U hebt de huur van maart en april nog niet betaald. Het gaat om 1400 euro. Dat kan gebeuren. Wij zoeken \
graag samen met u een oplossing.

Betaal het bedrag uiterlijk 15 mei. Kunt u dat niet in één keer? Bel ons dan op 0172 12 34 56. Wij maken \
samen een regeling die bij u past.

- Het Juridisch Loket geeft u gratis advies.
- Geldfit helpt u als u zorgen hebt over geld.

Wij wijzen u erop dat het niet onmogelijk is dat een deurwaarder komt. Bel ons daarom op tijd. Wij helpen \
u graag met een regeling voor de schuld die u nu hebt."""

RUDE = (
    '<script>alert("x")</script> & <b onclick="y()">derhalve</b> \x00\x0b\x85\ufdd0 '
    "\u202eomgekeerd\u202d שלום 'enkel' \"dubbel\""
)
"""What must stay text: markup, quotes, signs that HTML forbids, and writing from right to left."""


def checked(document: Document | str, path: str = "brief.md") -> Checked:
    """Return a letter as `docgen check` gives it to a report."""
    made = letter(document, path) if isinstance(document, str) else document
    report = read_report(made)
    return Checked(path, report, report.findings)


def with_letterhead() -> Document:
    """Return a letter with all that does not count: sender, address, reference, table, signatures."""
    made = letter(PLAIN)
    cell = (Text("maart"),)
    top = (
        Sender((Text("Rijnoever Wonen"),)),
        Address(((Text("Mevrouw Voorbeeld"),), (Text("Lindestraat 12"),))),
        Reference((((Text("Ons kenmerk"),), (Text("HZ-1"),)),)),
    )
    table = Table((cell, cell), ((cell, cell),), ("left", "right"))
    end = (table, Signatures((Card((Text("Huurder"),), (Text("A. Voorbeeld"),)),)))
    return replace(made, blocks=(*top, *made.blocks, *end))


UNREAD = Finding("IN101", "weg", Level.ERROR, message("gone"), Place("<i>weg</i>.docx"), message("look"))
KINDS = ("one", "rude", "letterhead", "overview", "comparison", "rude comparison")


@cache
def page_of_kind(kind: str) -> str:
    """Return a page of each kind, in English; made once a process."""
    activate_language(["--lang", "en"], {})
    hard, plain, rude = checked(HARD), checked(PLAIN, "nieuw.md"), checked(RUDE, f"{RUDE}.md")
    made = {
        "one": lambda: html_report([hard], []),
        "rude": lambda: html_report([rude], []),
        "letterhead": lambda: html_report([checked(with_letterhead())], []),
        "overview": lambda: html_report([plain, rude], [UNREAD]),
        "comparison": lambda: html_comparison(hard, plain),
        "rude comparison": lambda: html_comparison(plain, rude),
    }
    return made[kind]()


def parsed(page: str) -> html.HtmlElement:
    """Return the tree of a page."""
    return html.document_fromstring(page)


def text_of(element: html.HtmlElement) -> str:
    """Return all text of an element on one line."""
    return " ".join(element.text_content().split())
