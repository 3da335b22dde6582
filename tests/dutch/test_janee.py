import pytest

from docgen.dutch.janee import format_ja_nee, parse_ja_nee
from docgen.dutch.notation import NotationError


@pytest.mark.parametrize("value", [True, False])
def test_what_is_written_is_read_back(value):
    """Yes stays yes and no stays no."""
    assert parse_ja_nee(format_ja_nee(value)) is value
    assert parse_ja_nee(str(value)) is value


@pytest.mark.parametrize("text", ["J", "yes", "0", "1", "misschien", "nee, tenzij", ""])
def test_other_words_are_refused(text):
    """An answer that is not ja or nee is not guessed."""
    with pytest.raises(NotationError):
        parse_ja_nee(text)
