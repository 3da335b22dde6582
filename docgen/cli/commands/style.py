"""`docgen style`: begin a house style, check it, look at it."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from docgen.cli import options
from docgen.cli.printing import finding_data, print_findings, print_json

if TYPE_CHECKING:
    from docgen.writers.preview import PreviewWords
    from docgen.writers.tokens import HouseStyle

EXAMPLE = "notices/aankondiging-ontruiming"
"""The letter that the preview shows: it has a window, key facts, steps and help."""

folder_argument = click.argument(
    "folder", metavar=_("FOLDER"), type=click.Path(file_okay=False, exists=True, path_type=Path)
)


@click.group(
    help=_("Begin a house style for PDF, Word and HTML, check it, and look at it."),
    epilog=options.epilog(
        "docgen style init huisstijl", "docgen style check huisstijl", "docgen style preview huisstijl"
    ),
)
def command() -> None:
    pass


@command.command(
    "init",
    help=_("Make a folder with a house style to change: stijl.toml, a logo, fonts, huisstijl.docx."),
    epilog=options.epilog("docgen style init huisstijl"),
)
@click.argument("folder", metavar=_("FOLDER"), type=click.Path(path_type=Path))
def init(folder: Path) -> int:
    from docgen.pipeline.style_folder import start_style

    names = start_style(folder)
    click.echo(_("Made in {folder}:").format(folder=folder))
    for name in names:
        click.echo(f"  {name}")
    click.echo(
        _("Change stijl.toml and the logo, then run: docgen style check {folder}").format(folder=folder)
    )
    return 0


@command.command(
    "check",
    help=_("Check colours, logo, fonts and Word file of a house style; tells every pair of colours."),
    epilog=options.epilog("docgen style check huisstijl", "docgen style check huisstijl --format json"),
)
@folder_argument
@options.format_option
def check(folder: Path, form: str) -> int:
    from docgen.dutch.getal import format_maat
    from docgen.pipeline.style_folder import check_style

    style, findings = check_style(folder)
    rows = _contrasts(style)
    if form == "json":
        print_json({"findings": [finding_data(one) for one in findings], "contrast": rows, **_letters(style)})
        return 0
    print_findings(findings, to_stderr=False)
    for row in rows:
        ratio, least = (format_maat(row[name], 1) for name in ("ratio", "least"))
        pair = f"{row['colour']} / {row['ground']}"
        click.echo(
            "  " + _("{pair}: contrast {ratio}, at least {least}").format(pair=pair, ratio=ratio, least=least)
        )
    letter = _letters(style)
    click.echo(
        _("{font}: an x is {height} mm high, at least {least} mm; tekst_pt may be {points} or more").format(
            font=letter["font"],
            height=format_maat(letter["x_height_mm"], 2),
            least=format_maat(letter["least_mm"], 2),
            points=format_maat(letter["least_pt"]),
        )
    )
    click.echo(_("{folder}: letters can be made in this style.").format(folder=folder))
    return 0


@command.command(
    "preview",
    help=_("Make a picture of a house style: a letter with the window of its envelope, colours, letters."),
    epilog=options.epilog("docgen style preview huisstijl", "docgen style preview huisstijl --out stijl.png"),
)
@folder_argument
@click.option(
    "--out",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("huisstijl-voorbeeld.pdf"),
    show_default=True,
    help=_("PDF or PNG file to write."),
)
@options.force_option
def preview(folder: Path, out: Path, force: bool) -> int:
    from docgen.pipeline.output import write_file
    from docgen.pipeline.run import Job, make_draft
    from docgen.pipeline.style_folder import check_style
    from docgen.template.folders import search_path
    from docgen.template.search import find_template
    from docgen.writers.preview import as_picture, write_preview

    kind = out.suffix.lower()
    if kind not in {".pdf", ".png"}:
        raise click.BadParameter(_("give a name that ends with .pdf or .png"), param_hint="--out")
    style, findings = check_style(folder)
    print_findings(findings)
    example = find_template(EXAMPLE, search_path()).example
    draft = make_draft(Job(example, options.day_of_run(None), formats=("html",), style=folder))
    pdf = write_preview(draft.document, style, _words())
    write_file(out, pdf if kind == ".pdf" else as_picture(pdf), force=force)
    click.echo(_("Written: {path}").format(path=out))
    return 0


def _contrasts(style: HouseStyle) -> list[dict[str, Any]]:
    from dataclasses import asdict

    from docgen.writers.contrast import contrast
    from docgen.writers.style_values import colour_pairs

    return [
        {
            "colour": one.name,
            "ground": one.ground,
            "ratio": round(contrast(one.colour, one.other), 2),
            "least": one.least,
        }
        for one in colour_pairs(asdict(style.kleuren))
    ]


def _letters(style: HouseStyle) -> dict[str, Any]:
    from docgen.writers.office_font import LEAST_X_HEIGHT_MM, font_file

    font = font_file(style.letter.gewoon)
    return {
        "font": style.letter.in_word,
        "x_height_mm": round(font.x_height_mm(style.letter.tekst_pt), 2),
        "least_mm": LEAST_X_HEIGHT_MM,
        "least_pt": font.least_points(),
    }


def _words() -> PreviewWords:
    from docgen.writers.preview import PreviewWords

    return PreviewWords(
        window=_("always in the window: the address"),
        reach=_("in the window when the paper slides: nothing but the address"),
        colours=_("Colours"),
        contrast=_("Contrast"),
        least=_("at least"),
        letters=_("Letters"),
        x_height=_("an x is {height} mm high"),
    )
