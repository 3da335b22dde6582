"""Every code docgen can give, gathered from where each is described."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docgen.audit import codes as audit_codes
from docgen.batch import codes as batch_codes
from docgen.bundle import codes as bundle_codes
from docgen.cases import codes as case_codes
from docgen.checks.register import CHECKS
from docgen.cli.language import translate
from docgen.finding import Code
from docgen.law import codes as law_codes
from docgen.limits import codes as limit_codes
from docgen.pipeline.fix import codes as fix_codes
from docgen.readability import codes as reading_codes
from docgen.readability.explain import all_rules
from docgen.render import codes as render_codes
from docgen.render.languages import codes as language_codes
from docgen.settings import codes as settings_codes
from docgen.source import codes as source_codes
from docgen.template import codes as template_codes
from docgen.writers import codes as writer_codes
from docgen.writers.wordml import codes as word_codes

_SECTION = re.compile(r"^(Checks|Why|Source): (.*?)(?=^\w+: |\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Explained:
    """What there is to say about a code.

    Attributes:
        code: Such as `ZIN101`.
        name: Such as `lange-zin`.
        meaning: What is wrong.
        checks: What a rule or a check looks at, in full; empty for plain faults.
        why: Why it matters; empty for plain faults of input.
        cure: What to do; empty where each finding says it.
        source: Article or study.
        wrong: Texts that are wrong.
        right: Texts that are right.
    """

    code: str
    name: str
    meaning: str
    checks: str = ""
    why: str = ""
    cure: str = ""
    source: str = ""
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()


def all_codes() -> dict[str, Explained]:
    """Return everything there is to explain, by code, in the language of the user."""
    found = [*_rules(), *_checks(), *_faults()]
    return {one.code: one for one in sorted(found, key=lambda one: one.code)}


def docstring_texts() -> Iterator[str]:
    """Yield the English sentences of rules and checks that the catalogue must translate."""
    for rule in all_rules():
        yield from (text for text in (rule.summary, rule.checks, rule.why, rule.source) if text)
    for check in CHECKS:
        parts = _parts(check)
        yield from (parts[name] for name in ("summary", "Checks", "Why") if parts.get(name))


def _rules() -> Iterator[Explained]:
    for rule in all_rules():
        texts = (rule.summary, rule.checks, rule.why, rule.source)
        meaning, checks, why, source = (translate(text) if text else "" for text in texts)
        yield Explained(rule.code, rule.name, meaning, checks, why, "", source, rule.wrong, rule.right)


def _checks() -> Iterator[Explained]:
    for check in CHECKS:
        parts = _parts(check)
        meaning, checks, why = (translate(parts[name]) for name in ("summary", "Checks", "Why"))
        yield Explained(check.CODE, check.NAME, meaning, checks, why, source=check.SOURCE)


def _faults() -> Iterator[Explained]:
    tables: Iterable[tuple[Code, ...]] = (
        source_codes.CODES,
        case_codes.CODES,
        template_codes.CODES,
        render_codes.CODES,
        language_codes.CODES,
        law_codes.CODES,
        reading_codes.CODES,
        writer_codes.CODES,
        word_codes.CODES,
        audit_codes.CODES,
        bundle_codes.CODES,
        fix_codes.CODES,
        settings_codes.CODES,
        limit_codes.CODES,
        batch_codes.CODES,
    )
    for table in tables:
        for code in table:
            yield Explained(
                code.code,
                code.name,
                code.meaning.translated(translate),
                cure=code.cure.translated(translate),
            )


def _parts(module: object) -> dict[str, str]:
    text = inspect.getdoc(module) or ""
    parts = {name: " ".join(body.split()) for name, body in _SECTION.findall(text)}
    return {"summary": text.partition("\n")[0], **parts}
