"""What the sheet to fill in of a template is made of: its fields, its example, its comments."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docgen.batch.columns import pattern_of
from docgen.batch.sheet_columns import Wanted, wanted_columns
from docgen.batch.sheet_notes import FieldNote, field_notes
from docgen.batch.sheet_words import sheet_words
from docgen.cases.schema import fields_of
from docgen.errors import TemplateError
from docgen.message import message
from docgen.pipeline.filling import model_of
from docgen.place import Place
from docgen.source.codes import TOO_WIDE
from docgen.source.file import read_bytes
from docgen.source.sheet import MAX_COLUMNS
from docgen.source.tree import Value
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import search_path
from docgen.template.search import find_template

_ITEM_END = re.compile(r"\[\]$")


@dataclass(frozen=True, slots=True)
class Plan:
    """What the sheet is made of.

    Attributes:
        document: Id of the document.
        columns: Its columns.
        example: The example case.
        notes: What the example case says about each field, by pattern.
        rows: Rows to prepare below the example, with the document filled in.
        translate: Gives the wording of a rule in the language of the user.
    """

    document: str
    columns: Sequence[Wanted]
    example: Mapping[str, Value]
    notes: Mapping[str, FieldNote]
    rows: int
    translate: Callable[[str], str]

    def note(self, column: Wanted) -> FieldNote:
        """Return what is good to know of a column."""
        pattern = pattern_of(column.parts)
        of_list = self.notes.get(_ITEM_END.sub("", pattern))
        return self.notes.get(pattern) or of_list or FieldNote("", "")

    def rule(self, column: Wanted) -> str:
        """Return how the value of a column is written."""
        return message("Write {rule}.", rule=column.field.rule).translated(self.translate)

    def rule_with_example(self, column: Wanted) -> str:
        """Return how the value of a column is written, with one that is right."""
        field = column.field
        example = self.note(column).example or field.example
        if field.choices or not example:
            return self.rule(column)
        written = message("Write {rule}; for example: {example}", rule=field.rule, example=example)
        return written.translated(self.translate)

    def need(self, column: Wanted) -> str:
        """Return whether a column must be filled in, as a sentence."""
        words = sheet_words()
        if column.required:
            return words.verplicht
        if column.field.required and len(column.parts) > 1:
            return words.als_groep.format(groep=self.group(column))
        return words.mag_leeg

    def group(self, column: Wanted) -> str:
        """Return the group around a field, as its columns name it."""
        return column.name.rpartition(".")[0] or column.name

    def need_word(self, column: Wanted) -> str:
        """Return whether a column must be filled in, as a word."""
        yes, no, with_group = sheet_words().nodig
        if column.required:
            return yes
        if column.field.required and len(column.parts) > 1:
            return with_group.format(groep=self.group(column))
        return no


def plan_of(
    template_id: str,
    folders: tuple[Path, ...],
    *,
    rows: int,
    items: int,
    translate: Callable[[str], str],
) -> Plan:
    """Return what the sheet of a template is made of.

    Args:
        template_id: Id of the template.
        folders: Template folders of the office.
        rows: Rows to prepare below the example.
        items: The least number of items of each list.
        translate: Gives the wording of a rule in the language of the user.

    Raises:
        InputError: No such template, its example case cannot be read, or the sheet would be too wide.
    """
    template = find_template(template_id, search_path(folders))
    model = model_of(template)
    if model is None:
        raise TypeError("a template that was found has a model")
    path = str(template.example)
    data = read_bytes(template.example)
    example = read_yaml(data, path).value
    notes = field_notes(data, path)
    order = {pattern: number for number, pattern in enumerate(notes)}
    # The example has the people first and then the facts, as a person fills in a case.
    fields = sorted(
        fields_of(model),
        key=lambda one: order.get(one.path, order.get(one.path.removesuffix("[]"), len(order))),
    )
    columns = wanted_columns(fields, example, items)
    if len(columns) >= MAX_COLUMNS:
        why = message("With so many items the sheet has more than {most} columns.", most=MAX_COLUMNS)
        fix = message("Give a lower number with --items.")
        raise TemplateError([TOO_WIDE.finding(why, Place(path), fix)])
    return Plan(template_id, columns, example, notes, rows, translate)
