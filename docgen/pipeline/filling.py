"""From a case to the text that its template makes of it; nothing is checked or written here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from docgen.cases.case import CaseBase
from docgen.cases.load import LoadedCase
from docgen.cases.registry import case_model
from docgen.context.plain import Context
from docgen.context.register import build_context
from docgen.document.blocks import Document
from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.law.book import BOOK, LawBook
from docgen.message import message
from docgen.pipeline.passage_sources import has_wording, with_sources
from docgen.place import Place
from docgen.readability.options import AllowedPhrase, Origin, ReadingOptions
from docgen.render.document import TextTemplate, render_document
from docgen.source.file import read_bytes
from docgen.template import codes
from docgen.template.folder import TOML, TemplateFolder

HTML_SUFFIXES = frozenset({".htm", ".html", ".xhtml"})
MAX_OWN = 60_000_000
"""Bytes of an office's own template; what is bigger is no letter."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A case with the text that its template makes of it; nothing was checked yet.

    Attributes:
        loaded: The case with the place of each field.
        template: The template it was made with.
        context: What the template could print.
        document: The text.
        word: The filled Word file, when the text came from one.
        findings: Warnings about an office's own template.
    """

    loaded: LoadedCase
    template: TemplateFolder
    context: Context
    document: Document
    word: bytes | None = None
    findings: tuple[Finding, ...] = ()


def fill(
    loaded: LoadedCase,
    template: TemplateFolder,
    folders: tuple[Path, ...],
    own_template: Path | None = None,
    book: LawBook = BOOK,
) -> Filled:
    """Return the text that the template of a case makes of it.

    Args:
        loaded: The case.
        template: Its template.
        folders: Where templates are looked for.
        own_template: An office's own Word or HTML file to fill instead of docgen's text.
        book: The law of this run.

    Raises:
        InputError: The template cannot be used, or a law value is not known for the day.
    """
    context = build_context(loaded.case, loaded.case.datum, book)
    if own_template is not None:
        document, word, findings = _own(own_template, template, context)
        if has_wording(document):
            document = with_sources(document, _document(template, context, folders))
        return Filled(loaded, template, context, document, word, findings)
    return Filled(loaded, template, context, _document(template, context, folders))


def model_of(template: TemplateFolder | None) -> type[CaseBase] | None:
    """Return the case model that a template asks for.

    Raises:
        TemplateError: The template asks for a kind of case that there is not.
    """
    if template is None:
        return None
    info = template.info
    model = case_model(info.case_model)
    if model is None:
        raise TemplateError(
            [
                codes.ZAAKMODEL_ONBEKEND.finding(
                    message(
                        "The template asks for a kind of case that docgen does not know: {name}",
                        name=info.case_model,
                    )
                )
            ]
        )
    return model


def reading_options(filled: Filled, office: Iterable[AllowedPhrase] = ()) -> ReadingOptions:
    """Return how to read a filled case: what must stay, and what are the words of somebody else.

    Args:
        filled: The case with its text.
        office: What the office allows in all its letters.
    """
    return ReadingOptions(
        allowed=(*_of_template(filled.template), *_of_case(filled.loaded), *office),
        quotes=frozenset(filled.template.info.citaten),
        children=_children(filled.loaded.case),
    )


def _children(case: CaseBase) -> bool | None:
    """Return whether children live in the home; `None` when the case does not say or nobody knows."""
    group = getattr(case, "kinderen", None)
    said = getattr(case, "minderjarige_kinderen", None) or getattr(group, "aanwezig", None)
    return {"ja": True, "nee": False}.get(str(said))


def _of_template(template: TemplateFolder) -> Iterator[AllowedPhrase]:
    place = Place(str(template.path / TOML))
    for one in template.info.toegestaan:
        yield AllowedPhrase(one.regel, one.tekst, one.reden, Origin.TEMPLATE, place)


def _of_case(loaded: LoadedCase) -> Iterator[AllowedPhrase]:
    for index, one in enumerate(loaded.case.toegestaan):
        place = loaded.places[f"toegestaan[{index}].regel"]
        yield AllowedPhrase(one.regel, one.tekst or "", one.reden, Origin.CASE, place)


def _document(template: TemplateFolder, context: Context, folders: tuple[Path, ...]) -> Document:
    text = TextTemplate(template.text_name, folders, template.info.layout, template.info.titel)
    return render_document(text, context.values, author=_author(context), created=_created(context))


def _own(
    path: Path, template: TemplateFolder, context: Context
) -> tuple[Document, bytes | None, tuple[Finding, ...]]:
    """Return the text of an office's own template, the Word file it makes if it is one, and its warnings."""
    data = read_bytes(path, MAX_OWN)
    if path.suffix.lower() in HTML_SUFFIXES:
        from docgen.render.html_template.filled import render_html

        html = render_html(data, context.values, str(path))
        document, word, findings = html.document, None, html.findings
    else:
        from docgen.render.word.filled import render_word
        from docgen.writers.wordml.picture import code_picture

        filled = render_word(data, context.values, str(path), code_picture)
        document, word, findings = filled.document, filled.docx, filled.findings
    told = replace(
        document,
        layout=template.info.layout,
        subject=template.info.titel,
        author=_author(context),
        created=_created(context),
    )
    return told, word, findings


def _author(context: Context) -> str:
    return str(context.values.get("afzender_naam") or "")


def _created(context: Context) -> str:
    return str(context.values["datum"])
