"""Colours and logo of an office in docgen's own Word file, for an office that has no such file itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache

from docgen.writers.style import load_style
from docgen.writers.tokens import HouseStyle, Kleuren
from docgen.writers.wordml.markup import twips
from docgen.writers.wordml.picture import Picture, picture_run

_COLOURED = ("word/styles.xml", "word/numbering.xml", "word/theme.xml")
_HEADER, _HEADER_RELATIONS = "word/header1.xml", "word/_rels/header1.xml.rels"
_SENDER = '<w:pStyle w:val="Afzender"/></w:pPr>'
_GAP_MM = 3.0  # between the logo and the name
_LOGO_NUMBER = 900  # apart from the pictures in the text
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def coloured(parts: Mapping[str, bytes], kleuren: Kleuren) -> dict[str, bytes]:
    """Return the parts with the colours of an office instead of docgen's own."""
    if kleuren == own_colours():
        return dict(parts)
    own = asdict(own_colours())
    changes = {own[name][1:].upper(): value[1:].upper() for name, value in asdict(kleuren).items()}
    pattern = re.compile("|".join(map(re.escape, changes)))
    result = dict(parts)
    for name in _COLOURED:
        if name in result:
            text = result[name].decode()
            result[name] = pattern.sub(lambda found: changes[found.group()], text).encode()
    return result


@lru_cache(maxsize=1)
def own_colours() -> Kleuren:
    """Return the colours that docgen's own Word file is made with."""
    return load_style().kleuren


def with_logo(parts: Mapping[str, bytes], style: HouseStyle) -> dict[str, bytes]:
    """Return the parts with the logo beside the name of the sender, when there is one for Word."""
    logo = style.logo
    header = parts.get(_HEADER, b"").decode()
    if logo is None or not logo.word or _SENDER not in header or _HEADER_RELATIONS in parts:
        return dict(parts)
    picture = Picture("rIdLogo", _LOGO_NUMBER, "Logo", logo.breedte_mm, logo.hoogte_mm, "left")
    kind = "png" if logo.word.startswith(b"\x89PNG") else "jpeg"
    indent = f'<w:ind w:left="{twips(logo.breedte_mm + _GAP_MM)}"/>'
    for name in ("Afzender", "Afzenderregel"):
        mark = f'<w:pStyle w:val="{name}"/>'
        header = header.replace(mark, mark + indent)
    mark = f'<w:pStyle w:val="Afzender"/>{indent}</w:pPr>'
    header = header.replace(mark, mark + picture_run(picture), 1)
    relation = f'<Relationship Id="rIdLogo" Type="{_IMAGE}" Target="media/logo.{kind}"/>'
    relations = f'<Relationships xmlns="{_PACKAGE}">{relation}</Relationships>'
    return {
        **parts,
        _HEADER: header.encode(),
        _HEADER_RELATIONS: relations.encode(),
        f"word/media/logo.{kind}": logo.word,
    }
