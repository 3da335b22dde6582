"""Nothing is missing: every module has its tests, every rule its examples, every law value its ground."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from docgen.checks.register import CHECKS
from docgen.law.dated import load, table_ids
from docgen.law.value import Confidence
from docgen.readability.rules.register import RULES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE, TESTS = ROOT / "docgen", ROOT / "tests"

COVERED = {
    "cases/companions/*.py": "pipeline/test_companions.py",
    "document/isolate.py": "pipeline/test_languages.py",
    "pipeline/draft.py": "pipeline/test_run.py",
    "pipeline/paper.py": "pipeline/test_companions.py",
    "render/languages/*.py": "pipeline/test_languages.py",
    "*/codes.py": "test_codes.py",
    "render/fault.py": "render/word/test_refusals.py",
    "render/html_template/*.py": "render/html_template/test_refusals.py",
    "render/readers/html_links.py": "render/html_template/test_filled.py",
    "render/jinja_errors.py": "render/word/test_refusals.py",
    "render/values.py": "render/word/test_refusals.py",
    "checks/*.py": "checks/test_register.py",
    "checks/documents.py": "checks/test_other_documents.py",
    "readability/rules/*.py": "readability/rules/test_rules.py",
    "batch/catalogue.py": "batch/test_rows.py",
    "batch/staging.py": "batch/test_run.py",
    "batch/survey.py": "batch/test_run.py",
    "batch/trouble.py": "batch/test_plan.py",
    "batch/writing.py": "batch/test_run.py",
    "batch/cell_places.py": "batch/test_shape.py",
    "batch/row.py": "batch/test_rows.py",
    "batch/sheet_rows.py": "batch/test_rows.py",
    "batch/sheet_*.py": "batch/test_sheet_file.py",
    "bundle/pdf_pages.py": "bundle/test_pages.py",
    "bundle/picture_page.py": "bundle/test_pages.py",
    "bundle/word_pages.py": "bundle/test_pages.py",
    "bundle/fault.py": "bundle/test_pages.py",
    "bundle/*.py": "bundle/test_make.py",
    "pipeline/bundling.py": "bundle/test_make.py",
    "cases/achterstand.py": "cases/test_dossier.py",
    "cases/dossier_*.py": "cases/test_dossier.py",
    "cases/herinnering.py": "cases/test_dossier.py",
    "cases/veertiendagenbrief.py": "cases/test_dossier.py",
    "cases/melding_gemeente.py": "cases/test_dossier.py",
    "context/brief.py": "context/test_herinnering.py",
    "cases/addendum_*.py": "cases/test_addendum.py",
    "cases/betalingsregeling.py": "cases/test_addendum.py",
    "cases/summons_*.py": "cases/test_summons.py",
    "cases/ontruiming*.py": "cases/test_ontruiming.py",
    "cases/aanzegging_ontruiming.py": "cases/test_ontruiming.py",
    "cases/kennisgeving_ontruiming.py": "cases/test_ontruiming.py",
    "context/aanzegging_ontruiming.py": "context/test_ontruiming.py",
    "context/kennisgeving_ontruiming.py": "context/test_ontruiming.py",
    "context/ontruiming_verandert.py": "context/test_ontruiming.py",
    "cases/case.py": "cases/test_load.py",
    "cases/model.py": "cases/test_load.py",
    "cases/conflict.py": "cases/test_load.py",
    "cases/problems.py": "cases/test_load.py",
    "cases/registry.py": "context/test_register.py",
    "batch/engine_*.py": "batch/test_engine.py",
    "batch/work.py": "batch/test_engine.py",
    "limits/*.py": "limits/test_guard.py",
    "cli/*.py": "cli",
    "context/summons_*.py": "context/test_summons.py",
    "dutch/adres.py": "dutch/test_namen.py",
    "dutch/iban.py": "dutch/test_nummers.py",
    "dutch/postcode.py": "dutch/test_nummers.py",
    "dutch/telefoon.py": "dutch/test_nummers.py",
    "dutch/notation.py": "dutch/test_nummers.py",
    "law/dossierstand.py": "law/test_volgende_stap.py",
    "pipeline/disk.py": "pipeline/test_output.py",
    "pipeline/desk.py": "pipeline/test_run.py",
    "pipeline/filling.py": "pipeline/test_run.py",
    "pipeline/job.py": "pipeline/test_run.py",
    "pipeline/redact_*.py": "pipeline/test_redact.py",
    "pipeline/passage_sources.py": "pipeline/test_word_export.py",
    "pipeline/word_export/*.py": "pipeline/test_word_export.py",
    "pipeline/vocabulary.py": "pipeline/test_redact.py",
    "pipeline/next_lines.py": "pipeline/test_next_step.py",
    "pipeline/fit.py": "test_on_paper.py",
    "pipeline/fix/docx_*.py": "pipeline/fix/test_docx.py",
    "pipeline/fix/markdown.py": "pipeline/fix/test_signs.py",
    "pipeline/fix/plac*.py": "pipeline/fix/test_properties.py",
    "pipeline/fix/snippet.py": "pipeline/fix/test_text.py",
    "pipeline/fix/source.py": "pipeline/fix/test_text.py",
    "pipeline/origin.py": "test_fields.py",
    "readability/*.py": "readability/test_report.py",
    "render/branches.py": "pipeline/test_template_test.py",
    "pipeline/word_check.py": "cli/test_template_check.py",
    "render/blocks.py": "render/test_document.py",
    "render/containers.py": "render/test_document.py",
    "render/text_template.py": "render/test_document.py",
    "render/package.py": "render/word/test_refusals.py",
    "render/xml_part.py": "render/word/test_refusals.py",
    "render/word/*.py": "render/word/test_filled.py",
    "render/readers/*.py": "render/readers/test_letter.py",
    "settings/*.py": "settings/test_office.py",
    "source/toml_model.py": "settings/test_office.py",
    "source/xlsx_cells.py": "source/test_xlsx_file.py",
    "source/xlsx_found.py": "source/test_xlsx_file.py",
    "source/xlsx_text.py": "source/test_xlsx_file.py",
    "source/yaml_trouble.py": "source/test_yaml_file.py",
    "writers/code.py": "writers/test_pdf.py",
    "writers/contrast.py": "writers/test_style.py",
    "writers/tokens.py": "writers/test_style.py",
    "writers/style_*.py": "writers/test_style.py",
    "writers/preview.py": "cli/test_style.py",
    "pipeline/style_folder.py": "cli/test_style.py",
    "writers/fitness.py": "writers/test_pdf.py",
    "writers/paper.py": "writers/test_pdf.py",
    "writers/html_*.py": "writers/test_html.py",
    "writers/txt_table.py": "writers/test_txt.py",
    "writers/wordml/*.py": "writers/test_docx.py",
}
"""Modules that are parts of a step and are tested through that step: which test proves them."""

IN_FIXED_WORDING = {"griffierecht_gedaagde"}
"""Tables that no code loads, as the wording of the law itself says their value."""

TODAY_NAMES = {"today", "now", "utcnow"}


def modules() -> list[Path]:
    """Return every module of docgen with code, relative to the package."""
    found = (path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py") if path.name != "__init__.py")
    return sorted(found)


def own_test(module: Path) -> Path:
    """Return where the test of a module is expected."""
    return TESTS / module.parent / f"test_{module.name}"


def covering(module: Path) -> list[str]:
    """Return the entries of the list that a module falls under."""
    return [entry for entry in COVERED if fnmatchcase(module.as_posix(), entry)]


@pytest.mark.parametrize("module", modules(), ids=str)
def test_every_module_has_its_test(module: Path) -> None:
    """`docgen/law/rente.py` has `tests/law/test_rente.py`, or the list names the test of its step."""
    assert own_test(module).is_file() or covering(module)


def test_no_exception_is_left_over() -> None:
    """An entry of the list stands for a module without a test of its own, and names a test that is there."""
    used = {entry for module in modules() if not own_test(module).is_file() for entry in covering(module)}
    assert sorted(set(COVERED) - used) == []
    for test in COVERED.values():
        path = TESTS / test
        assert path.is_file() or list(path.glob("test_*.py")), test


@pytest.mark.parametrize("folder", sorted({module.parent for module in modules()}), ids=str)
def test_every_package_says_what_it_is(folder: Path) -> None:
    """A package has a docstring and, but for docgen itself, nothing else."""
    tree = ast.parse((PACKAGE / folder / "__init__.py").read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    if folder != Path():
        assert len(tree.body) == 1


@pytest.mark.parametrize("one", [*RULES, *CHECKS], ids=lambda one: one.CODE)
def test_every_rule_and_check_has_examples(one: object) -> None:
    """Each has something that is wrong and something that is right; other tests try them."""
    assert getattr(one, "WRONG", ())
    assert getattr(one, "RIGHT", ())
    docstring = one.__doc__ or ""
    for part in ("Checks:", "Why:", "Source:"):
        assert re.search(rf"^{part}", docstring, re.MULTILINE), part


@pytest.mark.parametrize("table_id", table_ids())
def test_every_law_value_has_its_ground(table_id: str) -> None:
    """Article, source, day of check and confidence; an entry of a list that tells its own tells all."""
    for version in load(table_id).versies:
        assert version.artikel.strip()
        assert version.bron.strip()
        assert version.zekerheid in Confidence
        assert version.gecontroleerd_op >= date(2026, 11, 20)
        for value in version.values.values():
            for entry in value if isinstance(value, list) else []:
                if isinstance(entry, dict) and "zekerheid" in entry:
                    assert entry["bron"].strip()
                    assert isinstance(entry["gecontroleerd_op"], date)
                    assert entry["zekerheid"] in set(Confidence)


def test_every_law_table_is_used() -> None:
    """A table that no code loads would only seem to matter."""
    sources = [*(PACKAGE / "law").glob("*.py"), *(PACKAGE / "checks").glob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    assert {table_id for table_id in table_ids() if f'"{table_id}"' not in text} == IN_FIXED_WORDING


def test_fixed_wording_agrees_with_its_table() -> None:
    """The summons tells the tenant that there is no court fee for who is summoned; the table says so too."""
    wording = (ROOT / "templates/_parts/summons_aanzeggingen.md").read_text(encoding="utf-8")
    assert "geen griffierecht" in wording
    assert [version.number("bedrag") for version in load("griffierecht_gedaagde").versies] == [0]


def test_only_the_command_line_asks_for_today() -> None:
    """The day of the run is an argument everywhere else, so that a letter can be made again as it was."""
    found = {
        module.as_posix()
        for module in modules()
        for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in TODAY_NAMES
    }
    assert found == {"cli/options.py"}


def test_only_the_command_line_prints() -> None:
    """Below it nothing writes to the screen."""
    found = {
        module.as_posix()
        for module in modules()
        for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id == "print"
    }
    assert found == set()


def test_every_test_says_what_it_proves() -> None:
    """A test has one plain sentence that says what holds."""
    silent = [
        f"{path.relative_to(TESTS)}::{node.name}"
        for path, node in functions()
        if node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_test_can_fail() -> None:
    """A test asserts, expects an error, or calls something of its module that does."""
    idle = [
        f"{path.relative_to(TESTS)}::{node.name}"
        for path, node in functions()
        if node.name.startswith("test_")
        and not node.name.endswith("_is_not_refused")  # these fail by the error itself
        and not any(isinstance(one, ast.Assert | ast.With | ast.Raise) for one in ast.walk(node))
        and not any(
            isinstance(one, ast.Call)
            and re.search(r"assert|refus|check|expect|read_back", ast.unparse(one.func))
            for one in ast.walk(node)
        )
    ]
    assert idle == []


def functions() -> Iterator[tuple[Path, ast.FunctionDef]]:
    """Yield each function of each file with tests."""
    for path in sorted(TESTS.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield path, node
