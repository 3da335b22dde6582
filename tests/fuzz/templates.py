"""Templates of a stranger: Markdown with Jinja, a Word file with tags, and the files that describe them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from docgen.document.blocks import Layout
from docgen.render.document import TextTemplate, render_document
from docgen.render.html_template.filled import render_html
from docgen.render.word.filled import render_word
from docgen.template.folder import read_folder
from docgen.template.folders import installed_templates
from tests.render.word.word_templates import template

from .target import Target

CONTEXT: dict[str, object] = {
    "huurder": {"naam": "Jansen & Zn <BV>", "adres": {"plaats": "Rotterdam"}},
    "bedrag": Decimal("1234.50"),
    "datum": date(2027, 1, 12),
    "gezin": True,
    "termijnen": [{"datum": date(2027, 2, 1), "bedrag": Decimal("10.00")}],
    "klacht": "De kraan lekt.\nAl een jaar.",
    "leeg": [],
    "niets": None,
}
_MARKDOWN = """# Uw huur

::: afzender
Woonstichting Voorbeeld
Kerkweg 1
:::

::: adres
{{ huurder.naam }}
{{ huurder.adres.plaats }}
:::

::: kenmerk
- Ons kenmerk | HV-1
- Datum | {{ datum|datum }}
:::

::: aanhef
Beste {{ huurder.naam }},
:::

::: in-het-kort
## In het kort
- Wat? | **U betaalt {{ bedrag|bedrag }}.**
- Wanneer? | {{ datum|dagdatum }}
:::

::: tijdlijn
- klaar | {{ datum|dag }} | De rechter beslist.
- nu | vandaag | U belt ons.
:::

::: artikelen
## Betalen
::: wettekst bron="art. 7:230 BW" uitleg="betalen"
{{ klacht }}
:::
::: uitleg betalen
U betaalt in delen.
:::
:::

| Dag | Bedrag |
|---|---:|
{% for een in termijnen %}
| {{ een.datum|datum }} | {{ een.bedrag|bedrag }} |
{% endfor %}

---

## Wie helpt?

::: hulp
## Hulp
- Geldfit | Hulp bij geldzorgen | **0800 8115**

Bellen is gratis.
:::

{% if gezin %}
1. Bel ons.
2. Kom langs.
{% else %}
Geen kinderen.
{% endif %}

::: ondertekening
- [ ] Huurder | {{ huurder.naam }} | plaats
:::

