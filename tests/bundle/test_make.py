"""The bundle as its reader opens it, and what stops it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from docgen.cases.producties import Productie
from docgen.cli.main import run as docgen
from docgen.errors import InputError
from docgen.pipeline.run import Job, run
from tests.bundle.papers import NAMES, dossier, pdf
from tests.cli.case_files import NOTICE, write_case

DAY = date(2026, 11, 24)
NAME = "huurachterstand-bundel.pdf"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """Return the bundle of the example summons, and the summons alone."""
    case = dossier(tmp_path_factory.mktemp("dossier"))
    files = run(Job(case, DAY, formats=("pdf",), bundle=True)).files
    return files[NAME], files["huurachterstand.pdf"]


def test_bookmarks_lead_to_each_exhibit(bundle: tuple[bytes, bytes]) -> None:
    """The summons with its chapters, the list, and each exhibit by number and title."""
    with pikepdf.open(BytesIO(bundle[0])) as file, file.open_outline() as outline:
        titles = [item.title for item in outline.root]
        chapters = [item.title for top in outline.root[0].children for item in top.children]
    assert titles[:3] == ["Dagvaarding", "Lijst van producties", "Productie 1 – Huurcontract"]
    assert len(titles) == 2 + len(NAMES)
    assert "Wat vraagt de verhuurder aan de rechter?" in chapters
    with pypdfium2.PdfDocument(bundle[0]) as shown:
        for item in shown.get_toc():
            found = item.get_dest()
            page = found.get_index() if found is not None else None
            if (title := item.get_title()).startswith("Productie "):
                words = shown[page].get_textpage().get_text_bounded()
                assert words.startswith(title.partition(" – ")[0])


def test_pages_are_labelled_by_exhibit(bundle: tuple[bytes, bytes]) -> None:
    """The cover of exhibit 12 is P12-1, whatever its place in the file; its own pages follow."""
    with pikepdf.open(BytesIO(bundle[0])) as file, pikepdf.open(BytesIO(bundle[1])) as own:
        labels = [str(page.label) for page in file.pages]
        assert labels[: len(own.pages)] == [str(number) for number in range(1, len(own.pages) + 1)]
        assert labels[len(own.pages) :][:4] == ["P1-1", "P1-2", "P1-3", "P2-1"]
        last = [label for label in labels if label.startswith("P12-")]
        assert labels[-len(last) :] == last == [f"P12-{number}" for number in range(1, len(last) + 1)]
        assert file.Root.PageMode == pikepdf.Name.UseOutlines


def test_the_summons_keeps_its_tags_and_the_whole_claims_nothing(bundle: tuple[bytes, bytes]) -> None:
    """A screen reader still reads the summons; exhibits are no PDF/A and no PDF/UA."""
    with pikepdf.open(BytesIO(bundle[0])) as file, pikepdf.open(BytesIO(bundle[1])) as own:
        assert len(file.Root.StructTreeRoot.K) == len(own.Root.StructTreeRoot.K)
        assert file.Root.Lang == own.Root.Lang == "nl-NL"
        assert file.docinfo.Title == file.open_metadata()["dc:title"] == "Dagvaarding met producties"
        parents = [page.obj.get("/StructParents") for page in file.pages]
        assert len({int(one) for one in parents if one is not None}) == len(own.pages)
        assert not [
            key for key in file.open_metadata() if "pdfaid" in key or "/pdfua/" in key or "/pdfa/" in key
        ]
        assert [key for key in own.open_metadata() if "/pdfa/" in key]


def test_a_cover_tells_what_comes(bundle: tuple[bytes, bytes]) -> None:
    """Number, title, date and number of pages."""
    with pypdfium2.PdfDocument(bundle[0]) as file:
        texts = [file[index].get_textpage().get_text_bounded() for index in range(len(file))]
    cover = next(one for one in texts if one.startswith("Productie ") and "Melding bij de gemeente" in one)
    for words in ("8 september 2026", "Aantal bladzijden: 1"):
        assert words in cover.replace("\xa0", " ")


def test_the_same_exhibits_give_the_same_bytes_and_the_manifest_knows_them(tmp_path: Path) -> None:
    """`verify` sees it when one exhibit was changed afterwards."""
    case = dossier(tmp_path)
    arguments = [
        "render",
        str(case),
        "--out",
        str(tmp_path),
        "--to",
        "txt",
        "--bundle",
        "--date",
        "2026-11-24",
    ]
    assert docgen(arguments) == 0
    made = tmp_path / "D-2026-0815-huurachterstand"
    told = json.loads((made / "manifest.json").read_text("utf-8"))
    assert list(told["exhibits"]) == [f"productie {number}" for number in range(1, len(NAMES) + 1)]
    assert set(told["outputs"]) == {"huurachterstand.txt", NAME}
    assert docgen(["verify", str(made), str(case)]) == 0
    (tmp_path / NAMES[0]).write_bytes(pdf(3))
    assert docgen(["verify", str(made), str(case)]) == 1


def test_all_faults_come_at_once_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each at its line in the case, with what to do."""
    case = dossier(tmp_path)
    (tmp_path / NAMES[0]).unlink()
    (tmp_path / NAMES[1]).write_bytes(b"")
    (tmp_path / NAMES[2]).write_bytes(b"no pdf at all")
    assert docgen(["render", str(case), "--out", str(tmp_path / "uit"), "--bundle"]) == 2
    said = capsys.readouterr().err
    for code, index in (("BND001", 0), ("BND005", 1), ("BND004", 2)):
        assert f"{code} producties[{index}].bestand" in said
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../geheim.pdf", "BND003"),
        ("/etc/passwd", "BND003"),
        ("C:\\brieven\\a.pdf", "BND003"),
        ("\\\\server\\map\\a.pdf", "BND003"),
        ("er-naast", "BND001"),
        ("er-naast/geen.pdf", "BND001"),
        (NAMES[1], "BND010"),
        ("link.pdf", "BND003"),
    ],
)
def test_a_file_outside_the_folder_of_the_case_is_refused(name: str, code: str, tmp_path: Path) -> None:
    """A case that somebody else sent may not pick up files of this machine."""
    folder = tmp_path / "dossier"
    folder.mkdir()
    case = dossier(folder)
    (tmp_path / "geheim.pdf").write_bytes(pdf())
    (folder / "link.pdf").symlink_to(tmp_path / "geheim.pdf")
    (folder / "er-naast").mkdir()
    text = case.read_text("utf-8").replace(f'"{NAMES[0]}"', json.dumps(name))
    case.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        run(Job(case, DAY, formats=("txt",), bundle=True))
    assert [one.code for one in caught.value.findings] == [code]


