"""Where the files of a document stand in the output folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath

from docgen.audit.manifest import NAME as MANIFEST
from docgen.batch.wishes import Layout

MANIFESTS = "manifesten"


def placed(layout: Layout, name: str, files: Iterable[str]) -> dict[str, str]:
    """Return the path below the output folder of each file, by its name.

    Args:
        layout: A folder for each row as `docgen render` makes it, or all documents in one folder with the
            manifests apart.
        name: Safe name of the documents, which no other row has.
        files: Names of the files, those of the main document first.
    """
    if layout is Layout.FOLDERS:
        return {file: f"{name}/{file}" for file in files}
    paths = [PurePosixPath(file) for file in files]
    return {str(path): _flat(name, path, paths[0].stem) for path in paths}


def _flat(name: str, file: PurePosixPath, main: str) -> str:
    if file.name == MANIFEST:
        return f"{MANIFESTS}/{name}.json"
    return f"{name}{file.suffix}" if file.stem == main else f"{name}-{file.name}"
