"""What a TOML file must hold, as a pydantic model, and what is wrong with one that does not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel, ConfigDict, ValidationError

from docgen.finding import Code, Finding
from docgen.message import Message, message
from docgen.place import Place

_RULES: Mapping[str, Message] = {
    "missing": message("the field is missing"),
    "extra_forbidden": message("there is no field with this name"),
    "literal_error": message("the value is none of those that the field allows"),
    "enum": message("the value is none of those that the field allows"),
    "string_too_short": message("the text is too short"),
}
"""What a kind of error of pydantic means; all others are about the form of the value."""


class StrictTable(BaseModel):
    """A table of which every field is known."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, defer_build=True)


def model_problems(error: ValidationError, path: str, code: Code) -> Iterator[Finding]:
    """Yield what is wrong with a file, one finding for each field.

    Args:
        error: What pydantic found.
        path: Name of the file.
        code: The kind of trouble, such as `TPL019`.
    """
    for problem in error.errors(include_input=False, include_url=False, include_context=False):
        yield code.finding(
            message(
                "This field is missing, unknown or wrong: {rule}",
                rule=_RULES.get(problem["type"], message("the value has another form")),
            ),
            Place(path, field=".".join(str(part) for part in problem["loc"])),
        )
