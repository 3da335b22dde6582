"""What a rule checks and why, read from the rule itself."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass

from docgen.finding import Level
from docgen.readability.rules.register import RULES, Rule

_SECTION = re.compile(r"^(Checks|Why|Source):\n((?:    .*\n?|\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What there is to say about a rule.

    Attributes:
        code: Such as `ZIN101`.
        name: Such as `lange-zin`.
        level: Level of a usual finding; a rule may give a lighter or a heavier one.
        summary: What is wrong, in one sentence.
        checks: What is looked at, and from where it counts.
        why: Why it matters to the reader.
        source: Study, guide or article.
        wrong: Texts on which the rule fires.
        right: Texts on which it does not.
    """

    code: str
    name: str
    level: Level
    summary: str
    checks: str
    why: str
    source: str
    wrong: tuple[str, ...]
    right: tuple[str, ...]


def explain(code: str) -> RuleInfo:
    """Return what a rule checks and why.

    Args:
        code: Code or name of the rule, in any case.

    Raises:
        KeyError: There is no such rule.
    """
    wanted = code.strip().lower()
    for rule in RULES:
        if wanted in (rule.CODE.lower(), rule.NAME):
            return _info(rule)
    raise KeyError(code)


def all_rules() -> tuple[RuleInfo, ...]:
    """Return all rules, in the order of the register."""
    return tuple(_info(rule) for rule in RULES)


def example_of(code: str) -> tuple[str, str] | None:
    """Return one message before and after, as a rule shows it; `None` for a code that is no rule."""
    found = next((rule for rule in RULES if code == rule.CODE), None)
    return (found.WRONG[0], found.RIGHT[0]) if found is not None else None


def _info(rule: Rule) -> RuleInfo:
    text = inspect.getdoc(rule) or ""
    parts = {name: " ".join(body.split()) for name, body in _SECTION.findall(text + "\n")}
    return RuleInfo(
        code=rule.CODE,
        name=rule.NAME,
        level=rule.LEVEL,
        summary=text.partition("\n")[0],
        checks=parts.get("Checks", ""),
        why=parts.get("Why", ""),
        source=parts.get("Source", ""),
        wrong=rule.WRONG,
        right=rule.RIGHT,
    )