::: voettekst
Woonstichting Voorbeeld
:::
"""
_HTML = """<!DOCTYPE html>
<html lang="nl">
<head><meta charset="utf-8"><title>Herinnering</title><style>p { color: #000; }</style></head>
<body>
<h1>Uw huur</h1>
<p>Beste {{ huurder.naam }},</p>
<p>U betaalt <strong>{{ bedrag|bedrag }}</strong> voor {{ datum|datum }}.<br>{{ klacht }}</p>
<table><tr><th>Dag</th><th>Bedrag</th></tr>
{% for een in termijnen %}<tr><td>{{ een.datum|datum }}</td><td>{{ een.bedrag|bedrag }}</td></tr>{% endfor %}
</table>
{% if gezin %}<ul><li>U hebt kinderen.</li></ul>{% else %}<p>Geen kinderen.</p>{% endif %}
<p><a href="https://example.nl">Lees meer</a></p>
</body></html>
"""
_PARAGRAPHS = (
    "Beste {{ huurder.naam }}, betaal {{ bedrag|bedrag }} voor {{ datum|datum }}.",
    "{%p if gezin %}",
    "U hebt kinderen.",
    "{%p endif %}",
    "{% for een in termijnen %}{{ een.bedrag|bedrag }} {% endfor %}",
)
_JINJA = (
    *(
        b"{{ ",
        b" }}",
        b"{% ",
        b" %}",
        b"{#",
        b"#}",
        b"{%p ",
        b"{%tr for x in termijnen %}",
        b"{{r ",
        b"{_{",
        b"}_}",
        b"{% endif %}",
        b"{% endfor %}",
    ),
    *(
        b"{% for x in huurder %}",
        b"{% if niets %}",
        b"{{ niets }}",
        b"{{ leeg }}",
        b"{{ gezin }}",
        b"{{ bedrag }}",
        b"{{ huurder }}",
        b"|bedrag",
        b"|datum",
    ),
    *(
        b"|upper",
        b"|safe",
        b".__class__",
        b"loop.index",
        b"{% include '../x' %}",
        b"{% set x = 1 %}",
        b"{% raw %}",
        b"{{ 7*7 }}",
        b"{{ 'a'*9999999999 }}",
    ),
    *(
        b"{% for x in klacht %}{% for y in klacht %}{% for z in klacht %}",
        b"{{ x",
        b"'",
        b'"',
        b" and ",
        b" not ",
        b" == ",
        b"(((((",
        b"loop.",
        b"_mark",
    ),
)
_CONTAINERS = (
    *(
        b":::",
        b"::: ondertekening\n",
        b"::: tijdlijn\n",
        b"::: briefhoofd\n",
        b"::: wettekst 7:230\n",
        b"::: bestaatniet\n",
        b":::: voettekst\n",
    ),
    *(
        b"# ",
        b"## ",
        b"### ",
        b"---\n",
        b"| a |\n|---|\n",
        b"- ",
        b"1. ",
        b"**",
        b"[a](http://x)",
        b"![x](y)",
        b"<b>",
        b"\n\n",
        b"\n",
        "\ue0000\ue001".encode(),
    ),
)
_MARKUP = (
    *(
        b"<p>",
        b"</p>",
        b"<div>",
        b"<table>",
        b"<tr>",
        b"<td colspan='9'>",
        b"<li>",
        b"<br>",
        b"<!--",
        b"-->",
        b"<style>",
    ),
    *(
        b"style='display:none'",
        b"hidden",
        b"href='javascript:x'",
        b"href='{{ klacht }}'",
        b"<img src=x>",
        b"&#0;",
        b"&amp;",
    ),
    *(
        b"<script>",
        b"<svg>",
        b"<![CDATA[",
        b"]]>",
        b"&lt;",
        b"<plaintext>",
        b"<template>",
        b"</body>",
        b"url(x)",
        b"{",
        b"}",
    ),
)
_TOML = (
    b"[",
    b"]",
    b"[[",
    b"]]",
    b"=",
    b'"',
    b'"""',
    b"'''",
    b"\n",
    b"1979-05-27T07:32:00Z",
    b"nan",
    b"inf",
    b"{",
    b"}",
    b".",
    b"\\uD800",
    b"\x00",
    b"#",
)


def _rendered(data: bytes) -> object:
    with tempfile.TemporaryDirectory(prefix="docgen-fuzz-") as folder:
        (Path(folder) / "document.md").write_bytes(data)
        return render_document(TextTemplate("document.md", (Path(folder),), Layout.BRIEF, "brief"), CONTEXT)


def _described(data: bytes) -> object:
    with tempfile.TemporaryDirectory(prefix="docgen-fuzz-") as folder:
        (Path(folder) / "template.toml").write_bytes(data)
        return read_folder(Path(folder), Path(folder))


def _toml() -> Iterator[bytes]:
    for path in sorted(installed_templates().glob("notices/*/template.toml")):
        yield path.read_bytes()


MARKDOWN = Target(
    "template-markdown", _rendered, lambda: iter((_MARKDOWN.encode(),)), (*_JINJA, *_CONTAINERS)
)
WORD = Target(
    "template-word",
    lambda data: render_word(data, CONTEXT, "kantoor.docx"),
    lambda: iter((template(*_PARAGRAPHS),)),
    (
        *_JINJA,
        b"<w:p>",
        b"</w:p>",
        b"<w:r><w:t>",
        b"</w:t></w:r>",
        b"<w:tbl>",
        b"]]>",
        b"&#0;",
        b'r:id="rId99"',
    ),
    is_package=True,
)
HTML = Target(
    "template-html",
    lambda data: render_html(data, CONTEXT, "kantoor.html"),
    lambda: iter((_HTML.encode(),)),
    (*_JINJA, *_MARKUP),
)
TOML = Target("template-toml", _described, _toml, _TOML)
