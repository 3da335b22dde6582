"""Where text templates and their parts come from: only from inside the folders of the search path."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from jinja2.exceptions import TemplateNotFound

from docgen.template.folders import installed_templates

MAX_BYTES = 1_000_000
"""Bytes of one text; a template has some 10,000."""


class InsideLoader(FileSystemLoader):
    """Loads texts from folders, and follows no link that leads out of them.

    Jinja refuses `../` by itself, but a link in the folder to a file elsewhere would be read.
    """

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Return a text, its path, and whether it is still the same.

        Raises:
            TemplateNotFound: There is no such text, or it is a link to outside, too big, or no UTF-8.
        """
        try:
            for folder in map(Path, self.searchpath):
                file = folder / template
                if file.exists():
                    self._refuse(folder, file, template)
                    break
            return super().get_source(environment, template)
        except (OSError, ValueError):  # no right to read it, no text, a name that no system has
            raise TemplateNotFound(template) from None

    def _refuse(self, folder: Path, file: Path, template: str) -> None:
        own = folder == installed_templates()  # which some installers make of links
        inside = own or file.resolve().is_relative_to(folder.resolve())
        if not inside or not file.is_file() or file.stat().st_size > MAX_BYTES:
            raise TemplateNotFound(template)
