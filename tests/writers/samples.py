"""Documents with invented people, to write in each format."""

from __future__ import annotations

from dataclasses import replace

from docgen.document.blocks import (
    Address,
    Block,
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


def line(*parts: str) -> Runs:
    """Return a line of text; a part between asterisks is bold, a lone newline is a line break."""
    runs: list[Text | LineBreak] = []
    for part in parts:
        if part == "\n":
            runs.append(LineBreak())
        elif part.startswith("*"):
            runs.append(Text(part.strip("*"), strong=True))
        else:
            runs.append(Text(part))
    return tuple(runs)


def data(text: str, field: str) -> Runs:
    """Return a value of a case."""
    return (Text(text, field),)


SENDER = Sender(line("Rijnoever Wonen"), line("Thuis in de Rijnstreek"))

HELP = Help(
    line("Hulp nodig? Dat is gratis"),
    (
        Contact(line("Gemeente Alphen"), line("Hulp bij schulden en wonen"), line("14\u00a00172")),
        Contact(line("Juridisch Loket"), line("Advies over uw rechten"), line("0800\u00a08020")),
        Contact(line("Geldfit"), line("Hulp bij geldzorgen"), line("0800\u00a08115")),
    ),
    (Paragraph(line("Liever luisteren? Scan de code of ga naar rijnoever.example/hulp")),),
    Qr("https://rijnoever.example/hulp", "Code die de pagina met hulp en voorleestekst opent"),
)


def letter(  # noqa: PLR0913 - one argument per fact that can be long
    name: str = "A. Yıldız-de Vriès",
    street: str = "Lindestraat 12",
    day: str = "dinsdag 12\u00a0januari\u00a02027",
    call_before: str = "maandag 4\u00a0januari\u00a02027",
    extra_help: bool = False,
    *,
    amount: str = "€\u00a04.286,15",
) -> Document:
    """Return an eviction-date letter of one page, in the form of the design's picture."""
    support = HELP
    if extra_help:
        more = Contact(
            line("Huurderskring"), line("Praten met uw verhuurder"), line("0172\u00a098\u00a076\u00a054")
        )
        support = replace(HELP, contacts=(*HELP.contacts, more))
    blocks: tuple[Block, ...] = (
        SENDER,
        Reference(
            (
                (line("Datum"), line("20\u00a0november\u00a02026")),
                (line("Ons kenmerk"), line("HZ-2026-00418")),
                (
                    line("Vragen? Bel Nadia Bakker"),
                    line("0172\u00a012\u00a034\u00a056", "\n", "ma t/m vr, 8.30 – 17.00\u00a0uur"),
                ),
            )
        ),
        Address(
            (
                data(f"Mevrouw {name}", "huurder.naam"),
                data(street, "huurder.adres.straat"),
                line("2404\u00a0XB  ALPHEN AAN DEN RIJN"),
            ),
            line("Postbus 812, 2400\u00a0AV Alphen aan den Rijn"),
        ),
        Paragraph(line(f"Onderwerp: ontruiming van {street}, Alphen aan den Rijn"), role=Role.ONDERWERP),
        Heading(1, line(f"U moet uw woning uit op {day}")),
        KeyFacts(
            line("In het kort"),
            (
                Fact(line("Wat?"), line("U moet uw woning uit. Dat heeft de rechter beslist.")),
                Fact(line("Wanneer?"), line(f"*{day} om 10.00\u00a0uur*")),
                Fact(
                    line("Wat nu?"), line(f"*Bel ons uiterlijk {call_before}: 0172\u00a012\u00a034\u00a056*")
                ),
                Fact(line("Doet u niets?"), line("Dan komt de deurwaarder. De kosten betaalt u.")),
            ),
        ),
        Paragraph(line(f"Beste mevrouw {name},"), role=Role.AANHEF),
        Heading(2, line("Waarom krijgt u deze brief?")),
        Paragraph(
            line(
                "U heeft een huurschuld van ",
                f"*{amount}*",
                ". Daarom heeft de rechter op 2\u00a0november\u00a02026 ",
            )
            + line("uw huurcontract gestopt. U moet uw woning leeg achterlaten.")
        ),
        Heading(2, line("Wat gebeurt er en wanneer?")),
        Timeline(
            (
                Step(
                    StepState.KLAAR,
                    line("2\u00a0november 2026"),
                    line("De rechter beslist: u moet de woning uit."),
                ),
                Step(StepState.NU, line("Nu"), line("Bel ons of vraag hulp. U bent nog op tijd.")),
                Step(
                    StepState.LATER,
                    line("Maandag 4\u00a0januari"),
                    line("Laatste dag om iets af te spreken."),
                ),
                Step(
                    StepState.LATER,
                    line("Dinsdag 12\u00a0januari"),
                    line("10.00\u00a0uur: de deurwaarder komt."),
                ),
            )
        ),
        support,
        Paragraph(line("Met vriendelijke groet,"), role=Role.SLOT),
        Paragraph(line("*Nadia Bakker*", ", medewerker huurzaken"), role=Role.SLOT),
    )
    return Document(
        f"U moet uw woning uit op {day}",
        blocks,
        footer=line("Rijnoever Wonen · Ons kenmerk HZ-2026-00418 · Voorbeeld met fictieve gegevens"),
        subject="Brief met de datum van een ontruiming",
        author="Rijnoever Wonen",
        created="2026-11-20",
        source_path="brief.md",
    )


LONG_LETTER = letter(
    "Wilhelmina-Charlotte van der Meulen-Oosterhuis-Vandenbroucke",
    "Burgemeester van Lanschot van Nieuwenhuizenstraat 1234-hoog",
    "woensdag 24\u00a0november\u00a02027",
    "donderdag 18\u00a0november\u00a02027",
    True,
)

SIGNATURES = Signatures(
    (
        SignatureCard(
            line("Huurder"),
            data("A. Yıldız-de Vriès", "huurder.naam"),
            (line("Lindestraat 12"), line("Alphen aan den Rijn")),
            read_aloud=True,
        ),
        SignatureCard(
            line("Verhuurder"),
            line("N. Bakker"),
            (line("Medewerker huurzaken"), line("namens Rijnoever Wonen")),
        ),
        SignatureCard(
            line("Hulpverlener"),
            line("J. Ó Briain"),
            (line("Woonbegeleider"), line("namens Stichting Vaste Grond")),
        ),
    )
)

SUMMARY = Section(
    Role.SAMENVATTING,
    (
        List(
            (
                ListItem(line("U betaalt elke maand de huur en €\u00a075,00 van uw schuld.")),
                ListItem(line("U krijgt elke week hulp van Stichting Vaste Grond.")),
                ListItem(line("Houdt u zich aan de afspraken? Dan blijft u in uw woning.")),
                ListItem(line("Houdt u zich er niet aan? Dan mag Rijnoever Wonen uw woning ontruimen.")),
            ),
            ordered=True,
        ),
    ),
    title=line("Dit spreken wij af"),
)


def agreement() -> Document:
    """Return an agreement of three parties; the signatures stand on a page of their own."""
    return Document(
        "Afspraken over uw woning",
        (
            SENDER,
            Reference(
                (
                    (line("Datum"), line("20\u00a0november\u00a02026")),
                    (line("Kenmerk"), line("LKO-2026-0031")),
                )
            ),
            Heading(1, line("Afspraken over uw woning")),
            Paragraph(line("Dit zijn de afspraken tussen u, Rijnoever Wonen en Stichting Vaste Grond.")),
            Heading(2, line("Uw schuld"), number="1"),
            Paragraph(line("U heeft een schuld van ", "*€\u00a0900,00*", ". Die betaalt u in delen.")),
            Table(
                (line("Maand"), line("Wat u betaalt"), line("Bedrag")),
                (
                    (line("december 2026"), line("huur en een deel van de schuld"), line("€\u00a0725,00")),
                    (line("januari 2027"), line("huur en een deel van de schuld"), line("€\u00a0725,00")),
                    (line("Totaal"), line(""), line("€\u00a01.450,00")),
                ),
                ("left", "left", "right"),
                caption="Wat u in de eerste twee maanden betaalt",
                total=True,
            ),
            Heading(2, line("De wet en de uitleg"), number="2"),
            Section(
                Role.WETTEKST,
                (
                    Paragraph(
                        line(
                            "De huurder is verplicht de tegenprestatie te voldoen op de overeengekomen wijze."
                        )
                    ),
                ),
                name="huur",
                source="art. 7:212 BW",
            ),
            Section(
                Role.UITLEG,
                (Paragraph(line("U betaalt de huur op tijd. Dat staat in de wet.")),),
                name="huur",
            ),
            Section(Role.CITAAT, (Paragraph(line("‘Ik wil graag in mijn huis blijven wonen.’")),)),
            List((ListItem(line("Bel ons als iets niet lukt.")), ListItem(line("Bewaar dit papier goed.")))),
            PageBreak(),
            Heading(2, line("Handtekeningen")),
            Paragraph(line("Teken alleen als u alles begrijpt. Twijfelt u? Vraag eerst hulp.")),
            SUMMARY,
            SIGNATURES,
            Paragraph(line("Iedereen krijgt een exemplaar. Bewaar het goed.")),
        ),
        Layout.OVEREENKOMST,
        footer=line("Rijnoever Wonen · Kenmerk LKO-2026-0031 · Voorbeeld met fictieve gegevens"),
        author="Rijnoever Wonen",
        source_path="overeenkomst.md",
    )
