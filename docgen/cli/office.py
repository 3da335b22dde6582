"""What `docgen.toml` changes on the command line: defaults of options, and wording that stays."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from docgen.law.book import OwnValue
    from docgen.readability.options import AllowedPhrase
    from docgen.settings.office import Settings

_WITH_TEMPLATES = ("check", "demo", "new", "render", "validate", "verify")
_OF_TEMPLATE = ("list", "names", "show")
_OF_BATCH = ("plan", "run", "sheet")


def use_settings(context: click.Context, path: Path) -> None:
    """Read a `docgen.toml`, and let it fill in what no option and no variable says.

    Raises:
        InputError: All that is wrong with the file.
    """
    from docgen.settings.office import load_settings

    settings = load_settings(path)
    context.obj = settings
    context.default_map = defaults(settings)


def defaults(settings: Settings) -> dict[str, Any]:
    """Return the defaults of each command, as click wants them."""
    shared: dict[str, Any] = {}
    if settings.templates:
        shared["folders"] = [str(folder) for folder in settings.templates]
    if settings.style is not None:
        shared["style"] = str(settings.style)
    check: dict[str, Any] = {
        "select": ",".join(settings.select) or None,
        "ignore": ",".join(settings.ignore) or None,
        "fail_on": settings.fail_on,
        "baseline": None if settings.baseline is None else str(settings.baseline),
    }
    return {
        **{name: dict(shared) for name in _WITH_TEMPLATES},
        "template": {name: dict(shared) for name in _OF_TEMPLATE},
        "batch": {name: dict(shared) for name in _OF_BATCH},
        "check": {**shared, **{name: value for name, value in check.items() if value is not None}},
    }


def found_settings() -> Settings | None:
    """Return what the `docgen.toml` of this run says; `None` without one."""
    context = click.get_current_context(silent=True)
    settings: Settings | None = context.find_root().obj if context is not None else None
    return settings


def office_law() -> tuple[OwnValue, ...]:
    """Return the values of the law that the office gives itself.

    Raises:
        InputError: A value in docgen.toml that cannot be used.
    """
    settings = found_settings()
    if settings is None or not settings.law:
        return ()
    from docgen.law.own import own_value

    return tuple(
        own_value(one.naam, (one.geldig_vanaf, one.geldig_tot), one.waarde, one.bron, one.place)
        for one in settings.law
    )


def office_phrases(path: Path | str) -> tuple[AllowedPhrase, ...]:
    """Return the wording that the office lets stay in a file.

    Raises:
        InputError: `docgen.toml` names a rule that there is not.
    """
    settings = found_settings()
    if settings is None or not settings.allowed:
        return ()
    from docgen.readability.options import AllowedPhrase, Origin

    _refuse_unknown_rules(settings)
    return tuple(
        AllowedPhrase(one.rule, one.text, one.reason, Origin.OFFICE, one.place)
        for one in settings.allowed_in(str(path))
    )


def _refuse_unknown_rules(settings: Settings) -> None:
    from docgen.errors import InputError
    from docgen.message import message
    from docgen.readability.rules.register import RULES
    from docgen.settings.codes import INSTELLING_ONJUIST

    known = {name for rule in RULES for name in (rule.CODE, rule.NAME)}
    unknown = [one for one in settings.allowed if one.rule not in known]
    if unknown:
        what = message("There is no reading rule with this code or name.")
        raise InputError(INSTELLING_ONJUIST.finding(what, one.place) for one in unknown)
