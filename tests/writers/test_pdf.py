from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from docgen.document.blocks import (
    Address,
    Document,
    Heading,
    Help,
    Layout,
    PageBreak,
    Paragraph,
    Reference,
    Sender,
    Table,
)
from docgen.document.inline import plain
from docgen.errors import InputError
from docgen.template.folders import installed_templates
from docgen.writers.pdf import PdfRenderer, write_pdf
from docgen.writers.style import HouseStyle, load_style
from tests.made import CASES
from tests.writers.pages import FOOTER_TOP, MM, body_words, boxes, faults, page_texts
from tests.writers.parity import without_marks, words
from tests.writers.samples import LONG_LETTER, SENDER, agreement, data, letter, line

SPECIAL = letter("Ö. O'Łukasiewicz & Şahin <jr.>", 'Plein "Ó" 1 & 3')
DOCUMENTS = {
    "letter": letter(),
    "long": LONG_LETTER,
    "special": SPECIAL,
    "agreement": agreement(),
    "summons": replace(agreement(), layout=Layout.DAGVAARDING, created="2026-11-20"),
    "bare": Document("Titel", (Heading(1, line("Titel")), Paragraph(line("Tekst.")))),
}


@pytest.fixture(scope="module")
def style() -> HouseStyle:
    return load_style(installed_templates() / "_style" / "voorbeeld")


@pytest.fixture(scope="module")
def files(style: HouseStyle) -> dict[str, bytes]:
    return {name: write_pdf(document, style) for name, document in DOCUMENTS.items()}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_is_accessible_and_fit_to_keep(files: dict[str, bytes], name: str) -> None:
    """Every block, long names and special characters give valid PDF/UA-1 and PDF/A-2a."""
    assert faults(files[name]) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_syntax_is_clean(files: dict[str, bytes], name: str, tmp_path: Path) -> None:
    """The syntax of the file is right for another tool too."""
    path = tmp_path / "x.pdf"
    path.write_bytes(files[name])
    with pikepdf.open(path) as file:
        assert file.check_pdf_syntax() == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_says_the_words_in_print_order(files: dict[str, bytes], name: str) -> None:
    """The text is painted in reading order and is exactly that of the document."""
    document = DOCUMENTS[name]
    expected = words(document)
    assert without_marks(body_words(files[name], plain(document.footer)), expected) == expected


def test_properties(files: dict[str, bytes]) -> None:
    """Title, sender, language and subject are in the file, and the only date is that of the document."""
    with pikepdf.open(BytesIO(files["letter"])) as file:
        assert file.pdf_version == "1.7"
        assert str(file.Root.Lang) == "nl-NL"
        assert file.Root.ViewerPreferences.DisplayDocTitle
        assert file.Root.MarkInfo.Marked
        assert len(file.Root.OutputIntents) == 1
        assert len(file.trailer.ID) == 2
        assert str(file.docinfo.Title) == DOCUMENTS["letter"].title
        assert str(file.docinfo.Author) == "Rijnoever Wonen"
        assert str(file.docinfo.Subject) == "Brief met de datum van een ontruiming"
        assert str(file.docinfo.CreationDate).startswith("D:20261120")
        assert "/ModDate" not in file.docinfo
    with pikepdf.open(BytesIO(files["agreement"])) as file:
        assert "/CreationDate" not in file.docinfo
        assert b"CreateDate" not in file.Root.Metadata.read_raw_bytes()


