"""Past participles, told by their form: a list for what no pattern can tell, patterns for the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from docgen.readability.lists import read_data

_WEAK = re.compile(r"(?:ge[^\W\d_]{2,}[dt]|(?:be|ver|ont|her|mis|over|onder)[^\W\d_]{2,}(?:d|cht|[kfspx]t))")
_NOUN_ENDS = (
    *("heid", "stand", "dracht", "macht", "zicht", "schrift", "lucht", "iteit", "tijd", "angst", "komst"),
    *("kracht", "dienst", "kant", "land", "feest", "tocht", "beleid", "gebied", "kunst", "estad", "srecht"),
    *("sgeld", "ggeld", "skaart", "nkaart", "slijst", "sraad", "eraad", "sgoed", "egoed", "slast", "rlast"),
    *("slid", "spand"),
)
_PRESENT = re.compile(r"(?:be|ver|ont|her|mis|over|onder).*end")


@dataclass(frozen=True, slots=True)
class _Lists:
    strong: frozenset[str]
    excluded: frozenset[str]
    sometimes: frozenset[str]
    prefixes: tuple[str, ...]
    unaccusative: tuple[str, ...]
    transitive: frozenset[str]


@lru_cache(maxsize=1)
def _lists() -> _Lists:
    data = read_data("deelwoorden")
    return _Lists(
        strong=frozenset(data["sterk"]),
        excluded=frozenset(data["geen_deelwoord"]) | frozenset(data["soms_deelwoord"]),
        sometimes=frozenset(data["soms_deelwoord"]),
        prefixes=tuple(sorted(data["scheidbaar"], key=len, reverse=True)),
        unaccusative=tuple(data["zonder_lijdende_vorm"]),
        transitive=frozenset(data["wel_lijdend"]),
    )


@lru_cache(maxsize=20_000)
def is_participle(word: str) -> bool:
    """Say whether a word, in lower case, is a past participle wherever it stands."""
    lists = _lists()
    if word in lists.excluded:
        return False
    if word in lists.strong:
        return True
    if _is_weak(word):
        return True
    return "ge" in word and any(
        word.startswith(prefix) and (rest := word[len(prefix) :]).startswith("ge") and _is_simple(rest)
        for prefix in lists.prefixes
    )


def is_sometimes_participle(word: str) -> bool:
    """Say whether a word is a participle in some sentences and an adverb or adjective in others."""
    return word in _lists().sometimes


def has_passive(participle: str) -> bool:
    """Say whether a participle can be passive: `betaald`, but not `gestegen`, which is a past with `zijn`."""
    lists = _lists()
    return participle in lists.transitive or not participle.endswith(lists.unaccusative)


def _is_simple(word: str) -> bool:
    lists = _lists()
    return word in lists.strong or (word not in lists.excluded and _is_weak(word)) or word in lists.sometimes


def _is_weak(word: str) -> bool:
    return (
        _WEAK.fullmatch(word) is not None
        and not word.endswith(_NOUN_ENDS)
        and _PRESENT.fullmatch(word) is None
    )
