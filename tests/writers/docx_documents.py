"""Invented documents that the tests of the Word writer print."""

from __future__ import annotations

from docgen.document.blocks import (
    Address,
    Contact,
    Document,
    Fact,
    Heading,
    Help,
    KeyFacts,
    Layout,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    Qr,
    Reference,
    Section,
    Sender,
    SignatureCard,
    Signatures,
    Step,
    StepState,
    Table,
    Timeline,
)
from docgen.document.inline import LineBreak, Runs, Text
from docgen.document.role import Role


def runs(*parts: str) -> Runs:
    """Return runs; a part with stars around it is bold, a newline is a line break."""
    result: list[Text | LineBreak] = []
    for part in parts:
        if part == "\n":
            result.append(LineBreak())
        elif part.startswith("*"):
            result.append(Text(part.strip("*"), "veld", strong=True))
        else:
            result.append(Text(part))
    return tuple(result)


def letter(name: str = "Mevrouw A. Yıldız-de Vriès", *, qr: bool = True) -> Document:
    """Return a letter with every block that letters use."""
    return Document(
        title="U moet uw woning uit op dinsdag 12 januari 2027",
        blocks=(
            Sender(runs("Rijnoever Wonen"), runs("Thuis in de Rijnstreek")),
            Address(
                (runs(name), runs("Lindestraat 12"), runs("2404 XB  ALPHEN AAN DEN RIJN")),
                runs("Postbus 812, 2400 AV Alphen aan den Rijn"),
            ),
            Reference(
                (
                    (runs("Datum"), runs("20 november 2026")),
                    (runs("Ons kenmerk"), runs("HZ-2026-00418")),
                    (
                        runs("Vragen? Bel Nadia Bakker"),
                        runs("0172 12 34 56", "\n", "ma t/m vr, 8.30 – 17.00 uur"),
                    ),
                )
            ),
            Paragraph(
                runs("Onderwerp: ontruiming van Lindestraat 12, Alphen aan den Rijn"), role=Role.ONDERWERP
            ),
            Heading(1, runs("U moet uw woning uit op dinsdag 12 januari 2027")),
            KeyFacts(
                runs("In het kort"),
                (
                    Fact(runs("Wat?"), runs("U moet uw woning uit. Dat heeft de rechter beslist.")),
                    Fact(runs("Wanneer?"), runs("*dinsdag 12 januari 2027 om 10.00 uur*")),
                    Fact(
                        runs("Wat nu?"),
                        runs("Bel ons ", "*uiterlijk maandag 4 januari 2027*", ": ", "*0172 12 34 56*"),
                    ),
                    Fact(runs("Doet u niets?"), runs("Dan komt de deurwaarder. De kosten betaalt u.")),
                ),
            ),
            Paragraph(runs("Beste mevrouw Yıldız-de Vriès,"), role=Role.AANHEF),
            Heading(2, runs("Waarom krijgt u deze brief?")),
            Paragraph(
                runs(
                    "U heeft een huurschuld van ",
                    "*€ 4.286,15*",
                    ". Daarom heeft de rechter op 2 november 2026 uw huurcontract gestopt.",
                )
            ),
            Heading(2, runs("Wat gebeurt er en wanneer?")),
            Timeline(
                (
                    Step(
                        StepState.KLAAR,
                        runs("2 november 2026"),
                        runs("De rechter beslist: u moet de woning uit."),
                    ),
                    Step(StepState.NU, runs("Nu"), runs("Bel ons of vraag hulp. U bent nog op tijd.")),
                    Step(
                        StepState.LATER, runs("Maandag 4 januari"), runs("Laatste dag om iets af te spreken.")
                    ),
                    Step(
                        StepState.LATER, runs("Dinsdag 12 januari"), runs("10.00 uur: de deurwaarder komt.")
                    ),
                )
            ),
            Help(
                runs("Hulp nodig? Dat is gratis"),
                (
                    Contact(runs("Gemeente Alphen"), runs("Hulp bij schulden en wonen"), runs("14 0172")),
                    Contact(runs("Juridisch Loket"), runs("Advies over uw rechten"), runs("0800 8020")),
                    Contact(runs("Geldfit"), runs("Hulp bij geldzorgen"), runs("0800 8115")),
                ),
                (Paragraph(runs("Liever luisteren? Scan de code of ga naar rijnoever.example/hulp")),),
                Qr("https://rijnoever.example/hulp", "Webpagina met uitleg over hulp") if qr else None,
            ),
            Paragraph(runs("Met vriendelijke groet,"), role=Role.SLOT),
            Paragraph(runs("*Nadia Bakker*", ", medewerker huurzaken"), role=Role.SLOT),
        ),
        footer=runs("Rijnoever Wonen · Ons kenmerk HZ-2026-00418"),
        subject="Ontruiming van een woning",
        author="Rijnoever Wonen",
        created="2026-11-20",
    )


