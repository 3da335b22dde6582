from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from lxml import etree

from docgen.writers.pdf_finish import PDFUAID, finish

XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF></x:xmpmeta>'
    b'<?xpacket end="r"?>\n'
)


def small(content: bytes, **entries: object) -> bytes:
    """Return a PDF with one page and these bytes as they stand in the file."""
    file = pikepdf.new()
    sheet = file.add_blank_page()
    stream = pikepdf.Stream(file, b"")
    stream.write(content, **entries)
    sheet.obj.Contents = file.make_indirect(stream)
    file.Root.Metadata = file.make_indirect(pikepdf.Stream(file, XMP))
    result = BytesIO()
    file.save(
        result,
        fix_metadata_version=False,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    return result.getvalue()


@pytest.mark.parametrize("content", [b"0 0 m\r", b"0 0 m\n", b"0 0 m\r\n", b"0 0 m "])
def test_no_stream_ends_in_a_line_break(content: bytes) -> None:
    """A stream that ends in a line break is written in another way, with the same content."""
    pdf = finish(small(content))
    assert b"\r\nendstream" not in pdf
    assert b"\n\nendstream" not in pdf
    with pikepdf.open(BytesIO(pdf)) as file:
        assert file.pages[0].Contents.read_bytes() == content
        assert file.check_pdf_syntax() == []


def test_filters_of_a_mended_stream_stay() -> None:
    """A stream that was packed, with parameters, can still be unpacked."""
    packed = b"48 65 6c 6c 6f>\n"
    pdf = finish(small(packed, filter=pikepdf.Name.ASCIIHexDecode))
    with pikepdf.open(BytesIO(pdf)) as file:
        assert list(file.pages[0].Contents.Filter) == ["/ASCII85Decode", "/ASCIIHexDecode"]
        assert file.pages[0].Contents.read_bytes() == b"Hello"


def test_metadata_names_the_part_of_pdf_ua_once() -> None:
    """The metadata stays readable as text, and says PDF/UA-1 with its description."""
    with pikepdf.open(BytesIO(finish(small(b"")))) as file:
        stream = file.Root.Metadata
        assert "/Filter" not in stream
        root = etree.fromstring(stream.read_raw_bytes())
    assert [one.text for one in root.iter(f"{{{PDFUAID}}}part")] == ["1"]
    assert len(root.findall("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}RDF")) == 1


def test_same_bytes() -> None:
    """Finishing has no clock and no chance in it."""
    assert finish(small(b"0 0 m")) == finish(small(b"0 0 m"))
