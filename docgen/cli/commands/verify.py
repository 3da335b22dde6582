"""`docgen verify`: make a folder's documents again and compare."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from gettext import gettext as _
from pathlib import Path
from typing import Any

import click

from docgen.cli import options
from docgen.cli.limiting import each_in_time, limited
from docgen.cli.office import office_law, office_phrases
from docgen.cli.showing import showing_values


@click.command(
    help=_("Make the documents of a folder again from their case, and compare them byte for byte."),
    epilog=options.epilog("docgen verify 2026-0412-aankondiging-ontruiming zaak.yaml"),
)
@click.argument("folder", metavar=_("FOLDER"), type=click.Path(file_okay=False, exists=True, path_type=Path))
@options.case_argument
@options.word_option
@options.style_option
@options.templates_option
def command(
    folder: Path, case: Path, word_template: Path | None, style: Path | None, folders: tuple[Path, ...]
) -> int:
    from docgen.audit.manifest import NAME
    from docgen.audit.verifying import differences
    from docgen.pipeline.bundling import BUNDLE
    from docgen.pipeline.run import Job, run
    from docgen.writers.signature_boxes import SUFFIX

    try:
        told = json.loads((folder / NAME).read_bytes())
        boxes = any(name.endswith(SUFFIX) for name in told["outputs"])
        names = [name for name in told["outputs"] if not name.endswith((BUNDLE, SUFFIX))]
        formats = tuple(name.rpartition(".")[2] for name in names)
        if not formats or not set(formats) <= set(options.FORMATS):
            raise ValueError("outputs")
        job = Job(
            case,
            date.fromisoformat(told["made_on"]),
            formats=formats,
            folders=folders,
            style=style,
            reasons=_reasons(told),
            word_template=word_template,
            allowed=office_phrases(case),
            own_law=office_law(),
            bundle=any(name.endswith(BUNDLE) for name in told["outputs"]),
            signature_boxes=boxes,
            companions=tuple(str(wish) for wish in told.get("with", ())),
            follow=each_in_time,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise click.UsageError(_("This folder has no manifest.json of docgen.")) from None
    with showing_values(case, show_values=False), limited(case):
        again = run(job)
    different = differences(folder, again.files)
    for name in different:
        click.echo(_("{name}: differs from what this case makes now").format(name=name))
    if not different:
        click.echo(_("{folder}: all files are the same, byte for byte.").format(folder=folder))
    return 1 if different else 0


def _reasons(told: Mapping[str, Any]) -> dict[str, str]:
    """Return reason by code for all documents of a manifest."""
    papers = [told, *told.get("companions", ())]
    return {one["code"]: one["reason"] for paper in papers for one in paper["accepted"]}
