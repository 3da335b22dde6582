"""What `docgen check` is asked for: files, cases, templates, folders; bad input is answered in time."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import docx
import pytest
import weasyprint

from docgen.cli.letters import expanded, skipped
from docgen.cli.main import run
from docgen.template.folders import installed_templates

PLAIN = (
    "Beste mevrouw Voorbeeld,\n\nU hebt de huur nog niet betaald. Bel ons deze week. Wij helpen u graag.\n"
)
CASE = installed_templates() / "notices" / "aankondiging-ontruiming" / "case.yaml"
SECONDS = 20
"""Bound for one file on a busy machine; alone each takes at most some five."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder of our own."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    """Return the exit code of a check and what it tells as JSON."""
    capsys.readouterr()
    code = run(["--lang", "en", "check", *arguments, "--format", "json"])
    data: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, data


def office(folder: Path) -> Path:
    """Return a folder as an office has it, with letters, cases, templates and what else lies about."""
    files = {
        "b.txt": PLAIN,
        "a.md": PLAIN,
        "oud/c.HTM": f"<p>{PLAIN}</p>",
        "zaak.yaml": CASE.read_text("utf-8"),
        "instelling.yaml": "kleur: blauw\n",
        "pakket.json": "{}",
        ".verborgen.md": PLAIN,
        ".git/d.md": PLAIN,
        "_delen/e.md": PLAIN,
        "~$a.docx": "x",
        "foto.png": "x",
        "lijst.xlsx": "x",
    }
    for name, text in files.items():
        path = folder / "kantoor" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return Path("kantoor")


def test_a_folder_gives_its_letters_and_cases_by_name(folder: Path) -> None:
    """Hidden files, parts of templates, what Word leaves behind and other kinds are left out."""
    kantoor = office(folder)
    assert expanded([kantoor, kantoor / "a.md"]) == [
        kantoor / name for name in ("a.md", "b.txt", "zaak.yaml", "oud/c.HTM")
    ]


def test_what_was_left_out_of_a_folder_is_counted(folder: Path) -> None:
    """Four visible files are none of ours; a folder with nothing to check has an error of its own."""
    kantoor = office(folder)
    (notice,) = skipped([kantoor, kantoor / "a.md", Path("-")])
    assert notice.place.path == "kantoor"
    assert dict(notice.message.values) == {"count": 4}
    (folder / "leeg").mkdir()
    assert skipped([Path("leeg")]) == ()


