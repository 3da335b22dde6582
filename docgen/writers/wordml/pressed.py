"""A Word file of which only the values are still missing: made once for a form, filled once a letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from docgen.document.form import FILLED_SLOT, SLOT_OPEN, VALUE_CLOSE, Values
from docgen.render.packing import PackedPart, in_order, join_packed, pack

_MARK = SLOT_OPEN.encode()
_pack_once = lru_cache(maxsize=128)(pack)


@dataclass(frozen=True, slots=True)
class Pressed:
    """A Word file with slots.

    Attributes:
        ready: Parts without slots, packed, by name.
        slotted: Of each other part the text between its slots, and the number of each slot.
    """

    ready: Mapping[str, PackedPart]
    slotted: Mapping[str, tuple[tuple[str, ...], tuple[int, ...]]]

    def fill(self, values: Values, own: Mapping[str, bytes]) -> bytes:
        """Return the Word file of one case.

        Args:
            values: What goes into each slot.
            own: Parts that each letter has for itself.
        """
        printed = [escape(value, quote=False) for value in values]
        parts = dict(self.ready)
        for name, (texts, slots) in self.slotted.items():
            pieces = list(texts)
            for place, number in enumerate(slots):
                pieces[place] += printed[number]
            parts[name] = pack(name, "".join(pieces).encode())
        for name, data in own.items():
            parts[name] = pack(name, data)
        return join_packed(parts[name] for name in in_order(parts))


def press(parts: Mapping[str, bytes], packed: Mapping[str, PackedPart]) -> Pressed | None:
    """Return the Word file in which each marked value is a slot.

    Args:
        parts: Of a file that was written of a document with marks (`Form.mark`).
        packed: Those of them that are packed already.

    Returns:
        Nothing when a value stands inside a tag, where it would have to be written in another way.
    """
    ready: dict[str, PackedPart] = {}
    slotted: dict[str, tuple[tuple[str, ...], tuple[int, ...]]] = {}
    for name, data in parts.items():
        if _MARK not in data:
            ready[name] = packed.get(name) or _pack_once(name, data)
            continue
        pieces = FILLED_SLOT.split(data.decode())
        texts, slots = tuple(pieces[::2]), tuple(map(int, pieces[1::2]))
        if any(not _is_whole(text) for text in texts):
            return None
        slotted[name] = texts, slots
    return Pressed(ready, slotted)


def _is_whole(text: str) -> bool:
    """Return whether a stretch of XML ends outside a tag and holds no half of a mark."""
    return text.rfind("<") <= text.rfind(">") and SLOT_OPEN not in text and VALUE_CLOSE not in text