def test_bookmarks_are_the_headings(files: dict[str, bytes]) -> None:
    """A reader can jump to each heading."""
    with pikepdf.open(BytesIO(files["agreement"])) as file, file.open_outline() as outline:
        assert [item.title for item in outline.root] == ["Afspraken over uw woning"]
        assert [item.title for item in outline.root[0].children] == [
            "1. Uw schuld",
            "2. De wet en de uitleg",
            "Handtekeningen",
            "Dit spreken wij af",
        ]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_only_own_font(files: dict[str, bytes], name: str) -> None:
    """No font of the machine gets in, and each is embedded with its characters."""
    with pikepdf.open(BytesIO(files[name])) as file:
        fonts = [
            one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
        ]
        names = {str(font.BaseFont).partition("+")[2] for font in fonts}
        assert names <= {"Docgen-Sans", "Docgen-Sans-Semi-Bold", "Docgen-Sans-Bold"}
        assert "Docgen-Sans" in names
        assert all("/ToUnicode" in font for font in fonts if font.Subtype == "/Type0")


def test_letters_are_large_enough(files: dict[str, bytes], style: HouseStyle) -> None:
    """Body text has an x-height of 1.95 mm, and nothing is below 8.5 points."""
    font = TTFont(style.letter.gewoon)
    height = font["OS/2"].sxHeight / font["head"].unitsPerEm
    assert style.letter.tekst_pt * height * MM >= 1.95
    for pdf in files.values():
        with pypdfium2.PdfDocument(pdf) as file:
            for sheet in file:
                text = sheet.get_textpage()
                sizes = [one.get_font_size() for one in sheet.get_objects() if hasattr(one, "get_font_size")]
                scales = [one.get_matrix().d for one in sheet.get_objects() if hasattr(one, "get_font_size")]
                text.close()
                assert min(abs(s * k) for s, k in zip(sizes, scales, strict=True)) >= 8.49


@pytest.mark.parametrize("name", ["letter", "long", "special"])
def test_address_stands_in_the_window(files: dict[str, bytes], style: HouseStyle, name: str) -> None:
    """The address is always visible through the window, and nothing else can slide behind it."""
    document = DOCUMENTS[name]
    address = next(block for block in document.blocks if isinstance(block, Address))
    own = " ".join(["Retouradres:", plain(address.return_line), *map(plain, address.lines)]).split()
    left, top, right, bottom = style.venster.veilig_mm
    reach = style.venster.bereik_mm
    inside = [
        box
        for box in boxes(files[name])
        if box.left < reach[2] and box.right > reach[0] and box.top < reach[3] and box.bottom > reach[1]
    ]
    said = " ".join(box.text for box in inside).replace("\x02 ", "-").split()
    assert said == own
    for box in inside:
        assert left <= box.left
        assert box.right <= right
        assert top <= box.top
        assert box.bottom <= bottom


def test_window_on_the_right(tmp_path: Path) -> None:
    """With the window on the right the address moves there, and the reference block makes room."""
    (tmp_path / "stijl.toml").write_text('[venster]\nkant = "rechts"\n', encoding="utf-8")
    style = load_style(tmp_path)
    reach, safe = style.venster.bereik_mm, style.venster.veilig_mm
    found = boxes(write_pdf(letter(), style))
    inside = [
        box
        for box in found
        if box.right > reach[0] and box.left < reach[2] and reach[1] < box.bottom and box.top < reach[3]
    ]
    assert "Lindestraat 12" in [box.text for box in inside]
    assert len(inside) == 4
    assert all(
        safe[0] <= b.left and b.right <= safe[2] and safe[1] <= b.top and b.bottom <= safe[3] for b in inside
    )


def test_normal_letter_is_one_page(files: dict[str, bytes]) -> None:
    """The letter of the design fits on one page."""
    assert len(page_texts(files["letter"])) == 1


def test_letter_that_is_a_few_lines_too_long_is_set_tighter(style: HouseStyle) -> None:
    """One more line of help still gives one page, in slightly smaller letters."""
    normal, tight = boxes(write_pdf(letter(), style)), boxes(write_pdf(letter(extra_help=True), style))
    assert len(page_texts(write_pdf(letter(extra_help=True), style))) == 1
    width = {
        len(found): next(b.right - b.left for b in found if b.text.startswith("Beste"))
        for found in (normal, tight)
    }
    assert width[len(tight)] < width[len(normal)]


