"""The blocks of a Document.

Each block has a `role` and a `place`. A block inside a container (`wettekst`, `uitleg`, `hulp`, ...) is
part of that container's `Section`; its own role stays what it is, the section says what it serves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from docgen.document.inline import Runs
from docgen.document.role import Role
from docgen.place import NOWHERE, Place

if TYPE_CHECKING:
    from docgen.document.form import Form


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; a document has one of level 1 and skips no level.

    Attributes:
        number: Number of a numbered article, such as `3`; empty when not numbered.
    """

    level: int
    runs: Runs
    place: Place = NOWHERE
    number: str = ""
    role: Role = Role.KOP


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. The role may be `alinea`, `onderwerp`, `aanhef`, `slot` or `citaat`.

    Attributes:
        language: Language tag of a passage in another language than the document; empty for the same.
    """

    runs: Runs
    place: Place = NOWHERE
    role: Role = Role.ALINEA
    language: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list."""

    runs: Runs
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class List:
    """A list of single-level items; ordered lists count from 1."""

    items: tuple[ListItem, ...]
    ordered: bool = False
    place: Place = NOWHERE
    role: Role = Role.OPSOMMING


Align = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Table:
    """Facts in rows and columns, with one header row. Never used for layout.

    Attributes:
        header: One entry per column.
        rows: Each row as long as the header.
        align: One entry per column; amounts stand right.
        caption: What the table shows, for people who cannot see it; may be empty.
        total: Whether the last row is a total.
    """

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]
    align: tuple[Align, ...]
    place: Place = NOWHERE
    caption: str = ""
    total: bool = False
    role: Role = Role.TABEL


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the key facts: a question and its answer (`Wanneer?` ...).

    Attributes:
        icon: Name of the picture beside it; empty when the words of the question decide.
    """

    label: Runs
    answer: Runs
    place: Place = NOWHERE
    icon: str = ""


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """The message of the letter in at most four questions, right after the first heading."""

    title: Runs
    facts: tuple[Fact, ...]
    place: Place = NOWHERE
    role: Role = Role.IN_HET_KORT


class StepState(StrEnum):
    """Where the reader stands on the timeline."""

    KLAAR = "klaar"
    NU = "nu"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Step:
    """One moment on the timeline."""

    state: StepState
    when: Runs
    what: Runs
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happens when, in two to five steps."""

    steps: tuple[Step, ...]
    place: Place = NOWHERE
    role: Role = Role.TIJDLIJN


@dataclass(frozen=True, slots=True)
class Contact:
    """Who helps, with what, and where to reach them."""

    name: Runs
    what: Runs
    reach: Runs
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Qr:
    """A square code that opens a web address; the address also stands beside it in print.

    Attributes:
        url: Address to open; holds no personal data.
        alt: What opens, for people who cannot see it.
    """

    url: str
    alt: str


@dataclass(frozen=True, slots=True)
class Help:
    """The help box: a title, who helps, closing lines, and perhaps a code to scan."""

    title: Runs
    contacts: tuple[Contact, ...]
    notes: tuple[Paragraph, ...] = ()
    qr: Qr | None = None
    place: Place = NOWHERE
    role: Role = Role.HULP


@dataclass(frozen=True, slots=True)
class Sender:
    """The letterhead: name of the sender and a line below it."""

    name: Runs
    tagline: Runs = ()
    place: Place = NOWHERE
    role: Role = Role.AFZENDER


@dataclass(frozen=True, slots=True)
class Address:
    """The address that shows in the window of the envelope, with the return address above it."""

    lines: tuple[Runs, ...]
    return_line: Runs = ()
    place: Place = NOWHERE
    role: Role = Role.ADRES


@dataclass(frozen=True, slots=True)
class Reference:
    """The reference block: label and value, such as `Ons kenmerk`.

    A value may hold line breaks.
    """

    rows: tuple[tuple[Runs, Runs], ...]
    place: Place = NOWHERE
    role: Role = Role.KENMERK


@dataclass(frozen=True, slots=True)
class SignatureCard:
    """Room for one signature.

    Attributes:
        party: Role of the person who signs, such as `Huurder`.
        name: Full name.
        capacity: Lines below the name: address, function, `namens ...`.
        read_aloud: Whether the card has the box `Iemand heeft deze afspraken met mij doorgelezen`.
    """

    party: Runs
    name: Runs
    capacity: tuple[Runs, ...] = ()
    read_aloud: bool = False
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Signatures:
    """The signature cards of all parties."""

    cards: tuple[SignatureCard, ...]
    place: Place = NOWHERE
    role: Role = Role.ONDERTEKENING


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""

    place: Place = NOWHERE
    role: Role = Role.ALINEA


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that serve one purpose together.

    Roles: `wettekst` (fixed legal wording: not scored, must be explained), `uitleg` (explains one
    `wettekst`, scored strictly), `citaat` (someone's own words, not scored), `samenvatting` (the
    agreement in short, on the page with the signatures).

    Attributes:
        name: Of an `uitleg`: its name. Of a `wettekst`: the name of the `uitleg` that explains it.
        source: Of a `wettekst`: where the wording comes from, such as `art. 111 lid 2 sub i Rv`.
        title: Heading inside the box of a `samenvatting`; empty elsewhere.
    """

    role: Role
    blocks: tuple[Block, ...]
    place: Place = NOWHERE
    name: str = ""
    source: str = ""
    title: Runs = ()


Block = (
    Heading
    | Paragraph
    | List
    | Table
    | KeyFacts
    | Timeline
    | Help
    | Sender
    | Address
    | Reference
    | Signatures
    | PageBreak
    | Section
)


class Layout(StrEnum):
    """Kind of paper: decides letterhead, margins and footer, never the text."""

    BRIEF = "brief"
    OVEREENKOMST = "overeenkomst"
    DAGVAARDING = "dagvaarding"
    BERICHT = "bericht"  # for a phone: its section is what is sent, the rest is for the file of the office
    GROOT = "groot"  # in large letters, without an address: a page that somebody hands over


@dataclass(frozen=True, slots=True)
class Filling:
    """Which form a document was made of, and what went into its slots."""

    form: Form
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document, ready for the gate and the writers.

    Attributes:
        title: Title in the file's properties and, as a rule, the first heading. May hold private values.
        blocks: In reading order.
        layout: Kind of paper.
        footer: Line at the foot of each page, such as sender and reference; also said in the body.
        subject: Short description for the file's properties, without private values.
        author: Organisation that sends it, for the file's properties.
        created: Date of the document as YYYY-MM-DD; the only date in the file's properties.
        language: Language tag of the text.
        source_path: File the text comes from: a template or an existing letter.
        filling: How a template made it; nothing for a document that was read or built by hand.
        right_to_left: Whether the language is written from right to left.
    """

    title: str
    blocks: tuple[Block, ...]
    layout: Layout = Layout.BRIEF
    footer: Runs = ()
    subject: str = ""
    author: str = ""
    created: str = ""
    language: str = "nl-NL"
    source_path: str = ""
    filling: Filling | None = field(default=None, compare=False, repr=False)
    right_to_left: bool = False
