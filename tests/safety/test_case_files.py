"""Files in YAML and JSON as people, other programs and strangers write them: read exactly, or refused."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.safety.outcomes import FIELDS, JSON, NAME, TEXT, run_on

LAST = TEXT.count("\n") + 1
GOOD_VALUES = {
    "Bos:x": "Bos:x",
    '"\'t Hof"': "'t Hof",
    "'''t Hof'": "'t Hof",
    "d'Arc": "d'Arc",
    "Bos, J.": "Bos, J.",
    "|\n    Bos": "Bos",
    ">\n    Bos\n    Smit": "Bos Smit",
    "Bos\n    Smit": "Bos Smit",
    '"Bos\\u00e9"': "Bosé",
    "Bos\u00a0Smit": "Bos Smit",
    '"{{ 7*7 }}"': "{{ 7*7 }}",
    "0612345670": "0612345670",
    "Bos#1": "Bos#1",
    "=1+1 Bos": "=1+1 Bos",
}
BAD_VALUES = {
    "Geheim # de Vries": "SRC016",
    "Geheim: x": "SRC010",
    "'t Geheim": "SRC010",
    '"Geheim': "SRC010",
    "'Geheim": "SRC010",
    "- Geheim": "SRC010",
    "? Geheim": "SRC010",
    "| Geheim": "SRC010",
    "@Geheim": "SRC010",
    "`Geheim`": "SRC010",
    "%Geheim": "SRC010",
    "Geheim\tx": "SRC010",
    "\tGeheim": "SRC010",
    '"Geheim\\q"': "SRC010",
    "!!str Geheim": "SRC012",
    "!!binary R2VoZWlt": "SRC012",
    "!Geheim": "SRC012",
    "!!python/object/apply:os.system [x]": "SRC012",
    "&a Geheim": "SRC013",
    "*Geheim": "SRC013",
    "{{ Geheim }}": "CASE013",
    "[Geheim]": "CASE013",
    "{Geheim: x}": "CASE013",
    "|\n    Geheim\n    x": "CASE024",
    '"\\UFFFFFFFF"': "SRC010",
    '"Geheim\\e[31m"': "CASE024",
}
_BOMB = "a: &a [x]\n" + "".join(
    f"{b}: &{b} [*{a},*{a},*{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
BAD_YAML: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "SRC003"),
    "blank": ("\n  \n", "SRC003"),
    "comment": ("# niets\n", "SRC003"),
    "utf-16": (TEXT.encode("utf-16"), "SRC004"),
    "utf-16-be": (TEXT.encode("utf-16-be"), "SRC004"),
    "cp1252": (TEXT.encode("cp1252", "replace"), "SRC004"),
    "nul": (TEXT + "\x00", "SRC005"),
    "two": (f"{TEXT}---\n{TEXT}", "SRC014"),
    "twice": (f"{TEXT}kenmerk: Geheim\n", "SRC011"),
    "twice-inside": (TEXT.replace(NAME, f"{NAME}\n  achternaam: Geheim"), "SRC011"),
    "deep-list": (f"{TEXT}x: {'[' * 3000}{']' * 3000}", "SRC015"),
    "deep-group": (f"{TEXT}x:" + "".join(f"\n{' ' * n}a:" for n in range(1, 600)), "SRC015"),
    "bomb": (_BOMB + TEXT, "SRC013"),
    "merge": (f"{TEXT}x: &x {{a: b}}\ny:\n  <<: *x\n", "SRC013"),
    "tag": (f"%TAG ! tag:x,2000:\n---\n{TEXT}", "SRC012"),
    "tab": (TEXT.replace("  straat: L", "\tstraat: L"), "SRC010"),
    "list": ("- a\n- b\n", "SRC017"),
    "scalar": ("hoi", "SRC017"),
    "html": ("<html><p>hoi</p></html>", "SRC017"),
    "zip": (b"PK\x03\x04" + bytes(100), "SRC005"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "SRC004"),
    "large": (TEXT + "# " + "x" * 1_000_000, "SRC002"),
    "items": (TEXT + "x:\n" + "- a\n" * 50_000, "SRC019"),
    "fields": (TEXT + "".join(f"veld_{n}: a\n" for n in range(5_000)), "SRC019"),
    "name-list": (f"{TEXT}? [a, b]\n: c\n", "SRC018"),
    "no-name": (f"{TEXT}: b\n", "SRC010"),
    "long-name": (f"{TEXT}{'a' * 2000}: b\n", "SRC010"),
    "no-document": (TEXT.replace("document:", "dokument:"), "CASE001"),
    "path": (TEXT.replace("document: notices/aan", "document: ../../notices/aan"), "CASE002"),
}
GOOD_YAML: dict[str, str | bytes] = {
    "bom": b"\xef\xbb\xbf" + TEXT.encode(),
    "windows": TEXT.replace("\n", "\r\n"),
    "mac": TEXT.replace("\n", "\r"),
    "start": f"---\n{TEXT}",
    "end": f"{TEXT}...\n",
    "version": f"%YAML 1.2\n---\n{TEXT}",
    "json": JSON,
    "no-end": TEXT.rstrip("\n"),
}
BAD_JSON: dict[str, tuple[str | bytes, str]] = {
    "empty": ("", "SRC003"),
    "utf-16": (JSON.encode("utf-16"), "SRC004"),
    "latin": (JSON.encode("latin-1", "replace"), "SRC004"),
    "twice": (JSON.replace('"kenmerk": ', '"kenmerk": "Geheim", "kenmerk": '), "SRC011"),
    "comma": (f"{JSON.rstrip('}')},}}", "SRC020"),
    "comment": (f"// hoi\n{JSON}", "SRC020"),
    "quotes": (JSON.replace('"', "'"), "SRC020"),
    "half": (JSON[:500], "SRC020"),
    "two": (JSON + JSON, "SRC020"),
    "lines": (f"{JSON}\n{JSON}", "SRC020"),
    "deep-list": ("[" * 200_000, "SRC015"),
    "deep-group": ('{"a":' * 200_000, "SRC002"),
    "deep": ('{"a":' * 3000 + "1" + "}" * 3000, "SRC015"),
    "list": (f"[{JSON}]", "SRC017"),
    "text": ('"hoi"', "SRC017"),
    "null": ("null", "SRC017"),
    "number": ("1", "SRC017"),
    "nul": (JSON.replace("Yıldız", "Geheim\\u0000"), "CASE024"),
    "control": (JSON.replace("Yıldız", "Geheim\x01"), "SRC005"),
    "break": (JSON.replace("Yıldız", "Geheim\n"), "SRC020"),
    "escape": (JSON.replace("Yıldız", "Geheim\\x41"), "SRC020"),
    "no-name": (JSON.replace('"kenmerk"', '""'), "CASE011"),
    "items": (json.dumps({**FIELDS, "x": ["a"] * 9000}), "SRC019"),
    "phone": (JSON.replace('"0172 12 34 56"', "172123456"), "CASE020"),
}
GOOD_JSON: dict[str, str | bytes] = {
    "bom": b"\xef\xbb\xbf" + JSON.encode(),
    "ascii": json.dumps(FIELDS),
    "one-line": json.dumps(FIELDS, ensure_ascii=False),
    "windows": JSON.replace("\n", "\r\n"),
    "number": JSON.replace('"12"', "12", 1),
    "truth": JSON.replace('"nee"', "false"),
}
SLOW = 10.0  # seconds, on a machine that does much else; alone it is far below one


@pytest.mark.parametrize(("written", "printed"), GOOD_VALUES.items())
def test_a_value_is_read_as_it_was_meant(
    written: str, printed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Quotes, folded lines and signs that YAML leaves alone."""
    data = TEXT.replace(NAME, f"achternaam: {written}")
    run_on(data, tmp_path, capsys, "--to", "txt").check_printed([printed], [".txt"])