def test_only_the_sheet_that_needs_it_is_set_tighter(style: HouseStyle) -> None:
    """Each sheet is judged by itself: the letter becomes tight, its enclosure stays normal."""
    full = letter(extra_help=True)
    enclosure = (
        PageBreak(),
        Heading(2, line("Bijlage")),
        Paragraph(line("Eerst dit.")),
        Paragraph(line("Dan dat.")),
    )
    found = write_pdf(replace(full, blocks=(*full.blocks, *enclosure)), style)
    alone = write_pdf(Document("T", (Heading(1, line("T")), *enclosure)), style)
    assert len(page_texts(found)) == 2
    widths = [{b.text: b.right - b.left for b in boxes(pdf, 1)}["Dan dat."] for pdf in (found, alone)]
    assert widths[0] == pytest.approx(widths[1])


def test_a_sheet_that_stays_too_long_is_not_set_tighter(files: dict[str, bytes]) -> None:
    """Smaller letters that save no page are not used."""
    widths = []
    for name in ("long", "letter"):
        box = next(box for box in boxes(files[name]) if box.text.startswith("U heeft een huurschuld"))
        widths.append(box.right - box.left)
    assert widths[0] == pytest.approx(widths[1])


def test_long_letter_keeps_help_and_greeting_together(files: dict[str, bytes]) -> None:
    """With the longest names help and greeting move to the second page together."""
    first, second = page_texts(files["long"])
    assert "Hulp nodig?" not in first
    assert (
        second.index("Hulp nodig?") < second.index("Met vriendelijke groet,") < second.index("Nadia Bakker")
    )


def test_space_is_kept_at_soft_line_breaks(files: dict[str, bytes]) -> None:
    """Words on both sides of a line break are not joined when read aloud."""
    assert "heeft de rechter op \r\n2\u00a0november" in page_texts(files["letter"])[0].replace(
        "2 november", "2\u00a0november"
    )


def test_fold_marks_and_footer(files: dict[str, bytes]) -> None:
    """The footer stands at the foot of each page with its number."""
    foot = [box for box in boxes(files["agreement"], 1) if box.top > FOOTER_TOP]
    assert [box.text for box in foot][-1].endswith("pagina 2 van 2")


def test_signature_fields_are_large_enough_and_cards_stay_whole(style: HouseStyle) -> None:
    """However long the text before them, a card is never cut, and there is room to write."""
    base = agreement()
    for extra in range(0, 40, 6):
        filler = tuple(Paragraph(line(f"Regel {number}.")) for number in range(extra))
        blocks = (
            *base.blocks[:4],
            *filler,
            *(b for b in base.blocks[4:] if plain(getattr(b, "runs", ())) != ""),
        )
        pdf = write_pdf(replace(base, blocks=(*blocks, base.blocks[-2])), style)
        texts = page_texts(pdf)
        for text in texts:
            assert text.count("Handtekening:") == text.count("Plaats:") == text.count("Datum:")
        assert sum(text.count("Handtekening:") for text in texts) == 3