def test_a_file_in_a_folder_below_may_be_written_the_windows_way(tmp_path: Path) -> None:
    """A path with backslashes is found on every machine."""
    case = dossier(tmp_path)
    (tmp_path / "stukken").mkdir()
    (tmp_path / NAMES[0]).rename(tmp_path / "stukken" / NAMES[0])
    text = case.read_text("utf-8").replace(f'"{NAMES[0]}"', json.dumps(f"stukken\\{NAMES[0]}"))
    case.write_text(text, encoding="utf-8")
    assert NAME in run(Job(case, DAY, formats=("txt",), bundle=True)).files


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files on a shared disk may belong to somebody else."""
    case = dossier(tmp_path)
    whole = Path.open

    def guarded(path: Path, *arguments: Any, **options: Any) -> Any:
        if path.name == NAMES[0]:
            raise PermissionError(13, "denied")
        return whole(path, *arguments, **options)

    monkeypatch.setattr(Path, "open", guarded)
    with pytest.raises(InputError) as caught:
        run(Job(case, DAY, formats=("txt",), bundle=True))
    assert [one.code for one in caught.value.findings] == ["BND001"]


def test_a_name_with_an_accent_is_found_however_it_was_stored(tmp_path: Path) -> None:
    """A Mac stores é as e with an accent behind it; the case file has it as one sign."""
    case = dossier(tmp_path)
    (tmp_path / NAMES[0]).rename(tmp_path / "prive\u0301.pdf")
    text = case.read_text("utf-8").replace(f'"{NAMES[0]}"', '"priv\u00e9.pdf"')
    case.write_text(text, encoding="utf-8")
    assert NAME in run(Job(case, DAY, formats=("txt",), bundle=True)).files


def test_too_much_together_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One file, or all of them, may be too large to send to a court."""
    monkeypatch.setattr("docgen.bundle.exhibit.MAX_TOTAL", 2000)
    with pytest.raises(InputError) as caught:
        run(Job(dossier(tmp_path), DAY, formats=("txt",), bundle=True))
    assert {one.code for one in caught.value.findings} == {"BND007"}


def test_an_exhibit_without_a_file_and_a_letter_without_exhibits_are_told(tmp_path: Path) -> None:
    """A bundle never lacks something in silence."""
    case = dossier(tmp_path)
    case.write_text(case.read_text("utf-8").replace(f'"{NAMES[3]}"', "null"), encoding="utf-8")
    (tmp_path / "brief").mkdir()
    letter = write_case(tmp_path / "brief", NOTICE, {})
    for path, code in ((case, "BND002"), (letter, "BND009")):
        with pytest.raises(InputError) as caught:
            run(Job(path, DAY, formats=("txt",), bundle=True))
        assert [one.code for one in caught.value.findings] == [code]


def test_who_waits_sees_how_far_it_is(tmp_path: Path) -> None:
    """Each exhibit is handed out once, in the order of the case; large scans take a while."""
    seen: list[str] = []

    def follow(exhibits: Sequence[Productie]) -> Iterator[Productie]:
        for one in exhibits:
            seen.append(one.bestand or "")
            yield one

    run(Job(dossier(tmp_path), DAY, formats=("txt",), bundle=True, follow=follow))
    assert seen == list(NAMES)
