"""Small damage to an input: to its bytes, or to the parts of a zip so that the zip itself stays sound."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from random import Random

Edit = Callable[[bytes, Random], bytes]
"""Returns a stretch of bytes with some damage."""

MOST = 200_000
"""Bytes of an edited stretch; what is longer tells nothing new and takes long."""

_MAIN = ("document.xml", "sheet1.xml", "sharedStrings.xml", "workbook.xml")
_NUMBERS = (b"0", b"-1", b"1e400", b"2147483648", b"99999999999999999999", b"0.005", b"NaN", b"0x1F", b"")
_SIGNS = (
    b"\x00",
    b"\x0b",
    b"\x1b[31m",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    "\u202e".encode(),
    "\u2028".encode(),
    "\ufffe".encode(),
    "\ue000".encode(),
    "e\u0301".encode(),
    "\U0001f600".encode(),
    "\u0660\u0661".encode(),
    b"\r\n",
    b"\n\n",
    b"\t",
    b" ",
)


def byte_edit(words: tuple[bytes, ...]) -> Edit:
    """Return an edit that makes one to four small changes.

    Args:
        words: Stretches that mean something to the reader.
    """

    def edit(data: bytes, random: Random) -> bytes:
        for _ in range(random.randint(1, 4)):
            data = _change(data, random, words)
        return data[:MOST]

    return edit


def _change(  # noqa: PLR0911 - one answer a kind of damage
    data: bytes, random: Random, words: tuple[bytes, ...]
) -> bytes:
    start = random.randint(0, len(data))
    end = min(len(data), start + random.choice((1, 2, 8, 40, 400)))
    before, middle, after = data[:start], data[start:end], data[end:]
    match random.randrange(9):
        case 0:
            return before + after
        case 1:
            return before + middle * random.choice((2, 3, 50)) + after
        case 2 | 3:
            return before + random.choice(words) + middle + after
        case 4:
            return before + random.choice(_SIGNS) + middle + after
        case 5:
            return _other_number(data, start, random)
        case 6:
            return (
                before
                + bytes(random.choice((byte, byte ^ 1 << random.randrange(8))) for byte in middle)
                + after
            )
        case 7:
            return before if random.random() < 0.3 else after + middle + before
        case _:
            other = random.randint(0, len(data))
            return before + data[other : other + len(middle)] + after


def _other_number(data: bytes, start: int, random: Random) -> bytes:
    first = next((at for at in range(start, len(data)) if 48 <= data[at] <= 57), None)
    if first is None:
        return data + random.choice(_NUMBERS)
    last = first
    while last < len(data) and 48 <= data[last] <= 57:
        last += 1
    return data[:first] + random.choice(_NUMBERS) + data[last:]


def package_edit(inside: Edit, whole: Edit) -> Edit:
    """Return an edit of a zip: mostly of what one part holds, else of its parts, seldom of its bytes.

    Args:
        inside: Edit of the content of a part.
        whole: Edit of the bytes of the zip.
    """

    def edit(data: bytes, random: Random) -> bytes:
        if random.random() < 0.05:
            return whole(data, random)
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                parts = [(name, archive.read(name)) for name in archive.namelist()]
        except Exception:  # noqa: BLE001 - a zip that is broken already is edited as bytes
            return whole(data, random)
        return packed(_edited(parts, random, inside)) if parts else whole(data, random)

    return edit


def _edited(parts: list[tuple[str, bytes]], random: Random, inside: Edit) -> list[tuple[str, bytes]]:
    main = [at for at, (name, _) in enumerate(parts) if name.endswith(_MAIN)]
    texts = [at for at, (name, _) in enumerate(parts) if name.endswith((".xml", ".rels"))]
    at = random.choice((main if random.random() < 0.5 else texts) or range(len(parts)))
    name, content = parts[at]
    match random.randrange(12):
        case 0:
            return parts[:at] + parts[at + 1 :]
        case 1:
            return [*parts[:at], (random.choice(parts)[0], content), *parts[at + 1 :]]
        case 2:
            return [*parts[:at], (name, random.choice(parts)[1]), *parts[at + 1 :]]
        case _:
            return [*parts[:at], (name, inside(content, random)), *parts[at + 1 :]]


def packed(parts: list[tuple[str, bytes]]) -> bytes:
    """Return parts as a zip; a name may stand in it twice."""
    import warnings

    target = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w") as archive:
        warnings.simplefilter("ignore")
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name), content)
    return target.getvalue()