@pytest.mark.parametrize(("written", "code"), BAD_VALUES.items())
def test_a_value_that_yaml_reads_otherwise_is_refused(
    written: str, code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Never half a name, and never something else than text."""
    data = TEXT.replace(NAME, f"achternaam: {written}")
    run_on(data, tmp_path, capsys).check_refused("Geheim", code=code)


@pytest.mark.parametrize("kind", BAD_YAML)
def test_a_bad_yaml_file_is_refused_at_once(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no case, what is more than one, and what would make the machine slow."""
    data, code = BAD_YAML[kind]
    start = time.perf_counter()
    run_on(data, tmp_path, capsys).check_refused("Geheim", code=code)
    assert time.perf_counter() - start < SLOW


@pytest.mark.parametrize("kind", BAD_JSON)
def test_a_bad_json_file_is_refused_at_once(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By the rules of JSON, which Python itself does not keep."""
    data, code = BAD_JSON[kind]
    start = time.perf_counter()
    run_on(data, tmp_path, capsys, name="zaak.json").check_refused("Geheim", code=code)
    assert time.perf_counter() - start < SLOW


@pytest.mark.parametrize("kind", GOOD_YAML)
def test_a_good_yaml_file_is_read(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From any editor on any system."""
    run_on(GOOD_YAML[kind], tmp_path, capsys, "--to", "txt").check_printed(["A. Yıldız-de Vriès"], [".txt"])


@pytest.mark.parametrize("kind", GOOD_JSON)
def test_a_good_json_file_is_read(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As other programs write it."""
    outcome = run_on(GOOD_JSON[kind], tmp_path, capsys, "--to", "txt", name="zaak.json")
    outcome.check_printed(["A. Yıldız-de Vriès"], [".txt"])
