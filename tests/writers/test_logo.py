"""The logo of an office keeps its proportions and stays clear of the window."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from docgen.errors import InputError
from docgen.writers.style import load_style

from .office_styles import wide_logo


def style_with(folder: Path, tokens: str) -> Path:
    """Write a style with a wide logo and these lines about it."""
    wide_logo(folder)
    (folder / "stijl.toml").write_text(f'[logo]\nbestand = "logo.svg"\n{tokens}', encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("tokens", "sides"),
    [
        ("breedte_mm = 60", (60, 15)),
        ("hoogte_mm = 10", (40, 10)),
        ("breedte_mm = 60\nhoogte_mm = 15", (60, 15)),
        ("", (11, 2.8)),
    ],
)
def test_one_side_is_enough(tmp_path: Path, tokens: str, sides: tuple[float, float]) -> None:
    """The other side follows from the picture."""
    logo = load_style(style_with(tmp_path, tokens)).logo
    assert logo is not None
    assert (logo.breedte_mm, logo.hoogte_mm) == sides


@pytest.mark.parametrize(
    ("tokens", "code", "field"),
    [
        ("breedte_mm = 40\nhoogte_mm = 40", "STL003", "logo.hoogte_mm"),
        ("breedte_mm = 66", "STL013", "logo.breedte_mm"),
        ("breedte_mm = 100\nhoogte_mm = 25", "STL013", "logo.hoogte_mm"),
        ('word = "weg.png"', "STL005", "logo.word"),
        ('word = "stijl.toml"', "STL003", "logo.word"),
    ],
)
def test_a_logo_that_does_not_fit_stops(tmp_path: Path, tokens: str, code: str, field: str) -> None:
    """Stretched, too wide, so high that the window shows it, or a file that is not there."""
    with pytest.raises(InputError) as caught:
        load_style(style_with(tmp_path, tokens))
    assert (code, field) in [(one.code, one.place.field) for one in caught.value.findings]


def test_a_drawing_without_a_size_stops(tmp_path: Path) -> None:
    """Nobody can tell how high such a drawing is."""
    style_with(tmp_path, "")
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    with pytest.raises(InputError, match="STL003"):
        load_style(tmp_path)


def test_a_photo_serves_word_too(tmp_path: Path) -> None:
    """A PNG or JPEG logo needs no second file."""
    target = io.BytesIO()
    Image.new("RGB", (300, 200), "#334455").save(target, "JPEG")
    (tmp_path / "logo.jpg").write_bytes(target.getvalue())
    (tmp_path / "stijl.toml").write_text('[logo]\nbestand = "logo.jpg"\nbreedte_mm = 30\n', encoding="utf-8")
    logo = load_style(tmp_path).logo
    assert logo is not None
    assert (logo.word, logo.hoogte_mm) == (target.getvalue(), 20)
