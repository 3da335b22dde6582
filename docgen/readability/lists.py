"""Word lists: data that people who know language can correct, in `rules/data/*.toml`.

An entry is a phrase of one or more words. `…` in a phrase stands for at most eight other words.
An entry may say what must not come before it, what must follow, and what must not stand in the gap;
so a word that is also plain Dutch (`welke`, `dient`) only counts where it is not.

An entry with `vervang` may be put in place without a person: `true` when `beter` fits wherever a form
stands, or a table of form and replacement: `{ "dient … te" = "moet …", "dienen … te" = "moeten …" }`. With
`vervang_voor` it may only be put in place before one of those words: `indien u` becomes `als u`, but
`indien nodig` waits for a person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import tomli

from docgen.readability.phrases import GAP, Entry, Form, Match, PhraseIndex
from docgen.readability.words import normalised, words_of

__all__ = ["GAP", "Entry", "Form", "Match", "PhraseIndex", "read_data", "word_list", "word_set"]


_SIMPLE = re.compile(r"[a-z]+(?: [a-z]+)*")
_NOTHING: frozenset[str] = frozenset()


def _form(text: str) -> Form:
    if _SIMPLE.fullmatch(text):
        return tuple(text.split(" "))
    parts: list[str] = []
    for index, half in enumerate(text.split(GAP)):
        if index:
            parts.append(GAP)
        parts.extend(word.norm for word in words_of(half))
    return tuple(parts)


def read_data(name: str) -> dict[str, Any]:
    """Return a data file of the rules as TOML gives it."""
    return tomli.loads((files("docgen.readability.rules") / "data" / f"{name}.toml").read_text("utf-8"))


def _entry(row: Mapping[str, Any], sources: Mapping[str, str]) -> Entry:
    def words(key: str) -> frozenset[str]:
        return frozenset(map(normalised, row[key])) if key in row else _NOTHING

    forms = tuple(dict.fromkeys(_form(text) for text in (row["woord"], *row.get("vormen", ()))))
    advice = row.get("beter", row.get("uitleg", ""))
    fitting = row.get("vervang", {})
    return Entry(
        phrase=row["woord"],
        forms=forms,
        advice=advice,
        source=sources[row["bron"]],
        not_after=words("niet_na"),
        before=words("voor"),
        not_before=words("niet_voor"),
        without=words("zonder"),
        replacements=dict.fromkeys(forms, advice)
        if fitting is True
        else {_form(text): new for text, new in fitting.items()},
        replaced_before=words("vervang_voor"),
    )


@lru_cache(maxsize=16)
def word_list(name: str) -> PhraseIndex:
    """Return a list from `rules/data`.

    Args:
        name: File without its ending, such as `formeel_woord`.
    """
    data = read_data(name)
    return PhraseIndex([_entry(row, data["bronnen"]) for row in data["woorden"]])


def word_set(name: str) -> frozenset[str]:
    """Return one list of `rules/data/woordsoorten.toml`."""
    return frozenset(_word_classes()[name].split())


@lru_cache(maxsize=1)
def _word_classes() -> dict[str, str]:
    return read_data("woordsoorten")
