"""Going through the HTML of a template sign by sign: what may not be there, and what is not closed.

A browser mends bad HTML in its own way, and text gets lost. So a template is read strictly, and each
`{% if %}` and `{% for %}` holds whole elements: then whatever is chosen or repeated is sound HTML too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from html.entities import html5
from html.parser import HTMLParser

from docgen.finding import Finding
from docgen.message import Message, message
from docgen.render.html_template.css import css_faults
from docgen.render.html_template.faults import HtmlFault, html_finding
from docgen.render.html_template.rules import (
    GROUPS,
    INLINE,
    NEVER_CLOSED,
    NO_TEXT,
    ONLY_INLINE,
    PARENTS,
    attribute_fault,
    element_fault,
)
from docgen.render.html_template.source import Source
from docgen.render.html_template.tags import BLOCKS, BRANCHES, CHOICE, ENDS, Tag, masked
from docgen.render.values import REFUSED

DEEPEST = 60  # elements inside each other
MOST_FAULTS = 40  # more says nothing new

_STARTED = re.compile(r"<(?=[a-zA-Z/!?])")
_HALF_OPEN = re.compile(r"\w\s*\}\}")
_END = re.compile(r"</[a-zA-Z][^\s<>/]*\s*>")
_NAME_LENGTH = 30  # signs of a name that a message shows


class _StopError(Exception):
    """Enough is known: what follows cannot be read, or brings nothing new."""


@dataclass(frozen=True, slots=True)
class Markup:
    """What was found in a template.

    Attributes:
        findings: What is wrong with it.
        starts: For each element the number of the first sign after its name.
    """

    findings: tuple[Finding, ...]
    starts: tuple[int, ...]


def scanned(source: Source, tags: Sequence[Tag]) -> Markup:
    """Return what is wrong with the HTML of a template."""
    scanner = _Scanner(source, tags)
    try:
        scanner.feed(masked(source.text, list(tags)))
        scanner.close()
        scanner.end()
    except _StopError:
        pass
    return Markup(tuple(dict.fromkeys(scanner.findings)), tuple(scanner.starts))


class _Scanner(HTMLParser):
    def __init__(self, source: Source, tags: Sequence[Tag]) -> None:
        super().__init__(convert_charrefs=False)
        self.findings: list[Finding] = []
        self.starts: list[int] = []
        self._source = source
        self._tags = tags
        self._lines = [0, *(found.end() for found in re.finditer("\n", source.text))]
        self._next = 0
        self._open: list[tuple[str, int]] = []
        self._styled = False

    @property
    def _spot(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def _add(self, fault: HtmlFault, spot: int, **values: str | Message) -> None:
        self.findings.append(html_finding(fault, self._source.place(spot), fix=None, **values))
        if len(self.findings) >= MOST_FAULTS:
            raise _StopError

    def _stop(self, fault: HtmlFault, spot: int, **values: str | Message) -> None:
        self._add(fault, spot, **values)
        raise _StopError

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        spot = self._spot
        self._misplaced_tags(spot, message("a comment or a declaration"))
        self._misplaced_tags(spot + len(self.get_starttag_text() or ""), message("an element"))
        if fault := element_fault(tag):
            self._add(fault, spot, kind=_shown(tag))
        else:
            self._judge_place(tag, spot)
        for name, value in attrs:
            if set("<\"'=") & set(name):
                self._stop(HtmlFault.BAD_MARKUP, spot)
            self._attribute(tag, name, value or "", spot)
        self.starts.append(spot + 1 + len(tag))
        if tag not in NEVER_CLOSED:
            self._open.append((tag, spot))
            if len(self._open) > DEEPEST:
                self._stop(HtmlFault.TOO_BIG, spot)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Read `<p/>` as HTML does: as an element that is opened."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        spot = self._spot
        self._misplaced_tags(spot, message("a comment or a declaration"))
        if not _END.match(self._source.text, spot):
            self._stop(HtmlFault.BAD_MARKUP, spot)
        if tag in NEVER_CLOSED:
            self._stop(HtmlFault.NOT_OPENED, spot, kind=f"</{_shown(tag)}>")
        self._close(tag, spot, f"</{_shown(tag)}>")

    def handle_data(self, data: str) -> None:
        spot = self._spot
        inside = self._open[-1][0] if self._open else ""
        if self.cdata_elem in {"script", "style"}:
            self._misplaced_tags(spot + len(data), message("a style or a script"))
            if self.cdata_elem == "style":
                self._style(data, spot)
            return
        if found := _STARTED.search(self._source.text, spot, spot + len(data)):
            self._stop(HtmlFault.BAD_MARKUP, found.start())
        self._misplaced_tags(spot, message("a comment or a declaration"))
        for tag in self._tags_before(spot + len(data)):
            self._choice(tag)
        if inside in NO_TEXT and data.replace(CHOICE, "").strip():
            self._add(HtmlFault.MISPLACED, spot, kind=message("text outside {name}", name=_whole(inside)))
        if _HALF_OPEN.search(data):
            self._add(HtmlFault.TAG_OPEN, spot)

    def handle_entityref(self, name: str) -> None:
        spot = self._spot
        self._misplaced_tags(spot, message("a comment or a declaration"))
        if self._source.text.startswith(f"&{name};", spot) and f"{name};" not in html5:
            self._add(HtmlFault.ENTITY, spot, kind=f"&{_shown(name)};")
        elif f"{name};" in html5:
            self._sign(html5[f"{name};"], spot)

    def handle_charref(self, name: str) -> None:
        spot = self._spot
        self._misplaced_tags(spot, message("a comment or a declaration"))
        if not self._source.text.startswith(f"&#{name};", spot):
            self._add(HtmlFault.ENTITY, spot, kind=f"&#{_shown(name)}")
        else:
            self._sign(unescape(f"&#{name};") or "\0", spot)

    def _sign(self, signs: str, spot: int) -> None:
        for sign in signs:
            if sign == "\ufffd" or unicodedata.category(sign) in REFUSED:
                self._add(HtmlFault.SIGN, spot, sign=f"U+{ord(sign):04X}")

    def handle_comment(self, data: str) -> None:
        if not self._source.text.startswith("<!--", self._spot):
            self._stop(HtmlFault.BAD_MARKUP, self._spot)
        self._misplaced_tags(self._spot + len(data), message("a comment"))

    def handle_decl(self, decl: str) -> None:
        if decl.lower().split()[:2] != ["doctype", "html"] or "[" in decl:
            self._stop(HtmlFault.ELEMENT, self._spot, kind="<!…>")

    def unknown_decl(self, data: str) -> None:
        self._stop(HtmlFault.ELEMENT, self._spot, kind="<![…]>")

    def handle_pi(self, data: str) -> None:
        if not data.startswith("xml ") or self._spot:
            self._stop(HtmlFault.ELEMENT, self._spot, kind="<?…>")

    def end(self) -> None:
        """Add what is still open at the end of the file."""
        self._misplaced_tags(len(self._source.text), message("a comment or a declaration"))
        for name, spot in self._open[::-1]:
            self._add(HtmlFault.NOT_CLOSED, spot, kind=name if name[0] == "{" else f"<{_shown(name)}>")

    def _tags_before(self, spot: int) -> Iterator[Tag]:
        while self._next < len(self._tags) and self._tags[self._next].start < spot:
            self._next += 1
            yield self._tags[self._next - 1]

    def _misplaced_tags(self, spot: int, kind: Message) -> None:
        """Complain of each tag that stands before a spot and was not met in the text."""
        for tag in self._tags_before(spot):
            self._add(HtmlFault.TAG_PLACE, tag.start, kind=kind)

    def _choice(self, tag: Tag) -> None:
        """Follow an if or a for as an element, so that what opens inside it closes inside it."""
        if not tag.word:
            return
        shown = f"{{% {_shown(tag.word)} %}}"
        if tag.word in BLOCKS:
            self._open.append((shown, tag.start))
        elif tag.word in BRANCHES:
            opened = ("{% if %}", "{% for %}") if tag.word == "else" else ("{% if %}",)
            if not self._open or self._open[-1][0] not in opened:
                self._unclosed(opened, tag.start, shown)
        elif tag.word in ENDS:
            self._close(f"{{% {tag.word.removeprefix('end')} %}}", tag.start, shown)
        else:
            self._add(HtmlFault.FORBIDDEN, tag.start, what=_shown(tag.word))

    def _close(self, name: str, spot: int, shown: str) -> None:
        if self._open and self._open[-1][0] == name:
            self._open.pop()
        else:
            self._unclosed((name,), spot, shown)

    def _unclosed(self, names: tuple[str, ...], spot: int, shown: str) -> None:
        """Say what is still open where something else ends; what follows would only repeat it."""
        if any(name in names for name, _ in self._open):
            opened, start = self._open[-1]
            self._stop(HtmlFault.NOT_CLOSED, start, kind=opened if opened[0] == "{" else f"<{opened}>")
        self._stop(HtmlFault.NOT_OPENED, spot, kind=shown)

    def _judge_place(self, tag: str, spot: int) -> None:
        parents = [name for name, _ in self._open if name[0] != "{"]
        parent = parents[-1] if parents else ""
        lists = {"li", "td", "th"} & set(parents)
        wrong = (
            (tag in PARENTS and parent not in PARENTS[tag])
            or (parent in ONLY_INLINE and tag not in INLINE)
            or (parent in NO_TEXT and parent not in {"head", "html"} and parent not in PARENTS.get(tag, ()))
            or (tag in {"ol", "table", "ul"} and lists)
            or (tag == "a" and "a" in parents)
            or (parent == "li" and tag in GROUPS - {"div"})
        )
        if wrong:
            self._add(HtmlFault.MISPLACED, spot, kind=f"<{_shown(tag)}>")

    def _attribute(self, tag: str, name: str, value: str, spot: int) -> None:
        if name == "style":
            self._style(value, spot, whole=False)
        elif name == "charset" or (name == "content" and "charset=" in value.lower()):
            if value.lower().rpartition("=")[2].strip() not in {"utf-8", "utf8"}:
                self._add(HtmlFault.ENCODING, spot, what=message("the head names another set"))
        elif fault := attribute_fault(tag, name, value):
            self._add(fault, spot, kind=f"{_shown(tag)} {_shown(name)}")

    def _style(self, css: str, spot: int, *, whole: bool = True) -> None:
        for fault, number, words in css_faults(css):
            self._add(fault, spot + number if whole else spot, kind=words.replace("\n", " "))
        if css.strip() and not self._styled:
            self._styled = True
            self._add(HtmlFault.STYLE_UNUSED, spot)


def _shown(name: str) -> str:
    """Return a name of the template as a message may show it."""
    return re.sub(r"[^\w:.-]", "…", name)[:_NAME_LENGTH]


def _whole(name: str) -> str:
    return {"ul": "<li>", "ol": "<li>", "head": "<body>", "html": "<body>", "dl": "<dd>"}.get(name, "<td>")
