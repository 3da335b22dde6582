"""Safe names for folders and files, on every system, and never one name for two things."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MAX_BYTES = 120  # leaves room for a suffix within the 255 bytes of common file systems
_DEVICES = re.compile(r"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w.-]+")


def safe_name(text: str) -> str:
    """Return a name that is a plain file name everywhere, as near to the text as can be.

    Letters, digits, `-`, `_` and `.` stay; everything else becomes one `-`. Never empty, never hidden,
    never a device name of Windows, at most 120 bytes, in the composed form (NFC).
    """
    name = _UNSAFE.sub("-", unicodedata.normalize("NFC", text)).strip("-. ")
    if _DEVICES.match(unicodedata.normalize("NFKC", name)):
        name = f"_{name}"
    return _shortened(name, MAX_BYTES) or "document"


def folded(name: str) -> str:
    """Return what two names share when a file system may take them for one: case and width do not count."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


class Names:
    """Names that were given out; each is given once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {folded(name) for name in taken}
        self._numbers: dict[str, int] = {}

    def give(self, text: str) -> str:
        """Return a safe name that nothing has yet: the plain one, else with `-2`, `-3` and so on."""
        plain = name = safe_name(text)
        number = self._numbers.get(folded(plain), 1)
        while folded(name) in self._taken:
            number += 1
            suffix = f"-{number}"
            name = _shortened(plain, MAX_BYTES - len(suffix)) + suffix
        self._numbers[folded(plain)] = number
        self._taken.add(folded(name))
        return name


def _shortened(name: str, most: int) -> str:
    """Return as much of a name as fits in so many bytes, without a loose end."""
    return name.encode()[:most].decode(errors="ignore").rstrip("-. ")
