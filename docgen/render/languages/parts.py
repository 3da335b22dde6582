"""What each kind of document says on its page, before it is set."""

from __future__ import annotations

from dataclasses import dataclass

from docgen.document.blocks import Fact, List, ListItem, Step, StepState
from docgen.document.inline import Runs, Text


@dataclass(frozen=True, slots=True)
class Parts:
    """The five answers of a page.

    Attributes:
        title: The message.
        facts: The message in a few questions.
        about: What the Dutch document is.
        asked: What somebody asks the judge, as a list below it; mostly empty.
        after: What is said below that list.
        steps: What happens when.
        ways: What the reader can do, the most helpful first.
        nothing: What happens without it.
    """

    title: Runs
    facts: tuple[Fact, ...]
    about: Runs
    steps: tuple[Step, ...]
    ways: tuple[Runs, ...]
    nothing: Runs
    asked: tuple[Runs, ...] = ()
    after: tuple[Runs, ...] = ()


def fact(label: Runs, answer: Runs, icon: str) -> Fact:
    """Return one question with its answer and the picture beside it."""
    return Fact(label, answer, icon=icon)


def past(when: Text | Runs, what: Runs) -> Step:
    """Return a step that is over."""
    return Step(StepState.KLAAR, _runs(when), what)


def today(when: Text | Runs, what: Runs) -> Step:
    """Return the step where the reader stands."""
    return Step(StepState.NU, _runs(when), what)


def later(when: Text | Runs, what: Runs) -> Step:
    """Return a step to come."""
    return Step(StepState.LATER, _runs(when), what)


def listed(lines: tuple[Runs, ...]) -> List:
    """Return lines as a list."""
    return List(tuple(ListItem(line) for line in lines))


def _runs(text: Text | Runs) -> Runs:
    return (text,) if isinstance(text, Text) else text
