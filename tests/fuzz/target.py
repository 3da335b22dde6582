"""What a fuzz target is: one reader, the files to start from, and the words that matter to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from docgen.errors import DocgenError

from .edits import Edit, package_edit
from .xml_edits import xml_edit

SEEDS = Path(__file__).parent / "seeds"
"""Files that broke a reader once, a folder for each target; they stay seeds for ever."""


@dataclass(frozen=True, slots=True)
class Target:
    """One reader under fire.

    Attributes:
        name: As `scripts/fuzz.py --target` names it.
        read: Reads one input; a `DocgenError` is an answer, anything else is a fault.
        examples: Gives good inputs to start from.
        words: Stretches of bytes that mean something to the reader.
        is_package: Whether the input is a zip, so that its parts are edited and not its bytes.
    """

    name: str
    read: Callable[[bytes], object]
    examples: Callable[[], Iterator[bytes]]
    words: tuple[bytes, ...]
    is_package: bool = False

    def one(self, data: bytes) -> None:
        """Read one input; only what docgen says on purpose is let through.

        Raises:
            Exception: A fault in docgen.
        """
        try:
            self.read(data)
        except DocgenError as error:
            str(error)

    def edit(self, inside: Edit) -> Edit:
        """Return how inputs of this reader are damaged.

        Args:
            inside: Edit of a stretch of bytes.
        """
        return package_edit(xml_edit(inside), inside) if self.is_package else inside

    def seeds(self) -> Iterator[bytes]:
        """Yield what to start from: good inputs, and inputs that broke the reader once."""
        yield from self.examples()
        for path in sorted((SEEDS / self.name).glob("*")):
            yield path.read_bytes()
