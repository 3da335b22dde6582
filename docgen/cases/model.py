"""What all case models have in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class CaseModel(BaseModel):
    """A group of fields: no unknown ones, never changed after it was read, no values in errors."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=True,
        defer_build=True,  # a run needs one of all the models
    )
