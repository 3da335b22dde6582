"""What the sheet to fill in of a template is made of: its fields, its example, its comments."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from docgen.batch.sheet_columns import wanted_columns
from docgen.batch.sheet_file import Plan
from docgen.batch.sheet_notes import field_notes
from docgen.cases.schema import fields_of
from docgen.errors import TemplateError
from docgen.message import message
from docgen.pipeline.filling import model_of
from docgen.place import Place
from docgen.source.codes import TOO_WIDE
from docgen.source.file import read_bytes
from docgen.source.sheet import MAX_COLUMNS
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import search_path
from docgen.template.search import find_template


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
