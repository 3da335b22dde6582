"""The steps of early warning in a case, with their fields."""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons_stappen import Stap, Vroegsignalering


def all_steps(chapter: Vroegsignalering) -> Iterator[tuple[str, Stap]]:
    """Yield every step with the path of its field, in the order of the model."""
    for name in type(chapter).model_fields:
        value = getattr(chapter, name)
        if isinstance(value, Stap):
            yield f"vroegsignalering.{name}", value
        else:
            for number, step in enumerate(value):
                yield f"vroegsignalering.{name}[{number}]", step


def steps_before_court(chapter: Vroegsignalering) -> Iterator[tuple[str, Stap]]:
    """Yield the steps of art. 2 Bgs and the report; a reminder or a talk counts once one was tried."""
    for name in ("herinneringen", "persoonlijk_contact"):
        steps: tuple[Stap, ...] = getattr(chapter, name)
        taken = [number for number, step in enumerate(steps) if step.gedaan]
        number = taken[0] if taken else 0
        yield f"vroegsignalering.{name}[{number}]", steps[number]
    yield "vroegsignalering.schuldhulpverlening", chapter.schuldhulpverlening
    yield "vroegsignalering.aanbod_contactgegevens", chapter.aanbod_contactgegevens
    yield "vroegsignalering.melding", chapter.melding
