"""Signs of a sentence that carries too much: subordinate clauses and double negations."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.readability.words import Word

_ALWAYS = frozenset(
    "als omdat doordat zodat terwijl hoewel indien wanneer tenzij nadat voordat totdat opdat mits aangezien zodra zolang alvorens teneinde"
    " waarbij waardoor waarvan waarop waarin waarmee waarvoor waaruit waaronder waartoe waarna waarover waaraan waartegen waarnaar".split()
)
_RELATIVE = frozenset(("dat", "die", "wie", "welke", "hetgeen"))
_NOT_RELATIVE_AFTER = frozenset(
    "aan als bij binnen door in met na naar om op over per tegen tijdens tot uit van vanaf voor zonder en of maar want is zijn u wij we ik"
    " hebt heeft hebben doet doen weet wil wilt kan kunt moet al ook juist alleen".split()
)
_NEGATIONS = frozenset("niet geen nooit niets niemand nergens zonder noch nimmer evenmin geenszins".split())
_NEGATED = frozenset("onmogelijk onjuist onredelijk onterecht onbekend ondenkbaar onbelangrijk onaanvaardbaar onvoldoende onduidelijk".split())


def subordinators(words: Sequence[Word]) -> tuple[int, ...]:
    """Return the positions of words that open a subordinate clause."""
    return tuple(at for at, word in enumerate(words) if _opens_clause(words, at, word.norm))


def _opens_clause(words: Sequence[Word], at: int, norm: str) -> bool:
    if norm in _ALWAYS:
        return True
    return norm in _RELATIVE and at > 0 and words[at - 1].norm not in _NOT_RELATIVE_AFTER


def negations(words: Sequence[Word]) -> tuple[int, ...]:
    """Return the positions of negations; `of niet`, `niet alleen` and `niets anders` do not count."""
    return tuple(at for at, word in enumerate(words) if _negates(words, at, word.norm))


def _negates(words: Sequence[Word], at: int, norm: str) -> bool:
    previous = words[at - 1].norm if at else ""
    following = words[at + 1].norm if at + 1 < len(words) else ""
    if norm in _NEGATED:
        return previous in ("niet", "geenszins")
    if norm not in _NEGATIONS:
        return False
    return not (norm == "niet" and (previous in ("of", "dan") or following in ("alleen", "meer")))
