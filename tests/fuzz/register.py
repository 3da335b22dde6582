"""All fuzz targets; a new one adds itself to the tuple."""

from __future__ import annotations

from . import cases, letters, sheets, templates
from .target import Target

TARGETS: tuple[Target, ...] = (
    cases.CASE_YAML,
    cases.CASE_JSON,
    cases.DOCUMENT,
    templates.MARKDOWN,
    templates.WORD,
    templates.HTML,
    templates.TOML,
    letters.WORD,
    letters.HTML,
    letters.MARKDOWN,
    letters.TEXT,
    letters.MAIL,
    letters.PDF,
    sheets.CSV,
    sheets.XLSX,
    sheets.JSONL,
)


def target(name: str) -> Target:
    """Return the target with this name."""
    return next(one for one in TARGETS if one.name == name)
