"""The file of an exhibit becomes pages, or says why not."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from PIL import Image

from docgen.bundle.fault import ExhibitFault
from docgen.bundle.pages import Pages, pages_of
from docgen.bundle.pdf_pages import MAX_PAGES
from docgen.writers.style import load_style
from tests.bundle.papers import pdf, picture, saved, word

STYLE = load_style(None)


def locked(user: str) -> bytes:
    """Return a PDF that its owner protected, and that opens with the password of a user."""
    result = BytesIO()
    with pikepdf.open(BytesIO(pdf())) as file:
        file.save(result, encryption=pikepdf.Encryption(user=user, owner="geheim"))
    return result.getvalue()


def broken_stream() -> bytes:
    """Return a PDF of which the content of the page cannot be unpacked."""
    with pikepdf.open(BytesIO(pdf())) as file:
        file.pages[0].Contents = pikepdf.Stream(file, b"")
        file.pages[0].Contents.write(b"not zlib at all", filter=pikepdf.Name.FlateDecode)
        return saved(file, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)


def with_attachment() -> bytes:
    """Return a mail that was saved as PDF, with the file that came with it inside."""
    with pikepdf.open(BytesIO(pdf())) as file:
        file.attachments["bijlage.txt"] = b"x"
        return saved(file)


def with_pinned_file() -> bytes:
    """Return a PDF with a file pinned on its page."""
    with pikepdf.open(BytesIO(pdf())) as file:
        pin = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FileAttachment)
        file.pages[0].Annots = pikepdf.Array([file.make_indirect(pin)])
        return saved(file)


def with_hidden_layer() -> bytes:
    """Return a PDF with a layer that is not shown."""
    with pikepdf.open(BytesIO(pdf())) as file:
        layer = file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="concept"))
        hidden = pikepdf.Dictionary(OFF=pikepdf.Array([layer]))
        file.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array([layer]), D=hidden)
        return saved(file)


def with_changes() -> bytes:
    """Return a Word file in which somebody struck out a word, and nobody agreed yet."""
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    paper = docx.Document()
    struck = f'<w:del {nsdecls("w")} w:id="1" w:author="A"><w:r><w:delText>niet</w:delText></w:r></w:del>'
    paper.add_paragraph("U betaalde ")._p.append(parse_xml(struck))
    result = BytesIO()
    paper.save(result)
    return result.getvalue()


def word_with_picture() -> bytes:
    import docx

    document = docx.Document()
    document.add_picture(BytesIO(picture("PNG")))
    result = BytesIO()
    document.save(result)
    return result.getvalue()


FAULTS = {
    "empty": (b"", "a.pdf", "BND005"),
    "other-kind": (b"GIF89a", "a.gif", "BND004"),
    "text": (b"Geachte heer", "a.pdf", "BND004"),
    "zip": (b"PK\x03\x04 a sheet xl/", "a.xlsx", "BND004"),
    "wrong-name": (picture("PNG"), "a.pdf", "BND004"),
    "cut-off": (pdf(3)[:-200], "a.pdf", "BND005"),
    "broken-stream": (broken_stream(), "a.pdf", "BND005"),
    "password": (locked("geheim"), "a.pdf", "BND006"),
    "owner-password": (locked(""), "a.pdf", "BND006"),
    "too-many-pages": (pdf(MAX_PAGES + 1), "a.pdf", "BND007"),
    "no-pages": (saved(pikepdf.new()), "a.pdf", "BND005"),
    "only-adobe": (pdf(AcroForm=pikepdf.Dictionary(XFA=pikepdf.Array([]))), "a.pdf", "BND008"),
    "waits-for-adobe": (pdf(NeedsRendering=True), "a.pdf", "BND008"),
    "attachment": (with_attachment(), "a.pdf", "BND008"),
    "pinned-file": (with_pinned_file(), "a.pdf", "BND008"),
    "hidden-layer": (with_hidden_layer(), "a.pdf", "BND008"),
    "locked-word": (b"\xd0\xcf\x11\xe0 EncryptedPackage", "a.docx", "BND006"),
    "cut-off-picture": (picture("PNG")[:-30], "a.png", "BND005"),
    "cut-off-photo": (picture("JPEG")[:300], "a.jpg", "BND005"),
    "moving-picture": (
        picture(
            "PNG",
            save_all=True,
            append_images=[__import__("PIL.Image", fromlist=["x"]).new("RGB", (400, 600))],
        ),
        "a.png",
        "BND008",
    ),
    "word-with-picture": (word_with_picture(), "a.docx", "BND008"),
    "unsettled-word": (with_changes(), "a.docx", "BND008"),
    "broken-word": (word("Hallo")[:-100], "a.docx", "BND005"),
}


@pytest.mark.parametrize(("data", "name", "code"), FAULTS.values(), ids=FAULTS)
def test_a_file_that_cannot_be_used_is_refused(data: bytes, name: str, code: str) -> None:
    """Each with the code that says what to do; no page is guessed or left out."""
    with pytest.raises(ExhibitFault) as caught:
        pages_of(data, name, STYLE)
    assert caught.value.code.code == code


def test_a_picture_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The size in the head of the file is enough to know."""
    monkeypatch.setattr("docgen.bundle.picture_page.MAX_PIXELS", 1000)
    with pytest.raises(ExhibitFault) as caught:
        pages_of(picture("PNG"), "a.png", STYLE)
    assert caught.value.code.code == "BND007"


