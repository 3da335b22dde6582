"""Running the command line on an office's own template, and watching what it opens."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path

from docgen.cli.main import run
from docgen.template.folders import installed_templates

CASE = installed_templates() / "notices" / "herinnering" / "case.yaml"
PRIVATE = ("Yılmaz", "742,79", "Elif", "Rijnoever Wonen", "NL02")
"""Values of that case which no message may tell."""

LETTER = (
    "Beste {{ huurder.aanhefnaam }},",
    "U hebt de huur van {{ totaal.open|bedrag }} nog niet betaald. Bel ons voor {{ reageren_voor|datum }}:"
    " {{ kantoor.telefoon|telefoon }}. Dat kan {{ kantoor.bereikbaar }}.",
    "Hebt u al betaald? Dan hoeft u niets te doen.",
    "Kunt u niet alles in één keer betalen? Bel ons. Wij maken dan een regeling met u.",
    "Wij geven uw naam en adres aan de gemeente. Wilt u dat niet? Zeg dan nee, tot en met"
    " {{ weigeren_tot|dagdatum }}.",
    "Hulp is gratis. Bel {{ hulp.geldfit.naam }}: {{ hulp.geldfit.telefoon|telefoon }}.",
)
"""A letter that the checks let through, paragraph by paragraph."""

_SYSTEM = ("/etc/", "/proc/1", "/dev/")
SLOWEST = 20.0
_watching: list[str] | None = None


def _watch(event: str, details: tuple[object, ...]) -> None:
    if _watching is None:
        return
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn")):
        _watching.append(event)
    elif event == "open" and isinstance(details[0], str) and details[0].startswith(_SYSTEM):
        _watching.append(details[0])


sys.addaudithook(_watch)


@dataclass(frozen=True)
class Outcome:
    """What one run of docgen gave.

    Attributes:
        code: Exit code.
        said: Everything that was printed.
        files: Content by name of what was made.
        opened: Sockets, programs and files of the system that were opened.
    """

    code: int
    said: str
    files: dict[str, bytes]
    opened: tuple[str, ...]


def rendered(template: Path, capture: object, *more: str) -> Outcome:
    """Run `docgen render` on the case with a template of an office.

    Args:
        template: The template.
        capture: The fixture `capsys`.
        more: More arguments.
    """
    global _watching
    out = template.parent / "uit"
    _watching, start = [], time.monotonic()
    try:
        arguments = ["--lang", "en", "render", str(CASE), "--template", str(template), "--out", str(out)]
        code = run([*arguments, "--date", "2026-08-03", *more])
    finally:
        opened, _watching = tuple(_watching), None
    assert time.monotonic() - start < SLOWEST
    printed = capture.readouterr()  # type: ignore[attr-defined]
    made = {path.name: path.read_bytes() for path in out.rglob("*") if path.is_file()} if out.is_dir() else {}
    return Outcome(code, printed.out + printed.err, made, opened)


def assert_refused(outcome: Outcome, template: Path, code: str) -> None:
    """Assert the one outcome for a bad template: told with name and cure; nothing made or opened."""
    assert outcome.code == 2, outcome.said
    assert code in outcome.said
    assert str(template) in outcome.said
    assert "Traceback" not in outcome.said
    assert "Fix:" in outcome.said
    assert not [value for value in PRIVATE if value in outcome.said]
    assert outcome.files == {}
    assert outcome.opened == ()
