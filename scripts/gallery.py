"""Write `docs/gallery/`: a picture of the first page of each document, and how plain it reads.

Run it after changing a text or the look. Each document is made from the example case of its template.
"""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.template.folder import TemplateFolder

GALLERY = Path(__file__).resolve().parent.parent / "docs" / "gallery"
MADE_BY = "<!-- Made by scripts/gallery.py; run `make gallery` instead of changing this page. -->"
MADE_ON = date(2026, 11, 20)
WIDTH = 480  # pixels of a picture
COLOURS = 48  # enough for text in three colours on two grounds

FAMILIES = {"addendum": "Agreements", "summons": "Summonses", "notices": "Letters and notices"}


@dataclass(frozen=True)
class Example:
    """A document as it was made.

    Attributes:
        identifier: Id of the template.
        title: What the template says that it is.
        pages: Number of pages.
        verdict: What the reading gate says, in one line.
        picture: Its first page as PNG.
    """

    identifier: str
    title: str
    pages: int
    verdict: str
    picture: bytes

    @property
    def name(self) -> str:
        """Name of the file of its picture."""
        return f"{self.identifier.replace('/', '-')}.png"


def main() -> None:
    """Write the pictures and the page."""
    from docgen.template.folders import search_path
    from docgen.template.search import all_templates

    examples = [_made(template) for _, template in sorted(all_templates(search_path()).items())]
    GALLERY.mkdir(exist_ok=True)
    for old in GALLERY.glob("*.png"):
        old.unlink()
    for one in examples:
        (GALLERY / one.name).write_bytes(one.picture)
    (GALLERY / "README.md").write_text(page(examples), encoding="utf-8")
    sys.stdout.write(f"written: docs/gallery, {len(examples)} documents\n")


def page(examples: list[Example]) -> str:
    """Return the page that shows the examples, a family at a time."""
    parts = [
        MADE_BY,
        "# Gallery",
        "The first page of each document, made from the example case of its template. Above each picture "
        "stands the verdict of the reading gate (*B1-toets (indicatie)*): fewer points are plainer.",
    ]
    for family, title in FAMILIES.items():
        parts += [f"## {title}"]
        parts += [_entry(one) for one in examples if one.identifier.startswith(f"{family}/")]
    return "\n\n".join(parts) + "\n"


def _entry(one: Example) -> str:
    pages = "1 page" if one.pages == 1 else f"{one.pages} pages"
    picture = f"![First page of {one.identifier}]({one.name})"
    return f"### {one.title}\n\n`{one.identifier}` · {pages} · {one.verdict}\n\n{picture}"


def _made(template: TemplateFolder) -> Example:
    from docgen.audit.read_back import page_count
    from docgen.cli.reading import verdict_line
    from docgen.pipeline.run import Job, run
    from docgen.template.folders import installed_templates

    style = installed_templates() / "_style" / "voorbeeld"
    made = run(Job(template.example, MADE_ON, formats=("pdf",), style=style))
    pdf = next(data for name, data in made.files.items() if name.endswith(".pdf"))
    verdict = verdict_line(made.draft.report)
    return Example(template.info.id, template.info.titel, page_count(pdf), verdict, _picture(pdf))


def _picture(pdf: bytes) -> bytes:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as file:
        sheet = file[0]
        image = sheet.render(scale=WIDTH / sheet.get_width()).to_pil()
    target = io.BytesIO()
    image.convert("RGB").quantize(COLOURS).save(target, "PNG", optimize=True)
    return target.getvalue()


if __name__ == "__main__":
    main()
