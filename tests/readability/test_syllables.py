"""Syllables come from textstat in Dutch, without the English dictionary that it would import."""

from __future__ import annotations

import subprocess
import sys

import pytest
from textstat.backend.counts import count_syllables

from docgen.readability.syllables import syllables, weights


@pytest.mark.parametrize("word", ["huur", "huurachterstand", "zo'n", "e-mail", "coördinatie", "u"])
def test_syllables_are_those_of_textstat(word: str) -> None:
    """A word has the number of syllables that textstat counts in Dutch."""
    assert syllables(word) == count_syllables(word, "nl")


def test_the_weights_are_those_of_douma() -> None:
    """Start, words per sentence and syllables per word, as Douma published them in 1960."""
    assert weights() == (206.835, 0.93, 77)


def test_nltk_is_not_imported_and_stays_usable() -> None:
    """Counting Dutch syllables leaves nltk alone; who imports it later, and textstat, get the real one."""
    code = (
        "import sys\n"
        "from docgen.readability.syllables import syllables\n"
        "assert syllables('huur') == 1\n"
        "assert 'nltk' not in sys.modules\n"
        "from textstat.backend.utils import _get_cmudict\n"
        "from_textstat = sys.modules['textstat.backend.utils._get_cmudict'].nltk.data.find\n"
        "import nltk\n"
        "assert nltk.data.find is from_textstat\n"
        "assert nltk.__version__\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_an_nltk_that_is_already_there_is_kept() -> None:
    """A program that imported nltk itself keeps its module."""
    code = (
        "import sys, types\n"
        "own = sys.modules['nltk'] = types.ModuleType('nltk')\n"
        "from docgen.readability.syllables import syllables\n"
        "assert syllables('huur') == 1\n"
        "assert sys.modules['nltk'] is own\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
