"""Documents on their way to the output folder: whole in the waiting room first, then in place in one step.

The journal says what is about to take a name before it does, and that it stands there when the disk holds it.
So whatever stops the run in between, the next one knows which files are its own and makes them again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from docgen.batch.entry import Entry, State
from docgen.batch.workspace import Workspace
from docgen.pipeline.disk import FOLDER_MODE, make_private, sync_folder, take_name, write_synced


@dataclass(frozen=True, slots=True)
class Staged:
    """A document that is whole on the disk, but does not have its name yet.

    Attributes:
        entry: What the journal must say of it in the end.
        room: Folder in the waiting room; its files have the names they get.
        before: What earlier runs made of this row, or in its place: SHA-256 by path.
        forget: MACs of rows that are gone, in whose place this one comes.
    """

    entry: Entry
    room: Path
    before: Mapping[str, str]
    forget: tuple[str, ...] = ()


def stage(workspace: Workspace, entry: Entry, files: Mapping[str, bytes]) -> tuple[Entry, Path]:
    """Write the files of a row in the waiting room.

    Args:
        workspace: The output folder.
        entry: The row.
        files: Content by path below the output folder.

    Returns:
        The entry with the hashes of the files, and where they wait.

    Raises:
        OSError: The disk is full, or rights do not allow it.
    """
    room = workspace.waiting_room / str(entry.row)
    room.mkdir(FOLDER_MODE)
    outputs = {}
    for path, data in files.items():
        write_synced(room / _file(path), data)
        outputs[path] = hashlib.sha256(data).hexdigest()
    sync_folder(room)
    return replace(entry, state=State.MADE, outputs=outputs), room


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
    if ready or others:
        workspace.journal.keep([*map(_about_to, ready), *others])
    touched: set[Path] = set()
    for one in ready:
        touched |= _put(workspace.out, one)
    for folder in sorted(touched):
        sync_folder(folder)
    if ready:
        workspace.journal.keep(
            (one.entry for one in ready), forget=[mac for one in ready for mac in one.forget]
        )


def intact(out: Path, entry: Entry) -> bool:
    """Say whether all files of a row stand there as they were made."""
    return bool(entry.outputs) and all(_is(out / path, digest) for path, digest in entry.outputs.items())


def _about_to(staged: Staged) -> Entry:
    outputs = {**staged.before, **staged.entry.outputs}
    return replace(staged.entry, state=State.WRITING, outputs=outputs)


def _put(out: Path, staged: Staged) -> set[Path]:
    """Move the files of one row in place; return the folders whose names changed."""
    paths = list(staged.entry.outputs)
    target = (out / paths[0]).parent
    if target != out and not target.exists() and {(out / path).parent for path in paths} == {target}:
        take_name(staged.room, target)
        touched = {out}
    else:
        touched = {out, *((out / path).parent for path in paths)}
        for path in paths:
            make_private((out / path).parent)
            take_name(staged.room / _file(path), out / path)
        staged.room.rmdir()
    return touched | _clear(out, set(staged.before) - set(paths))


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


def _file(path: str) -> str:
    return PurePosixPath(path).name


def _is(path: Path, digest: str) -> bool:
    try:
        return not path.is_symlink() and hashlib.sha256(path.read_bytes()).hexdigest() == digest
    except OSError:
        return False
