"""Reading a translation file: docgen's own, with what an office writes in its own folder on top."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.languages.codes import TAAL_ONBEKEND, VERTALING_ONJUIST
from docgen.render.languages.writing import Writing
from docgen.source.file import read_bytes
from docgen.source.toml_file import read_toml
from docgen.source.toml_model import StrictTable, model_problems
from docgen.template.folders import installed_templates

FOLDER = "_talen"
REFERENCE = "en"
"""The file of docgen with which all others are compared."""

BOLD = "**"
MAX_BYTES = 250_000
_CODE = re.compile(r"[a-z]{2,3}")
_PLACE = re.compile(r"\{(\w*)\}")
_WRITING = "schrijfwijze"

Tables = dict[str, Any]


class _Head(StrictTable):
    taal: str
    naam: str
    richting: Literal["ltr", "rtl"]
    schrijfwijze: Writing


@dataclass(frozen=True, slots=True)
class Translation:
    """One language.

    Attributes:
        code: Name of its file, such as `pl`.
        tag: Language tag, such as `pl-PL`.
        name: Its name in the language itself.
        right_to_left: Whether it is written from right to left.
        writing: How it writes dates, times and amounts.
        texts: Each text by table and name, such as `algemeen.geldt`.
        path: The file, for messages.
    """

    code: str
    tag: str
    name: str
    right_to_left: bool
    writing: Writing
    texts: Mapping[str, str]
    path: str


def languages(folders: tuple[Path, ...]) -> tuple[str, ...]:
    """Return the codes of all languages along the search path, in order of the alphabet."""
    found = {path.stem for root in folders for path in (root / FOLDER).glob("*.toml")}
    return tuple(sorted(code for code in found if _CODE.fullmatch(code)))


def load_translation(code: str, folders: tuple[Path, ...]) -> Translation:
    """Return a language; where two folders say the same line, the first one wins.

    Args:
        code: Such as `pl`.
        folders: The search path, an office's own folders first.

    Raises:
        TemplateError: There is no such file, or a line in it is missing, unknown or wrong.
    """
    paths = [path for root in folders if (path := root / FOLDER / f"{code}.toml").is_file()]
    if not _CODE.fullmatch(code) or not paths:
        known = ", ".join(languages(folders))
        what = message("There is no translation file for this language: {code}", code=code)
        cure = message("Choose one of: {known}", known=known)
        raise TemplateError([TAAL_ONBEKEND.finding(what, fix=cure)])
    tables: Tables = {}
    for path in reversed(paths):
        tables = _merged(tables, read_toml(read_bytes(path, MAX_BYTES), str(path)))
    return _translation(code, tables, paths[0])


def _translation(code: str, tables: Tables, path: Path) -> Translation:
    texts = {name: table for name, table in tables.items() if isinstance(table, dict) and name != _WRITING}
    rest = {name: value for name, value in tables.items() if name not in texts}
    try:
        head = _Head.model_validate(rest)
    except ValidationError as error:
        raise TemplateError(model_problems(error, str(path), VERTALING_ONJUIST)) from None
    findings = [*_compared(_flat({**texts, _WRITING: rest[_WRITING]}), path)]
    if findings:
        raise TemplateError(findings)
    return Translation(
        code, head.taal, head.naam, head.richting == "rtl", head.schrijfwijze, _flat(texts), str(path)
    )


def _merged(below: Tables, above: Tables) -> Tables:
    merged = dict(below)
    for name, value in above.items():
        under = merged.get(name)
        merged[name] = {**under, **value} if isinstance(under, dict) and isinstance(value, dict) else value
    return merged


def _flat(tables: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {f"{table}.{name}": text for table, texts in tables.items() for name, text in texts.items()}


@lru_cache(maxsize=1)
def _reference() -> dict[str, Any]:
    path = installed_templates() / FOLDER / f"{REFERENCE}.toml"
    tables = read_toml(path.read_bytes(), str(path))
    return _flat({name: table for name, table in tables.items() if isinstance(table, dict)})


def _compared(found: dict[str, Any], path: Path) -> Iterator[Finding]:
    """Yield what differs from docgen's English: a line too few or too many, other words between `{ }`."""
    wanted = _reference()
    for name in wanted.keys() - found.keys():
        yield _wrong(message("This line is missing: {name}", name=name), name, path)
    for name in found.keys() - wanted.keys():
        yield _wrong(message("docgen does not know this line: {name}", name=name), name, path)
    for name in sorted(found.keys() & wanted.keys()):
        text, model = found[name], wanted[name]
        if isinstance(model, str) and (complaint := _complaint(name, text, model)):
            yield _wrong(complaint, name, path)


def _complaint(name: str, text: object, model: str) -> Message | None:
    if not isinstance(text, str) or not text:
        return message("This line holds no text: {name}", name=name)
    places, wanted = set(_PLACE.findall(text)), set(_PLACE.findall(model))
    bare = _PLACE.sub("", text)
    if places != wanted or "{" in bare or "}" in bare:
        words = ", ".join(f"{{{one}}}" for one in sorted(wanted)) or "-"
        return message("This line must hold these words between braces: {words}", words=words)
    if text.count(BOLD) % 2:
        return message("Bold text starts in this line and does not end: {name}", name=name)
    return None


def _wrong(what: Message, name: str, path: Path) -> Finding:
    return VERTALING_ONJUIST.finding(what, Place(str(path), field=name))
