"""The texts of a workbook: those that its cells share, with escaped signs as themselves.

Source: ECMA-376 part 1, 18.4 (shared strings) and 22.9.2.19 (ST_Xstring).
"""

from __future__ import annotations

import re
from xml.parsers import expat

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def read_shared(xml: bytes) -> list[str]:
    """Return the texts that cells share.

    openpyxl reads them too, but takes an escaped `_x0041_` for the letter that it would be.

    Raises:
        expat.ExpatError: This is no XML.
    """
    texts: list[str] = []
    pieces: list[str] = []
    sounds = [False]
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def start(name: str, _attributes: dict[str, str]) -> None:
        tag = name[name.rfind(" ") + 1 :]
        if tag == "rPh":
            sounds[0] = True
        elif tag == "t" and not sounds[0]:
            parser.CharacterDataHandler = pieces.append

    def end(name: str) -> None:
        tag = name[name.rfind(" ") + 1 :]
        if tag == "t":
            parser.CharacterDataHandler = None
        elif tag == "rPh":
            sounds[0] = False
        elif tag == "si":
            texts.append(plain("".join(pieces)))
            pieces.clear()

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(xml, True)
    return texts


def plain(text: str) -> str:
    """Return text with each sign that a workbook escapes, such as `_x000D_`, as itself."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text
