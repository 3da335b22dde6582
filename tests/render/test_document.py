"""A text template becomes a Document with roles, places and fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.document.blocks import (
    Address,
    Document,
    Heading,
    Help,
    KeyFacts,
    Layout,
    PageBreak,
    Paragraph,
    Reference,
    Section,
    Signatures,
    StepState,
    Table,
    Timeline,
)
from docgen.document.inline import LineBreak, Text, masked, plain
from docgen.document.role import Role
from docgen.document.walk import lines_of
from docgen.errors import TemplateError
from docgen.render.document import TextTemplate, render_document

Render = Callable[..., Document]
NAMES = [
    "Jansen & Zn <BV>",
    "**Łukasz** [x](y)",
    "- lijst",
    "# kop",
    "a | b",
    "{{ 7*7 }}",
    "::: hulp",
    "<b>x</b>",
]


@pytest.fixture
def render(tmp_path: Path) -> Render:
    """Render a text as the body below a heading."""

    def rendered(text: str, *, whole: bool = False, **context: object) -> Document:
        path = tmp_path / "brief.md"
        path.write_text(text if whole else f"# Kop\n\n{text}", encoding="utf-8")
        return render_document(TextTemplate("brief.md", (tmp_path,), Layout.BRIEF, "Brief"), context)

    return rendered


@pytest.mark.parametrize("name", NAMES)
def test_data_never_becomes_markup(render: Render, name: str) -> None:
    """Whatever a name holds, it is printed as it stands and nothing else changes."""
    document = render("Beste {{ naam }}, hoe gaat het?", naam=name)
    assert document.blocks[1:] == (
        Paragraph(
            (
                Text("Beste ", None, False, 3),
                Text(name, "naam", False, 3),
                Text(", hoe gaat het?", None, False, 3),
            ),
            document.blocks[1].place,
        ),
    )


@given(name=st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Zl", "Zp")), min_size=1))
def test_any_text_is_printed_exactly(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    """Text of any kind comes out as it went in, in a paragraph, a cell and a key fact."""
    folder = tmp_path_factory.getbasetemp()
    (folder / "brief.md").write_text(
        "# K\n\nA {{ n }} b.\n\n| x |\n|---|\n| {{ n }} |\n\n::: in-het-kort\n- Wat? | {{ n }}\n:::\n",
        encoding="utf-8",
    )
    template = TextTemplate("brief.md", (folder,), Layout.BRIEF, "Brief")
    document = render_document(template, {"n": name})
    data = [
        run.text for line in lines_of(document) for run in line.runs if isinstance(run, Text) and run.field
    ]
    assert data == [name] * 3


def test_values_know_their_field_and_line(render: Render) -> None:
    """Each value knows its field, with the index of a list, and its line of the template."""
    document = render(
        "{% for maand in maanden %}\n- {{ maand.naam }}: {{ maand.bedrag|bedrag }}\n{% endfor %}",
        maanden=[{"naam": "mei", "bedrag": Decimal("1.5")}, {"naam": "juni", "bedrag": Decimal(2)}],
    )
    fields = [
        (run.field, run.line) for line in lines_of(document) for run in line.runs if isinstance(run, Text)
    ]
    assert [one for one in fields if one[0]] == [
        ("maanden[0].naam", 4),
        ("maanden[0].bedrag", 4),
        ("maanden[1].naam", 4),
        ("maanden[1].bedrag", 4),
    ]


def test_masked_text_shows_fields(render: Render) -> None:
    """The form for messages shows the field in place of the value."""
    document = render("Beste {{ huurder.naam }}, u betaalt.", huurder={"naam": "A. de Vries"})
    assert masked(document.blocks[1].runs) == "Beste [huurder.naam], u betaalt."


def test_line_breaks_in_data_stay(render: Render) -> None:
    """A value of two lines is two lines on paper."""
    document = render("{{ tekst }}", tekst="Eerste regel\nTweede regel")
    assert document.blocks[1].runs == (
        Text("Eerste regel", "tekst", False, 3),
        LineBreak(),
        Text("Tweede regel", "tekst", False, 3),
    )


def test_blocks_of_every_container(render: Render) -> None:
    """Each container becomes the block with its role."""
    document = render(
        """::: adres
Postbus 1

{{ naam }}
Dorpsstraat 1
:::

::: kenmerk
- Vragen? | Bel ons | 0172
:::

# Kop

::: in-het-kort
## In het kort

- Wanneer? | **{{ dag|dagdatum }}**
:::

::: tijdlijn
- klaar | 2 mei | De rechter beslist.
- nu | Nu | Bel ons.
:::

::: hulp
## Hulp

- Geldfit | Hulp bij geldzorgen | **0800 8115**
- qr | https://hulp.example/a | Opent de pagina met hulp

Bel gerust.
:::

::: wettekst bron="art. 45 Rv" uitleg="exploot"
Exploot.
:::

::: uitleg exploot
Een exploot is een brief van de deurwaarder.
:::

::: artikelen
## Wie

## Waarom
:::

---

