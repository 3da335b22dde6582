"""What a style in an HTML template may not do: load, hide text, or add and strike words.

The style itself is not used: the house style is. So what only dresses the page is let be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.render.html_template.faults import HtmlFault

_PAGE = re.compile(r"@page\b[^{]*\{(?:[^{}]|\{[^{}]*\})*\}")
_RULES = (
    (HtmlFault.LOADS, re.compile(r"@import|@font-face|@color-profile|@namespace|@counter-style")),
    (
        HtmlFault.LOADS,
        re.compile(r"url\s*\(|image\s*\(|image-set\s*\(|\bsrc\s*\(|element\s*\(|cross-fade\s*\("),
    ),
    (HtmlFault.LOADS, re.compile(r"\\|<!--|behavior\s*:|-moz-binding")),
    (HtmlFault.SCRIPT, re.compile(r"expression\s*\(|javascript:")),
    (HtmlFault.HIDDEN, re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)")),
    (
        HtmlFault.HIDDEN,
        re.compile(r"(?:font-size|opacity|(?:max-)?(?:height|width))\s*:\s*0*\.?0+(?![\d.]*[1-9])"),
    ),
    (HtmlFault.HIDDEN, re.compile(r"text-indent\s*:\s*-|color\s*:\s*transparent|\bclip(?:-path)?\s*:")),
)
_TEXT = (
    (HtmlFault.STYLE_TEXT, re.compile(r"(?:^|[;{\s\"'])(?:content|quotes)\s*:")),
    (HtmlFault.STYLE_TEXT, re.compile(r"line-through|unicode-bidi\s*:|direction\s*:\s*rtl|-security\s*:")),
)
MOST_SHOWN = 20  # signs of a rule that a message shows


def css_faults(css: str) -> Iterator[tuple[HtmlFault, int, str]]:
    """Yield what is wrong with rules of style.

    What stands at the edge of each page (`@page`) may hold text: the house style has its own page numbers.

    Yields:
        The fault, the number of its first sign from 0, and the words themselves.
    """
    text = _without_comments(css.lower())
    yield from _found(_RULES, text)
    yield from _found(_TEXT, _PAGE.sub(lambda page: " " * len(page.group()), text))


def _found(
    rules: tuple[tuple[HtmlFault, re.Pattern[str]], ...], text: str
) -> Iterator[tuple[HtmlFault, int, str]]:
    for fault, pattern in rules:
        if found := pattern.search(text):
            yield fault, found.start(), found.group().strip(" \t\n;{\"'")[:MOST_SHOWN]


def _without_comments(css: str) -> str:
    """Return the rules with spaces for comments; found by hand, as a pattern is slow on many open ones."""
    pieces, spot = [], 0
    while (start := css.find("/*", spot)) >= 0:
        end = css.find("*/", start + 2)
        after = len(css) if end < 0 else end + 2
        pieces += [css[spot:start], " " * (after - start)]
        spot = after
    return "".join([*pieces, css[spot:]])
