"""Documents on their way to the output folder: whole in the waiting room first, then in place in one step.

The journal says what is about to take a name before it does, and that it stands there when the disk holds it.
So whatever stops the run in between, the next one knows which files are its own and makes them again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from docgen.audit.manifest import NAME as MANIFEST
from docgen.batch.entry import Entry, State
from docgen.batch.workspace import Workspace
from docgen.pipeline.disk import make_private, sync_all, sync_folder, take_name, write_private


@dataclass(frozen=True, slots=True)
class Staged:
    """A document that is whole, but does not have its name yet.

    Attributes:
        entry: What the journal must say of it in the end.
        before: What earlier runs made of this row, or in its place: SHA-256 by path.
        forget: MACs of rows that are gone, in whose place this one comes.
    """

    entry: Entry
    before: Mapping[str, str]
    forget: tuple[str, ...] = ()


def stage(workspace: Workspace, files: Mapping[str, bytes]) -> None:
    """Write the files of a row in the waiting room.

    Args:
        workspace: The output folder.
        files: Content by path below the output folder.

    Raises:
        OSError: The disk is full, or rights do not allow it.
    """
    waiting = {workspace.waiting_room / path: data for path, data in files.items()}
    for folder in {path.parent for path in waiting}:
        make_private(folder)
    for path, data in waiting.items():
        write_private(path, data)


def hashes(placed: Mapping[str, str], files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the SHA-256 of the files of a row by path; the manifest holds all but its own.

    Args:
        placed: Path below the output folder by name of the file.
        files: Content by name of the file.
    """
    told = json.loads(files[MANIFEST])["outputs"]
    return {
        path: told[name]["sha256"] if name in told else hashlib.sha256(files[name]).hexdigest()
        for name, path in placed.items()
    }


def publish(workspace: Workspace, ready: Sequence[Staged], others: Iterable[Entry] = ()) -> None:
    """Give staged documents their names, and keep what came of the other rows.

    Args:
        workspace: The output folder.
        ready: Documents in the waiting room.
        others: Rows of which nothing was made.

    Raises:
        OSError: The disk or rights do not allow it.
        OutputError: The journal cannot be written.
    """
    others = tuple(others)
    _sync_waiting(workspace.waiting_room, ready)
    if ready or others:
        workspace.journal.keep([*map(_about_to, ready), *others])
    touched: set[Path] = set()
    for one in ready:
        touched |= _put(workspace, one)
    for folder in sorted(touched):
        sync_folder(folder)
    if ready:
        gone = [mac for one in ready for mac in one.forget]
        workspace.journal.keep((one.entry for one in ready), forget=gone)


def intact(out: Path, entry: Entry) -> bool:
    """Say whether all files of a row stand there as they were made."""
    return bool(entry.outputs) and all(_is(out / path, digest) for path, digest in entry.outputs.items())


def _about_to(staged: Staged) -> Entry:
    outputs = {**staged.before, **staged.entry.outputs}
    return replace(staged.entry, state=State.WRITING, outputs=outputs)


def _sync_waiting(room: Path, ready: Sequence[Staged]) -> None:
    files = [room / path for one in ready for path in one.entry.outputs]
    if files:
        sync_all(files, {file.parent for file in files})


def _put(workspace: Workspace, staged: Staged) -> set[Path]:
    """Move the files of one row in place; return the folders whose names changed."""
    out, room, paths = workspace.out, workspace.waiting_room, list(staged.entry.outputs)
    folder = _own_folder(paths)
    if folder is not None and not (out / folder).exists():
        take_name(room / folder, out / folder)
        touched = {out}
    else:
        touched = {out, *((out / path).parent for path in paths)}
        for path in paths:
            make_private((out / path).parent)
            take_name(room / path, out / path)
    return touched | _clear(out, set(staged.before) - set(paths))


def _own_folder(paths: Iterable[str]) -> str | None:
    """Return the folder that all files of a row stand in; `None` when they share one with other rows."""
    folders = {path.rpartition("/")[0] for path in paths}
    return folders.pop() or None if len(folders) == 1 else None


def _clear(out: Path, paths: Iterable[str]) -> set[Path]:
    """Remove what an earlier run made and this one does not make; return the folders it stood in."""
    touched = set()
    for path in paths:
        (out / path).unlink(missing_ok=True)
        touched.add((out / path).parent)
    for folder in touched - {out}:
        with suppress(OSError):  # the user keeps something in it
            folder.rmdir()
            touched = (touched - {folder}) | {folder.parent}
    return {folder for folder in touched if folder.is_dir()}


def _is(path: Path, digest: str) -> bool:
    try:
        return not path.is_symlink() and hashlib.sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        return False
