"""All tests of this folder run with the small word list."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.pipeline.fix.own_list import own_list


@pytest.fixture(autouse=True, scope="module")
def _small_list() -> Iterator[None]:
    with own_list():
        yield