def first_page(pages: Pages) -> tuple[tuple[int, int], list[int]]:
    """Return the size of the first page in points, and its grey values from top to bottom in the middle."""
    with pypdfium2.PdfDocument(pages.pdf) as file:
        page = file[0]
        image = page.render(scale=1).to_pil().convert("L")
        column = [image.getpixel((image.width // 2, y)) for y in range(image.height)]
        return (round(page.get_width()), round(page.get_height())), column


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (picture("PNG"), "a.png"),
        (picture("PNG", mode="I;16"), "a.png"),
        (picture("PNG", mode="P"), "a.png"),
        (picture("PNG", mode="1"), "a.png"),
        (picture("PNG", mode="LA"), "a.png"),
        (picture("JPEG"), "a.jpeg"),
        (picture("JPEG", mode="L"), "a.JPG"),
        (picture("JPEG", mode="CMYK"), "a.jpg"),
    ],
)
def test_every_kind_of_picture_becomes_a_page(data: bytes, name: str) -> None:
    """The bar along the top edge is dark, what is below it is light."""
    pages = pages_of(data, name, STYLE)
    size, column = first_page(pages)
    assert (pages.count, size) == (1, (595, 842))
    assert min(column[50:80]) < 100
    assert min(column[120:480]) > 150


def test_a_transparent_picture_stands_on_white() -> None:
    """A screenshot without a background is not black on paper."""
    result = BytesIO()
    Image.new("RGBA", (400, 600), (0, 0, 0, 0)).save(result, "PNG")
    _, column = first_page(pages_of(result.getvalue(), "a.png", STYLE))
    assert min(column) > 250


def test_a_photo_lies_as_the_camera_says() -> None:
    """A photo that was taken upright is stored on its side, with a note how to turn it."""
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter turn to the right
    size, _ = first_page(pages_of(picture("JPEG", (600, 400), exif=exif), "a.jpg", STYLE))
    assert size == (595, 842)
    size, _ = first_page(pages_of(picture("JPEG", (600, 400)), "a.jpg", STYLE))
    assert size == (842, 595)


def test_nothing_that_acts_comes_along() -> None:
    """Scripts, actions and links stay behind; the pages stay the same."""
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('x')")
    with pikepdf.open(BytesIO(pdf(2, OpenAction=action))) as file:
        link = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Link,
            Rect=pikepdf.Array([0, 0, 9, 9]),
            A=pikepdf.Dictionary(S=pikepdf.Name.Launch, F="cmd.exe"),
        )
        file.pages[0].Annots = pikepdf.Array([file.make_indirect(link)])
        file.pages[1].AA = pikepdf.Dictionary(O=action)
        data = saved(file)
    pages = pages_of(data, "a.pdf", STYLE)
    for word_ in (b"JavaScript", b"Launch"):
        assert word_ in unpacked(data)
        assert word_ not in unpacked(pages.pdf)
    assert pages.count == 2
    assert "Blad 2" in text(pages.pdf, 1)


