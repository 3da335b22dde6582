"""Words that tell nothing about anybody: those of our own templates and word lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path

import tomli

from docgen.checks.gezondheid_gedeeld import HEALTH

LISTS = ("docgen.readability.rules", "docgen.checks")

_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)


@cache
def known_words(folders: tuple[Path, ...]) -> frozenset[str]:
    """Return the words of the texts of templates and of the word lists of rules and checks, in small letters.

    A word that is only ever written with a capital may be a name, and is none of them.
    """
    texts = [*_templates(folders), *_lists(), *HEALTH]
    return frozenset(word for text in texts for word in _WORD.findall(text) if word.islower())


def _templates(folders: tuple[Path, ...]) -> Iterator[str]:
    for folder in folders:
        for path in sorted(folder.rglob("*.md")):
            yield _TAG.sub(" ", path.read_text("utf-8"))


def _lists() -> Iterator[str]:
    for package in LISTS:
        for entry in files(package).joinpath("data").iterdir():
            if entry.name.endswith(".toml"):
                yield str(tomli.loads(entry.read_text("utf-8")))
