"""Where the files of a document stand in the output folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from docgen.audit.manifest import NAME as MANIFEST
from docgen.batch.wishes import Layout

MANIFESTS = "manifesten"


def placed(layout: Layout, name: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return content by path below the output folder.

    Args:
        layout: A folder for each row as `docgen render` makes it, or all documents in one folder with the
            manifests apart.
        name: Safe name of the documents, which no other row has.
        files: Content by file name, the manifest last.
    """
    if layout is Layout.FOLDERS:
        return {f"{name}/{file}": data for file, data in files.items()}
    return {_flat(name, file): data for file, data in files.items()}


def _flat(name: str, file: str) -> str:
    if file == MANIFEST:
        return f"{MANIFESTS}/{name}.json"
    return f"{name}{PurePosixPath(file).suffix}"
