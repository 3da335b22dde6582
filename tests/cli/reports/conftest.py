"""Reports are tested in English: the words of the code."""

from __future__ import annotations

import pytest

from docgen.cli.language import activate_language


@pytest.fixture(autouse=True)
def _in_english() -> None:
    activate_language(["--lang", "en"], {})
