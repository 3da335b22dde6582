"""Options for the whole test run, and a wire that no test may trip over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from docgen.limits import budget
from tests.tripwire import stretch

WIRE = stretch()

# One process makes the documents of thousands of tests, and keeps what a user's process never has.
budget.MEMORY_MB = 8000


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites expected texts."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite tests/golden; read the difference before committing",
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Open the way out only for a test that is marked `sockets`, with the fixtures that are made for it."""
    WIRE.tripped.clear()
    WIRE.is_open = item.get_closest_marker("sockets") is not None
    try:
        return (yield)
    finally:
        WIRE.is_open = False


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that reached for the network, also when the code it tests made nothing of the refusal."""
    yield
    assert WIRE.tripped == []
