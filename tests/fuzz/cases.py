"""Case files: read as YAML and as JSON, and a whole document made of each case that is accepted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path

from docgen.cases.load import LoadedCase, check_case
from docgen.pipeline.filling import model_of
from docgen.pipeline.job import Job
from docgen.pipeline.run import make
from docgen.source.file import scan_fields
from docgen.template.folder import TemplateFolder
from docgen.template.folders import installed_templates, search_path
from docgen.template.search import all_templates

from .target import Target

DAY = date(2026, 11, 20)
_NAMES = ("herinnering", "veertiendagenbrief", "drie-partijen", "huurachterstand")
_WORDS = (
    *(
        b": ",
        b"- ",
        b"\n  ",
        b"\n\n",
        b"#",
        b" # ",
        b"|\n",
        b">-\n",
        b"&a ",
        b"*a",
        b"<<: ",
        b"!!python/name:os.system ",
    ),
    *(
        b"---\n",
        b"...\n",
        b"%YAML 1.1\n",
        b"'",
        b'"',
        b'"\\ud800"',
        b"\\U00110000",
        b"{",
        b"}",
        b"[",
        b"]",
        b"? ",
        b"null",
    ),
    *(
        b"~",
        b"No",
        b"12:30",
        b"0612345678",
        b"2023-02-29",
        b"0001-01-01",
        b"9999-12-31",
        b"1.234",
        b"1.234,56",
        b"\xef\xbb\xbf",
    ),
    *(
        b"\xe2\x82\xac 12,50",
        b"{{ 7*7 }}",
        b"{% raw %}",
        b"<b>",
        b"]]>",
        b"=1+1",
        b"../../x",
        b"CON",
        b"true",
        b"document: ",
    ),
    *(
        b"toegestaan:\n- regel: ZIN101\n",
        b"kenmerk: ",
        b"datum: ",
        b"bedrag: ",
        b"naam: ",
        b"999999999,99",
        b"29 februari 2027",
    ),
)


@cache
def _templates() -> dict[str, TemplateFolder]:
    return all_templates(search_path())


def _loaded(data: bytes, path: str) -> LoadedCase:
    source, problems = scan_fields(data, path)
    known = _templates()
    digest = sha256(data).hexdigest()
    return check_case(source, digest, lambda name: model_of(known.get(name)), problems, known)


def _paths() -> Iterator[Path]:
    return (path for name, one in _templates().items() if name.endswith(_NAMES) for path in one.cases[:2])


def _yaml() -> Iterator[bytes]:
    return (path.read_bytes() for path in _paths())


def _json() -> Iterator[bytes]:
    for path in _paths():
        source, _ = scan_fields(path.read_bytes(), path.name)
        yield json.dumps(source.value, ensure_ascii=False, indent=1).encode()


def _made(data: bytes) -> object:
    job = Job(Path("zaak.yaml"), DAY, ("docx", "txt"), style=installed_templates() / "_style" / "voorbeeld")
    return make(job, _loaded(data, "zaak.yaml"))


CASE_YAML = Target("case-yaml", lambda data: _loaded(data, "zaak.yaml"), _yaml, _WORDS)
CASE_JSON = Target("case-json", lambda data: _loaded(data, "zaak.json"), _json, _WORDS)
DOCUMENT = Target("document", _made, _yaml, _WORDS)
