"""The Dutch catalogue holds every message of the code, in the same form."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.pofile import read_po

SCRIPT = Path(__file__).parents[2] / "scripts/messages.py"
BLANK = re.compile(r"(?<!\{)\{[\w!]+\}(?!\})")


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("messages", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MESSAGES = _script()


def _catalogue():
    with MESSAGES.PO.open("rb") as stream:
        return read_po(stream, locale="nl", domain="docgen")


def _pairs():
    """Return each English text with its Dutch one; a plural gives two pairs."""
    for one in _catalogue():
        if not one.id:
            continue
        if one.pluralizable:
            yield from zip(one.id, one.string, strict=True)
        else:
            yield one.id, one.string


def test_every_message_of_the_code_has_dutch():
    """A message that was added or changed without Dutch is named here."""
    assert MESSAGES.untranslated(MESSAGES.merged()) == []


def test_the_catalogue_holds_nothing_that_the_code_does_not_say():
    """Entries that are left over from old messages, or that babel guessed, are taken out."""
    catalogue = _catalogue()
    assert not catalogue.obsolete
    assert [one.id for one in catalogue if one.id and one.fuzzy] == []
    assert {one.id for one in catalogue} == {one.id for one in MESSAGES.merged()}


def test_the_text_and_the_compiled_catalogue_are_what_the_script_makes():
    """Nobody has to wonder whether the compiled catalogue is current."""
    assert MESSAGES.PO.read_bytes() == MESSAGES.as_po(MESSAGES.merged())
    assert MESSAGES.MO.read_bytes() == MESSAGES.as_mo(_catalogue())


def test_equal_messages_give_equal_bytes_on_another_day():
    """The compiled catalogue holds no date and no version of the tool that made it."""
    made = MESSAGES.as_mo(_catalogue())
    assert b"Date" not in made
    assert b"Babel" not in made


def test_half_a_plural_is_not_translated():
    """Both forms must be there."""
    catalogue = MESSAGES.Undated(locale="nl")
    catalogue.add(("one", "more"), ("een", ""))
    catalogue.add(("two", "more"), ("een", "meer"))
    assert MESSAGES.untranslated(catalogue) == ["('one', 'more')"]


def test_a_translation_has_the_same_blanks_as_its_message():
    """A value that is filled in stands in both languages."""
    wrong = [
        english
        for english, dutch in _pairs()
        if Counter(BLANK.findall(english)) != Counter(BLANK.findall(dutch))
    ]
    assert wrong == []


def test_a_translation_is_not_just_the_english_again():
    """A message that is the same in both languages is one of a few words that both have."""
    same = {english for english, dutch in _pairs() if english == dutch}
    assert same <= {
        "Contrast",
        "Letters",
        "{document}: {what}",
        "N",
        "info",
        "code",
        "Document",
        "link",
        "filter `{name}`",
        "{said} “{word}”",
    }


def test_a_sentence_ends_as_a_sentence():
    """An English sentence with a full stop is a Dutch one with a full stop or a question mark."""
    wrong = [
        english
        for english, dutch in _pairs()
        if english.endswith(".")
        and not english.startswith(("Invalid", "FILES"))
        and not dutch.endswith((".", "?", ".)"))
    ]
    assert wrong == []


def test_dutch_text_has_no_double_spaces_and_no_loose_ends():
    """Each translation begins and ends with a sign, and has single spaces."""
    wrong = [dutch for _english, dutch in _pairs() if dutch != dutch.strip() or "  " in dutch]
    assert wrong == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('message("A" "b {x}.", x=1)', "Ab {x}."),
        ('_("Cd")', "Cd"),
        ('ngettext("one", "more", n)', ("one", "more")),
        ('f"{_("Ef")}: {x}"'.replace('"Ef"', "'Ef'"), "Ef"),
    ],
)
def test_texts_are_collected_from_calls(tmp_path, monkeypatch, source, found):
    """The script reads the literal in each kind of call, also when it is written in pieces."""
    (tmp_path / "docgen").mkdir()
    (tmp_path / "docgen/module.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(MESSAGES, "ROOT", tmp_path)
    assert list(MESSAGES._literals()) == [found]


def test_a_text_inside_another_message_is_collected(tmp_path, monkeypatch):
    """Calls in calls are found at any depth."""
    (tmp_path / "docgen").mkdir()
    source = 'message("Gh {x}.", x=TABLE.get(key("a"), message("ij")))'
    (tmp_path / "docgen/module.py").write_text(source, encoding="utf-8")
    monkeypatch.setattr(MESSAGES, "ROOT", tmp_path)
    assert list(MESSAGES._literals()) == ["Gh {x}.", "ij"]


def test_a_text_that_is_put_together_is_refused(tmp_path, monkeypatch):
    """No catalogue can hold a text that is only known when docgen runs."""
    (tmp_path / "docgen").mkdir()
    (tmp_path / "docgen/module.py").write_text('x = 1\nmessage(f"{x} words")', encoding="utf-8")
    monkeypatch.setattr(MESSAGES, "ROOT", tmp_path)
    with pytest.raises(ValueError, match=r"module\.py:2: this text is not a literal"):
        list(MESSAGES._literals())


def test_an_incomplete_catalogue_is_told_and_fails(tmp_path, monkeypatch, capsys):
    """With `--check` the script says what is missing, gives exit code 1 and writes nothing."""
    po = tmp_path / "docgen.po"
    empty = MESSAGES.as_po(MESSAGES.Undated(locale="nl"))
    po.write_bytes(empty)
    monkeypatch.setattr(MESSAGES, "PO", po)
    monkeypatch.setattr(sys, "argv", ["messages.py", "--check"])
    assert MESSAGES.main() == 1
    assert "not translated: This is not a date." in capsys.readouterr().out
    assert po.read_bytes() == empty
