"""The style sheet of a house style: one text, with colours and pictures inside."""

from __future__ import annotations

import re
from dataclasses import asdict
from functools import partial
from pathlib import Path
from urllib.parse import quote

from docgen.errors import InputError
from docgen.message import message
from docgen.place import Place
from docgen.writers import codes
from docgen.writers.style_safety import css_complaint, leads_out, picture_complaint
from docgen.writers.tokens import Kleuren, Letter, Logo

SHEET = "document.css"
OWN_SHEET = "stijl.css"
LOGO_GAP = 3.0  # mm between the logo and the name
_ICON_CURE = message("Save the drawing as plain SVG with shapes only.")
_PICTURE = re.compile(r"url\(icons/([a-z0-9-]+\.svg)\)")


def data_uri(data: bytes, media_type: str) -> str:
    """Return a file as an address that holds the file itself."""
    return f"data:{media_type},{quote(data, safe='')}"


def read_style_sheet(kleuren: Kleuren, letter: Letter, logo: Logo | None, folders: tuple[Path, ...]) -> str:
    """Return docgen's style sheet filled in for one style, then the office's own rules.

    Pictures named `url(icons/name.svg)` are put inside; `currentColor` in them becomes the
    accent colour, `var(--rand)` the colour `rand`, and so on.

    Args:
        kleuren: Become `--accent` and so on; the colour of the text is `--tekst-kleur`.
        letter: Its sizes become `--tekst`, `--kop` and so on, its name `--familie`.
        logo: Stands before the name of the sender.
        folders: Folders of the style, the office's own first and docgen's last.

    Raises:
        InputError: A picture is missing, or the rules hold markup.
    """
    sheets = [folders[-1] / SHEET, *(path for one in folders[:-1] if (path := one / OWN_SHEET).is_file())]
    parts = [_variables(kleuren, letter)]
    for path in sheets:
        text = _own_rules(path) if path.name == OWN_SHEET else path.read_text(encoding="utf-8")
        if "<" in text:
            words = message("A style sheet holds no < signs.")
            raise InputError([codes.STIJLBLAD_MET_OPMAAK.finding(words, Place(str(path)))])
        parts.append(_PICTURE.sub(partial(_picture, folders, kleuren, path), text))
    if logo is not None:
        parts.append(_logo_rule(logo))
    return "\n".join(parts)


def _own_rules(path: Path) -> str:
    """Return the rules of an office, which load nothing but the pictures in its folder `icons`.

    Raises:
        InputError: They load something, cannot be read, or are a link to another folder.
    """
    try:
        text = "" if leads_out(path, path.parent) else path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        text = ""
    words = css_complaint(_PICTURE.sub("", text)) if text else message("The style sheet cannot be read.")
    if words is not None:
        cure = message("Use only rules that dress the page, and pictures as url(icons/name.svg).")
        raise InputError([codes.STIJLBLAD_MET_OPMAAK.finding(words, Place(str(path)), cure)])
    return text


def _variables(kleuren: Kleuren, letter: Letter) -> str:
    values = {name.replace("_", "-"): value for name, value in asdict(kleuren).items()}
    values["tekst-kleur"] = kleuren.tekst
    values["familie"] = f'"{letter.familie}"'
    values |= {
        name.removesuffix("_pt"): f"{size}pt" for name, size in asdict(letter).items() if name.endswith("_pt")
    }
    return f":root {{{' '.join(f'--{name}: {value};' for name, value in values.items())}}}"


def _logo_rule(logo: Logo) -> str:
    size = f"{logo.breedte_mm}mm {logo.hoogte_mm}mm"
    return (
        f'.afzender {{ background: url("{data_uri(logo.data, logo.media_type)}") 0 0 / {size} no-repeat;'
        f" padding-left: {logo.breedte_mm + LOGO_GAP}mm; min-height: {logo.hoogte_mm}mm }}"
    )


def _picture(folders: tuple[Path, ...], kleuren: Kleuren, sheet: Path, match: re.Match[str]) -> str:
    name = match[1]
    for folder in folders:
        path = folder / "icons" / name
        if path.is_file():
            data = b"" if leads_out(path, folder) else path.read_bytes()
            if words := picture_complaint(data, "image/svg+xml"):
                raise InputError([codes.STIJLBESTAND_ONTBREEKT.finding(words, Place(str(path)), _ICON_CURE)])
            svg = data.decode().replace("currentColor", kleuren.accent)
            for colour, value in asdict(kleuren).items():
                svg = svg.replace(f"var(--{colour.replace('_', '-')})", value)
            return f'url("{data_uri(svg.encode(), "image/svg+xml")}")'
    words = message("This style sheet names a picture that is missing: {name}", name=name)
    cure = message("Put the picture in the folder icons of the style.")
    raise InputError([codes.STIJLBESTAND_ONTBREEKT.finding(words, Place(str(sheet)), cure)])
