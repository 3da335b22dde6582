"""Two versions of one letter: which findings are gone, which are new, and which stayed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from docgen.finding import Finding


@dataclass(frozen=True, slots=True)
class FindingChanges:
    """The findings of two versions, told apart.

    Attributes:
        gone: Of the old version only.
        new: Of the new version only.
        stayed: Of both, as the new version has them.
    """

    gone: tuple[Finding, ...]
    new: tuple[Finding, ...]
    stayed: tuple[Finding, ...]


def finding_changes(old: Sequence[Finding], new: Sequence[Finding]) -> FindingChanges:
    """Return what became of the findings.

    A finding stayed when the same rule finds the same words in the same sentence; of a finding without
    words the rule alone decides. Each one of the old version answers for one of the new version.
    """
    waiting: dict[tuple[str, ...], list[Finding]] = defaultdict(list)
    for one in reversed(old):
        waiting[identity(one)].append(one)
    stayed, added = [], []
    for one in new:
        if waiting[identity(one)]:
            waiting[identity(one)].pop()
            stayed.append(one)
        else:
            added.append(one)
    left = {id(one) for ones in waiting.values() for one in ones}
    return FindingChanges(tuple(one for one in old if id(one) in left), tuple(added), tuple(stayed))


def identity(finding: Finding) -> tuple[str, str, str]:
    """Return what makes a finding the same one wherever its words move to: rule, words, sentence."""
    sentence = finding.quote.sentence if finding.quote is not None else ""
    return finding.code, " ".join(finding.excerpt.split()), " ".join(sentence.split())
