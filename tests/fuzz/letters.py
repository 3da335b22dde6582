"""Letters of anybody, as `docgen check` reads them: Word, HTML, Markdown, mail, text and PDF."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from docgen.readability.report import read_report
from docgen.render.readers.letter import open_letter
from tests.made import file_of
from tests.render.readers.word_letters import word_letter

from .target import Target

_HERE = Path(__file__).parent.parent / "render" / "readers"
_NAME = "notices/herinnering/case"
_TEXT = """Woonstichting Voorbeeld
Kerkweg 1
1234 AB Voorbeeldstad

Betreft: uw huur

Geachte mevrouw Jansen,

U hebt de huur van maart nog niet betaald. Het gaat om € 612,50. Bel ons vóór 12 april 2027 op 010 123 45 67.

1. Neem uw loonstrook mee.
2. Kom naar ons kantoor.

Met vriendelijke groet,
K. de Boer
"""
_MARKDOWN = """---
titel: brief
---
# Uw huur

::: uitleg huur
Dit is **belangrijk**: u moet [bellen](https://example.nl).
:::

| Maand | Bedrag |
|---|---:|
| maart | € 612,50 |

- een
  - twee

> Wij begrijpen dat.
"""
_MARKS = (
    *(
        b"# ",
        b"## ",
        b"- ",
        b"1. ",
        b"> ",
        b"| ",
        b"|---|\n",
        b":::",
        b"::: wettekst 7:230\n",
        b"**",
        b"_",
        b"`",
        b"```\n",
        b"[a](b)",
        b"![a](b)",
    ),
    *(
        b"<!--",
        b"---\n",
        b"***\n",
        b"\\",
        b"&nbsp;",
        b"[[[[",
        b"((((",
        b"\n\n",
        b"\n    ",
        b"\xe2\x82\xac 1.234,56",
        b"artikel 7:230 BW",
        b"bijv. d.w.z. ",
    ),
    *(
        b"geen niet nooit ",
        b"wordt worden ",
        b"die dat ",
        b"14 dagen",
        b"12 april 2027",
        b"HUUR ",
        b". ",
        b"? ",
        b"; ",
        b": ",
        b"'s-Hertogenbosch",
    ),
)
_TAGS = (
    *(
        b"<p>",
        b"</p>",
        b"<table>",
        b"<tr><td>",
        b"<div class='deel'>",
        b"<div>" * 50,
        b"<ul><li>",
        b"<br>",
        b"<h1>",
        b"<script>",
        b"<style>",
    ),
    *(
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"<svg>",
        b"&#0;",
        b"&#xD800;",
        b"&amp;",
        b"&bogus;",
        b"<?pi",
        b"<ol start='x'>",
        b"<td colspan='99999'>",
    ),
    *(
        b"<template>",
        b"<math>",
        b"</body>",
        b"<body>",
        b"<html lang='xx'>",
        b"<meta charset='utf-16'>",
        b"hidden",
        b"class='in-het-kort'",
        b"\x00",
    ),
)
_MAIL_WORDS = (
    *(
        b"Content-Type: multipart/mixed; boundary=x\n",
        b"Content-Type: text/html; charset=bogus\n",
        b"Content-Transfer-Encoding: base64\n",
    ),
    *(
        b"--x\n",
        b"--x--\n",
        b"=?utf-8?B?",
        b"=?utf-8?q?=ZZ?=",
        b"Subject: ",
        b"Date: ",
        b"From: ",
        b"MIME-Version: 1.0\n",
        b"=\n",
        b"=E9",
    ),
    b"Content-Disposition: attachment; filename*=utf-8''%\n",
)
_WORD_XML = (
    *(
        b"<w:p>",
        b"</w:p>",
        b"<w:r><w:t>x</w:t></w:r>",
        b"<w:tbl>",
        b"</w:tbl>",
        b"<w:tc>",
        b"<w:br/>",
        b"<w:tab/>",
        b"<w:sectPr>",
        b"<w:del>",
    ),
    *(
        b'w:val="x"',
        b'w:val="-1"',
        b'w:val="99999999999"',
        b'w:val=""',
        b'w:ilvl="99"',
        b'r:id="rId99"',
        b"<!DOCTYPE x>",
        b"<!ENTITY x 'y'>",
    ),
    *(
        b"<mc:AlternateContent>",
        b"<w:txbxContent>",
        b"<w:fldChar/>",
        b"<w:instrText>PAGE</w:instrText>",
        b"&#0;",
        b"xmlns:w='x'",
        b"]]>",
    ),
    *(
        b"<w:numPr/>",
        b"<w:vMerge/>",
        b'<w:gridSpan w:val="9999999"/>',
        b"<w:hyperlink>",
        b"<w:sdt><w:sdtContent>",
        b"<w:footnoteReference/>",
    ),
)
_PDF_WORDS = (
    *(
        b"<<",
        b">>",
        b"[",
        b"]",
        b"(",
        b")",
        b"obj",
        b"endobj",
        b"stream\n",
        b"endstream",
        b"/Type",
        b"/Length -1",
        b"/Length 99999999",
        b"Tj",
        b"TJ",
    ),
    *(
        b" 0 R",
        b"99 0 R",
        b"/Kids [1 0 R]",
        b"/StructTreeRoot",
        b"/MCID -1",
        b"/Font",
        b"/Widths [",
        b"-999999999 Tf",
        b"1e38 0 0 1e38 0 0 cm",
    ),
)


def _mail() -> Iterator[bytes]:
    yield (_HERE / "mail.html").read_bytes()
    head = "From: a@example.nl\nTo: b@example.nl\nSubject: Uw huur\nMIME-Version: 1.0\n"
    yield f"{head}Content-Type: text/plain; charset=utf-8\n\n{_TEXT}".encode()
    parts = f"--x\nContent-Type: text/plain\n\n{_TEXT}\n--x\nContent-Type: text/html\n\n<p>Beste\n--x--\n"
    yield f"{head}Content-Type: multipart/alternative; boundary=x\n\n{parts}".encode()


@cache
def _pdf_with_plain_streams() -> bytes:
    """Return a letter whose streams are not compressed, so that small damage reaches what they hold."""
    import pikepdf

    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(file_of(_NAME, "pdf"))) as pdf:
        pdf.save(target, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)
    return target.getvalue()


def _words() -> Iterator[bytes]:
    yield word_letter()
    yield file_of(_NAME, "docx")


def _pages() -> Iterator[bytes]:
    yield (_HERE / "letter.html").read_bytes()
    yield file_of(_NAME, "html")


def _judged(data: bytes) -> object:
    return read_report(open_letter(data, "brief.md").document)


WORD = Target("letter-word", lambda data: open_letter(data, "brief.docx"), _words, _WORD_XML, is_package=True)
HTML = Target("letter-html", lambda data: open_letter(data, "brief.html"), _pages, _TAGS)
MARKDOWN = Target("letter-markdown", _judged, lambda: iter((_MARKDOWN.encode(), _TEXT.encode())), _MARKS)
TEXT = Target(
    "letter-text", lambda data: open_letter(data, "brief.txt"), lambda: iter((_TEXT.encode(),)), _MARKS
)
MAIL = Target("letter-mail", lambda data: open_letter(data, "brief.eml"), _mail, _MAIL_WORDS)
PDF = Target(
    "letter-pdf",
    lambda data: open_letter(data, "brief.pdf"),
    lambda: iter((_pdf_with_plain_streams(),)),
    _PDF_WORDS,
)
