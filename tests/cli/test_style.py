"""`docgen style` as a user types it: begin a folder, check it, look at it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from docgen.cli.main import run
from docgen.writers.style import load_style
from docgen.writers.wordml.house_file import house_file
from tests.cli.case_files import Said

Docgen = Callable[..., Said]


@pytest.fixture
def docgen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Docgen:
    """Return a call that runs docgen in the folder of the test."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Said:
        code = run(["--lang", "en", "style", *arguments])
        said = capsys.readouterr()
        return Said(code, said.out + said.err, [])

    return call


def test_a_new_folder_is_docgens_own_look(docgen: Docgen, tmp_path: Path) -> None:
    """What init writes can be used at once, and looks as docgen does but for the sample logo."""
    said = docgen("init", "stijl")
    assert said.code == 0
    names = {path.relative_to(tmp_path / "stijl").as_posix() for path in (tmp_path / "stijl").rglob("*.*")}
    assert {"stijl.toml", "logo.svg", "logo.png", "huisstijl.docx", "LEESMIJ.md", "fonts/LEESMIJ.md"} == names
    assert all(name in said.text for name in names)
    made, own = load_style(tmp_path / "stijl"), load_style()
    for part in ("kleuren", "letter", "marges", "venster", "vouwstreepjes_mm"):
        assert getattr(made, part) == getattr(own, part)
    assert made.logo is not None
    assert house_file(made).path == str(tmp_path / "stijl" / "huisstijl.docx")
    assert docgen("check", "stijl").code == 0


def test_every_line_of_the_new_file_is_known(docgen: Docgen, tmp_path: Path) -> None:
    """With each `#` in front of a value taken away, every name is still one of the house style."""
    docgen("init", "stijl")
    path = tmp_path / "stijl" / "stijl.toml"
    text = re.sub(r"^#(?=[a-z_]+ = )", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")
    said = docgen("check", "stijl")
    assert set(re.findall(r"STL\d+", said.text)) == {"STL005"}


def test_a_folder_with_files_is_left_alone(docgen: Docgen, tmp_path: Path) -> None:
    """Nothing of the user is written over."""
    (tmp_path / "stijl").mkdir()
    (tmp_path / "stijl" / "mijn.txt").write_text("x", encoding="utf-8")
    assert docgen("init", "stijl").code == 4
    assert [path.name for path in (tmp_path / "stijl").iterdir()] == ["mijn.txt"]


def test_each_pale_pair_is_told_with_a_colour_that_fits(docgen: Docgen, tmp_path: Path) -> None:
    """Both pairs, the contrast they have and need, and the nearest colour that is good, which then passes."""
    docgen("init", "stijl")
    path = tmp_path / "stijl" / "stijl.toml"
    text = path.read_text(encoding="utf-8").replace("#46525e", "#9AA4AD")
    path.write_text(text, encoding="utf-8")
    said = docgen("check", "stijl")
    assert said.code == 2
    assert said.text.count("STL004") == 2
    assert "zacht #9aa4ad is hard to read on papier #ffffff: contrast 2,5, at least 4,5" in said.text
    (darkest,) = sorted(re.findall(r"easy to read here: (#\w+)", said.text))[:1]
    path.write_text(text.replace("#9AA4AD", darkest), encoding="utf-8")
    assert docgen("check", "stijl").code == 0


def test_faults_of_both_files_come_together(docgen: Docgen, tmp_path: Path) -> None:
    """Who mends the colours need not run again to hear of the Word file."""
    docgen("init", "stijl")
    path = tmp_path / "stijl" / "stijl.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("#46525e", "grijs"), encoding="utf-8")
    (tmp_path / "stijl" / "huisstijl.docx").write_bytes(b"geen Word")
    said = docgen("check", "stijl")
    assert said.code == 2
    assert "STL003" in said.text
    assert "DOCX003" in said.text


def test_check_tells_every_pair_as_data(docgen: Docgen) -> None:
    """For programs: each pair with its contrast, and how high an x is."""
    docgen("init", "stijl")
    told = json.loads(docgen("check", "stijl", "--format", "json").text)
    assert all(row["ratio"] >= row["least"] for row in told["contrast"])
    assert (told["findings"], told["font"], told["x_height_mm"]) == ([], "Source Sans 3", 2.06)


def test_a_drawing_without_a_picture_for_word_is_told(docgen: Docgen, tmp_path: Path) -> None:
    """Word gets no logo then, which is a warning and no error."""
    docgen("init", "stijl")
    path = tmp_path / "stijl" / "stijl.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('"logo.png"', '""'), encoding="utf-8")
    said = docgen("check", "stijl")
    assert (said.code, "STL014" in said.text) == (0, True)


def test_preview_is_a_letter_and_the_colours(docgen: Docgen, tmp_path: Path) -> None:
    """As PDF first the letter, then the colours; as PNG the same beside each other; never over a file."""
    docgen("init", "stijl")
    assert docgen("preview", "stijl").code == 0
    with pypdfium2.PdfDocument(tmp_path / "huisstijl-voorbeeld.pdf") as pdf:
        first, *_, last = (page.get_textpage().get_text_range() for page in pdf)
    assert "always in the window: the address" in first
    assert all(colour in last for colour in ("#0b4f6c", "8,9", "an x is 2,06 mm high"))
    assert docgen("preview", "stijl", "--out", "stijl.png").code == 0
    with Image.open(tmp_path / "stijl.png") as picture:
        assert picture.width > 1.3 * picture.height
    assert docgen("preview", "stijl", "--out", "stijl.png").code == 4
    assert docgen("preview", "stijl", "--out", "stijl.gif").code == 2
