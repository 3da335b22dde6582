"""The last step of a PDF: say in its metadata that it is also PDF/UA-1, and make its bytes repeatable.

WeasyPrint writes PDF/A-2a. A file that is PDF/UA-1 as well names that part in its XMP metadata, and PDF/A
wants each name it does not know itself described there.
Source: ISO 14289-1 clause 5, ISO 19005-2 clause 6.6.2.3.
"""

from __future__ import annotations

from io import BytesIO
from xml.etree import ElementTree as ET

PDFUAID = "http://www.aiim.org/pdfua/ns/id/"

_SCHEMA = f"""
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


def finish(pdf: bytes) -> bytes:
    """Return a PDF/A-2a file of WeasyPrint as one that is PDF/UA-1 too, always with the same bytes."""
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as file:
        before, end, after = file.Root.Metadata.read_bytes().partition(_END_OF_RDF)
        xmp = before + f"{_SCHEMA}{_EXTENSION}\n".encode() + end + after
        ET.fromstring(xmp)  # noqa: S314 - the text is our own; a broken one must not go out
        metadata = pikepdf.Stream(file, xmp)
        metadata.Type, metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
        file.Root.Metadata = file.make_indirect(metadata)
        result = BytesIO()
        file.save(
            result,
            deterministic_id=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            preserve_pdfa=True,
        )
    return result.getvalue()
