"""The files for the printer in the output folder, made of the letters that stand there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from hashlib import sha256

from docgen.batch.codes import BESTAND_IN_DE_WEG
from docgen.batch.entry import Entry, State
from docgen.batch.print_files import INDEX, Letter, index, print_files
from docgen.batch.staging import intact
from docgen.batch.workspace import Workspace
from docgen.errors import OutputError
from docgen.pipeline.disk import make_private, sync_all, sync_folder, take_name, write_private
from docgen.place import Place

FOLDER = "printen"
SETTING = "print"
"""Where the journal keeps which files for the printer are of this batch, and what they were made of."""


def write_print_files(
    workspace: Workspace, entries: Iterable[Entry], size: int, *, overwrite: bool
) -> tuple[str, ...]:
    """Join the letters of a batch to files for the printer, unless these stand there already.

    Args:
        workspace: The output folder.
        entries: The rows of the batch, in the order of the sheet.
        size: Letters in each file.
        overwrite: Whether files that are not of this batch may be replaced.

    Returns:
        The paths of the files below the output folder.

    Raises:
        InputError: There is no letter in PDF.
        OutputError: A file that is not of this batch is in the way.
        OSError: The disk or rights do not allow it.
    """
    letters = tuple(_letters(workspace, entries))
    made_of = json.dumps([size, [[one.row, str(one.path), digest] for one, digest in letters]])
    before = _before(workspace)
    if before.options == workspace.key.mac(made_of) and intact(workspace.out, before):
        return tuple(before.outputs)
    hashes = _write(workspace, [one for one, _digest in letters], size)
    if not overwrite:
        _refuse_others(workspace, set(hashes) - set(before.outputs))
    _keep(workspace, workspace.key.mac(made_of), {**before.outputs, **hashes})
    _put(workspace, hashes, before.outputs)
    _keep(workspace, workspace.key.mac(made_of), hashes)
    return tuple(hashes)


def _letters(workspace: Workspace, entries: Iterable[Entry]) -> Iterator[tuple[Letter, str]]:
    """Yield each letter with the SHA-256 of its PDF."""
    for entry in entries:
        if entry.state is not State.MADE:
            continue
        manifest = next(path for path in entry.outputs if path.endswith(".json"))
        reference = json.loads((workspace.out / manifest).read_bytes())["reference"]
        for path, digest in entry.outputs.items():
            if path.endswith(".pdf"):
                yield Letter(entry.row, reference, workspace.out / path), digest


def _write(workspace: Workspace, letters: list[Letter], size: int) -> dict[str, str]:
    """Write the files in the waiting room; return SHA-256 by path below the output folder."""
    room = workspace.waiting_room / FOLDER
    make_private(room)
    listed, hashes = [], {}
    for one in print_files(letters, size):
        write_private(room / one.name, one.pdf)
        hashes[f"{FOLDER}/{one.name}"] = sha256(one.pdf).hexdigest()
        listed.append((one.name, one.letters, one.first_pages))
    data = index(listed)
    write_private(room / INDEX, data)
    hashes[f"{FOLDER}/{INDEX}"] = sha256(data).hexdigest()
    sync_all((workspace.waiting_room / path for path in hashes), [room])
    return hashes


def _put(workspace: Workspace, hashes: Iterable[str], before: Iterable[str]) -> None:
    folder = workspace.out / FOLDER
    make_private(folder)
    for path in hashes:
        take_name(workspace.waiting_room / path, workspace.out / path)
    for path in set(before) - set(hashes):
        with suppress(FileNotFoundError):
            (workspace.out / path).unlink()
    sync_folder(folder)
    sync_folder(workspace.out)


def _refuse_others(workspace: Workspace, paths: Iterable[str]) -> None:
    there = [workspace.out / path for path in sorted(paths) if (workspace.out / path).exists()]
    if there:
        raise OutputError(
            [BESTAND_IN_DE_WEG.finding(BESTAND_IN_DE_WEG.meaning, Place(str(path))) for path in there]
        )


def _before(workspace: Workspace) -> Entry:
    """Return what the journal says of the files for the printer."""
    kept = json.loads(workspace.journal.settings().get(SETTING, '["", {}]'))
    return Entry(FOLDER, 0, options=kept[0], outputs=kept[1])


def _keep(workspace: Workspace, made_of: str, outputs: Mapping[str, str]) -> None:
    workspace.journal.keep_settings({SETTING: json.dumps([made_of, dict(outputs)])})
