"""A code means one thing, is described in one place, and is known everywhere."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from docgen.audit import codes as audit_codes
from docgen.batch import codes as batch_codes
from docgen.bundle import codes as bundle_codes
from docgen.cases import codes as case_codes
from docgen.checks.register import CHECKS
from docgen.cli.codes import all_codes
from docgen.law import codes as law_codes
from docgen.limits import codes as limit_codes
from docgen.pipeline.fix import codes as fix_codes
from docgen.readability import codes as reading_codes
from docgen.readability.rules.register import RULES
from docgen.render import codes as render_codes
from docgen.render.languages import codes as language_codes
from docgen.settings import codes as settings_codes
from docgen.source import codes as source_codes
from docgen.template import codes as template_codes
from docgen.writers import codes as writer_codes
from docgen.writers.wordml import codes as word_codes

ROOT = Path(__file__).resolve().parent.parent
TABLES = (
    settings_codes,
    source_codes,
    case_codes,
    template_codes,
    render_codes,
    language_codes,
    law_codes,
    reading_codes,
    writer_codes,
    word_codes,
    audit_codes,
    bundle_codes,
    fix_codes,
    limit_codes,
    batch_codes,
)
DESCRIBED = [
    *(one.CODE for one in RULES),
    *(one.CODE for one in CHECKS),
    *(one.code for table in TABLES for one in table.CODES),
]
LITERAL = re.compile(r'"([A-Z]{3,4}\d{3})"')
MENTION = re.compile(r"\b([A-Z]{3,4}\d{3})\b")


def sources() -> list[Path]:
    """Return every module of docgen."""
    return sorted((ROOT / "docgen").rglob("*.py"))


def test_no_code_is_used_twice() -> None:
    """Over all rules, checks and faults together, a code stands once."""
    assert [code for code, times in Counter(DESCRIBED).items() if times > 1] == []


def test_every_code_can_be_explained() -> None:
    """`docgen explain` knows each code, with a name, a meaning, and why or what to do."""
    known = all_codes()
    assert sorted(known) == sorted(DESCRIBED)
    for one in known.values():
        assert re.fullmatch(r"[A-Z]{3,4}\d{3}", one.code)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one.name), one.code
        assert one.meaning, one.code
        assert one.why or one.cure, one.code


def test_every_code_in_the_source_is_described() -> None:
    """A code that a module gives without describing it could not be explained."""
    found = {code for path in sources() for code in LITERAL.findall(path.read_text(encoding="utf-8"))}
    assert found == set(DESCRIBED)


def test_every_table_of_codes_is_gathered() -> None:
    """A module `codes.py` that is left out of `docgen explain` is named here."""
    found = {path for path in sources() if path.name == "codes.py"} - {ROOT / "docgen/cli/codes.py"}
    assert found == {Path(str(table.__file__)).resolve() for table in TABLES}


def test_every_fault_that_is_described_is_given() -> None:
    """Each fault in a table is used by a module beside the table."""
    texts = "\n".join(path.read_text(encoding="utf-8") for path in sources())
    for table in TABLES:
        for name, one in vars(table).items():
            if name.isupper() and hasattr(one, "cure"):
                assert len(re.findall(rf"\b{name}\b", texts)) > 2, f"{name} is described but never given"


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda path: path.name)
def test_a_page_names_no_code_that_is_not_there(page: Path) -> None:
    """The docs do not send a reader after a code that docgen does not have."""
    assert set(MENTION.findall(page.read_text(encoding="utf-8"))) - {"CODE", *DESCRIBED} == set()
