"""What came of each row of a batch, from the journal alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docgen.batch.entry import Entry, State


@dataclass(frozen=True, slots=True)
class Report:
    """A batch in numbers and rows.

    Attributes:
        entries: The rows that were asked for, in the order of the sheet.
    """

    entries: tuple[Entry, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many rows there are in each state."""
        found = Counter(one.state for one in self.entries)
        return {state.value: found[state] for state in State}

    @property
    def verdicts(self) -> dict[str, int]:
        """How many documents got each verdict of the reading gate."""
        return dict(sorted(Counter(one.verdict for one in self.entries if one.verdict).items()))

    @property
    def codes(self) -> dict[str, int]:
        """In how many rows each code was found, the most frequent first."""
        found = Counter(code for one in self.entries for code in {finding.code for finding in one.findings})
        return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def report_of(entries: Mapping[str, Entry]) -> Report:
    """Return the report on all that a journal holds."""
    return Report(tuple(sorted(entries.values(), key=lambda one: (one.row, one.mac))))


def documents_of(entry: Entry) -> Iterator[str]:
    """Yield the paths of the documents of a row, without its manifest."""
    yield from (path for path in entry.outputs if not path.endswith(".json"))
