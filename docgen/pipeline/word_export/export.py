"""A Word template made of a Markdown one, in the house style of an office."""

from __future__ import annotations

from pathlib import Path

from docgen.pipeline.word_export.build import draft_of
from docgen.pipeline.word_export.finish import finished
from docgen.render.package import write_package
from docgen.render.word.properties import CORE_PART, core_properties
from docgen.template.folder import TemplateFolder
from docgen.writers.docx import docx_parts
from docgen.writers.style import load_style
from docgen.writers.wordml.house_file import house_file


def word_template(template: TemplateFolder, folders: tuple[Path, ...], style: Path | None = None) -> bytes:
    """Return the Word template that says what the Markdown template says.

    Args:
        template: The template.
        folders: Where its parts are looked for.
        style: Folder of a house style, or nothing for docgen's own.

    Raises:
        InputError: The text cannot be read or cannot be said in Word, or the house style cannot be used.
    """
    draft = draft_of(template, folders)
    look = load_style(style)
    house = house_file(look)
    parts = docx_parts(draft.document, look, house, fonts=True)
    core = core_properties(template.info.titel, language=draft.document.language)
    return write_package({**finished(parts, draft, house.styles), CORE_PART: core})