def test_code_opens_its_address(files: dict[str, bytes], tmp_path: Path) -> None:
    """The square code is at least 25 mm and reads as its web address."""
    with pypdfium2.PdfDocument(files["letter"]) as file:
        picture = tmp_path / "x.png"
        file[0].render(scale=200 / 72).to_pil().save(picture)
    run = subprocess.run(["zbarimg", "-q", "--raw", picture], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "https://rijnoever.example/hulp"


def test_header_row_comes_back_on_each_page(style: HouseStyle) -> None:
    """A table over several pages repeats its header row."""
    row = (line("januari 2027"), line("huur"), line("€\u00a0725,00"))
    table = Table((line("Maand"), line("Wat"), line("Bedrag")), (row,) * 90, ("left", "left", "right"))
    pdf = write_pdf(Document("Titel", (Heading(1, line("Titel")), table), Layout.OVEREENKOMST), style)
    texts = page_texts(pdf)
    assert len(texts) > 1
    assert all("Maand" in text for text in texts)
    assert faults(pdf) == []


def test_same_bytes_anywhere(files: dict[str, bytes], tmp_path: Path) -> None:
    """Another folder, time zone, language and no fonts on the machine give the same bytes."""
    config = tmp_path / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>'
    )
    root = Path(__file__).resolve().parents[2]
    code = (
        "import sys; from docgen.writers.style import load_style;"
        "from docgen.writers.pdf import write_pdf; from docgen.template.folders import installed_templates;"
        "from tests.writers.samples import letter;"
        "style = load_style(installed_templates() / '_style' / 'voorbeeld');"
        "sys.stdout.buffer.write(write_pdf(letter(), style))"
    )
    surroundings = {
        **os.environ,
        "TZ": "Asia/Tokyo",
        "LANG": "tr_TR.UTF-8",
        "LC_ALL": "tr_TR.UTF-8",
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": str(root),
        "FONTCONFIG_FILE": str(config),
    }
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=surroundings, capture_output=True, check=True
    )
    assert run.stdout == files["letter"]


def test_same_bytes_after_other_documents(files: dict[str, bytes], style: HouseStyle) -> None:
    """What a renderer made before has no influence."""
    assert PdfRenderer(style).write(DOCUMENTS["agreement"]) == files["agreement"]
    assert write_pdf(DOCUMENTS["agreement"], style) == files["agreement"]


@pytest.mark.parametrize("char", ["中", "한", "\u202e", "\x07", "\u200b"])
def test_character_without_a_letter_stops(style: HouseStyle, char: str) -> None:
    """A character the font cannot print stops the document and names the field, not the value."""
    with pytest.raises(InputError) as caught:
        write_pdf(letter(name=f"Wei {char} Lin"), style)
    first = caught.value.findings[0]
    assert (first.code, first.place.field) == ("RND001", "huurder.naam")
    assert "Wei" not in str(caught.value)
    assert f"{ord(char):04X}" in str(first.message)


@pytest.mark.parametrize("levels", [(2,), (1, 3), (1, 2, 4), (1, 1), (1, 2, 1)])
def test_headings_out_of_order_stop(style: HouseStyle, levels: tuple[int, ...]) -> None:
    """A document starts with the one heading of level 1 and skips no level."""
    blocks = tuple(Heading(level, line("Kop")) for level in levels)
    with pytest.raises(InputError, match="RND002"):
        write_pdf(Document("Titel", blocks), style)


def test_address_that_does_not_fit_stops(style: HouseStyle) -> None:
    """An address that would run out of the window stops the letter."""
    long = Address(
        tuple(
            data("Vereniging van Eigenaren van het Appartementengebouw De Hoge Waard", "huurder.naam")
            for _ in range(6)
        )
    )
    with pytest.raises(InputError, match="RND003"):
        write_pdf(Document("Titel", (SENDER, long, Heading(1, line("Titel")))), style)


def test_six_address_lines_fit(style: HouseStyle) -> None:
    """Six lines and a return address stand inside the window."""
    address = Address(
        tuple(line(f"Adresregel {number}") for number in range(6)), line("Postbus 1, 1234\u00a0AB Ede")
    )
    found = boxes(write_pdf(Document("Titel", (SENDER, address, Heading(1, line("Titel")))), style))
    lines = [box for box in found if box.text.startswith(("Adresregel", "Retouradres"))]
    assert len(lines) == 7
    assert max(box.bottom for box in lines) <= style.venster.veilig_mm[3]


@pytest.mark.parametrize("address", ["https://elders.example/x.png", "file:///etc/hostname", "x.png"])
def test_no_file_from_elsewhere(tmp_path: Path, address: str) -> None:
    """A style that asks for a file from disk or network stops, and nothing is fetched."""
    (tmp_path / "stijl.toml").write_text("", encoding="utf-8")
    (tmp_path / "stijl.css").write_text(f"h1 {{ background: url({address}) }}", encoding="utf-8")
    with pytest.raises(InputError, match="STL006"):
        write_pdf(letter(), load_style(tmp_path))