def unpacked(data: bytes) -> bytes:
    result = BytesIO()
    with pikepdf.open(BytesIO(data)) as file:
        file.save(result, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    return result.getvalue()


def text(data: bytes, page: int) -> str:
    with pypdfium2.PdfDocument(data) as file:
        found: str = file[page].get_textpage().get_text_bounded()
        return found


def test_what_was_filled_in_on_a_form_becomes_part_of_the_page() -> None:
    """A slip that the tenant filled in on the screen is evidence."""
    with pikepdf.open(BytesIO(pdf())) as file:
        field = file.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Widget,
                FT=pikepdf.Name.Tx,
                T="naam",
                V="Ja, dat is goed",
                DA="/Helv 12 Tf 0 g",
                Rect=pikepdf.Array([72, 600, 400, 630]),
                F=4,
            )
        )
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        file.pages[0].Annots = pikepdf.Array([field])
        file.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([field]),
            DR=pikepdf.Dictionary(Font=pikepdf.Dictionary(Helv=font)),
            NeedAppearances=True,
        )
        data = saved(file)
    assert "Ja, dat is goed" in text(pages_of(data, "a.pdf", STYLE).pdf, 0)


def test_what_holds_for_all_pages_of_a_file_holds_for_each() -> None:
    """A scanner writes the size of the paper, and which way is up, once for the whole file."""
    with pikepdf.open(BytesIO(pdf(2))) as file:
        for page in file.pages:
            file.Root.Pages.Resources = page.obj.Resources
            del page.obj["/MediaBox"], page.obj["/Resources"]
        file.Root.Pages.MediaBox = pikepdf.Array([0, 0, 300, 900])
        file.Root.Pages.Rotate = 90
        data = saved(file)
    pages = pages_of(data, "a.pdf", STYLE)
    with pypdfium2.PdfDocument(data) as before, pypdfium2.PdfDocument(pages.pdf) as after:
        for number in range(2):
            assert (round(after[number].get_width()), round(after[number].get_height())) == (900, 300)
            assert after[number].render().to_pil().tobytes() == before[number].render().to_pil().tobytes()


def test_odd_pages_stay_as_they_are() -> None:
    """A turned page and a page of another size are not changed."""
    with pikepdf.open(BytesIO(pdf(1, (300, 900)))) as file:
        file.pages[0].Rotate = 90
        pages = pages_of(saved(file), "a.pdf", STYLE)
    with pypdfium2.PdfDocument(pages.pdf) as shown:
        assert (round(shown[0].get_width()), round(shown[0].get_height())) == (900, 300)


def test_a_word_file_may_have_its_headings_in_any_order() -> None:
    """A paper of somebody else is evidence as it is; head and foot of its pages come along."""
    import docx

    paper = docx.Document()
    paper.add_heading("Gesprek", 3)
    paper.add_heading("Afspraak", 1)
    paper.add_heading("Vervolg", 4)
    paper.sections[0].header.paragraphs[0].text = "Gemeente Waterland"
    paper.sections[0].footer.paragraphs[0].text = "Loket 3"
    result = BytesIO()
    paper.save(result)
    shown = text(pages_of(result.getvalue(), "a.docx", STYLE).pdf, 0)
    for words in ("Gesprek", "Afspraak", "Vervolg", "Gemeente Waterland", "Loket 3"):
        assert words in shown


def test_a_word_file_becomes_pages_with_all_its_words() -> None:
    """Through docgen's own reader."""
    pages = pages_of(word("Verslag van het gesprek.", "U zei dat u wilde betalen."), "a.docx", STYLE)
    assert "U zei dat u wilde betalen." in text(pages.pdf, 0)
