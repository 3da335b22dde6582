"""Fault tests tell what they measured, also when all is well."""

from __future__ import annotations

from collections.abc import Callable

import pytest

FACTS: list[str] = []


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Callable[..., None]:
    """Keep a measured fact for the end of the test run."""

    def keep(**facts: object) -> None:
        measured = ", ".join(f"{name} {value}" for name, value in facts.items())
        FACTS.append(f"{request.node.name}: {measured}")

    return keep


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the facts."""
    if FACTS:
        terminalreporter.section("measured")
        for fact in FACTS:
            terminalreporter.write_line(fact)
