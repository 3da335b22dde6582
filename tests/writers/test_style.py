from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import InputError
from docgen.template.folders import installed_templates
from docgen.writers.contrast import MIN_CONTRAST, contrast
from docgen.writers.style import load_style
from docgen.writers.tokens import TEXT_ON_BACKGROUND

SHIPPED = (None, installed_templates() / "_style" / "voorbeeld")


def office(folder: Path, tokens: str, **files: str) -> Path:
    (folder / "stijl.toml").write_text(tokens, encoding="utf-8")
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return folder


def codes(caught: pytest.ExceptionInfo[InputError]) -> list[tuple[str, str | None]]:
    return [(finding.code, finding.place.field) for finding in caught.value.findings]


@pytest.mark.parametrize("folder", SHIPPED)
def test_shipped_colours_are_easy_to_read(folder: Path | None) -> None:
    """Text of each shipped style stands out from each background it is printed on."""
    colours = load_style(folder).kleuren
    for text, background in TEXT_ON_BACKGROUND:
        assert contrast(getattr(colours, text), getattr(colours, background)) >= MIN_CONTRAST
    for text, _ in TEXT_ON_BACKGROUND:
        assert contrast(getattr(colours, text), "#ffffff") >= MIN_CONTRAST
    assert contrast(colours.invullijn, "#ffffff") >= 3


def test_contrast_of_black_and_white() -> None:
    """Black on white is 21, a colour on itself 1, in whatever order."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#0b4f6c", "#0b4f6c") == pytest.approx(1)


def test_own_style_has_no_logo_and_the_example_has() -> None:
    """Docgen's own style prints a name only; the example brings a logo for Word as well."""
    own, example = map(load_style, SHIPPED)
    assert own.logo is None
    assert example.logo is not None
    assert example.logo.media_type == "image/svg+xml"
    assert example.logo.word.startswith(b"\x89PNG")


def test_a_style_can_be_kept() -> None:
    """The same folder gives an equal style, so that a renderer is kept per style."""
    assert load_style() == load_style()
    assert hash(load_style()) == hash(load_style())


def test_an_office_changes_only_what_it_names(tmp_path: Path) -> None:
    """What the office does not name stays as it is."""
    style = load_style(office(tmp_path, '[kleuren]\naccent = "#7a1f3d"\n[marges]\nlinks_mm = 30\n'))
    assert style.kleuren.accent == "#7a1f3d"
    assert style.kleuren.tekst == load_style().kleuren.tekst
    assert (style.marges.links_mm, style.marges.rechts_mm) == (30, 25)
    assert "%237a1f3d" in style.css
    assert "%230b4f6c" not in style.css


def test_window_on_the_right_is_mirrored(tmp_path: Path) -> None:
    """For a window on the right the zones are mirrored on the paper."""
    window = load_style(office(tmp_path, '[venster]\nkant = "rechts"\n')).venster
    assert window.veilig_mm == (95, 50, 195, 79)
    assert window.bereik_mm == (85, 39, 205, 91)
    assert window.adres_links_mm == 105


def test_own_rules_and_files_come_from_the_folder(tmp_path: Path) -> None:
    """Rules of the office come last; files are found in its folder first."""
    style = load_style(office(tmp_path, "", stijl_css="h1 { color: navy }", brief_txt="x"))
    assert style.css.index("h1 { color: navy }") > style.css.index(".in-het-kort")
    assert style.file("brief.txt") == tmp_path / "brief.txt"
    assert style.file("stijl.toml") == tmp_path / "stijl.toml"
    assert style.file("document.css") == installed_templates() / "_style" / "document.css"
    assert style.file("bestaat-niet.txt") is None


@pytest.mark.parametrize(
    ("tokens", "code", "field"),
    [
        ("[klueren]\naccent = '#000000'", "STL002", "klueren"),
        ("[kleuren]\naksent = '#000000'", "STL002", "kleuren.aksent"),
        ("[kleuren]\naccent = 'red; display: none'", "STL003", "kleuren.accent"),
        ("[kleuren]\naccent = '#fff'", "STL003", "kleuren.accent"),
        ("[marges]\nlinks_mm = '25'", "STL003", "marges.links_mm"),
        ("[marges]\nlinks_mm = -1", "STL003", "marges.links_mm"),
        ("[marges]\nlinks_mm = true", "STL003", "marges.links_mm"),
        ("[marges]\nlinks_mm = nan", "STL003", "marges.links_mm"),
        ("[venster]\nkant = 'boven'", "STL003", "venster.kant"),
        ("[venster]\nveilig_mm = [1, 2, 3]", "STL003", "venster.veilig_mm"),
        ("[vouwstreepjes]\nhoogtes_mm = 99", "STL003", "vouwstreepjes.hoogtes_mm"),
        ("[letter]\nfamilie = 'A\"; color: red'", "STL003", "letter.familie"),
        ("[logo]\nbestand = '../geheim.svg'", "STL003", "logo.bestand"),
        ("[logo]\nbestand = 'stijl.toml'", "STL003", "logo.bestand"),
        ("[logo]\nbestand = 'weg.svg'", "STL005", "logo.bestand"),
        ("[letter]\nvet = 'weg.woff2'", "STL005", "letter.vet"),
        ("[kleuren]\nzacht = '#c0c0c0'", "STL004", "kleuren.zacht"),
    ],
)
def test_a_wrong_value_stops_at_its_place(tmp_path: Path, tokens: str, code: str, field: str) -> None:
    """Each kind of mistake names the value to mend."""
    with pytest.raises(InputError) as caught:
        load_style(office(tmp_path, tokens))
    assert (code, field) in codes(caught)


def test_all_mistakes_are_reported_together(tmp_path: Path) -> None:
    """An office sees every mistake of its file in one go."""
    with pytest.raises(InputError) as caught:
        load_style(office(tmp_path, "[kleuren]\naccent = 'rood'\n[marges]\nlnks_mm = 1"))
    assert codes(caught) == [("STL003", "kleuren.accent"), ("STL002", "marges.lnks_mm")]


@pytest.mark.parametrize("tokens", ["kleuren = [", "\ufffd = 1"])
def test_a_broken_file_stops(tmp_path: Path, tokens: str) -> None:
    """A file that is not TOML stops with a plain message."""
    with pytest.raises(InputError, match="STL001"):
        load_style(office(tmp_path, tokens))


def test_a_folder_without_a_style_stops(tmp_path: Path) -> None:
    """An empty folder is no house style."""
    with pytest.raises(InputError, match="STL001"):
        load_style(tmp_path)


def test_a_style_sheet_cannot_end_itself(tmp_path: Path) -> None:
    """Rules with markup could break out of the page, so they stop."""
    with pytest.raises(InputError, match="STL006"):
        load_style(office(tmp_path, "", stijl_css="</style><script>"))


def test_a_picture_that_is_missing_stops(tmp_path: Path) -> None:
    """A rule that names a picture nobody has stops."""
    with pytest.raises(InputError, match="STL005"):
        load_style(office(tmp_path, "", stijl_css="h1 { background: url(icons/weg.svg) }"))


@pytest.mark.parametrize("folder", SHIPPED)
def test_the_style_sheet_holds_its_pictures(folder: Path | None) -> None:
    """The rules ask for nothing outside themselves, and set no justified or hyphenated text."""
    css = load_style(folder).css
    assert "url(icons" not in css
    assert css.count("url(") == css.count('url("data:image/')
    assert "justify;" not in css
    assert "hyphens" not in css
