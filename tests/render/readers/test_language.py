"""A letter in another language is not judged; what is Dutch in a mixed letter is."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.errors import ReadError
from docgen.readability.report import read_report
from docgen.render.readers.language import ENOUGH, dutch_part, tally
from docgen.render.readers.letter import read_letter
from tests.made import each_case, file_of

OTHER: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("languages.toml").read_text("utf-8"))
LETTERS = [
    pytest.param(text, id=f"{name}-{number}")
    for name, all_of in OTHER.items()
    for number, text in enumerate(all_of)
]
DUTCH = (
    "U hebt de huur van maart nog niet betaald. Het gaat om 612 euro. Wij willen graag samen met u kijken "
    "wat er kan. Bel ons deze week, dan maken wij een afspraak. Misschien kunt u in delen betalen.\n\n"
    "Hebt u al betaald? Dan hoeft u niets te doen. Wij zien uw betaling na drie dagen op onze rekening. "
    "Daarna krijgt u van ons een brief. Daarin staat dat alles in orde is.\n\n"
    "Hebt u vragen over deze brief? Kom dan langs op ons kantoor. U kunt ons ook bellen of een bericht "
    "sturen. Neem uw laatste loonstrook mee als u langskomt. Dan kunnen wij meteen zien wat er voor u kan."
)
NOT_FOREIGN = (
    "Aan mevrouw J. de Boer, Lange Voorhout 12, 2514 EA Den Haag, kenmerk HV-2026/118",
    "Betaal voor 3 maart. Bel 0172 12 34 56.",
    "Manager, team, e-mail, smartphone, router, password, account, website, helpdesk, ticket, chat, update.",
    "Ge moet gij de huur nog betalen. Wilt ge ons eens bellen? Ge zijt altijd welkom bij ons op het bureau, "
    "en ge moogt gerust iemand meebrengen.",
    "paspoort\nmedicijnen\nbril\nkleren\nknuffels\npapieren\nsleutels\ntelefoon\noplader\nfoto's\nhuisdieren\n"
    "schoolspullen\ntandenborstels\ndekens\nlakens\nkussens\nborden\nbekers\nmessen\nvorken\nlepels\npannen\n"
    "stoelen\ntafels\nkasten\nlampen\nplanten\nboeken\nfietsen",
    "12 34 56 78",
)


def judged(text: str) -> tuple[float, list[str]]:
    """Return the words that are scored, and the codes of the notices."""
    document, notices = dutch_part(read_letter(text.encode(), "brief.txt"))
    return read_report(document).metrics["words"], [one.code for one in notices]


@pytest.mark.parametrize("text", LETTERS)
def test_a_letter_in_another_language_is_refused(text: str) -> None:
    """Eighteen languages, three letters each: the gate says that it cannot judge them, and where."""
    with pytest.raises(ReadError) as error:
        judged(text)
    (finding,) = error.value.findings
    assert (finding.code, finding.place.path) == ("LEES017", "brief.txt")


@pytest.mark.parametrize("text", [DUTCH, *NOT_FOREIGN])
def test_dutch_and_what_is_no_language_are_not_refused(text: str) -> None:
    """Names, numbers, loan words, goods below each other and Flemish are left as they are."""
    assert judged(text)[1] == []


@pytest.mark.parametrize("text", [pytest.param(all_of[0], id=name) for name, all_of in OTHER.items()])
def test_the_dutch_part_of_a_mixed_letter_is_judged(text: str) -> None:
    """A translation below a Dutch letter, or a paragraph in it, does not change what is scored."""
    alone = judged(DUTCH)[0]
    assert alone >= ENOUGH
    assert judged(f"{DUTCH}\n\n{text}") == (alone, ["LEES029"])
    first, _, rest = DUTCH.partition("\n\n")
    assert judged(f"{first}\n\n{text}\n\n{rest}") == (alone, ["LEES029"])


def test_a_translation_longer_than_the_letter_leaves_the_letter() -> None:
    """The Dutch part counts, however much of another language stands beside it."""
    words, codes = judged("\n\n".join([DUTCH, *OTHER["engels"], *OTHER["turks"], *OTHER["arabisch"]]))
    assert (words, codes) == (judged(DUTCH)[0], ["LEES029"])


def test_the_notice_points_at_the_first_part_that_is_not_dutch() -> None:
    """A person can go there."""
    _, (notice,) = dutch_part(read_letter(f"{DUTCH}\n\n{OTHER['pools'][0]}".encode(), "brief.txt"))
    assert (notice.place.path, notice.place.line) == ("brief.txt", 7)


def test_no_word_of_a_mixed_letter_is_lost() -> None:
    """What is set apart stays in the document; it is only not scored."""
    before = read_letter(f"{DUTCH}\n\n{OTHER['frans'][0]}".encode(), "brief.txt")
    after, _ = dutch_part(before)
    assert [plain(line.runs) for line in lines_of(after)] == [plain(line.runs) for line in lines_of(before)]
    assert OTHER["frans"][0] not in " ".join(unit.text for unit in read_report(after).reading.units)


@each_case()
def test_our_own_letters_are_dutch(name: str) -> None:
    """No example letter of docgen is taken for another language, in whole or in part."""
    for kind in ("docx", "pdf", "html", "txt"):
        assert dutch_part(read_letter(file_of(name, kind), f"brief.{kind}"))[1] == ()


def test_other_letters_tell_without_any_word() -> None:
    """Letters that are not Latin tell the language of the shortest text."""
    assert tally("مرحبا").is_foreign
    assert not tally("Dag").is_foreign
    assert not tally("Çağlar Yıldız Ó Briain").is_foreign
