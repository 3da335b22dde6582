"""HTML templates: one that works, and one for each way in which a template can be bad."""

from __future__ import annotations

from tests.render.own_templates import LETTER

HEAD = (
    '<!DOCTYPE html>\n<html lang="nl">\n<head><meta charset="utf-8"><title>Herinnering</title>{head}</head>\n'
)


def page(inside: str = "", head: str = "") -> str:
    """Return a whole template with something more in it; what is more is on line 5."""
    body = "\n".join(f"<p>{line}</p>" for line in LETTER)
    start = f"{HEAD.format(head=head)}<body><h1>Uw huur is nog niet betaald</h1>"
    return f"{start}\n{inside}\n{body}\n</body></html>\n"


PIXEL = "data:image/png;base64,iVBORw0KGgo="
SVG = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Cimage href='file:///etc/passwd'/%3E%3C/svg%3E"

LOADING = [
    '<link rel="stylesheet" href="http://example.org/x.css">',
    '<link rel="attachment" href="file:///etc/passwd">',
    '<a rel="attachment" href="https://example.org/x">bijlage</a>',
    '<a download href="https://example.org/x">bijlage</a>',
    '<base href="file:///etc/">',
    '<object data="file:///etc/passwd"></object>',
    '<embed src="/etc/passwd">',
    '<iframe src="http://example.org"></iframe>',
    '<frame src="x">',
    '<video poster="/etc/passwd" src="x.mp4"></video>',
    '<audio src="x.mp3"></audio>',
    '<input type="image" src="x.png">',
    '<table background="http://example.org/x.png"><tr><td>x</td></tr></table>',
    '<form action="http://example.org"></form>',
    '<div style="background: url(http://example.org/x.png)">x</div>',
    "<div style=\"background: u\\72l('/etc/passwd')\">x</div>",
    "<p style=\"background-image: image-set('x.png' 1x)\">x</p>",
    '<ul style="list-style: url(bullet.png)"><li>x</li></ul>',
    '<meta http-equiv="refresh" content="0; url=http://example.org">',
    '<blockquote><p src="/dev/zero">x</p></blockquote>',
]
PICTURES = [
    '<img src="http://example.org/volg.png">',
    '<img src="/etc/passwd">',
    '<img src="../logo.png">',
    '<img src="logo.png" alt="">',
    '<img srcset="http://example.org/x.png 2x">',
    '<img src="/dev/zero">',
    f'<img src="{PIXEL}" alt="logo">',
    f'<img src="{SVG}">',
    '<picture><source srcset="x.webp"></picture>',
    '<svg><image href="file:///etc/passwd"/></svg>',
    '<svg><use href="#a"/></svg>',
    "<canvas></canvas>",
]
STYLES_THAT_LOAD = [
    "@import 'http://example.org/x.css';",
    "@import url(/etc/passwd);",
    "@font-face { font-family: x; src: url(http://example.org/x.woff) }",
    "body { background: url( 'file:///etc/passwd' ) }",
    "p::after { content: url(x.png) }",
    "@color-profile device-cmyk { src: url(x.icc) }",
    "@page { background: url(/dev/random) }",
    "p { cursor: url(x.cur) }",
]
SCRIPTS = [
    "<script>alert(1)</script>",
    '<script src="http://example.org/x.js"></script>',
    "<script>var x = '{{ huurder.naam }}';</script>",
    '<p onclick="x()">x</p>',
    '<body onload="x()">',
    "<noscript>x</noscript>",
    "<template><p>x</p></template>",
    '<p style="width: expression(alert(1))">x</p>',
]
LINKS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#10;script:alert(1)",
    "&#106;avascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,x",
    "vbscript:x",
    "ftp://example.org/x",
    "//example.org/x",
    "/etc/passwd",
    "brief2.html",
    "#onder",
    "",
    "https://bank.example@example.org/",
    "https://",
]
HIDDEN = [
    '<p style="display:none">x</p>',
    '<p style="visibility : hidden">x</p>',
    '<p style="font-size:0">x</p>',
    '<p style="opacity: 0.0">x</p>',
    "<p hidden>x</p>",
    '<p style="text-indent: -9999px">x</p>',
    '<p style="color: transparent">x</p>',
    '<p style="height:0;overflow:hidden">x</p>',
]
FIELD_PLACES = [
    '<p style="color: {{ huurder.naam }}">x</p>',
    "<p class={{ huurder.naam }}>x</p>",
    '<p title="{{ huurder.naam }}">x</p>',
    '<a href="{{ hulplink }}">x</a>',
    "<a href=https://{{ hulplink }}>x</a>",
    '<a href="https://x.nl/?n={{ huurder.naam }}">x</a>',
    "<!-- {{ huurder.naam }} -->",
    "<p {% if aan_bewindvoerder %}class='x'{% endif %}>x</p>",
    "<p{{ huurder.naam }}>x</p>",
]
CODE = [
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ huurder.__class__ }}",
    "{{ huurder.naam|attr('__class__') }}",
    "{{ huurder.naam|safe }}",
    "{{ huurder['naam'] }}",
    "{{ maanden.append('x') }}",
    "{{ self.__init__ }}",
    "{{ lipsum() }}",
    "{{ range(999999999) }}",
    "{{ 'a' * 2000000000 }}",
    "{{ 7*7 }}",
    "{{ '%02000000000d' % 1 }}",
    "{{ huurder.naam|center(2000000000) }}",
    "{{ huurder.naam|map('x') }}",
    "{% autoescape false %}{{ huurder.naam }}{% endautoescape %}",
    "{% set x = 1 %}",
    "{% include '/etc/passwd' %}",
    "{% include 'brief.html' %}",
    "{% import 'x' as y %}",
    "{% from 'x' import y %}",
    "{% extends 'x' %}",
    "{% block x %}{% endblock %}",
    "{% macro x() %}{% endmacro %}",
    "{% call x() %}{% endcall %}",
    "{% filter upper %}x{% endfilter %}",
    "{% raw %}{{ x }}{% endraw %}",
    "{% with x = 1 %}{% endwith %}",
    "{% for a in range(99999) %}x{% endfor %}",
    "{% for a in maanden recursive %}x{% endfor %}",
    "{% do maanden.clear() %}",
    "{% debug %}",
    "{{ _mark }}",
]
CHANGED_TEXT = [
    '<p style="text-decoration: line-through">oud</p>',
    '<p style="unicode-bidi: bidi-override; direction: rtl">x</p>',
]
ELEMENTS = [
    "<del>oud</del>",
    "<s>oud</s>",
    "<ins>nieuw</ins>",
    "m<sup>2</sup>",
    "<pre>x</pre>",
    "<textarea>x</textarea>",
    "<select><option>x</option></select>",
    "<details><summary>x</summary>y</details>",
    "<marquee>x</marquee>",
    "<math><mi>x</mi></math>",
    "<x-eigen>x</x-eigen>",
    "<q>x</q>",
]
CELLS = [
    '<table><tr><td rowspan="2">x</td><td>y</td></tr><tr><td>z</td></tr></table>',
    '<table><tr><td colspan="100000">x</td></tr></table>',
    '<ol start="5"><li>x</li></ol>',
    "<ol reversed><li>x</li></ol>",
    '<ol><li value="3">x</li></ol>',
]
NOT_CLOSED = [
    "<p>x",
    "<div><p>x</p>",
    "<p><b>x</p>",
    "<ul><li>x<li>y</ul>",
    "<table><tr><td>x</tr></table>",
    "{% if aan_bewindvoerder %}<p>{% endif %}x</p>",
    "{% for m in maanden %}<p>x{% endfor %}</p>",
    "<p>{% if aan_bewindvoerder %}x</p>",
    "<p/>x",
]
NOT_OPENED = ["x</p>", "<p>x</p></div>", "</br>", "{% endif %}", "{% else %}", "{% endfor %}"]
MISPLACED = [
    "<p><div>x</div></p>",
    "<ul>x</ul>",
    "<table>x<tr><td>y</td></tr></table>",
    "<li>x</li>",
    "<td>x</td>",
    "<ul><li>x<ul><li>y</li></ul></li></ul>",
    "<ul><p>x</p></ul>",
    "<h2><p>x</p></h2>",
    '<a href="https://a.nl">x<a href="https://b.nl">y</a></a>',
    "<table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>",
    "<p>x<style>p { color: red }</style></p>",
]
BAD_MARKUP = [
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    "<p <b>x</p>",
    "<p>x</p",
    "<!-- x",
    "<p class='x>x</p>",
    "</ p>",
]
DECLARATIONS = ["<![CDATA[x]]>", "<?php echo 1; ?>"]
CODES_FOR_SIGNS = ["<p>&foobar;</p>", "<p>&#8364 10</p>"]
TAGS_OPEN = [
    "<p>{{ huurder.naam</p>",
    "<p>{% if x</p>",
    "<p>huurder.naam }}</p>",
    "<p>{ huurder.naam }}</p>",
    "{# x",
]
UNREADABLE = ["<p>{{ huurder naam }}</p>", "<p>{{ }}</p>", "<p>{{ 'x }}</p>", "<p>{{ “x” }}</p>"]
UNKNOWN = ["<p>{{ hurder.naam }}</p>", "<p>{{ huurder.naamm }}</p>", "{% if onbekend %}<p>x</p>{% endif %}"]
UNPRINTABLE = [
    "<p>{{ totaal.open }}</p>",
    "<p>{{ datum }}</p>",
    "<p>{{ huurder }}</p>",
    "<p>{{ maanden }}</p>",
]
FAILED = [
    "<p>{{ huurder.naam|bedrag }}</p>",
    "<p>{{ huurder.naam|datum }}</p>",
    "<p>{{ totaal.open|lijst }}</p>",
]
