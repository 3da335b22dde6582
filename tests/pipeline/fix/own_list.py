"""A small word list of the tests, so that they do not change with docgen's own lists."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from docgen.pipeline.fix.letter import FixedLetter, fix_letter
from docgen.pipeline.pinpoint import pinpointed
from docgen.readability import analysis, lists
from docgen.readability.lists import PhraseIndex
from docgen.readability.report import ReadingReport, read_report
from docgen.render.readers.letter import open_letter

FORMAL = (
    {"woord": "derhalve", "beter": "daarom", "vervang": True},
    {"woord": "reeds", "beter": "al", "vervang": True},
    {"woord": "met betrekking tot", "beter": "over", "vervang": True},
    {"woord": "door middel van", "beter": "met", "vervang": True},
    {"woord": "gaarne", "beter": "graag", "vervang": True},
    {"woord": "zulks", "beter": "dat van reeds lang", "vervang": True},
    {
        "woord": "dient te",
        "vormen": ["dient … te"],
        "beter": "moet",
        "vervang": {"dient te": "moet", "dient … te": "moet …"},
    },
    {"woord": "echter", "beter": "maar"},
)
SHORT = ({"woord": "m.b.t", "vormen": ["mbt"], "beter": "met betrekking tot", "vervang": True},)


@contextmanager
def own_list() -> Iterator[None]:
    """Put the small list in the place of two of docgen's own."""
    rows = {"formeel_woord": FORMAL, "afkorting": SHORT}
    indexes = {
        name: PhraseIndex([lists._entry({**row, "bron": "test"}, {"test": "de test"}) for row in given])
        for name, given in rows.items()
    }
    with pytest.MonkeyPatch.context() as patch:
        real = analysis.word_list
        patch.setattr(analysis, "word_list", lambda name: indexes.get(name) or real(name))
        _forget()
        yield
    _forget()


def _forget() -> None:
    for one in vars(analysis).values():
        if hasattr(one, "cache_clear") and one is not lists.word_list:
            one.cache_clear()


def report_of(data: bytes, path: str) -> ReadingReport:
    """Return what the reading gate says of a letter."""
    return pinpointed(read_report(open_letter(data, path).document), data, path)


def fixed(data: bytes, path: str) -> FixedLetter:
    """Return a letter with plainer words."""
    return fix_letter(data, path, report_of(data, path))


def fixed_text(text: str, path: str = "brief.txt") -> str:
    """Return a letter in text with plainer words."""
    return fixed(text.encode(), path).data.decode()


def reasons(data: bytes, path: str) -> list[str]:
    """Return why replacements were left out."""
    return [str(one.reason) for one in fixed(data, path).left]
