"""What a run has in hand: documents that wait for their name, and what the journal must say of the rest."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from docgen.batch.codes import BESTAND_IN_DE_WEG, RIJ_GEWIJZIGD
from docgen.batch.entry import Entry, State
from docgen.batch.layout import placed
from docgen.batch.staging import Staged, hashes, publish, stage
from docgen.batch.survey import Survey, obstacle
from docgen.batch.wishes import Wishes
from docgen.batch.work import Outcome
from docgen.batch.workspace import Workspace
from docgen.errors import OutputError
from docgen.finding import Finding, Level
from docgen.pipeline.names import folded
from docgen.place import Place

GROUP_ROWS = 32
"""Rows that take their names together: one commit for all costs as much as one for a single row."""

GROUP_SECONDS = 1.0
"""How long a document waits for others at most; a kill makes that work in vain."""


@dataclass(slots=True)
class Writing:
    """The writing side of a run; only the process that holds the lock has one.

    Attributes:
        workspace: The output folder.
        wishes: What the user asks for.
        survey: What there was before the run.
        entries: What the journal says of each row that was asked for, by its number.
        new: Numbers of the rows that were made.
        replaced: MACs of rows that made place for new ones.
    """

    workspace: Workspace
    wishes: Wishes
    survey: Survey
    entries: dict[int, Entry] = field(init=False)
    new: list[int] = field(default_factory=list)
    replaced: dict[str, int] = field(default_factory=dict)
    _ready: list[Staged] = field(default_factory=list)
    _failed: list[Entry] = field(default_factory=list)
    _settled: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.entries = dict(self.survey.entries)

    @property
    def is_full(self) -> bool:
        """Whether enough waits to give it its names."""
        waiting = len(self._ready) + len(self._failed)
        return waiting >= GROUP_ROWS or (waiting > 0 and time.monotonic() - self._settled > GROUP_SECONDS)

    def take(self, outcome: Outcome) -> None:
        """Write the files of a row in the waiting room, or note why there are none.

        Raises:
            OSError: The disk is full, or rights do not allow it.
        """
        entry = replace(
            self.entries[outcome.row],
            verdict=outcome.verdict,
            findings=outcome.findings,
            accepted=outcome.accepted,
            exit_code=outcome.exit_code,
        )
        paths = placed(self.wishes.layout, entry.name, outcome.files)
        entry = self._unless_in_the_way(entry, paths.values())
        if entry.exit_code:
            self._failed.append(replace(entry, state=State.FAILED))
            return
        stage(self.workspace, {paths[name]: data for name, data in outcome.files.items()})
        self._ready.append(self._staged(entry, hashes(paths, outcome.files)))

    def settle(self) -> None:
        """Give what waits its names.

        Raises:
            OSError: The disk or rights do not allow it.
            OutputError: The journal cannot be written.
        """
        publish(self.workspace, self._ready, self._failed)
        for one in self._ready:
            self.new.append(one.entry.row)
            self.replaced.update(dict.fromkeys(one.forget, one.entry.row))
            self.entries[one.entry.row] = one.entry
        self.entries.update((one.row, one) for one in self._failed)
        self.drop()

    def drop(self) -> None:
        """Forget what waits."""
        self._ready.clear()
        self._failed.clear()
        self._settled = time.monotonic()

    def give_up(self) -> None:
        """Keep why rows failed, and let the others wait for another run."""
        publish(self.workspace, (), self._failed)
        self.entries.update((one.row, one) for one in self._failed)
        self.drop()

    @property
    def has_failed(self) -> bool:
        """Whether any row that was asked for could not be made so far."""
        return bool(self._failed) or any(one.state is State.FAILED for one in self.entries.values())

    def _unless_in_the_way(self, entry: Entry, paths: Iterable[str]) -> Entry:
        path = obstacle(self.workspace, self.survey, entry, paths, overwrite=self.wishes.overwrite)
        if path is None:
            return entry
        place = Place(str(self.workspace.out / path))
        found = BESTAND_IN_DE_WEG.finding(BESTAND_IN_DE_WEG.meaning, place)
        return replace(entry, findings=(found,), exit_code=OutputError.exit_code)

    def _staged(self, entry: Entry, outputs: Mapping[str, str]) -> Staged:
        owners = {self.survey.owners.get(folded(path)) for path in outputs}
        gone = tuple(sorted(mac for mac in owners if mac is not None and mac in self.survey.stale))
        before = dict(entry.outputs)
        for mac in gone:
            before.update(self.survey.stale[mac].outputs)
        remarks = [row_changed(self.wishes.sheet, entry.row)] if gone else []
        made = replace(entry, state=State.MADE, outputs=outputs, findings=(*entry.findings, *remarks))
        return Staged(made, before, gone)


def row_changed(sheet: Path, row: int) -> Finding:
    """Return the warning that the document of a row came in place of another one."""
    found = RIJ_GEWIJZIGD.finding(RIJ_GEWIJZIGD.meaning, Place(str(sheet), row))
    return replace(found, level=Level.WARNING)
