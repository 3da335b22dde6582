"""Pages of one file in another: with what one sees, without what ties them to where they came from."""

from __future__ import annotations

from typing import Any, TypeAlias

File: TypeAlias = Any
"""An open file of pikepdf."""

_OF_ITS_FILE = ("/Annots", "/AA", "/StructParents", "/Tabs", "/B", "/PieceInfo", "/Thumb")
"""Links, actions, tags, threads and private data of a page; they mean nothing, or act, in another file."""


def append_bare(target: File, source: File) -> None:
    """Put all pages of a file behind those of another."""
    for page in source.pages:
        target.pages.append(page)
        for name in _OF_ITS_FILE:
            if name in target.pages[-1]:
                del target.pages[-1][name]
