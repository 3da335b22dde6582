"""What is there already and what is still to be made, before a run starts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from docgen.batch.codes import ANDER_BLAD, GEEN_RIJEN, OUD_DOCUMENT
from docgen.batch.duplicates import duplicates
from docgen.batch.entry import Entry, State
from docgen.batch.naming import names_of
from docgen.batch.row import Row
from docgen.batch.select import selected
from docgen.batch.staging import intact
from docgen.batch.wishes import Wishes
from docgen.batch.workspace import Workspace
from docgen.errors import InputError
from docgen.finding import Finding, Level
from docgen.pipeline.names import folded
from docgen.place import Place

USELESS_AGAIN = (1, 2)
"""Exit codes of rows that give the same answer again as long as nothing changes."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What a run has to do.

    Attributes:
        todo: Rows to make, in the order of the sheet.
        entries: What the journal says of each chosen row, by its number.
        stale: What the journal knows of rows that have changed or are gone, by MAC.
        owners: Whose each file of the batch is: MAC by path, folded.
    """

    todo: tuple[Row, ...]
    entries: Mapping[int, Entry]
    stale: Mapping[str, Entry]
    owners: Mapping[str, str]


def survey(workspace: Workspace, wishes: Wishes, rows: Sequence[Row], *, retry: bool) -> Survey:
    """Compare the sheet with the journal and the files.

    Args:
        workspace: The output folder.
        wishes: What the user asks for.
        rows: All rows of the sheet.
        retry: Whether rows that failed are made again, though nothing of them changed.

    Raises:
        InputError: No row was chosen, or the folder holds the documents of another sheet.
    """
    known = workspace.journal.entries()
    _refuse_other_sheet(workspace, wishes, known)
    chosen = _chosen(workspace, wishes, rows)
    seen = _seen(workspace, wishes, rows, known)
    entries = {row.number: seen.entry(workspace, row, retry=retry) for row in chosen}
    live = set(seen.macs.values())
    gone = {mac: one for mac, one in known.items() if mac not in live}
    stale = {mac: _marked_old(workspace, one) for mac, one in gone.items() if _stands(workspace, one)}
    owners = {folded(path): one.mac for one in known.values() for path in one.outputs}
    workspace.journal.keep((*entries.values(), *stale.values()), forget=gone.keys() - stale.keys())
    todo = tuple(row for row in chosen if entries[row.number].state is State.WAITING)
    return Survey(todo, entries, stale, owners)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is known of the rows of a sheet, by their number."""

    options: str
    doubles: Mapping[int, Finding]
    macs: Mapping[int, str]
    before: Mapping[int, Entry]
    names: Mapping[int, str]

    def entry(self, workspace: Workspace, row: Row, *, retry: bool) -> Entry:
        """Return what the journal must say of a row before the run; `WAITING` when it is to be made."""
        old = self.before.get(row.number) or Entry(self.macs[row.number], row.number)
        new = replace(old, row=row.number, options=self.options, name=self.names[row.number])
        if row.number in self.doubles:
            found = self.doubles[row.number]
            return replace(new, state=State.FAILED, exit_code=InputError.exit_code, findings=(found,))
        if old.options == self.options:
            if old.state is State.MADE and intact(workspace.out, old):
                return replace(new, findings=_without_mark(old))  # the row may have been changed back
            if _failed_for_good(old) and not retry:
                return new
        return replace(new, state=State.WAITING, exit_code=0, findings=(), accepted=(), verdict="")


def _seen(workspace: Workspace, wishes: Wishes, rows: Sequence[Row], known: Mapping[str, Entry]) -> _Seen:
    options, doubles = workspace.key.mac(wishes.of_documents()), duplicates(rows)
    macs = {row.number: workspace.key.mac(_identity(row, row.number in doubles)) for row in rows}
    before = {row.number: known[macs[row.number]] for row in rows if macs[row.number] in known}
    named = {number: one.name for number, one in before.items() if one.name and one.options == options}
    return _Seen(options, doubles, macs, before, names_of(rows, wishes.name, named))


def obstacle(
    workspace: Workspace, found: Survey, entry: Entry, paths: Iterable[str], *, overwrite: bool
) -> str | None:
    """Return the path at which something else stands in the way; `None` when nothing does.

    Args:
        workspace: The output folder.
        found: Which files are of this batch.
        entry: The row.
        paths: Where its files must stand.
        overwrite: Whether files that are not of this batch may be replaced; links and folders never are.
    """
    for path in paths:
        target = workspace.out / path
        if target.parent.is_symlink() or target.is_dir():
            return path
        owner = found.owners.get(folded(path))
        is_own = owner == entry.mac or owner in found.stale
        if not is_own and not overwrite and (target.exists() or target.is_symlink()):
            return path
    return None


def _chosen(workspace: Workspace, wishes: Wishes, rows: Sequence[Row]) -> tuple[Row, ...]:
    limit = wishes.limit if wishes.all_rows or wishes.limit is not None else 1
    chosen = selected(rows, wishes.where, limit, workspace.key)
    if not chosen:
        raise InputError([GEEN_RIJEN.finding(GEEN_RIJEN.meaning, Place(str(wishes.sheet)))])
    return chosen


def _identity(row: Row, is_double: bool) -> str:
    return f"{row.digest} {row.number}" if is_double else row.digest


def _stands(workspace: Workspace, entry: Entry) -> bool:
    """Say whether anything that was made of a row is still there."""
    return any((workspace.out / path).exists() for path in entry.outputs)


def _marked_old(workspace: Workspace, entry: Entry) -> Entry:
    """Return what the journal says of a row that is gone, with the warning not to send its document."""
    document = workspace.out / next(iter(entry.outputs))
    found = OUD_DOCUMENT.finding(OUD_DOCUMENT.meaning, Place(str(document)))
    return replace(entry, findings=(*_without_mark(entry), replace(found, level=Level.WARNING)))


def _without_mark(entry: Entry) -> tuple[Finding, ...]:
    return tuple(one for one in entry.findings if one.code != OUD_DOCUMENT.code)


def _failed_for_good(entry: Entry) -> bool:
    return entry.state is State.FAILED and entry.exit_code in USELESS_AGAIN


def _refuse_other_sheet(workspace: Workspace, wishes: Wishes, known: Mapping[str, Entry]) -> None:
    kept = workspace.journal.settings()
    if known and not wishes.overwrite and kept and kept["sheet"] != wishes.kept()["sheet"]:
        raise InputError([ANDER_BLAD.finding(ANDER_BLAD.meaning, Place(str(workspace.out)))])
