"""The last step of a PDF: say in its metadata that it is also PDF/UA-1, and make its bytes repeatable.

WeasyPrint writes PDF/A-2a. A file that is PDF/UA-1 as well names that part in its XMP metadata, and PDF/A
wants each name it does not know itself described there.
Source: ISO 14289-1 clause 5, ISO 19005-2 clause 6.6.2.3.
"""

from __future__ import annotations

from base64 import a85encode
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias
from xml.etree import ElementTree as ET

from docgen.writers.pdf_languages import say_languages
from docgen.writers.pdf_letters import mend_letters

File: TypeAlias = Any
"""An open file of pikepdf."""

PDFUAID = "http://www.aiim.org/pdfua/ns/id/"

_UA_PART = f"""
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:pdfuaid="{PDFUAID}" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>"""

_EXTENSION = f"""
<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>{PDFUAID}</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""

_END_OF_RDF = b"</rdf:RDF>"


def finish(pdf: bytes, own_fonts: Mapping[str, Path] | None = None, passages: Sequence[str] = ()) -> bytes:
    """Return a PDF/A-2a file of WeasyPrint as one that is PDF/UA-1 too, always with the same bytes.

    Args:
        pdf: The file.
        own_fonts: The files of the house style by their names in it, when it has other fonts too.
        passages: Language of each passage in another language than the document.
    """
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as file:
        _say_accessible(file)
        if own_fonts is not None:
            mend_letters(file, own_fonts)
        if passages:
            say_languages(file, passages)
        _mend_ends(file)
        return saved(file)


def saved(file: File, least_version: str = "") -> bytes:
    """Return a file as bytes, with its streams as they are; the same file gives the same bytes.

    Args:
        file: The open file.
        least_version: Version of PDF that it says it is, if its own is lower.
    """
    import pikepdf

    result = BytesIO()
    file.save(
        result,
        min_version=least_version,
        deterministic_id=True,
        fix_metadata_version=False,
        compress_streams=False,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
    )
    return result.getvalue()


def _say_accessible(file: File) -> None:
    import pikepdf

    before, end, after = file.Root.Metadata.read_bytes().partition(_END_OF_RDF)
    xmp = (before + f"{_UA_PART}{_EXTENSION}\n".encode() + end + after).strip()
    ET.fromstring(xmp)  # noqa: S314 - WeasyPrint's text and ours; a broken one must not go out
    metadata = pikepdf.Stream(file, xmp)
    metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    file.Root.Metadata = file.make_indirect(metadata)


def _mend_ends(file: File) -> None:
    """Write streams that end in a line break as ASCII85, which never does.

    Between such a stream and `endstream` a reader cannot tell data from line break, so it may count
    another length than the file gives, which PDF/A forbids. Source: ISO 19005-2 clause 6.1.7.1.
    """
    import pikepdf

    for stream in file.objects:
        if not isinstance(stream, pikepdf.Stream):
            continue
        raw = stream.read_raw_bytes()
        if raw[-1:] not in (b"\r", b"\n"):
            continue
        filters = _entries(stream.get("/Filter"))
        parameters = _entries(stream.get("/DecodeParms")) or [None] * len(filters)
        stream.write(
            a85encode(raw) + b"~>",
            filter=pikepdf.Array([pikepdf.Name.ASCII85Decode, *filters]),
            decode_parms=pikepdf.Array([None, *parameters]) if any(parameters) else None,
        )


def _entries(value: Any) -> list[Any]:  # noqa: ANN401 - pikepdf's objects
    import pikepdf

    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]
