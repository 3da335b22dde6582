"""Values that are no prose: amounts, dates, numbers and names become one neutral word each.

A mask is as long as what it hides, so that each position in the masked text is the same position in the
text the reader sees. A masked value counts as one word without syllables and without frequency.
"""

from __future__ import annotations

import re
from functools import lru_cache

from docgen.document.inline import LineBreak, Runs, Text

VALUE = "\ue000"
"""Stands for each character of a masked amount, date, number or reference."""

NAME = "\ue001"
"""Stands for each character of a masked name or address from the case."""

MASKED = re.compile(f"[{VALUE}]+|[{NAME}]+")

CACHED_STRETCHES = 4096  # lines, and stretches between full stops; letters from one template share most
PROSE_MIN_WORDS = 4  # words; below this a value from the case is a name, an address or a label
PROSE_SURE_WORDS = 9  # words; from here on mostly lower-case words are prose, also without a full stop
PROSE_LOWER_SHARE = 0.5  # share of words without a capital; names and addresses stay below it

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\[\d+\]")
_PROSE_END = re.compile(r"[^\W\d_]{2,}[.?!…]+(?=\s|$)")

_S = r"[ \u00a0\u202f]"
_MONTH = (
    r"(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
    r"|(?:jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)\b\.?)"
)
_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_PATTERNS = (
    r"(?:https?://|www\.)[^\s<>()]+[^\s<>().,;:?!]",
    r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+",
    r"\b[\w-]{2,63}(?:\.[\w-]{2,63}){0,3}\.(?:nl|com|org|eu|be|net|info|example|amsterdam|frl)\b(?:/[^\s<>().,;]*)?",
    r"\b[a-z][a-z0-9-]{1,62}(?:\.[a-z][a-z0-9-]{1,62}){1,3}/[^\s<>().,;]*",
    r"\bECLI:[A-Z]{2}:[A-Z]{2,8}:\d{4}:[A-Z0-9.]{1,25}\b",
    rf"\b[A-Z]{{2}}\d{{2}}{_S}?[A-Z]{{4}}(?:{_S}?\d){{10}}\b",
    rf"(?:\b{_DAY}{_S})?\b\d{{1,2}}{_S}{_MONTH}(?:{_S}\d{{4}}\b)?",
    rf"\b{_MONTH}{_S}\d{{4}}\b",
    r"\b\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})\b",
    r"\b\d{4}-\d{2}-\d{2}\b",
    rf"\b\d{{1,2}}[.:]\d{{2}}(?:{_S}uur\b)?(?!\d|[.,]\d)",
    rf"(?:€|\bEUR|\beuro){_S}?\d[\d.]*(?:,(?:\d{{2}}|-))?",
    rf"\b\d[\d.]*(?:,\d{{2}}|,-)?{_S}euro\b",
    rf"\b\d+(?:[.,]\d+)?{_S}?(?:%|procent\b)",
    rf"(?:\+31{_S}?|\(?\b0)\d{{1,3}}\)?[- \u00a0]\d{{2,8}}(?:{_S}\d{{2,4}}){{0,3}}\b",
    r"\b0\d{9}\b",
    rf"\b[1-9]\d{{3}}{_S}?[A-Z]{{2}}\b",
    rf"\b(?:[Aa]rtikel(?:en)?|[Aa]rt\.?){_S}\d+[a-z]?(?:[:.]\d+[a-z]?)*"
    rf"(?:,?{_S}(?:(?:eerste|tweede|derde|vierde|vijfde){_S}lid|lid{_S}\d+|sub{_S}[a-z0-9]\b|onder{_S}[a-z]\b"
    rf"|aanhef\b|en{_S}\d+(?:[:.]\d+)*|van{_S}(?:het|de)\b(?={_S}[A-Z])|BW\b|Rv\b|Awb\b|Wgs\b|Bgs\b|Burgerlijk{_S}Wetboek"
    rf"|Wetboek{_S}van{_S}Burgerlijke{_S}Rechtsvordering)){{0,8}}",
    r"(?<![^\W\d_])\d+(?:[.,:/]\d+)*",
)
_VALUES = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS))
_MAY_HOLD_VALUE = re.compile(r"[\d@]|\.\w|://|www\.")
_STRETCH_END = re.compile(r"(?<=[a-z][.?!] )(?=[A-Z][a-z])")


@lru_cache(maxsize=CACHED_STRETCHES)
def is_prose(data: str) -> bool:
    """Say whether a value from the case is running text that a person wrote, and not a name or an address.

    Prose has four words or more, and ends a sentence somewhere (`. ? !` after a word) or counts nine words
    or more. At least half of its words begin without a capital, or shout in capitals only.
    """
    words = _WORD.findall(data)
    if len(words) < PROSE_MIN_WORDS:
        return False
    lower = sum(1 for word in words if word[0].islower() or (len(word) > 1 and word.isupper()))
    if lower < PROSE_LOWER_SHARE * len(words):
        return False
    return len(words) >= PROSE_SURE_WORDS or _PROSE_END.search(data) is not None


def holds_prose(runs: Runs, quotes: frozenset[str] = frozenset()) -> bool:
    """Say whether a line holds running text from the case that is no quote."""
    return any(isinstance(run, Text) and _is_own_prose(run, quotes) for run in runs)


def mask_data(runs: Runs, quotes: frozenset[str] = frozenset()) -> str:
    """Return the text of a line, with names, addresses and quotes from the case masked.

    A full stop that ends such a value stays, as it may end the sentence too.
    """
    parts: list[str] = []
    for run in runs:
        if isinstance(run, LineBreak):
            parts.append("\n")
        elif run.field is None or _is_own_prose(run, quotes):
            parts.append(run.text)
        else:
            kept = run.text.rstrip(" .?!")
            parts.append(NAME * len(kept) + run.text[len(kept) :])
    return "".join(parts)


def _is_own_prose(run: Text, quotes: frozenset[str]) -> bool:
    return run.field is not None and _NUMBER.sub("[]", run.field) not in quotes and is_prose(run.text)


@lru_cache(maxsize=CACHED_STRETCHES)
def mask_values(text: str) -> str:
    """Return the text, equally long, with amounts, dates, numbers and references masked."""
    return "".join(map(_with_masks, _STRETCH_END.split(text)))


@lru_cache(maxsize=CACHED_STRETCHES)
def _with_masks(stretch: str) -> str:
    # No value runs on past `. A`, and most stretches hold none: the long pattern need not look there.
    if _MAY_HOLD_VALUE.search(stretch) is None:
        return stretch
    return _VALUES.sub(lambda match: VALUE * len(match.group()), stretch)
