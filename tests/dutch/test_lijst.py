import pytest

from docgen.dutch.lijst import format_lijst


def test_a_list_reads_as_a_sentence():
    """Commas, and a word before the last item."""
    assert format_lijst(["a"]) == "a"
    assert format_lijst(["a", "b"]) == "a en b"
    assert format_lijst(["a", "b", "c"]) == "a, b en c"
    assert format_lijst(["a", "b"], "of") == "a of b"


def test_an_empty_list_is_a_mistake():
    """A sentence never ends in nothing."""
    with pytest.raises(ValueError, match="at least one"):
        format_lijst([])
