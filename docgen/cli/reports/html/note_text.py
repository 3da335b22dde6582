"""What a note says: what is wrong, what to do, and the sentence before and after."""

from __future__ import annotations

from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.language import translate
from docgen.cli.printing import level_word
from docgen.cli.reports.html.notes import Note
from docgen.cli.reports.html.word_changes import changed_words
from docgen.finding import Finding
from docgen.writers.element import Node, el

LETTER_LANGUAGE = "nl"


def advice_of(note: Note) -> tuple[Node, ...]:
    """Return the advice that shows beside the text, as parts of a line.

    The words in question stand right above it, so they are not said again.
    """
    finding = note.finding
    head = el("strong", f"{level_word(finding.level)}: ", class_="soort")
    said = el("span", head, finding.message.translated(translate), class_="wat")
    parts: list[Node] = [said, *(_line("doe", text) for text in cures(finding))]
    if finding.quote is not None and finding.quote.rewritten:
        new = el("span", finding.quote.rewritten, lang=LETTER_LANGUAGE, class_="citaat")
        parts.append(el("span", el("strong", _("For example:")), " ", new, class_="doe"))
    return tuple(parts)


def message_of(finding: Finding) -> str:
    """Return what is wrong, with a capital."""
    text = finding.message.translated(translate)
    return text[:1].upper() + text[1:]


def cures(finding: Finding) -> tuple[str, ...]:
    """Return what to do about a finding, where that is known."""
    if finding.fix is not None:
        text = finding.fix.translated(translate)
        return (text[:1].upper() + text[1:],)
    return (_("Write for example: {text}").format(text=finding.advice),) if finding.advice else ()


def quoted(finding: Finding) -> Element | None:
    """Return the sentence with the words in question, and how it could be; `None` without words."""
    quote = finding.quote
    if quote is None:
        return _excerpt(finding.excerpt)
    if not quote.rewritten:
        words = el("mark", quote.marked) if quote.before.strip() or quote.after.strip() else quote.marked
        return el("blockquote", quote.before, words, quote.after, lang=LETTER_LANGUAGE, dir="auto")
    old, new = changed_words(quote.sentence, quote.rewritten)
    pairs = ((_("Now"), old, "oud"), (_("Better"), new, "nieuw"))
    return el(
        "dl",
        *(
            el("div", el("dt", name), el("dd", *words, lang=LETTER_LANGUAGE, dir="auto"), class_=side)
            for name, words, side in pairs
        ),
        class_="voor-na",
    )


def _excerpt(text: str) -> Element | None:
    return el("blockquote", text, lang=LETTER_LANGUAGE, dir="auto") if text else None


def _line(kind: str, text: str) -> Element:
    return el("span", text, class_=kind)
