"""The page around a report: nothing comes from outside, and only our own style and script may run."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from gettext import gettext as _
from importlib.resources import files
from xml.etree.ElementTree import Element

from docgen.cli.language import active_language
from docgen.writers.element import el, markup

_NOT_IN_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Signs that a page may not hold. Source: HTML, preprocessing the input stream."""

REPLACED = "\ufffd"


def page(title: str, parts: Iterable[Element]) -> str:
    """Return a whole page.

    Args:
        title: Title and first heading.
        parts: What follows the heading.
    """
    style, script = _asset("report.css"), _asset("report.js")
    body = el(
        "body",
        el("a", _("To the report"), href="#inhoud", class_="sprong"),
        el("header", el("p", "docgen check", class_="merknaam"), class_="kop-van-pagina"),
        el("main", el("h1", el("bdi", title)), _keys(), *parts, id="inhoud", tabindex="-1"),
        el("footer", el("p", _("This page holds the text of the letter: keep it as you keep the letter."))),
        el("script", script),
    )
    root = el("html", _head(title, style, script), body, lang=active_language())
    _clean(root)
    return f"<!DOCTYPE html>\n{markup(root)}\n"


def _head(title: str, style: str, script: str) -> Element:
    allowed = (
        "default-src 'none'",
        f"style-src '{_digest(style)}'",
        f"script-src '{_digest(script)}'",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content="; ".join(allowed)),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="referrer", content="no-referrer"),
        el("meta", name="color-scheme", content="light dark"),
        el("title", title),
        el("style", style),
    )


def _keys() -> Element:
    """Return the line about the keys, which the script shows; they can be switched off (WCAG 2.1.4)."""
    box = el("input", type="checkbox", checked="checked", id="toetsen")
    text = _("Keys: n is the next note, p the one before, Esc closes the advice")
    return el("p", el("label", box, text), class_="toetsen", hidden="hidden")


def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _clean(root: Element) -> None:
    """Put a sign that shows in the place of each one that a page may not hold."""
    for one in root.iter():
        if one.text:
            one.text = _NOT_IN_HTML.sub(REPLACED, one.text)
        if one.tail:
            one.tail = _NOT_IN_HTML.sub(REPLACED, one.tail)
        for name, value in one.attrib.items():
            one.attrib[name] = _NOT_IN_HTML.sub(REPLACED, value)
