"""Safe names for folders and files, on every system."""

from __future__ import annotations

import re
import unicodedata

MAX_BYTES = 120  # leaves room for a suffix within the 255 bytes of common file systems
_DEVICES = re.compile(r"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w.-]+")


def safe_name(text: str) -> str:
    """Return a name that is a plain file name everywhere, as near to the text as can be.

    Letters, digits, `-`, `_` and `.` stay; everything else becomes one `-`. Never empty, never hidden,
    never a device name of Windows, at most 120 bytes.
    """
    name = _UNSAFE.sub("-", unicodedata.normalize("NFC", text)).strip("-. ")
    while len(name.encode()) > MAX_BYTES:
        name = name[:-1]
    name = name.rstrip("-. ") or "document"
    return f"_{name}" if _DEVICES.match(name) else name
