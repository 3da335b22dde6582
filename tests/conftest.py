"""Options for the whole test run."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites expected texts."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite tests/golden; read the difference before committing",
    )
