"""Pictures of a Word template: what they show, and that they stand in the DOCX only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from docgen.finding import Finding
from docgen.render.package import MAIN
from docgen.render.word.code_pictures import code_fields
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import is_fillable

_ONLY_WORD = re.compile(rb"<(?:pic:pic|v:imagedata|m:oMath|a:t)\b")
_PICTURE = re.compile(rb"<wp:docPr\b[^>]*>")


def picture_findings(parts: Mapping[str, bytes], path: str) -> Iterator[Finding]:
    """Yield the pictures without a description, and the parts with a picture that other formats lack.

    Args:
        parts: The parts of the Word file.
        path: Template, as the user named it.
    """
    codes = {MAIN: len(list(code_fields(parts)))}
    for name in sorted(parts):
        is_text = name.startswith("word/") and name.endswith(".xml")
        for picture in _PICTURE.findall(parts[name]) if is_text else ():
            if b'descr="' not in picture or b'descr=""' in picture:
                yield word_finding(WordFault.NO_DESCRIPTION, path, name.removeprefix("word/"))
        if is_fillable(name) and len(_ONLY_WORD.findall(parts[name])) > codes.get(name, 0):
            yield word_finding(WordFault.PICTURE_ONLY_WORD, path, name.removeprefix("word/"))
