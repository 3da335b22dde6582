"""Write the pages in `docs/` that tell what the code and the law data say: codes, commands, wetgeving.

Run it after changing a rule, a check, a fault, a command or a law fact. `--check` only says which page is
not current.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import click

    from docgen.cli.codes import Explained
    from docgen.law.dated import LawTable, LawVersion

DOCS = Path(__file__).resolve().parent.parent / "docs"
MADE_BY = "<!-- Made by scripts/docs.py; run `make docs` instead of changing this page. -->"
WIDTH = 100  # characters a line of help

FAMILIES = {
    "AAN": "How the reader is addressed",
    "AFK": "Abbreviations",
    "BAS": "The baseline of a check",
    "BAT": "Many documents at a time",
    "BDG": "Forbidden clauses",
    "BDR": "Amounts",
    "BND": "Exhibits in the bundle",
    "BRT": "Messages to a phone",
    "CASE": "Case files",
    "DOCX": "Writing Word files",
    "EIS": "The claim",
    "EXP": "What the law wants in a summons",
    "GRN": "Limits of time and memory",
    "HER": "Plainer words in a copy",
    "HLP": "Free help",
    "HRN": "The reminder",
    "HSJ": "HTML templates",
    "INC": "Collection costs",
    "INS": "Settings of the office",
    "KND": "Children",
    "KST": "Costs of a lawsuit",
    "LEES": "Reading letters in",
    "LIJD": "Passive sentences",
    "MLD": "The report to the municipality",
    "NAAM": "Noun style",
    "OPB": "How a letter is built",
    "OVK": "Agreements",
    "PRD": "Exhibits",
    "PRT": "Parties",
    "PRV": "Private facts",
    "RBK": "The court",
    "RND": "Putting text on paper",
    "RNT": "Interest",
    "SCO": "The reading score",
    "SHT": "Debt help",
    "SRC": "Reading YAML, JSON and TOML",
    "STL": "House style",
    "TERM": "Legal terms",
    "TOE": "Allowed phrases",
    "TAL": "Pages in other languages",
    "TOON": "Tone",
    "TPL": "Text templates",
    "TRM": "Terms and dates",
    "UIT": "Output",
    "UUR": "Hours and days of the bailiff",
    "VDB": "The fourteen-day letter",
    "WET": "Law data and legal wording",
    "WGS": "Steps before a summons (Wgs)",
    "WRD": "Words",
    "WSJ": "Word templates",
    "ZIN": "Sentences",
}

CONFIDENCES = {
    "unverified": "Not found in a source: check before you rely on it",
    "secondary": "Found only with someone who writes about the law",
    "derived": "Worked out from facts that were read",
    "primary": "Read in the law, the Staatsblad or the judgment itself",
}
"""In the order in which a reader must see them."""

OWN_SOURCE = ("zekerheid", "bron", "gecontroleerd_op", "opmerking")
"""What an entry of a list may say about itself, instead of its period."""


def codes_page() -> str:
    """Return every code: what it means, why it matters or what to do, and on what it rests."""
    from docgen.cli.codes import all_codes

    intro = (
        "# Codes\n\nWhat docgen can say about a case, a text, a template or a file. `docgen explain"
        " CODE` says the same in\nthe language of your choice. A code is never used for something else, also"
        " not after it is gone."
    )
    families = groupby(all_codes().values(), key=lambda one: re.sub(r"\d", "", one.code))
    parts = [MADE_BY, intro]
    for family, codes in families:
        parts.append(f"## {family}: {FAMILIES[family]}")
        parts.extend(_explained(one) for one in codes)
    return _page(parts)


def _explained(one: Explained) -> str:
    lines = [f"### {one.code} {one.name}", "", one.meaning]
    facts = {
        "Level": _level(one.code),
        "Checks": one.checks,
        "Why": one.why,
        "What to do": one.cure,
        "Source": one.source,
    }
    listed = [f"- {name}: {text}" for name, text in facts.items() if text]
    listed += [f"- Wrong: {_quoted(text)}" for text in one.wrong[:1]]
    listed += [f"- Right: {_quoted(text)}" for text in one.right[:1]]
    return "\n".join([*lines, "", *listed])


def _level(code: str) -> str:
    from docgen.checks.register import CHECKS
    from docgen.readability.rules.register import RULES

    for check in CHECKS:
        if code == check.CODE:
            way_out = "; may be accepted with a reason" if check.MAY_ACCEPT else "; nobody may go past it"
            return f"{check.LEVEL}{way_out if check.LEVEL == 'error' else ''}"
    return next((str(rule.LEVEL) for rule in RULES if code == rule.CODE), "")


def _quoted(text: str) -> str:
    return f"“{' '.join(text.split())}”"


def commands_page() -> str:
    """Return the help of every command, as `docgen … --help` prints it in English."""
    from docgen.cli.root import root

    intro = (
        "# Commands\n\nWhat `docgen … --help` says, with `--lang en`. Exit codes: 0 good · 1 a check or the"
        " reading gate said no ·\n2 wrong use or wrong input · 3 a fault in docgen · 4 disk, rights or a"
        " folder in the way · 130 interrupted."
    )
    parts = [MADE_BY, intro]
    for name, text in _help(root, "docgen", None):
        parts.append(f"## {name}\n\n```text\n{text}\n```")
    return _page(parts)


def _help(command: click.Command, name: str, parent: click.Context | None) -> Iterator[tuple[str, str]]:
    import click

    context = click.Context(
        command,
        parent,
        name.rpartition(" ")[2],
        terminal_width=WIDTH,
        color=False,
        help_option_names=["-h", "--help"],
    )
    with context:
        yield name, command.get_help(context)
        if isinstance(command, click.Group):
            for one in command.list_commands(context):
                below = command.get_command(context, one)
                if below is not None:
                    yield from _help(below, f"{name} {one}", context)


def law_page() -> str:
    """Return every value of the law data with its period, article, source, day of check and confidence."""
    from docgen.law.dated import load, table_ids

    intro = (
        "# Wetgeving\n\nEvery fact of the law that docgen uses, from `docgen/law/data`. A date outside a"
        " period is an error, never the\nnearest value. What nobody found in a source stands first."
    )
    rows = [row for table_id in table_ids() for row in _law_rows(load(table_id))]
    parts = [MADE_BY, intro]
    head = "| what | value | from | until | article | source | checked on | remark |"
    for confidence, title in CONFIDENCES.items():
        found = [cells for sure, cells in rows if sure == confidence]
        if found:
            lines = [f"| {' | '.join(map(_cell, cells))} |" for cells in found]
            parts.append("\n".join([f"## {title}", "", head, "|---" * 8 + "|", *lines]))
    return _page([*parts, _subjects()])


def _subjects() -> str:
    from docgen.law.dated import load, table_ids

    lines = ["## Subjects", "", "| table | subject | unit |", "|---|---|---|"]
    for table in map(load, table_ids()):
        link = f" ([{table.bwb_id}](https://wetten.overheid.nl/{table.bwb_id}))" if table.bwb_id else ""
        lines.append(f"| `{table.id}` | {table.naam}{link} | {table.eenheid} |")
    return "\n".join(lines)


def _law_rows(table: LawTable) -> Iterator[tuple[str, tuple[str, ...]]]:
    for version in table.versies:
        for key, value in version.values.items():
            entries = value if isinstance(value, list) else []
            if any(isinstance(entry, dict) and "zekerheid" in entry for entry in entries):
                yield from (_entry_row(table, version, key, entry) for entry in entries)
            else:
                about = {name: str(getattr(version, name)) for name in OWN_SOURCE}
                yield about["zekerheid"], _row(f"{table.id}: {key}", _said(value), version, about)


def _entry_row(
    table: LawTable, version: LawVersion, key: str, entry: Mapping[str, Any]
) -> tuple[str, tuple[str, ...]]:
    about = {name: str(entry.get(name, "")) for name in OWN_SOURCE}
    own = {name: value for name, value in entry.items() if name not in (*OWN_SOURCE, "id")}
    return about["zekerheid"], _row(f"{table.id}: {key}: {entry['id']}", _said(own), version, about)


def _row(what: str, value: str, version: LawVersion, about: Mapping[str, str]) -> tuple[str, ...]:
    since = version.geldig_vanaf.isoformat()
    until = version.geldig_tot.isoformat() if version.geldig_tot else ""
    source, checked, remark = about["bron"], about["gecontroleerd_op"], about["opmerking"]
    return what, value, since, until, version.artikel, source, checked, remark


def _said(value: object) -> str:
    match value:
        case dict():
            return ", ".join(f"{name} {_said(one)}" for name, one in value.items())
        case list():
            return "; ".join(_said(one) for one in value)
        case bool():
            return "ja" if value else "nee"
    return str(value)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(parts) + "\n"


def pages() -> dict[str, str]:
    """Return the content of each page by its name, in English."""
    from docgen.cli.language import activate_language

    # The help of a command is put into a language when its module is loaded, so this comes first.
    activate_language(["--lang", "en"], {})
    return {"codes.md": codes_page(), "commands.md": commands_page(), "wetgeving.md": law_page()}


def main() -> int:
    """Write or check the pages; return the exit code."""
    stale = 0
    for name, text in pages().items():
        path = DOCS / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale = 1
        print(f"not current: docs/{name}" if "--check" in sys.argv else f"written: docs/{name}")
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    return stale if "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
