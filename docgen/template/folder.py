"""One template folder: its promises (`template.toml`), its text, its example cases."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from docgen.document.blocks import Layout
from docgen.errors import TemplateError
from docgen.message import message
from docgen.place import Place
from docgen.source.toml_file import read_toml
from docgen.source.toml_model import StrictTable, model_problems
from docgen.template import codes

TOML, MARKDOWN, WORD, EXAMPLE, CASES = "template.toml", "document.md", "document.docx", "case.yaml", "cases"

Output = Literal["pdf", "docx", "html", "txt"]


class ReadingTarget(StrictTable):
    """How plain it must be: points of the reading gate, lower is plainer; and how short, in words."""

    punten: int = Field(default=8, ge=0, le=18)
    woorden: int | None = Field(default=None, ge=1)


class LegalSource(StrictTable):
    """One source the text rests on."""

    artikel: str
    bron: str


class AllowedPhrase(StrictTable):
    """A fixed phrase that a reading rule may not touch, with the reason."""

    regel: str
    tekst: str
    reden: str = Field(min_length=10)


class GoesAlong(StrictTable):
    """Another document that goes along with this one, made from the same case (`--with companions`)."""

    sjabloon: str = Field(pattern=r"^[a-z]+/[a-z0-9-]+$")


class TemplateInfo(StrictTable):
    """What `template.toml` says."""

    id: str = Field(pattern=r"^[a-z]+/[a-z0-9-]+$")
    versie: str = Field(pattern=r"^\d+\.\d+\.\d+$")
    titel: str
    omschrijving: str
    voor: tuple[str, ...]
    fase: tuple[int, ...] = ()
    instrument: Literal["A", "B", "C", ""] = ""
    layout: Layout
    uitvoer: tuple[Output, ...] = ("pdf", "docx", "html", "txt")
    case_model: str
    leesdoel: ReadingTarget = ReadingTarget()
    bronnen: tuple[LegalSource, ...] = ()
    begeleidend: tuple[GoesAlong, ...] = ()
    toegestaan: tuple[AllowedPhrase, ...] = ()
    citaten: tuple[str, ...] = ()
    """Fields that hold the words of somebody else, such as `bedingen[].tekst`; the gate leaves them alone."""


@dataclass(frozen=True, slots=True)
class TemplateFolder:
    """A template as it stands on disk."""

    path: Path
    root: Path
    info: TemplateInfo

    @property
    def text_name(self) -> str:
        """Name of the Markdown text relative to the search path."""
        return f"{self.info.id}/{MARKDOWN}"

    @property
    def example(self) -> Path:
        """The commented example case."""
        return self.path / EXAMPLE

    @property
    def cases(self) -> tuple[Path, ...]:
        """All example cases, the commented one first."""
        return (self.example, *sorted((self.path / CASES).glob("*.yaml")))


def read_folder(path: Path, root: Path) -> TemplateFolder:
    """Read a template folder.

    Args:
        path: The folder that holds `template.toml`.
        root: The folder of the search path it was found in.

    Raises:
        TemplateError: `template.toml` is missing or says something it may not.
    """
    toml = path / TOML
    try:
        data = toml.read_bytes()
    except OSError:
        raise TemplateError(
            [
                codes.SJABLOON_NIET_GEVONDEN.finding(
                    message("This folder has no template.toml."), Place(str(path))
                )
            ]
        ) from None
    try:
        info = TemplateInfo.model_validate(read_toml(data, str(toml)))
    except ValidationError as error:
        raise TemplateError(model_problems(error, str(toml), codes.TEMPLATE_TOML_ONJUIST)) from None
    return TemplateFolder(path, root, info)
