"""One run of the command line on one file, and the two outcomes that are allowed: refused, or printed."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen.audit.read_back import text_of
from docgen.cli.main import run
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from tests.cli.case_files import DAY, NOTICE

PLACES = (
    "huurder.achternaam",
    "verhuurder.contactpersoon.naam",
    "verhuurder.slogan",
    "verhuurder.bereikbaar",
    "deurwaarder.naam",
    "vonnis.zaaknummer",
    "gehuurde.straat",
)
"""Fields of the notice that are printed as they were typed; one run tries as many values."""

NAME = "achternaam: Yıldız-de Vriès"
TEXT = (installed_templates() / NOTICE / "case.yaml").read_text("utf-8")
"""The example of the notice, for tests that change how it is written."""

FIELDS = read_yaml(TEXT.encode(), "case.yaml").value
JSON = json.dumps(FIELDS, ensure_ascii=False, indent=1)
"""The same case in JSON, with a value on each line."""

_TAG_LEFT = re.compile(r"\{[{%#]|[%#}]\}")


@dataclass(frozen=True)
class Outcome:
    """What came of one run.

    Attributes:
        code: The exit code.
        said: All that was printed.
        path: The case file.
        out: The folder for the documents, which need not be there.
    """

    code: int
    said: str
    path: Path
    out: Path

    def texts(self) -> dict[str, str]:
        """Return the text of each file that was made, by suffix, as its reader gets it."""
        (folder,) = self.out.iterdir()
        files = (one for one in folder.iterdir() if one.suffix != ".json")
        return {one.suffix: squeezed(text_of(one.name, one.read_bytes())) for one in files}

    def check_refused(self, *private: str, code: str = "") -> None:
        """Fail unless it was refused at a place, with a cure, without a value and without a file."""
        assert self.code == 2, self.said
        assert code in self.said
        assert f"{self.path}:" in self.said
        assert "Fix:" in self.said
        assert "Traceback" not in self.said
        assert not [one for one in private if len(one) > 2 and one in self.said]
        assert not self.out.exists()

    def check_printed(self, values: Iterable[str], kinds: Iterable[str] = (".pdf", ".docx", ".txt")) -> None:
        """Fail unless each value stands in each file, and the last words of the letter too."""
        assert self.code == 0, self.said
        texts = self.texts()
        assert set(texts) >= set(kinds)
        for kind, text in texts.items():
            assert [one for one in values if squeezed(one) not in text] == [], kind
            without = text
            for one in values:
                without = without.replace(squeezed(one), "")
            assert not _TAG_LEFT.search(without), kind
            assert "Hulpnodig?Datisgratis" in text, kind


def squeezed(text: str) -> str:
    """Return a text without white space, composed."""
    return "".join(unicodedata.normalize("NFC", text).split())


def run_on(
    data: str | bytes,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    *options: str,
    name: str = "zaak.yaml",
) -> Outcome:
    """Write a case file and make its documents."""
    path, out = folder / name, folder / "uit"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    capsys.readouterr()
    code = run(["--lang", "en", "render", str(path), "--out", str(out), *DAY, *options])
    told = capsys.readouterr()
    return Outcome(code, told.out + told.err, path, out)


def packs(values: Iterable[str]) -> list[dict[str, str]]:
    """Return values spread over fields that are printed, in as few cases as need be."""
    rest, result = list(values), []
    while rest:
        result.append(dict(zip(PLACES, rest, strict=False)))
        rest = rest[len(PLACES) :]
    return result
