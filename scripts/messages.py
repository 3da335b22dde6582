"""Collect all messages from the code, merge them into the Dutch catalogue and compile it.

Run it after adding or changing a message; then fill in the empty entries of
`docgen/locale/nl/LC_MESSAGES/docgen.po` and run it again. `--check` only says whether all is done.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PO = ROOT / "docgen/locale/nl/LC_MESSAGES/docgen.po"
MO = PO.with_suffix(".mo")
TEXTS_OF = {"_": 1, "message": 1, "ngettext": 2}
"""How many texts stand at the start of a call of each of these functions."""
BORROWED = sorted((ROOT / "scripts").glob("*_messages.txt"))
"""Words of click, Jinja and the operating system that a user can meet: one a line, a plural after a tab."""


def collected() -> Catalog:
    """Return a catalogue with every message of the code."""
    catalogue = Catalog(project="docgen", locale="nl")
    for text in (*_literals(), *_explanations(), *_borrowed()):
        catalogue.add(text)
    return catalogue


def _literals() -> Iterator[str | tuple[str, ...]]:
    """Yield the texts in calls of `message()`, `_()` and `ngettext()`, calls in calls included.

    Raises:
        ValueError: A text is put together when docgen runs, so that no catalogue can hold it.
    """
    for path in sorted((ROOT / "docgen").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXTS_OF:
                given = node.args[: TEXTS_OF[node.func.id]]
                texts = tuple(one.value for one in given if isinstance(one, ast.Constant))
                if len(texts) != len(given):
                    raise ValueError(f"{path}:{node.lineno}: this text is not a literal")
                yield texts if len(texts) > 1 else texts[0]


def _explanations() -> Iterator[str]:
    """Yield what the rules and checks say of themselves."""
    from docgen.cli.codes import docstring_texts

    yield from docstring_texts()


def _borrowed() -> Iterator[str | tuple[str, ...]]:
    for path in BORROWED:
        for line in path.read_text(encoding="utf-8").splitlines():
            texts = tuple(text.replace("\\n", "\n").replace("\\t", "\t") for text in line.split("\t"))
            yield texts if len(texts) > 1 else texts[0]


def merged() -> Catalog:
    """Return the Dutch catalogue brought up to date with the code."""
    found = collected()
    with PO.open("rb") as stream:
        catalogue = read_po(stream, locale="nl", domain="docgen")
    catalogue.update(found, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    for one in catalogue:  # babel takes a new plural for a guess, and a percent sign for a format
        one.flags.clear()
    return catalogue


class Undated(Catalog):
    """A catalogue whose header holds no dates, so that equal messages give equal bytes."""

    mime_headers = (
        ("Language", "nl"),
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Plural-Forms", "nplurals=2; plural=(n != 1);"),
    )


def as_po(catalogue: Catalog) -> bytes:
    """Return the catalogue as text."""
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
    header = "".join(f'"{name}: {value}\\n"\n' for name, value in Undated.mime_headers)
    return f'msgid ""\nmsgstr ""\n{header}\n'.encode() + buffer.getvalue()


def as_mo(catalogue: Catalog) -> bytes:
    """Return the compiled catalogue."""
    undated, buffer = Undated(locale="nl"), io.BytesIO()
    for one in catalogue:
        if one.id:
            undated.add(one.id, one.string)
    write_mo(buffer, undated)
    return buffer.getvalue()


def untranslated(catalogue: Catalog) -> list[str]:
    """Return the messages that have no Dutch yet."""
    return [
        str(one.id)
        for one in catalogue
        if one.id and not all(one.string if one.pluralizable else (one.string,))
    ]


def main() -> int:
    """Update or check the catalogue; return the exit code."""
    catalogue = merged()
    missing = untranslated(catalogue)
    for text in missing:
        print(f"not translated: {text}")
    if "--check" not in sys.argv:
        PO.write_bytes(as_po(catalogue))
        MO.write_bytes(as_mo(catalogue))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
