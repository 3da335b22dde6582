"""A zip file made of parts that are packed already: what does not change is pressed once, not per letter.

`zipfile` can only pack a part again. Source: PKWARE APPNOTE 6.3.9, sections 4.3.7, 4.3.12 and 4.3.16.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

STORED, DEFLATED = 0, 8
LEVEL = 6  # a good deal smaller than 4; 9 takes twice the time for less than one per cent
QUICK_LEVEL = 1  # a quarter of the time; for what each letter has of its own, some hundred bytes more
_OWN = ("word/document.xml", "word/header", "word/footer", "docProps/")
_STORED_TYPES = (".png", ".jpg", ".jpeg", ".gif")
_VERSION = 20  # of the format: folders and deflate
_UTF8 = 0x800  # the name is UTF-8
_DOS_DATE = 0x21  # 1 January 1980, the earliest that a zip can hold; the time is midnight
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")


@dataclass(frozen=True, slots=True)
class PackedPart:
    """One file in a zip, packed.

    Attributes:
        name: Its name in UTF-8.
        head: All that both headers say of it.
        data: Its packed bytes.
    """

    name: bytes
    head: tuple[int, ...]
    data: bytes = field(repr=False)


def pack(name: str, data: bytes) -> PackedPart:
    """Return a part, packed; a picture, which is packed by itself, stays as it is."""
    method = STORED if name.endswith(_STORED_TYPES) else DEFLATED
    level = QUICK_LEVEL if name.startswith(_OWN) else LEVEL
    packed = _deflated(data, level) if method == DEFLATED else data
    encoded = name.encode()
    flags = 0 if name.isascii() else _UTF8
    head = (_VERSION, flags, method, 0, _DOS_DATE, zlib.crc32(data), len(packed), len(data), len(encoded), 0)
    return PackedPart(encoded, head, packed)


def in_order(names: Iterable[str]) -> list[str]:
    """Return the names of parts in the order of a file: what each letter has of its own comes last.

    So the letters of a batch begin with the same bytes, which are summed once (`docgen.audit.fingerprint`).
    """
    return sorted(names, key=lambda name: (name.startswith(_OWN), name))


def packed_parts(data: bytes, folder: str) -> dict[str, PackedPart]:
    """Return parts of a zip file as they are packed in it.

    Args:
        data: A file that `join_packed` wrote.
        folder: Start of the names of the parts.
    """
    found: dict[str, PackedPart] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for one in archive.infolist():
            if one.filename.startswith(folder):
                end = one.header_offset + _LOCAL.size
                _, *head = _LOCAL.unpack(data[one.header_offset : end])
                name = one.filename.encode()
                start = end + len(name)
                found[one.filename] = PackedPart(name, tuple(head), data[start : start + one.compress_size])
    return found


def join_packed(parts: Iterable[PackedPart]) -> bytes:
    """Return a zip file with these parts, in this order; the same parts give the same bytes."""
    content: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for part in parts:
        local = _LOCAL.pack(b"PK\x03\x04", *part.head) + part.name
        directory.append(_CENTRAL.pack(b"PK\x01\x02", _VERSION, *part.head, 0, 0, 0, 0, at) + part.name)
        content += (local, part.data)
        at += len(local) + len(part.data)
    size = sum(map(len, directory))
    end = _END.pack(b"PK\x05\x06", 0, 0, len(directory), len(directory), size, at, 0)
    return b"".join((*content, *directory, end))


def _deflated(data: bytes, level: int) -> bytes:
    deflate = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return deflate.compress(data) + deflate.flush()
