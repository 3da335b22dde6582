"""Finding a template by its id along the search path."""

from __future__ import annotations

import difflib
from pathlib import Path

from docgen.errors import TemplateError
from docgen.message import message
from docgen.template import codes
from docgen.template.folder import TOML, TemplateFolder, read_folder


def all_templates(folders: tuple[Path, ...]) -> dict[str, TemplateFolder]:
    """Return every template along the search path by id; an earlier folder wins."""
    found: dict[str, TemplateFolder] = {}
    for root in folders:
        for toml in sorted(root.glob(f"*/*/{TOML}")):
            folder = read_folder(toml.parent, root)
            found.setdefault(folder.info.id, folder)
    return dict(sorted(found.items()))


def find_template(identifier: str, folders: tuple[Path, ...]) -> TemplateFolder:
    """Return the template with this id.

    Raises:
        TemplateError: No such template; the message names the nearest ids.
    """
    for root in folders:
        path = root / identifier
        if identifier.count("/") == 1 and ".." not in identifier and (path / TOML).is_file():
            return read_folder(path, root)
    known = list(all_templates(folders))
    near = difflib.get_close_matches(identifier, known, n=3, cutoff=0.4) or known
    raise TemplateError(
        [
            codes.SJABLOON_NIET_GEVONDEN.finding(
                message("There is no template with this id: {id}", id=identifier),
                fix=message("Choose one of: {known}", known=", ".join(near)),
            )
        ]
    )