def test_style_sheet_is_understood(style: HouseStyle, caplog: pytest.LogCaptureFixture) -> None:
    """WeasyPrint has no remark on our style rules, pictures and fonts."""
    with caplog.at_level(logging.WARNING, "weasyprint"):
        PdfRenderer(style).write(letter())
    assert caplog.records == []


def test_lines_are_short_enough(files: dict[str, bytes]) -> None:
    """A line of running text has at most some eighty characters."""
    for pdf in files.values():
        for text in page_texts(pdf):
            assert (
                max(len(said) for said in text.split("\r\n") if not re.search(r"pagina \d+ van", said)) <= 82
            )


def test_dagvaarding_and_overeenkomst_have_no_window(files: dict[str, bytes]) -> None:
    """Other papers than letters start at the top, without fold marks or room for a window."""
    title = next(box for box in boxes(files["summons"]) if box.text.startswith("Afspraken over"))
    assert title.top < 70


def test_parts_of_the_letterhead_may_stand_in_any_order(style: HouseStyle) -> None:
    """The address stands in the window, whether the reference block comes before it or after it."""
    document = letter()
    top = [b for b in document.blocks if isinstance(b, Sender | Address | Reference)]
    turned = replace(document, blocks=(top[2], top[1], top[0], *document.blocks[3:]))
    pdf = write_pdf(turned, style)
    name = next(box for box in boxes(pdf) if box.text.startswith("Mevrouw"))
    sender = next(box for box in boxes(pdf) if box.text.startswith("Rijnoever Wonen"))
    assert 50 <= name.top <= 60
    assert sender.bottom < 39
    assert without_marks(body_words(pdf, plain(turned.footer)), words(turned)) == words(turned)


@pytest.mark.parametrize("side", ["links", "rechts"])
def test_the_usual_order_stands_where_any_other_does(tmp_path: Path, side: str) -> None:
    """The usual order is set in a quicker way, at the same places; a long part pushes the title down."""
    (tmp_path / "stijl.toml").write_text(f'[venster]\nkant = "{side}"\n', encoding="utf-8")
    style, document = load_style(tmp_path), letter()
    sender, reference, address = (b for b in document.blocks[:3])
    assert isinstance(reference, Reference)
    long = replace(reference, rows=reference.rows * 3)
    usual = replace(document, blocks=(sender, long, address, *document.blocks[3:]))
    other = replace(document, blocks=(sender, address, long, *document.blocks[3:]))
    placed = [
        {(b.text, round(b.left), round(b.top)) for b in boxes(write_pdf(one, style))}
        for one in (usual, other)
    ]
    assert placed[0] == placed[1]


def test_help_with_a_code_prints_the_address(style: HouseStyle) -> None:
    """When no closing line names the web address, it is printed all the same."""
    box = next(b for b in letter().blocks if isinstance(b, Help))
    document = Document("Titel", (Heading(1, line("Titel")), replace(box, notes=())))
    assert "rijnoever.example/hulp" in page_texts(write_pdf(document, style))[0]


def test_nothing_stays_behind_in_the_folder_for_temporary_files(tmp_path: Path) -> None:
    """The fonts that WeasyPrint unpacks there are gone when docgen has left."""
    rest = tmp_path / "tijdelijk"
    rest.mkdir()
    program = "import sys; from docgen.cli.main import main; main(sys.argv[1:])"
    wishes = ("render", str(CASES["notices/herinnering/case"]), "--to", "pdf", "--out", str(tmp_path / "uit"))
    subprocess.run(
        [sys.executable, "-c", program, *wishes], env={**os.environ, "TMPDIR": str(rest)}, check=True
    )
    assert list(rest.iterdir()) == []
