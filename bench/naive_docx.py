"""What most people write: docxtpl opens a template for each letter, fills it and saves it. No checks.

python bench/naive_docx.py template.docx values.json folder
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate  # noqa: TID253 - a script of its own


def main(template: str, values: str, folder: str) -> None:
    """Write a Word file for each record."""
    for number, record in enumerate(json.loads(Path(values).read_text("utf-8"))):
        document = DocxTemplate(template)
        document.render(record, autoescape=True)
        document.save(f"{folder}/{number}.docx")


if __name__ == "__main__":
    main(*sys.argv[1:])
