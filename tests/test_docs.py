"""The pages that are made from the code and the law data are current and complete."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from docgen.cli.codes import all_codes
from docgen.cli.root import root
from docgen.law.dated import load, table_ids
from docgen.law.value import Confidence

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")


def page(name: str) -> str:
    """Return a page of the docs."""
    return (DOCS / name).read_text(encoding="utf-8")


def commands() -> dict[str, click.Command]:
    """Return every command by its full name."""
    found: dict[str, click.Command] = {}
    waiting: list[tuple[str, click.Command]] = [("docgen", root)]
    while waiting:
        name, command = waiting.pop()
        found[name] = command
        if isinstance(command, click.Group):
            context = click.Context(command)
            for one in command.list_commands(context):
                below = command.get_command(context, one)
                assert below is not None
                waiting.append((f"{name} {one}", below))
    return found


COMMANDS = commands()


def test_pages_are_what_the_script_makes() -> None:
    """A page that says something else than the code fails here; `make docs` writes it anew."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts/docs.py"), "--check"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.stdout == ""
    assert done.returncode == 0


def test_every_code_has_its_entry() -> None:
    """Each code stands in docs/codes.md with its name, and nothing else does."""
    headed = re.findall(r"^### (\S+) (\S+)$", page("codes.md"), re.MULTILINE)
    assert headed == [(one.code, one.name) for one in all_codes().values()]


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_and_option_has_its_entry(name: str) -> None:
    """Each command has a part of docs/commands.md with all its options and an example."""
    parts = page("commands.md").split("\n## ")
    (part,) = [one for one in parts if one.partition("\n")[0] == name]
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option):
            assert all(option in part for option in parameter.opts), parameter.opts
            assert parameter.help
    assert COMMANDS[name].help
    if name != "docgen":
        assert f"    {name} " in part or f"    {name}\n" in part


@pytest.mark.parametrize("table_id", table_ids())
def test_every_law_value_has_its_row(table_id: str) -> None:
    """Each value stands in docs/wetgeving.md, and is found there with its day of check."""
    rows = [line for line in page("wetgeving.md").splitlines() if line.startswith(f"| {table_id}: ")]
    for version in load(table_id).versies:
        for key in version.values:
            found = [
                row for row in rows if f": {key}" in row and f"| {version.geldig_vanaf.isoformat()} |" in row
            ]
            assert found
            assert all(re.search(r"\| \d{4}-\d\d-\d\d \| [^|]*\|$", row) for row in found)


def test_what_is_unverified_stands_first() -> None:
    """A lawyer who reads the page meets first what nobody found in a source."""
    titles = re.findall(r"^## (.+)$", page("wetgeving.md"), re.MULTILINE)
    known = {entry.zekerheid for table_id in table_ids() for entry in load(table_id).versies}
    assert titles[0].startswith("Not found in a source")
    assert titles[-1] == "Subjects"
    assert len(titles) - 1 >= len(known)
    assert known <= set(Confidence)


@pytest.mark.parametrize(
    "path", [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))], ids=lambda path: path.name
)
def test_links_between_pages_lead_somewhere(path: Path) -> None:
    """A link to a file of the project leads to a file that is there."""
    targets = LINK.findall(path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
