"""What most people write: WeasyPrint makes a plain PDF of each page, without tags or PDF/A. No checks.

python bench/naive_pdf.py template.html values.json folder
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from jinja2 import Template
from weasyprint import HTML  # noqa: TID253 - a script of its own


def main(template: str, values: str, folder: str) -> None:
    """Write a PDF for each record."""
    page = Template(Path(template).read_text("utf-8"), autoescape=True)
    for number, record in enumerate(json.loads(Path(values).read_text("utf-8"))):
        HTML(string=page.render(record)).write_pdf(f"{folder}/{number}.pdf")


if __name__ == "__main__":
    main(*sys.argv[1:])
