"""Which fields the documents of a sheet have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from docgen.cases.case import CaseBase
from docgen.cases.registry import CASE_MODELS, DOSSIER, is_in_dossier
from docgen.cases.schema import Field, Form, fields_of
from docgen.errors import DocgenError
from docgen.pipeline.filling import model_of
from docgen.source.file import read_bytes, scan_fields
from docgen.source.tree import Value
from docgen.template.folders import search_path
from docgen.template.search import all_templates

Fields = Mapping[str, Field]
"""The fields that hold a value, by pattern: items of a list as `[]`."""


class Catalogue:
    """The documents there are, with their fields; each is looked up once."""

    def __init__(self, folders: tuple[Path, ...] = ()) -> None:
        self._templates = all_templates(search_path(folders))
        self._known: dict[str, Fields | None] = {}

    def fields(self, document: str) -> Fields | None:
        """Return the fields of a document, or `None` when there is no such document."""
        if document not in self._known:
            model = model_of(self._templates.get(document))
            self._known[document] = None if model is None else value_fields(model)
        return self._known[document]

    def fields_of_all(self, documents: Iterable[str]) -> Fields:
        """Return the fields of all these documents; of every document when none of them is known."""
        known = [fields for document in documents if (fields := self.fields(document)) is not None]
        together: dict[str, Field] = {}
        for fields in known or map(value_fields, CASE_MODELS):
            together = {**fields, **together}
        return together

    def example(self, document: str) -> dict[str, Value] | None:
        """Return the fields of the example case of a document; `None` when there is none to be read."""
        template = self._templates.get(document)
        if template is None:
            return None
        try:
            source, _ = scan_fields(read_bytes(template.example), str(template.example))
        except DocgenError:
            return None
        return source.value


def value_fields(model: type[CaseBase]) -> dict[str, Field]:
    """Return the fields of a model that hold a value; of a dossier also those of its other documents.

    A sheet may serve each letter of a dossier, as a case file does; the field of the document itself wins.
    """
    others = [one for one in DOSSIER if one is not model] if is_in_dossier(model) else []
    fields: dict[str, Field] = {}
    for one in (model, *others):
        for field in fields_of(one):
            if field.form is Form.VALUE:
                fields.setdefault(field.path, field)
    return fields
