"""From a case file to a case, with all its problems at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError

from docgen.cases.case import CaseBase
from docgen.cases.codes import NO_DOCUMENT, UNKNOWN_DOCUMENT
from docgen.cases.dossier import knows_all, without_others
from docgen.cases.problems import find_problems, in_order, nearest
from docgen.cases.registry import DOSSIER, is_in_dossier
from docgen.errors import CaseError, InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.source.file import read_bytes, scan_fields
from docgen.source.tree import Source, Value

ModelFor = Callable[[str], type[CaseBase] | None]
"""Gives the case model for the id of a document, or `None` when there is no such document."""


@dataclass(frozen=True, slots=True)
class LoadedCase:
    """A case that can be used.

    Attributes:
        document: Id of the document to make, such as `summons/huurachterstand`.
        case: The case, as the model of that document.
        places: Where each field stands, by path.
        digest: SHA-256 of the file, in hexadecimals.
        source: The file as it was read; its text is private.
    """

    document: str
    case: CaseBase = field(repr=False)
    places: Mapping[str, Place] = field(repr=False)
    digest: str
    source: Source = field(repr=False)


def load_case(path: Path, model_for: ModelFor, known_documents: Iterable[str] = ()) -> LoadedCase:
    """Read and check a case file.

    Args:
        path: The file, in YAML or JSON.
        model_for: Gives the case model for the id of a document.
        known_documents: The ids there are, to name the nearest one for an unknown id.

    Raises:
        CaseError: All that is wrong with the file, each problem with its place.
    """
    try:
        data = read_bytes(path)
        source, problems = scan_fields(data, str(path))
    except InputError as error:
        raise CaseError(error.findings) from None
    return check_case(source, sha256(data).hexdigest(), model_for, problems, known_documents)


def check_case(
    source: Source,
    digest: str,
    model_for: ModelFor,
    problems: Iterable[Finding] = (),
    known_documents: Iterable[str] = (),
) -> LoadedCase:
    """Check the fields of a case that was read, from a file or from a row of a sheet.

    Args:
        source: The fields with their places.
        digest: SHA-256 of what they were read from.
        model_for: Gives the case model for the id of a document.
        problems: What reading found already.
        known_documents: The ids there are, to name the nearest one for an unknown id.

    Raises:
        CaseError: All that is wrong, with what reading found.
    """
    found = list(problems)
    document = source.value.get("document")
    model = model_for(document) if isinstance(document, str) else None
    if model is None:
        found.append(_no_model(document, source, known_documents))
        raise CaseError(in_order(found))
    try:
        case = model.model_validate(_of_model(filled(source.value), model))
    except ValidationError as error:
        raise CaseError(in_order([*found, *find_problems(error, source, model)])) from None
    if found:
        raise CaseError(in_order(found))
    return LoadedCase(case.document, case, source.places, digest, source)


def _of_model(value: Value, model: type[CaseBase]) -> Value:
    """Return the fields of a document; in a dossier those of its other documents are passed over."""
    if not is_in_dossier(model) or not isinstance(value, dict) or knows_all(model, value):
        return value
    return without_others(value, model, tuple(one for one in DOSSIER if one is not model))


def _no_model(document: Value, source: Source, known: Iterable[str]) -> Finding:
    if not isinstance(document, str):
        place = source.places.get("document") or source.places.get("") or Place(source.path)
        column = message("Fill in the column `document`, or name the document with --document.")
        return NO_DOCUMENT.finding(NO_DOCUMENT.meaning, place, column if place.cell else None)
    near = nearest(document, known)
    fix = message("Did you mean {name}?", name=near) if near else None
    return UNKNOWN_DOCUMENT.finding(UNKNOWN_DOCUMENT.meaning, source.places["document"], fix)


def filled(value: Value) -> Value:
    """Return the fields that have a value: an empty field is a missing one, and never a guess."""
    if isinstance(value, dict):
        return {name: filled(inside) for name, inside in value.items() if inside is not None}
    if isinstance(value, list):
        return [filled(inside) for inside in value]
    return value
