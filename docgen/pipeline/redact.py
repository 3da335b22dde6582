"""A case file that is safe to share: every private value invented, and the same findings as before.

A bug report must show the fault and tell nothing. So names, addresses and numbers are always invented. Dates,
amounts and the plain words of a story are invented too, unless a finding hangs on them: then they stay, and
the user is told so. Comments are dropped; the names of fields that docgen does not know become `veld_1`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

import yaml

from docgen.cases.load import check_case
from docgen.dutch.shape import Inventor
from docgen.errors import DocgenError
from docgen.finding import Finding
from docgen.pipeline.desk import Desk, desk_of
from docgen.pipeline.redact_values import Redactor
from docgen.pipeline.run import Job, draft_of
from docgen.pipeline.vocabulary import known_words
from docgen.source.file import read_bytes, scan_fields
from docgen.source.tree import Source


class Kept(StrEnum):
    """What had to stay as it was."""

    WORDS = "words"
    DATES = "dates"
    AMOUNTS = "amounts"


TRIES = (
    frozenset[Kept](),
    frozenset({Kept.WORDS}),
    frozenset({Kept.WORDS, Kept.AMOUNTS}),
    frozenset({Kept.WORDS, Kept.DATES}),
    frozenset({Kept.WORDS, Kept.DATES, Kept.AMOUNTS}),
)
"""From telling least to telling most; names, addresses and numbers are in none."""


@dataclass(frozen=True, slots=True)
class Redacted:
    """A case file to share.

    Attributes:
        text: The file.
        kept: What stayed, because a finding hangs on it.
        codes: The findings that it gives.
        lost: Findings of the original that it does not give.
    """

    text: str
    kept: frozenset[Kept]
    codes: tuple[str, ...]
    lost: tuple[str, ...]


def redact(job: Job) -> Redacted:
    """Return the case of a job with its private values replaced.

    Raises:
        InputError: The file cannot be read to its end, so nothing in it can be told apart.
    """
    data = read_bytes(job.case)
    source, problems = scan_fields(data, str(job.case))
    desk = desk_of(job)
    wanted = _codes(job, desk, source, problems)
    secret = int.from_bytes(sha256(data).digest()[:4], "big")
    for kept in TRIES:
        text, codes = _made(job, desk, source, kept, secret)
        if codes == wanted:
            break
    return Redacted(text, kept, tuple(sorted(codes)), tuple(sorted(wanted - codes)))


def _made(
    job: Job, desk: Desk, source: Source, kept: frozenset[Kept], secret: int
) -> tuple[str, frozenset[str]]:
    words = known_words(desk.folders) if Kept.WORDS in kept else frozenset()
    redactor = Redactor(
        desk.model(str(source.value.get("document"))),
        Inventor(),
        words,
        weeks=0 if Kept.DATES in kept else 13 + secret % 40,
        times=1 if Kept.AMOUNTS in kept else 2 + secret % 7,
    )
    text = _written(redactor.fields(source.value), source.path)
    again, problems = scan_fields(text.encode(), source.path)
    return text, _codes(job, desk, again, problems)


def _codes(job: Job, desk: Desk, source: Source, problems: Iterable[Finding]) -> frozenset[str]:
    try:
        loaded = check_case(source, "", desk.model, problems, desk.templates)
        found: Iterator[Finding] = iter(draft_of(job, loaded).findings)
    except DocgenError as error:
        found = iter(error.findings)
    return frozenset(one.code for one in found)


def _written(fields: object, path: str) -> str:
    if path.lower().endswith(".json"):
        return json.dumps(fields, indent=2) + "\n"
    text: str = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=100_000)
    return text
