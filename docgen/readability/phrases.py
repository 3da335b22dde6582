"""Phrases of word lists, and finding them in the words of a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from docgen.readability.words import Word

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


Candidates = tuple[tuple[Form, Entry], ...]
"""Forms that may stand at a word, the longest first, each with its entry."""


class PhraseIndex:
    """All entries of a list, found in one walk over the words of a sentence."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = tuple(entries)
        by_first: dict[str, list[tuple[Form, Entry]]] = {}
        for entry in self.entries:
            for form in entry.forms:
                by_first.setdefault(form[0], []).append((form, entry))
        self._by_first = by_first
        self._by_both: dict[str, dict[str, Candidates]] = {}

    @property
    def first_words(self) -> Iterable[str]:
        """The words with which an entry can begin."""
        return self._by_first.keys()

    def find(self, words: Sequence[Word], starts: Iterable[int] | None = None) -> tuple[Match, ...]:
        """Return what stands in the words, the longest phrase first, without overlaps.

        Args:
            words: The words of a sentence.
            starts: Positions of words of `first_words`, where these are known.
        """
        return tuple(self._walk(words, range(len(words)) if starts is None else starts))

    def _walk(self, words: Sequence[Word], starts: Iterable[int]) -> Iterator[Match]:
        free = 0
        for at in starts:
            match = self._match_at(words, at) if at >= free else None
            if match is not None:
                yield match
                free = at + 1 if GAP in match.form else match.last + 1

    def _match_at(self, words: Sequence[Word], at: int) -> Match | None:
        second = words[at + 1].norm if at + 1 < len(words) else ""
        for form, entry in self._candidates(words[at].norm, second):
            last = _end_of(form, words, at, entry.without)
            if last is not None and _allowed(entry, words, at, last):
                return Match(entry, form, at, last)
        return None

    def _candidates(self, first: str, second: str) -> Candidates:
        by_second = self._by_both.get(first)
        if by_second is None:
            by_second = self._by_both[first] = _by_second(self._by_first.get(first, []))
        return by_second.get(second) or by_second[GAP]


def _by_second(found: list[tuple[Form, Entry]]) -> dict[str, Candidates]:
    """Return the forms with one first word by their second word; by `GAP` those that ask for none.

    A form that asks for no second word may stand before any, so each second word has these too.
    """
    found.sort(key=lambda pair: -len(pair[0]))
    seconds = {form[1] for form, _ in found if len(form) > 1}
    return {
        second: tuple(pair for pair in found if len(pair[0]) == 1 or pair[0][1] in (second, GAP))
        for second in (*seconds, GAP)
    }


class PhraseLists:
    """Several lists by name, found together: most words begin no phrase of any list."""

    def __init__(self, lists: Mapping[str, PhraseIndex]) -> None:
        self._lists = lists
        self._names: dict[str, list[str]] = {}
        for name, index in lists.items():
            for word in index.first_words:
                self._names.setdefault(word, []).append(name)

    def find(self, words: Sequence[Word]) -> dict[str, tuple[Match, ...]]:
        """Return what stands in the words from each list, by the name of the list."""
        starts: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            for name in self._names.get(word.norm, ()):
                starts.setdefault(name, []).append(at)
        return {name: index.find(words, starts.get(name, ())) for name, index in self._lists.items()}


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
