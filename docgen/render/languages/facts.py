"""Does a page in another language say nothing that its Dutch document does not say?"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.blocks import Document
from docgen.document.inline import Text, plain
from docgen.document.isolate import without_isolates
from docgen.document.walk import lines_of
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.render.languages.codes import FEIT_NIET_IN_DOCUMENT


def strange_facts(page: Document, dutch: Document) -> Iterator[Finding]:
    """Yield each fact of a page that stands nowhere in the Dutch document, by its field.

    A value stands in it when the same field does, or when its words do.

    Args:
        page: The page in another language.
        dutch: The document that counts.
    """
    known = set(_fields(dutch))
    words = _bare(" ".join(plain(line.runs) for line in lines_of(dutch)))
    seen: set[str] = set()
    for line in lines_of(page):
        for run in line.runs:
            if not isinstance(run, Text) or run.field is None or run.field in known | seen:
                continue
            seen.add(run.field)
            if _bare(run.text) not in words:
                what = message("The Dutch document does not hold this fact: {field}", field=run.field)
                yield FEIT_NIET_IN_DOCUMENT.finding(what, Place(page.source_path, field=run.field))


def _fields(document: Document) -> Iterator[str]:
    for line in lines_of(document):
        yield from (run.field for run in line.runs if isinstance(run, Text) and run.field is not None)


def _bare(text: str) -> str:
    return "".join(without_isolates(text).split()).casefold()
