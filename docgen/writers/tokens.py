"""What a house style holds: colours, letters, margins, window, logo.

The names are those of `stijl.toml`, so that a designer and a developer use one word for one thing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

PAPER_MM = (210.0, 297.0)  # width and height of A4; ISO 216

Zone = tuple[float, float, float, float]
"""Left, top, right and bottom in mm from the top left of the paper."""


WORD_FAMILY = "Source Sans 3"
"""The name by which Word knows docgen's own font."""


@dataclass(frozen=True, slots=True)
class Kleuren:
    """Colours as `#rrggbb`."""

    accent: str
    tekst: str
    zacht: str
    vraag: str
    hulp: str
    invullijn: str
    rand: str
    vlak: str
    vlak_hulp: str
    vlak_kaart: str


TEXT_ON_BACKGROUND = (
    ("accent", "vlak"),
    ("accent", "vlak_kaart"),
    ("tekst", "vlak"),
    ("tekst", "vlak_hulp"),
    ("tekst", "vlak_kaart"),
    ("zacht", "vlak_kaart"),
    ("vraag", "vlak"),
    ("hulp", "vlak_hulp"),
)
"""Pairs of colours in which text is printed in a box or on a card."""

PAPER = "#ffffff"
TEXT_ON_PAPER = ("accent", "tekst", "zacht", "vraag", "hulp")
LINES_ON_PAPER = ("invullijn",)
"""Colours of text, and of lines to write on, on white paper."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The font: its family name, a file per weight, and sizes in points.

    Attributes:
        familie: Name in PDF and HTML.
        in_word: Name by which Word knows it.
    """

    familie: str
    gewoon: Path
    halfvet: Path
    vet: Path
    tekst_pt: float
    krap_pt: float
    titel_pt: float
    kop_pt: float
    klein_pt: float
    in_word: str = WORD_FAMILY


@dataclass(frozen=True, slots=True)
class Marges:
    """Margins of the paper in mm; `briefhoofd_mm` is the top of the first page of a letter."""

    links_mm: float
    rechts_mm: float
    boven_mm: float
    onder_mm: float
    briefhoofd_mm: float

    @property
    def sides(self) -> tuple[float, float]:
        """Left and right margin in mm."""
        return self.links_mm, self.rechts_mm


@dataclass(frozen=True, slots=True)
class Venster:
    """The window of the envelope, as places on the paper.

    Attributes:
        kant: Side of the envelope the window is on.
        veilig_mm: Always visible: the address stands inside.
        bereik_mm: Visible when the paper slides: nothing but the address stands inside.
        adres_links_mm: Left edge of the address.
        adres_boven_mm: Top of the return address, which stands above the address.
    """

    kant: Literal["links", "rechts"]
    veilig_mm: Zone
    bereik_mm: Zone
    adres_links_mm: float
    adres_boven_mm: float


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture beside the name of the sender; decoration, the name says the same.

    Attributes:
        data: The file for PDF and HTML.
        media_type: Such as `image/svg+xml`.
        breedte_mm: Width in print.
        hoogte_mm: Height in print.
        word: The same as PNG or JPEG, for Word; empty when there is none.
    """

    data: bytes
    media_type: str
    breedte_mm: float
    hoogte_mm: float
    word: bytes = b""


@dataclass(frozen=True, slots=True)
class Afzender:
    """What an office always has above its letters; empty where the case says it.

    Attributes:
        naam: Name of the sender.
        regel: Short line below it.
    """

    naam: str = ""
    regel: str = ""


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """Everything a writer needs to know about how a sender's documents look.

    Attributes:
        folders: Where further files of the style are looked for: an office's own folder first.
        css: Style sheet for screen and paper, self-contained.
        afzender: Name and line above each letter, if they are always the same.
        vouwstreepjes_mm: Heights of the fold marks on the first page of a letter, from the top.
    """

    kleuren: Kleuren
    letter: Letter
    marges: Marges
    venster: Venster
    vouwstreepjes_mm: tuple[float, ...]
    logo: Logo | None
    folders: tuple[Path, ...]
    css: str
    afzender: Afzender = Afzender()

    def in_folder(self, folder: Path) -> HouseStyle:
        """Return this style with the files of another folder first."""
        return replace(self, folders=(folder, *self.folders))

    def file(self, name: str) -> Path | None:
        """Return a file of the style, such as `house-style.docx`; an office's own goes first."""
        return next((path for folder in self.folders if (path := folder / name).is_file()), None)
