"""Yes and no."""

from __future__ import annotations

from docgen.dutch.notation import NotationError, bare
from docgen.message import message

_YES = frozenset({"ja", "true"})
_NO = frozenset({"nee", "false"})


def format_ja_nee(value: bool) -> str:
    """Return `ja` or `nee`."""
    return "ja" if value else "nee"


def parse_ja_nee(text: str) -> bool:
    """Return whether the text says yes: `ja` or `nee`, in any case; `true` and `false` too.

    Raises:
        NotationError: Any other word.
    """
    word = bare(text).lower()
    if word in _YES or word in _NO:
        return word in _YES
    raise NotationError(message("This is neither ja nor nee."))