::: samenvatting
## Dit spreken wij af

1. U betaalt de huur.
:::

::: ondertekening
- [ ] Huurder | {{ naam }} | Dorpsstraat 1
- Verhuurder | Rijnoever |
:::
""",
        whole=True,
        naam="A. de Vries",
        dag=date(2027, 1, 12),
    )
    address, reference, kop, facts, timeline, box, law, uitleg, wie, waarom, page, short, cards = (
        document.blocks
    )
    assert isinstance(address, Address)
    assert [plain(line) for line in address.lines] == ["A. de Vries", "Dorpsstraat 1"]
    assert plain(address.return_line) == "Postbus 1"
    assert isinstance(reference, Reference)
    assert plain(reference.rows[0][1]) == "Bel ons\n0172"
    assert isinstance(kop, Heading)
    assert isinstance(facts, KeyFacts)
    assert facts.facts[0].answer == (Text("dinsdag\u00a012\u00a0januari\u00a02027", "dag", True, 17),)
    assert isinstance(timeline, Timeline)
    assert [step.state for step in timeline.steps] == [StepState.KLAAR, StepState.NU]
    assert isinstance(box, Help)
    assert box.qr is not None
    assert box.qr.url == "https://hulp.example/a"
    assert len(box.contacts) == len(box.notes) == 1
    assert isinstance(law, Section)
    assert (law.role, law.source, law.name) == (Role.WETTEKST, "art. 45 Rv", "exploot")
    assert isinstance(uitleg, Section)
    assert (uitleg.role, uitleg.name) == (Role.UITLEG, "exploot")
    assert isinstance(wie, Heading)
    assert isinstance(waarom, Heading)
    assert (wie.number, waarom.number) == ("1", "2")
    assert isinstance(page, PageBreak)
    assert isinstance(short, Section)
    assert plain(short.title) == "Dit spreken wij af"
    assert isinstance(cards, Signatures)
    assert [(plain(card.party), card.read_aloud) for card in cards.cards] == [
        ("Huurder", True),
        ("Verhuurder", False),
    ]


def test_table_aligns_amounts_and_finds_its_total(render: Render) -> None:
    """A column with a colon at its end stands right; a last row `Totaal` is the total."""
    document = render("| Maand | Bedrag |\n|---|---:|\n| mei | 1 |\n| Totaal | 1 |\n")
    table = document.blocks[1]
    assert isinstance(table, Table)
    assert table.align == ("left", "right")
    assert table.total


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("{{ huurdr.naam }}", "TPL004", 3),
        ("Dag.\n\n{{ huurder.naan }}", "TPL004", 5),
        ("{% if huurdr %}x{% endif %}", "TPL004", 3),
        ("{{ niets }}", "TPL005", 3),
        ("{{ waar }}", "TPL005", 3),
        ("{{ dag }}", "TPL005", 3),
        ("{{ bedrag }}", "TPL005", 3),
        ("{{ breuk }}", "TPL005", 3),
        ("{{ huurder }}", "TPL005", 3),
        ("{{ niets|bedrag }}", "TPL006", 3),
        ("{{ huurder.naam", "TPL002", 3),
        ("{% if waar %}x", "TPL002", 3),
        ("{{ huurder.naam.upper() }}", "TPL003", 3),
        ("{{ huurder.__class__ }}", "TPL003", 3),
        ("{{ 'a' * 9 }}", "TPL003", 3),
        ("{% set x = 1 %}", "TPL003", 3),
        ("{{ huurder.naam|upper }}", "TPL003", 3),
        ("::: hulp\n- Geldfit\n:::", "TPL013", 4),
        ("::: hulp\n", "TPL020", 3),
        (":::", "TPL020", 3),
        ("::: onzin\n:::", "TPL016", 3),
        ("::: tijdlijn\n- straks | nu | x\n:::", "TPL015", 4),
        ("- a\n  - b", "TPL012", 3),
        ("# Tweede", "TPL017", 3),
        ("### Te diep", "TPL018", 3),
        ("*schuin*", "TPL011", 3),
        ("{% include 'weg.md' %}", "TPL001", None),
    ],
)
def test_faults_name_their_line(render: Render, text: str, code: str, line: int | None) -> None:
    """Each fault of a template is one finding with its code and its line."""
    context = {
        "huurder": {"naam": "A. de Vries"},
        "niets": None,
        "waar": True,
        "dag": date(2026, 1, 1),
        "bedrag": Decimal(1),
        "breuk": 1.5,
    }
    with pytest.raises(TemplateError) as caught:
        render(text, **context)
    assert [(one.code, one.place.line) for one in caught.value.findings] == [(code, line)]


def test_an_unknown_field_names_the_nearest(render: Render) -> None:
    """The cure for an unknown field is the nearest known name."""
    with pytest.raises(TemplateError) as caught:
        render("{{ huurder.nam }} en {{ huurdr }}", huurder={"naam": "x"})
    assert [str(one.fix) for one in caught.value.findings] == ["Did you mean naam?", "Did you mean huurder?"]
