"""Collect all messages from the code, merge them into the Dutch catalogue and compile it.

Run it after adding or changing a message; then fill in the empty entries of
`docgen/locale/nl/LC_MESSAGES/docgen.po` and run it again. `--check` only says whether all is done.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PO = ROOT / "docgen/locale/nl/LC_MESSAGES/docgen.po"
MO = PO.with_suffix(".mo")
KEYWORDS = {"_": None, "message": None, "ngettext": (1, 2)}
CLICK = ROOT / "scripts/click_messages.txt"
"""The words of click itself that a user of docgen can meet, one a line."""


def collected() -> Catalog:
    """Return a catalogue with every message of the code."""
    catalogue = Catalog(project="docgen", locale="nl")
    for path, _line, text, _comments, _context in extract_from_dir(
        str(ROOT / "docgen"), method_map=[("**.py", "python")], keywords=KEYWORDS
    ):
        catalogue.add(text, locations=[(path, 0)])
    for line in CLICK.read_text(encoding="utf-8").splitlines():
        if line:
            catalogue.add(line.replace("\\n", "\n"), locations=[("click", 0)])
    return catalogue


def merged() -> Catalog:
    """Return the Dutch catalogue brought up to date with the code."""
    found = collected()
    with PO.open("rb") as stream:
        catalogue = read_po(stream, locale="nl", domain="docgen")
    catalogue.update(found, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    return catalogue


def as_po(catalogue: Catalog) -> bytes:
    """Return the catalogue as text without dates, so that equal messages give equal bytes."""
    buffer = io.BytesIO()
    write_po(
        buffer,
        catalogue,
        width=100,
        sort_output=True,
        omit_header=True,
        ignore_obsolete=True,
        no_location=True,
    )
    return HEADER + buffer.getvalue()


HEADER = b"""msgid ""
msgstr ""
"Language: nl\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def as_mo(catalogue: Catalog) -> bytes:
    """Return the compiled catalogue."""
    buffer = io.BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def untranslated(catalogue: Catalog) -> list[str]:
    """Return the messages that have no Dutch yet."""
    return [str(one.id) for one in catalogue if one.id and not one.string]


def main() -> int:
    """Update or check the catalogue; return the exit code."""
    catalogue = merged()
    missing = untranslated(catalogue)
    for text in missing:
        print(f"not translated: {text}")
    if "--check" not in sys.argv:
        PO.write_bytes(as_po(catalogue))
        with PO.open("rb") as stream:
            MO.write_bytes(as_mo(read_po(stream, locale="nl", domain="docgen")))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
