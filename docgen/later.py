"""Values in a row that are imported when they are taken: a letter needs few of all that docgen knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class Later(Sequence[T_co]):
    """Values in a row, each found by its name when somebody takes it."""

    def __init__(self, names: Sequence[str], find: Callable[[str], T_co]) -> None:
        self._names = names
        self._find = find

    @overload
    def __getitem__(self, index: int) -> T_co: ...

    @overload
    def __getitem__(self, index: slice) -> Later[T_co]: ...

    def __getitem__(self, index: int | slice) -> T_co | Later[T_co]:
        """Return one value, or some of them that are not yet found."""
        if isinstance(index, slice):
            return Later(self._names[index], self._find)
        return self._find(self._names[index])

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._names)
