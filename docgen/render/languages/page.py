"""The texts of one language filled with the facts of one case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from docgen.context.plain import Plain
from docgen.document.inline import Runs, Text
from docgen.document.isolate import OPEN, isolated
from docgen.dutch.telefoon import format_telefoon
from docgen.render.languages.translation import BOLD, Translation
from docgen.render.languages.writing import DateForm

_TOKEN = re.compile(r"(\*\*|\{\w+\})")
_PHONE = "telefoon"
_TURNED = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile(r"\(?[A-Za-z](?:[A-Za-z .-]*[A-Za-z])?\)?")


class Page:
    """Gives lines and facts of a page.

    Attributes:
        language: The language.
    """

    def __init__(self, values: Mapping[str, Plain], language: Translation) -> None:
        """Start a page.

        Args:
            values: What the Dutch template could print.
            language: The language.
        """
        self._values = values
        self.language = language

    def value(self, path: str) -> Plain:
        """Return the value at a path such as `ontruiming.datum`; `None` when it or a part is empty."""
        found: Plain = dict(self._values)
        for name in path.split("."):
            found = found.get(name) if isinstance(found, dict) else None
        return found

    def fact(self, path: str, form: DateForm = "dag") -> Text:
        """Return a value as the language writes it; it remembers the field it came from.

        Args:
            path: Such as `ontruiming.datum`.
            form: How to write a date.

        Raises:
            TypeError: The value is empty or has no wording.
        """
        match self.value(path), self.language.writing:
            case date() as day, writing:
                return Text(writing.date(day, form), path, strong=form != "datum")
            case time() as moment, writing:
                return Text(writing.time(moment), path, strong=True)
            case Decimal() as amount, writing:
                return Text(writing.amount(amount), path, strong=True)
            case bool(), _:
                raise TypeError(path)
            case int() as number, _:
                return Text(str(number), path)
            case str() as text, _ if path.endswith(_PHONE):
                return Text(format_telefoon(text), path, strong=True)
            case str() as text, _:
                return Text(text, path)
        raise TypeError(path)

    def directed(self, run: Text) -> Text:
        """Return a stretch of text in which all that is not of the language keeps its own direction."""
        if not self.language.right_to_left or OPEN in run.text:
            return run
        if run.field is not None:
            return run if _TURNED.search(run.text) else replace(run, text=isolated(run.text))
        return replace(run, text=_LATIN.sub(lambda found: isolated(found[0]), run.text))

    def name_of(self, helper: str) -> Text:
        """Return the name of who helps, as it stands at the head of a line.

        Args:
            helper: `gemeente`, or the name of an organisation in the list of free help.
        """
        path = f"{'' if helper == 'gemeente' else 'hulp.'}{helper}.naam"
        name = self.fact(path).text.removeprefix("Het ")
        return Text(name[:1].upper() + name[1:], path)

    def line(self, key: str, **facts: Text | Runs) -> Runs:
        """Return a text of the language with facts in the places between braces.

        Args:
            key: Table and name, such as `ontruiming.afspraak`.
            facts: What goes into each place.
        """
        runs: list[Text] = []
        bold = False
        for piece in filter(None, _TOKEN.split(self.language.texts[key])):
            if piece == BOLD:
                bold = not bold
            elif piece.startswith("{"):
                runs += [replace(run, strong=run.strong or bold) for run in texts(facts[piece[1:-1]])]
            else:
                runs.append(Text(piece, strong=bold))
        return tuple(map(self.directed, runs))

    def moment(self, day: str, at: str) -> Runs:
        """Return a day with its time.

        Args:
            day: Path of the day.
            at: Path of the time.
        """
        return self.line("algemeen.moment", dag=self.fact(day), tijd=self.fact(at))

    def together(self, *paths: str) -> Text:
        """Return values with a comma between them, such as street and town.

        It is one stretch of text, so that it keeps its order among letters from right to left; it remembers
        the field of its first part.
        """
        return Text(", ".join(self.fact(path).text for path in paths), paths[0])


def joined(*parts: Runs) -> Runs:
    """Return lines behind each other, a space between them."""
    runs: list[Text] = []
    for part in parts:
        runs += [Text(" "), *texts(part)] if runs else texts(part)
    return tuple(runs)


def even(runs: Runs) -> Runs:
    """Return text for a heading, in which nothing is bolder than the rest."""
    return tuple(replace(run, strong=False) for run in texts(runs))


def texts(runs: Text | Runs) -> list[Text]:
    """Return the stretches of a text without its line breaks."""
    given = (runs,) if isinstance(runs, Text) else runs
    return [run for run in given if isinstance(run, Text)]
