"""Filling the tags of a Word file with docxtpl, in docgen's own sandbox and with strict XML.

docxtpl fills tags with regular expressions over XML and then repairs what it made; the repair deletes
text without a word. So each filled part must be sound XML before docxtpl may touch it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from docgen.errors import DocgenError
from docgen.render.budget import BUDGET_NAME, Budget, TooMuchError
from docgen.render.sandbox import MARK_NAME, DocgenEnvironment, Mark

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

GUARD = "\ue003"
"""Private sign around each value, so that docxtpl's own escapes never start in data; taken out again."""

_ESCAPES = re.compile(r"(?<=[{%}])_(?=[{%}])")
_FOOTNOTES = "footnotes+xml"


class UnsoundXmlError(Exception):
    """A part is no longer sound XML after filling in; its values or tags broke the structure."""

    def __init__(self, part: str) -> None:
        self.part = part
        super().__init__(part)


class BrokenPackageError(Exception):
    """The parts are sound XML, but do not hang together as a Word file."""


def guarded(text: str) -> str:
    """Return text in which docxtpl finds no escapes of its own, such as `{_{`."""
    return GUARD + _ESCAPES.sub(f"{GUARD}_{GUARD}", text) + GUARD


def fill_parts(template: bytes, context: Mapping[str, object], mark: Mark) -> dict[str, bytes]:
    """Return the parts of a Word file that can hold tags, filled in.

    Args:
        template: A .docx file that was checked before.
        context: Plain values.
        mark: Turns a value and its field into what is printed; use `guarded` on what it gives.

    Raises:
        UnsoundXmlError: A filled part is not sound XML.
        TooMuchError: A part grows beyond any letter, or takes too long.
        BrokenPackageError: The parts do not hang together as a Word file.
    """
    try:
        return _filled_in(template, {**context, MARK_NAME: mark, BUDGET_NAME: Budget()})
    except (UnsoundXmlError, TooMuchError, DocgenError):
        raise
    except Exception as error:
        # The tags were tried out before, so it is the package: python-docx raises whatever comes up on one
        # with a part, a relation or a content type missing (found by fuzzing: five kinds).
        raise BrokenPackageError from error


def _filled_in(template: bytes, context: Mapping[str, object]) -> dict[str, bytes]:
    tpl = _strict_template_class()(io.BytesIO(template))
    tpl.render(context, environment(), autoescape=True)
    filled = {part_name(tpl.docx.part): tpl.docx.part.blob}
    for relation in tpl.docx.part.rels.values():
        if relation.is_external:
            continue
        part = relation.target_part
        if relation.reltype.endswith(("/header", "/footer")) or part.content_type.endswith(_FOOTNOTES):
            filled[part_name(part)] = part.blob
    return filled


def part_name(part: Any) -> str:  # noqa: ANN401 - a part of python-docx, which has no types
    """Return the name of a part in the zip."""
    return str(part.partname).lstrip("/")


@lru_cache(maxsize=1)
def environment() -> DocgenEnvironment:
    """Return the sandbox for Word files: values are escaped for XML."""
    return DocgenEnvironment(autoescape=True)


@lru_cache(maxsize=1)
def _strict_template_class() -> type[DocxTemplate]:
    from docxtpl import DocxTemplate

    from docgen.render.xml_part import BadXmlError, parse_part

    class StrictTemplate(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
        """docxtpl that accepts a filled part only when it is sound XML."""

        def render_xml_part(
            self,
            src_xml: str,
            part: Any,  # noqa: ANN401 - a part of python-docx, which has no types
            context: Mapping[str, object],
            jinja_env: Any = None,  # noqa: ANN401 - as docxtpl calls it
        ) -> str:
            source = re.sub(r"^<\?xml[^>]*\?>\s*", "", src_xml)
            filled = super().render_xml_part(source, part, context, jinja_env).replace(GUARD, "")
            try:
                parse_part(filled.encode())
            except (BadXmlError, UnicodeEncodeError) as error:
                raise UnsoundXmlError(part_name(part)) from error
            return str(filled)

        def render_properties(self, context: object, jinja_env: object = None) -> None:
            """Leave the properties alone: docgen writes them itself, without tags."""

    return StrictTemplate