def test_an_empty_folder_is_an_error(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Nothing to check is no success, also when only other kinds of file are there."""
    (folder / "leeg").mkdir()
    (folder / "fotos").mkdir()
    (folder / "fotos" / "a.png").write_bytes(b"x")
    code, data = told(capsys, "leeg", "fotos")
    assert code == 2
    assert [(one["code"], one["place"]["path"]) for one in data["failed"]] == [
        ("SRC007", "leeg"),
        ("SRC007", "fotos"),
    ]


def test_a_folder_of_templates_gives_each_template() -> None:
    """A template is one thing; parts and house styles are none."""
    found = expanded([installed_templates()])
    assert {path.name for path in found} >= {"aankondiging-ontruiming", "huurachterstand", "drie-partijen"}
    assert all((path / "template.toml").is_file() for path in found)


@pytest.mark.parametrize("name", ["", "template.toml", "document.md"])
def test_a_template_is_checked_with_its_cases(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """The folder, its description and its text all name the template."""
    template = CASE.parent
    code, data = told(capsys, str(template / name))
    assert code == 0
    assert [one["path"] for one in data["documents"]] == [
        str(CASE),
        *map(str, sorted((template / "cases").glob("*.yaml"))),
    ]


def test_a_case_is_checked_as_a_letter(capsys: pytest.CaptureFixture[str]) -> None:
    """Its path is that of the case; what is in fixed text stands at the line of the template."""
    code, data = told(capsys, str(CASE))
    (letter,) = data["documents"]
    assert (code, letter["path"]) == (0, str(CASE))
    assert letter["readability"]["verdict"] == "groen"
    assert {one["place"]["path"].rpartition("/")[2] for one in letter["findings"]} <= {
        "case.yaml",
        "document.md",
        "ontruiming_praktisch.md",
    }


def test_a_case_on_standard_input_is_checked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name that is given says that it is one."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(CASE.read_bytes())))
    code, data = told(capsys, "-", "--stdin-name", "zaak.yaml")
    assert code == 0
    assert data["documents"][0]["path"] == "zaak.yaml"


def test_what_cannot_be_read_does_not_stop_the_others(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """Each has its code and a cure, the good letter its verdict, and the exit code is 2."""
    bad = {
        "leeg.md": b"",
        "engels.txt": b"You have not paid the rent for March. Please call us so that we can help you.",
        "scan.jpg": b"\xff\xd8\xff\xe0",
        "oud.doc": b"\xd0\xcf\x11\xe0" + "WordDocument".encode("utf-16-le"),
        "slot.docx": b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
        "kapot.pdf": b"%PDF-1.7 ...",
        "pakket.json": b"{}",
        "tekens.txt": b"tekst \x01\x02 en meer",
    }
    for name, content in bad.items():
        (folder / name).write_bytes(content)
    (folder / "goed.txt").write_text(PLAIN, "utf-8")
    code, data = told(capsys, *bad, "goed.txt")
    assert code == 2
    assert [one["path"] for one in data["documents"]] == ["goed.txt"]
    assert [(one["place"]["path"], one["code"]) for one in data["failed"]] == list(
        zip(
            bad,
            ["LEES001", "LEES017", "LEES025", "LEES018", "LEES019", "LEES008", "CASE001", "LEES009"],
            strict=True,
        )
    )
    assert all(one["fix"] for one in data["failed"])


SENTENCE = " ".join(["u moet de huur van uw woning aan ons betalen en dan"] * 910)
ONE = "U hebt de huur van maart niet betaald. Bel ons op 085 123 45 67. "


def word(text: str, *, rows: int = 0) -> bytes:
    """Return a Word file with a paragraph and perhaps a table of twenty columns."""
    document = docx.Document()
    document.add_paragraph(text)
    target = io.BytesIO()
    if rows:
        cell = "<w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc>"
        space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        row = f"<w:tr>{cell * 20}</w:tr>"
        table = f'<w:tbl xmlns:w="{space}"><w:tblPr/>{row * rows}</w:tbl>'
        document.element.body.insert(0, docx.oxml.parse_xml(table))
    document.save(target)
    return target.getvalue()


def printed(text: str) -> bytes:
    """Return a PDF of a text."""
    data = weasyprint.HTML(string=f'<p style="font: 11pt sans-serif">{text}').write_pdf()
    assert isinstance(data, bytes)
    return data


def _table(row: str, cell: str, head: str = "", end: str = "") -> bytes:
    return (head + row.format(cell * 20) * 1000 + end).encode()


def _repeated(sign: str, count: int) -> bytes:
    return sign.encode() * count + b"U moet betalen."


DEEP = ("div", "b", "blockquote", "ul><li", "table><tr><td")
SIGNS = ("`", "[", "*", "](", "> ", "_", "<", "- ", "#", "|", "![", "~", "\\", "&", "[a](b ", "::: uitleg\n")

LONG: dict[str, Callable[[], bytes]] = {
    "zin.txt": SENTENCE.encode,
    "zin.md": SENTENCE.encode,
    "zin.html": f"<p>{SENTENCE}".encode,
    "zin.docx": partial(word, SENTENCE),
    "zin.pdf": partial(printed, SENTENCE),
}
"""One sentence of 10,000 words in each kind of file."""

ODD: dict[str, Callable[[], bytes]] = {
    "vijf-megabyte.txt": lambda: ONE.encode() * 76_000,
    "vijf-megabyte.html": lambda: b"<p>" + ONE.encode() * 76_000,
    "vijf-megabyte.md": lambda: ONE.encode() * 76_000,
    "veel.txt": lambda: f"{ONE * 5}\n\n".encode() * 1450,
    "een-regel.txt": lambda: ONE.encode() * 7500,
    "emoji.txt": lambda: "😀🏠 ".encode() * 50_000,
    "rechts.txt": lambda: "שלום עולם. ".encode() * 20_000,
    "richting.md": lambda: "\u202eU betaalt\u202c de huur. ".encode() * 10_000,
    "besturing.txt": lambda: b"tekst \x01\x02\x1b en meer " * 10_000,
    "tabel.docx": lambda: word("U moet betalen.", rows=1000),
    "tabel.html": lambda: _table("<tr>{}</tr>", "<td>12</td>", "<table>", "</table>"),
    "tabel.md": lambda: _table("{}|\n", "|12", "|a" * 20 + "|\n" + "|-" * 20 + "|\n"),
    "kolommen.txt": lambda: b"12    13    14    15\n" * 5000,
    **{f"diep-{number}.html": partial(_repeated, f"<{tag}>", 10_000) for number, tag in enumerate(DEEP)},
    **{
        f"teken-{number}.md": partial(_repeated, sign, 200_000 // len(sign))
        for number, sign in enumerate(SIGNS)
    },
    "genest.md": lambda: "\n".join("  " * depth + "- x" for depth in range(600)).encode(),
    "streepjes.txt": lambda: b"--  " * 60_000,
    "regels.txt": lambda: b"a\n\n" * 100_000,
    "spaties.txt": lambda: b" " * 200_000 + b"a\nb" + b" " * 200_000 + b"c",
    "apenstaart.txt": lambda: b"a@" * 150_000,
    "onderstreept.txt": lambda: b"T\n=\n\nA\n-\n" + b"a  b  c\n" * 20_000,
    "genest.eml": lambda: b"MIME-Version: 1.0\n" + b"Content-Type: a/b; boundary=x\n\n--x\n" * 3000,
    "genest.yaml": lambda: b"document: " + b"[" * 100_000,
    "genest.json": lambda: b'{"document":' + b"[" * 100_000,
}
"""Files that somebody makes by accident or on purpose."""


@pytest.mark.parametrize("name", LONG)
def test_a_sentence_of_ten_thousand_words_is_judged_in_time(
    capsys: pytest.CaptureFixture[str], folder: Path, name: str
) -> None:
    """It is red, in each kind of file."""
    (folder / name).write_bytes(LONG[name]())
    start = time.perf_counter()
    code, data = told(capsys, name)
    assert time.perf_counter() - start < SECONDS
    assert code == 1
    (letter,) = data["documents"]
    assert letter["readability"]["verdict"] == "rood"
    assert letter["readability"]["metrics"]["words"] > 9000


@pytest.mark.parametrize("name", ODD)
def test_odd_files_are_answered_in_time(capsys: pytest.CaptureFixture[str], folder: Path, name: str) -> None:
    """There is a verdict, or a message that says what to do; never silence."""
    (folder / name).write_bytes(ODD[name]())
    start = time.perf_counter()
    code, data = told(capsys, name)
    assert time.perf_counter() - start < SECONDS
    assert code in {0, 1, 2}
    assert len(data["documents"]) + bool(data["failed"]) == 1
    assert all(one["fix"] for one in data["failed"])


def test_the_manifest_beside_a_document_is_no_case(tmp_path: Path) -> None:
    """A folder that docgen made can be checked as it is."""
    (tmp_path / "brief.md").write_text("Wij bellen u morgen over uw huur.", encoding="utf-8")
    (tmp_path / "manifest.json").write_text('{\n  "document": "notices/proef"\n}', encoding="utf-8")
    assert expanded([tmp_path]) == [tmp_path / "brief.md"]
