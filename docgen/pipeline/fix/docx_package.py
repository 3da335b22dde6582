"""The package of a Word file with some parts replaced; every other entry stays as it is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping

_SIGNATURE_FOLDER = "_xmlsignatures/"
_SIGNATURE_RELATION = b"/digital-signature/origin"


def with_parts(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return a Word file with other content for some parts: same order, packing and dates.

    Args:
        data: The file.
        changed: New content by name of the part.
    """
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(target, "w") as new,
    ):
        for entry in old.infolist():
            content = changed.get(entry.filename)
            new.writestr(_same(entry), old.read(entry) if content is None else content)
        new.comment = old.comment
    return target.getvalue()


def is_signed(parts: Iterable[str], relations: bytes) -> bool:
    """Return whether a Word file holds a digital signature.

    Args:
        parts: Names of its parts.
        relations: Content of `_rels/.rels`.
    """
    return _SIGNATURE_RELATION in relations or any(
        name.lower().startswith(_SIGNATURE_FOLDER) for name in parts
    )


def _same(entry: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return what describes an entry, without where it stood in the old file."""
    info = zipfile.ZipInfo(entry.filename, entry.date_time)
    info.compress_type = entry.compress_type
    info.create_system = entry.create_system
    info.external_attr = entry.external_attr
    info.comment = entry.comment
    return info
