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

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

from docgen.readability.words import Word, normalised, words_of

Form = tuple[str, ...]
"""A phrase as words in list form, with `GAP` where other words may stand."""

GAP = "…"
MAX_GAP = 8  # words between the two halves of a phrase with a gap


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a word list.

    Attributes:
        phrase: The word or phrase as the list names it.
        forms: All forms that count, the phrase itself among them, as tuples of words.
        advice: The plain wording, or the explanation of a term.
        source: Where the judgement comes from.
        not_after: Words that must not stand right before it.
        before: Words of which one must stand right after it; empty when anything may.
        not_before: Words that must not stand right after it.
        without: Words that must not stand in the gap or in the rest of the sentence.
        replacements: What may take the place of a form in any sentence; empty when that takes a person.
        replaced_before: Words of which one must stand right after it for that; empty when anything may.
    """

    phrase: str
    forms: tuple[Form, ...]
    advice: str
    source: str
    not_after: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    replacements: Mapping[Form, str] = field(default_factory=dict, hash=False)
    replaced_before: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found in a sentence in one of its forms; `first` and `last` are positions in its words."""

    entry: Entry
    form: Form
    first: int
    last: int


class PhraseIndex:
    """All entries of a list, found in one walk over the words of a sentence."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        by_first: dict[str, list[tuple[Form, Entry]]] = {}
        for entry in self.entries:
            for form in entry.forms:
                by_first.setdefault(form[0], []).append((form, entry))
        for candidates in by_first.values():
            candidates.sort(key=lambda pair: -len(pair[0]))
        self._by_first = by_first

    def find(self, words: Sequence[Word]) -> tuple[Match, ...]:
        """Return what stands in the words, the longest phrase first, without overlaps."""
        return tuple(self._walk(words))

    def _walk(self, words: Sequence[Word]) -> Iterator[Match]:
        at = 0
        while at < len(words):
            match = self._match_at(words, at)
            if match is not None:
                yield match
            at = at + 1 if match is None or GAP in match.form else match.last + 1

    def _match_at(self, words: Sequence[Word], at: int) -> Match | None:
        for form, entry in self._by_first.get(words[at].norm, ()):
            last = _end_of(form, words, at, entry.without)
            if last is not None and _allowed(entry, words, at, last):
                return Match(entry, form, at, last)
        return None


def _end_of(form: Form, words: Sequence[Word], at: int, without: frozenset[str]) -> int | None:
    """Return the position of the last word of the form, or `None` when it does not stand here."""
    position = at
    for index, part in enumerate(form[1:], start=1):
        if part == GAP:
            continue
        if form[index - 1] == GAP:
            stop = min(len(words), position + 2 + MAX_GAP)
            hit = next((i for i in range(position + 1, stop) if words[i].norm == part), None)
            if hit is None or any(words[i].norm in without for i in range(position + 1, hit)):
                return None
            position = hit
        else:
            position += 1
            if position >= len(words) or words[position].norm != part:
                return None
    return position


def _allowed(entry: Entry, words: Sequence[Word], first: int, last: int) -> bool:
    previous = words[first - 1].norm if first else ""
    following = words[last + 1].norm if last + 1 < len(words) else ""
    if previous in entry.not_after or following in entry.not_before:
        return False
    return not entry.before or following in entry.before


def _form(text: str) -> Form:
    parts: list[str] = []
    for index, half in enumerate(text.split(GAP)):
        if index:
            parts.append(GAP)
        parts.extend(word.norm for word in words_of(half))
    return tuple(parts)


def read_data(name: str) -> dict[str, Any]:
    """Return a data file of the rules as TOML gives it."""
    return tomllib.loads((files("docgen.readability.rules") / "data" / f"{name}.toml").read_text("utf-8"))


def _entry(row: Mapping[str, Any], sources: Mapping[str, str]) -> Entry:
    def words(key: str) -> frozenset[str]:
        return frozenset(normalised(word) for word in row.get(key, ()))

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
