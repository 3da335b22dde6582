"""The folder of a house style may come from a stranger: it loads nothing, and its pictures stay small."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from docgen.errors import InputError
from docgen.writers.style import load_style
from docgen.writers.style_safety import MAX_PICTURE, css_complaint, leads_out, picture_complaint

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def png(width: int, height: int) -> bytes:
    """Return a picture of one colour."""
    target = io.BytesIO()
    Image.new("1", (width, height)).save(target, "PNG")
    return target.getvalue()


@pytest.mark.parametrize(
    "css",
    [
        "@import 'http://example.org/x.css';",
        "body { background: url(http://example.org/x) }",
        "body { background: url( 'file:///etc/passwd' ) }",
        "body { background: u\\72l(x) }",
        "body { background: image-set('x' 1x) }",
        "@font-face { font-family: x; src: url(x.woff) }",
        "@color-profile x { src: url(x) }",
    ],
)
def test_rules_that_load_are_refused(css: str, tmp_path: Path) -> None:
    """Also before a HTML file with them reaches a reader."""
    (tmp_path / "stijl.toml").write_text("", encoding="utf-8")
    (tmp_path / "stijl.css").write_text(css, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_style(tmp_path)
    assert [one.place.path for one in caught.value.findings] == [str(tmp_path / "stijl.css")]


@pytest.mark.parametrize(
    "css", ["p { color: #222 }", "li::marker { content: '\\2022 url(' }", ".a > .b { margin: 0 }"]
)
def test_rules_that_dress_the_page_are_fine(css: str) -> None:
    """Words between quotes load nothing."""
    assert css_complaint(css) is None


@pytest.mark.parametrize(
    "inside",
    [
        "<script>x</script>",
        '<image href="file:///etc/passwd"/>',
        '<use xlink:href="#a"/>',
        '<rect onload="x"/>',
        '<rect fill="url(http://example.org/x)"/>',
        '<a href="javascript:x"><rect/></a>',
        "<foreignObject/>",
        "<style>@import 'x'</style>",
        "<rect/>" * 3000,
        "<rect>",
    ],
)
def test_a_drawing_with_more_than_shapes_is_refused(inside: str) -> None:
    """Scripts, files, copies of copies, and far too much."""
    assert picture_complaint(SVG.format(inside).encode(), "image/svg+xml") is not None


def test_ordinary_pictures_are_fine() -> None:
    """A drawing with a colour run, and a small picture."""
    assert picture_complaint(SVG.format('<rect id="a" fill="url(#b)"/>').encode(), "image/svg+xml") is None
    assert picture_complaint(png(100, 100), "image/png") is None


@pytest.mark.parametrize("data", [png(6000, 5000), b"\x89PNG\r\n", b"GIF89a", bytes(MAX_PICTURE + 1)])
def test_a_huge_or_broken_picture_is_refused(data: bytes) -> None:
    """A few bytes can unpack to far more than a letter needs."""
    assert picture_complaint(data, "image/png") is not None


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    """A logo is a file of the folder itself."""
    (tmp_path / "stijl").mkdir()
    (tmp_path / "stijl" / "logo.png").symlink_to("/etc/passwd")
    assert leads_out(tmp_path / "stijl" / "logo.png", tmp_path / "stijl")