def agreement() -> Document:
    """Return an agreement with numbered articles, tables, fixed wording and signatures."""
    items = ("U betaalt elke maand de huur en € 75,00 van uw schuld.", "U krijgt elke week hulp.")
    return Document(
        title="Afspraken over uw woning",
        layout=Layout.OVEREENKOMST,
        blocks=(
            Sender(runs("Rijnoever Wonen")),
            Heading(1, runs("Afspraken over uw woning")),
            Paragraph(runs("Wij spreken dit met elkaar af.")),
            Heading(2, runs("Betalen"), number="1"),
            List((ListItem(runs("elke maand de huur")), ListItem(runs("€ 75,00 van uw schuld")))),
            Table(
                (runs("Maand"), runs("Wat"), runs("Bedrag")),
                (
                    (runs("januari 2027"), runs("Huur van Jansen & Zn <BV>"), runs("€ 640,12")),
                    (runs("februari 2027"), runs("Huur"), runs("€ 640,12")),
                    (runs("Samen"), (), runs("€ 1.280,24")),
                ),
                ("left", "left", "right"),
                caption="Wat u betaalt",
                total=True,
            ),
            Heading(2, runs("Als het misgaat"), number="2"),
            List(tuple(ListItem(runs(text)) for text in items), ordered=True),
            Section(
                Role.WETTEKST,
                (Paragraph(runs("De huurder doet afstand van {{ niets }} en {% alles %} {_{ x }_}.")),),
                name="stop-huur",
                source="art. 7:231 BW",
            ),
            Section(
                Role.UITLEG,
                (
                    Paragraph(runs("Dit betekent: u houdt uw rechten.")),
                    List((ListItem(runs("eerst praten")), ListItem(runs("dan beslissen"))), ordered=True),
                ),
                name="stop-huur",
            ),
            Section(Role.CITAAT, (Paragraph(runs("Ik wil graag blijven wonen.")),)),
            PageBreak(),
            Heading(2, runs("Handtekeningen")),
            Paragraph(runs("Teken alleen als u alles begrijpt. Twijfelt u? Vraag eerst hulp.")),
            Section(
                Role.SAMENVATTING,
                (List(tuple(ListItem(runs(text)) for text in (*items, *items)), ordered=True),),
                title=runs("Dit spreken wij af"),
            ),
            Signatures(
                (
                    SignatureCard(
                        runs("Huurder"),
                        runs("A. Yıldız-de Vriès"),
                        (runs("Lindestraat 12"), runs("Alphen aan den Rijn")),
                        read_aloud=True,
                    ),
                    SignatureCard(
                        runs("Verhuurder"),
                        runs("N. Bakker"),
                        (runs("Medewerker huurzaken"), runs("namens Rijnoever Wonen")),
                    ),
                    SignatureCard(
                        runs("Hulpverlener"),
                        runs("J. Ó Briain"),
                        (runs("Woonbegeleider"), runs("namens Stichting Vaste Grond")),
                    ),
                )
            ),
            Paragraph(runs("Iedereen krijgt een exemplaar. Bewaar het goed.")),
        ),
        footer=runs("Rijnoever Wonen · Kenmerk LKO-2026-0031"),
        created="2026-11-20",
    )
