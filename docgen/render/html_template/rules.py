"""What an HTML template may hold: elements, attributes, links."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from docgen.render.html_template.faults import HtmlFault

HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
VOID = frozenset({"br", "col", "hr", "meta", "wbr"})
"""Allowed elements without an end."""

NEVER_CLOSED = VOID | {"area", "base", "embed", "frame", "img", "input", "link", "param", "source", "track"}
TABLE_PARTS = frozenset({"tbody", "tfoot", "thead"})

_GROUPS = "article aside blockquote body center div footer header main nav section"
_BLOCKS = "address caption colgroup dd dl dt hr html li ol p table td th tr ul"
_INLINE = "a abbr b bdi big br cite col dfn em font i label mark small span strong time u wbr"
GROUPS = frozenset(_GROUPS.split())
INLINE = frozenset(_INLINE.split())
ALLOWED = (
    GROUPS | HEADINGS | INLINE | TABLE_PARTS | frozenset([*_BLOCKS.split(), "head", "meta", "style", "title"])
)

NO_TEXT = TABLE_PARTS | {"colgroup", "dl", "head", "html", "ol", "table", "tr", "ul"}
"""Elements in which text has no place, so that it would be lost or moved."""

ONLY_INLINE = HEADINGS | {"p", "caption", "dt", "title"} | INLINE
"""Elements that hold running text, and no element that starts on a new line."""

PARENTS = {
    "caption": {"table"},
    "col": {"colgroup", "table"},
    "colgroup": {"table"},
    "dd": {"dl"},
    "dt": {"dl"},
    "li": {"ol", "ul"},
    "meta": {"head"},
    "style": {"head"},
    "tbody": {"table"},
    "td": {"tr"},
    "tfoot": {"table"},
    "th": {"tr"},
    "thead": {"table"},
    "title": {"head"},
    "tr": {"table", *TABLE_PARTS},
}
"""In what an element must stand, so that every reader of HTML sees the same."""

_LOADING = "applet audio base bgsound embed frame frameset iframe link object param portal source track video"
_PICTURES = frozenset({"canvas", "image", "img", "map", "picture", "svg"})
_SCRIPTS = frozenset({"noscript", "script", "slot", "template"})
_FETCHED = "action archive background classid codebase data download dynsrc formaction icon imagesrcset"
_FETCHED_TOO = "longdesc lowsrc manifest ping poster profile src srcdoc srcset usemap xlink:href"
_LOADING_ATTRIBUTES = frozenset([*_FETCHED.split(), *_FETCHED_TOO.split()])
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_CONTROLS = re.compile(r"[\x00-\x20\x7f]")


def element_fault(name: str) -> HtmlFault | None:
    """Return why an element may not be there."""
    if name in _PICTURES:
        return HtmlFault.PICTURE
    if name in _SCRIPTS:
        return HtmlFault.SCRIPT
    if name in _LOADING.split():
        return HtmlFault.LOADS
    return None if name in ALLOWED else HtmlFault.ELEMENT


def attribute_fault(element: str, name: str, value: str) -> HtmlFault | None:
    """Return why an attribute may not be there; rules of style are judged apart.

    Args:
        element: Name of the element.
        name: Name of the attribute, in small letters.
        value: What it says.
    """
    if name.startswith("on"):
        return HtmlFault.SCRIPT
    if name in _LOADING_ATTRIBUTES or (name == "rel" and "attachment" in value.lower()):
        return HtmlFault.LOADS
    if name == "href":
        return HtmlFault.LOADS if element != "a" else None if is_safe_link(value) else HtmlFault.LINK
    if name == "hidden":
        return HtmlFault.HIDDEN
    if _breaks_cells(element, name, value):
        return HtmlFault.CELLS
    return HtmlFault.LOADS if name == "http-equiv" and value.lower() != "content-type" else None


def is_safe_link(target: str) -> bool:
    """Return whether a link goes to a web page, an e-mail address or a phone number."""
    try:
        parts = urlsplit(_CONTROLS.sub("", target))
        if parts.scheme.lower() not in _SCHEMES:
            return False
        return (
            bool(parts.hostname) and "@" not in parts.netloc if "http" in parts.scheme else bool(parts.path)
        )
    except ValueError:
        return False


MOST_COLUMNS = 20
"""Cells that one cell may stand for; no sheet of paper has more columns."""


def _breaks_cells(element: str, name: str, value: str) -> bool:
    if element == "ol":
        return name in {"reversed", "type"} or (name == "start" and value.strip() != "1")
    if element == "li":
        return name == "value"
    if name == "rowspan":
        return value.strip() != "1"
    return name == "colspan" and not (value.strip().isdecimal() and 1 <= int(value) <= MOST_COLUMNS)
