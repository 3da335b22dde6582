"""Each example in the guide for people who fill in a case file does what the guide says.

A `yaml` block is put into the example case that has its fields; it must be right as it stands. A `yaml fout`
block takes the place of the next right one. A `console` block is run on the file that the block before it
gave. So the lines that a message names are those of the example without its comments.

`pytest tests/test_zaakbestand.py --update-golden` writes what the screen shows into the guide.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from docgen.cases import values
from docgen.cli.language import OPTION
from docgen.cli.main import run
from docgen.cli.root import COMMANDS
from docgen.pipeline.run import Job, make_draft
from docgen.template.folders import search_path
from docgen.template.search import all_templates

GUIDE = Path(__file__).parent.parent / "docs" / "zaakbestand.md"
CASE = "zaak.yaml"
FIRST = "notices/aankondiging-ontruiming"
DAY = date(2026, 11, 20)
WRONG = "fout"

FENCE = re.compile(r"^( *)```(\w+)(?: (\w+))?\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
KEY = re.compile(r"( *)([a-z_]+):")
ROW = re.compile(r"^\| ([^|`]+) \| ((?:`[^`]+`(?:, )?)+) \| ((?:`[^`]+`(?:, )?)+) \|$", re.MULTILINE)
CODE = re.compile(r"`([^`]+)`")
COMMAND = re.compile(r"(?:`|^\$ )docgen ([a-z]+)", re.MULTILINE)

KINDS = {
    "datum": values.Datum,
    "tijd": values.Tijd,
    "bedrag": values.Bedrag,
    "ja of nee": values.JaNee,
    "getal": values.Getal,
    "percentage": values.Percentage,
    "telefoon": values.Telefoon,
    "rekening": values.Iban,
    "postcode": values.Postcode,
    "huisnummer": values.Huisnummer,
    "website": values.Web,
}


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code in the guide.

    Attributes:
        number: Which block of the guide it is, from 0.
        kind: `yaml` or `console`.
        wrong: Whether it shows what not to write.
        text: What stands in it.
        fragment: The YAML that the reader has in the case file here; empty at the start.
        right: The same, as it should be.
    """

    number: int
    kind: str
    wrong: bool
    text: str
    fragment: str
    right: str

    def __str__(self) -> str:
        """Name for the report of a test."""
        return f"{self.kind}-{self.number}"


def blocks() -> Iterator[Block]:
    found = [
        (match[2], match[3] == WRONG, re.sub(rf"^{match[1]}", "", match[4], flags=re.MULTILINE))
        for match in FENCE.finditer(GUIDE.read_text(encoding="utf-8"))
    ]
    fragment = right = ""
    for number, (kind, wrong, text) in enumerate(found):
        if kind == "yaml":
            fragment = text
            right = next(other for name, bad, other in found[number:] if name == "yaml" and not bad)
        yield Block(number, kind, wrong, text, fragment, right)


BLOCKS = tuple(blocks())
RIGHT = [block for block in BLOCKS if block.kind == "yaml" and not block.wrong]
CONSOLES = [block for block in BLOCKS if block.kind == "console"]


def examples() -> Iterator[list[str]]:
    """Yield the lines of each example without its comments, the one of the guide first."""
    templates = all_templates(search_path())
    for name in sorted(templates, key=lambda name: (name != FIRST, name)):
        lines = templates[name].example.read_text(encoding="utf-8").splitlines()
        yield [line for line in lines if line and not line.lstrip().startswith("#")]


def key(line: str) -> tuple[str, str] | None:
    """Return how far a field is set in, and its name."""
    match = KEY.match(line)
    return (match[1], match[2]) if match else None


def case_text(fragment: str, right: str) -> str:
    """Return an example in which the fragment stands where its right form belongs."""
    names = [name for name in map(key, right.splitlines()) if name is not None]
    lines = next(one for one in examples() if names[0] in map(key, one))
    start = list(map(key, lines)).index(names[0])
    end = start + 1
    while end < len(lines) and (key(lines[end]) in names or lines[end].startswith("  - ")):
        end += 1
    return "\n".join([*lines[:start], *fragment.splitlines(), *lines[end:], ""])


def screen(command: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Run a command of the guide and return what the screen shows."""
    name, *arguments = shlex.split(command)
    assert name == "docgen"
    words, target = arguments, ""
    if ">" in arguments:
        words, target = arguments[: arguments.index(">")], arguments[-1]
    run([OPTION, "nl", *words])
    shown = capsys.readouterr()
    if target:
        Path(target).write_text(shown.out, encoding="utf-8")
        return shown.err.splitlines()
    return (shown.err + shown.out).splitlines()


def rewrite(block: Block, text: str) -> None:
    """Put what the screen shows into the guide."""
    guide = GUIDE.read_text(encoding="utf-8")
    match = list(FENCE.finditer(guide))[block.number]
    GUIDE.write_text(guide[: match.start(4)] + text + guide[match.end(4) :], encoding="utf-8")


@pytest.mark.parametrize("block", RIGHT, ids=str)
def test_right_examples_are_right(block: Block, tmp_path: Path) -> None:
    """A case with the example in it gives no finding."""
    path = tmp_path / CASE
    path.write_text(case_text(block.text, block.right), encoding="utf-8")
    assert make_draft(Job(path, DAY)).findings == ()


@pytest.mark.parametrize("block", CONSOLES, ids=str)
def test_screen_shows_what_the_guide_says(
    block: Block,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    request: pytest.FixtureRequest,
) -> None:
    """Each command of the guide gives the words that stand below it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANGUAGE", "nl")
    example = all_templates(search_path())[FIRST].example.read_text(encoding="utf-8")
    Path(CASE).write_text(
        case_text(block.fragment, block.right) if block.right else example, encoding="utf-8"
    )
    shown = [
        text
        for line in block.text.splitlines()
        if line.startswith("$ ")
        for text in (line, *screen(line.removeprefix("$ "), capsys))
    ]
    text = "".join(f"{line}\n" for line in shown)
    if request.config.getoption("--update-golden"):
        rewrite(block, text)
    else:
        assert block.text == text


def test_every_wrong_example_has_its_message() -> None:
    """What not to write is followed by what docgen says about it."""
    after = [BLOCKS[block.number + 1] for block in BLOCKS if block.wrong]
    assert after
    assert all(block.kind == "console" and " fout " in block.text for block in after)


def test_ways_of_writing() -> None:
    """What the table calls good is read, and what it calls wrong is refused."""
    rows = {match[1]: (match[2], match[3]) for match in ROW.finditer(GUIDE.read_text(encoding="utf-8"))}
    assert set(rows) == set(KINDS)
    for name, (good, wrong) in rows.items():
        adapter: TypeAdapter[object] = TypeAdapter(KINDS[name])
        for text in CODE.findall(good):
            adapter.validate_python(text)
        for text in CODE.findall(wrong):
            with pytest.raises(ValidationError):
                adapter.validate_python(text)


def test_commands_exist() -> None:
    """Each command that the guide names is one of docgen."""
    named = set(COMMAND.findall(GUIDE.read_text(encoding="utf-8")))
    assert named
    assert named <= set(COMMANDS)
