"""A legal value with its trace: from what, by which rule, on which article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import Generic, TypeVar

from docgen.message import Message

T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")
TraceScalar = str | int | bool | Decimal | date | time


class Confidence(StrEnum):
    """How well a legal fact is known; the strongest comes first."""

    PRIMARY = "primary"
    """Read in the law, the Staatsblad or the judgment itself."""
    SECONDARY = "secondary"
    """Only found with someone who writes about it."""
    DERIVED = "derived"
    """Worked out from facts that were read."""
    UNVERIFIED = "unverified"
    """General knowledge; not found in a source."""


class Origin(StrEnum):
    """Who gave the facts behind an answer."""

    DOCGEN = "docgen"
    """Only the law data of docgen."""
    OFFICE = "office"
    """At least one value is the office's own, from `docgen.toml`."""


def weakest(confidences: Iterable[Confidence]) -> Confidence:
    """Return the lowest confidence: a result is as sure as its least sure part."""
    order = list(Confidence)
    return max(confidences, key=order.index)


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One step of a calculation.

    Attributes:
        inputs: Name and value of what went in, in the order of the rule.
        rule: What was done, in one sentence without private values.
        result: What came out.
        article: Article the rule stands in, such as `art. 114 Rv`.
    """

    inputs: tuple[tuple[str, TraceScalar], ...]
    rule: Message
    result: TraceScalar
    article: str


@dataclass(frozen=True, slots=True)
class LawValue(Generic[T_co]):
    """What the law says on one question.

    Attributes:
        value: The answer.
        unit: Unit of the answer, such as `EUR` or `datum`.
        trace: The steps that led to it, in order.
        articles: Every article used, each once, in order of use.
        confidence: The weakest confidence among the facts used.
        origin: Whether the office gave a value of its own.
        remarks: What a reader must know with the answer: a doubt, a choice, a limit.
    """

    value: T_co
    unit: str
    trace: tuple[TraceStep, ...]
    articles: tuple[str, ...]
    confidence: Confidence
    origin: Origin = Origin.DOCGEN
    remarks: tuple[Message, ...] = ()

    def with_value(self, value: U) -> LawValue[U]:
        """Return the same answer with one part of its value."""
        return LawValue(
            value, self.unit, self.trace, self.articles, self.confidence, self.origin, self.remarks
        )


def articles_of(trace: Iterable[TraceStep]) -> tuple[str, ...]:
    """Return each article of the steps once, in order of use."""
    return tuple(dict.fromkeys(step.article for step in trace))
