"""One form for all that docgen has to say."""

from __future__ import annotations

from docgen.finding import Code, Level
from docgen.message import message
from docgen.place import Place

CODE = Code("SRC011", "dubbel-veld", message("A field is given twice."), message("Take one of them out."))


def test_a_code_gives_an_error_with_its_own_cure() -> None:
    """Where the place has no better advice, that of the code is given."""
    finding = CODE.finding(message("The field is given twice."), Place("zaak.yaml", 3))
    assert (finding.code, finding.name, finding.level) == ("SRC011", "dubbel-veld", Level.ERROR)
    assert finding.fix == message("Take one of them out.")
    assert finding.place.line == 3
    assert not finding.may_accept


def test_better_advice_wins() -> None:
    """The place knows best."""
    assert CODE.finding(CODE.meaning, fix=message("Remove line 3.")).fix == message("Remove line 3.")


def test_levels_are_told_in_one_word() -> None:
    """They stand so in JSON and in manifests, and never change."""
    assert [level.value for level in Level] == ["error", "warning", "info"]
