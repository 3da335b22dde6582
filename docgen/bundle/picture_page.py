"""A photo or a scan as one page of A4."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, TypeAlias

from docgen.bundle import codes
from docgen.bundle.fault import ExhibitFault
from docgen.message import message

MAX_PIXELS = 60_000_000
"""Pixels of one picture: A4 at 600 dots per inch has 35 million. Unpacked, each takes up to 12 bytes here."""

A4 = (595.28, 841.89)  # points
MARGIN = 42.5  # points; 15 mm
LARGEST = 72 / 96  # points per pixel: a small picture is not blown up
QUALITY = 95  # of a photo that had to be turned or changed to RGB
PACKED = 3  # how hard zlib tries; 6 takes four times as long on a photo, for a file 3% smaller

Picture: TypeAlias = Any
"""An image of Pillow."""


def picture_pdf(data: bytes) -> bytes:
    """Return one page with the picture, upright as the camera meant it, as large as the margins allow.

    Raises:
        ExhibitFault: Damaged, too large, or more than one picture.
    """
    from PIL import Image

    try:
        with _strict_pillow(), Image.open(BytesIO(data)) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                what = message(
                    "This picture has more than {most} million pixels.", most=MAX_PIXELS // 1_000_000
                )
                raise ExhibitFault(codes.TE_GROOT, what)
            if getattr(picture, "n_frames", 1) > 1 and picture.format == "PNG":
                raise ExhibitFault(codes.NIET_OM_TE_ZETTEN, message("This file holds a moving picture."))
            picture.load()
            as_it_is = picture.format == "JPEG" and picture.mode in ("L", "RGB") and not _is_turned(picture)
            shown = picture if as_it_is else _plain(picture)
            return _page(shown, data if as_it_is else None, photo=picture.format == "JPEG")
    except ExhibitFault:
        raise
    except Exception:  # noqa: BLE001 - a library may fail on a broken file in any way
        raise ExhibitFault(codes.BESCHADIGD) from None


@contextmanager
def _strict_pillow() -> Iterator[None]:
    """Let half a picture fail, as WeasyPrint tells Pillow not to; the number of pixels is looked at here."""
    from PIL import Image, ImageFile

    before = (ImageFile.LOAD_TRUNCATED_IMAGES, Image.MAX_IMAGE_PIXELS)
    ImageFile.LOAD_TRUNCATED_IMAGES, Image.MAX_IMAGE_PIXELS = False, None
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES, Image.MAX_IMAGE_PIXELS = before


def _is_turned(picture: Picture) -> bool:
    from PIL import ExifTags

    return bool(picture.getexif().get(ExifTags.Base.Orientation, 1) != 1)


def _plain(picture: Picture) -> Picture:
    """Return the picture upright, in grey or RGB, on white where it was transparent."""
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith(("I", "F")):
        return upright.convert("I").point(lambda value: value / 256).convert("L")
    if upright.has_transparency_data:
        colours = upright.convert("RGBA")
        paper = Image.new("RGBA", colours.size, "white")
        return Image.alpha_composite(paper, colours).convert("RGB")
    return upright.convert("L" if upright.mode in ("1", "L") else "RGB")


def _page(picture: Picture, jpeg: bytes | None, *, photo: bool) -> bytes:
    import pikepdf

    file = pikepdf.new()
    image = pikepdf.Stream(file, b"")
    if jpeg is None and photo:
        written = BytesIO()
        picture.save(written, "JPEG", quality=QUALITY)
        jpeg = written.getvalue()
    if jpeg is not None:
        image.write(jpeg, filter=pikepdf.Name.DCTDecode)
    else:
        image.write(zlib.compress(picture.tobytes(), PACKED), filter=pikepdf.Name.FlateDecode)
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    image.Width, image.Height = picture.size
    image.BitsPerComponent = 8
    image.ColorSpace = pikepdf.Name.DeviceGray if picture.mode == "L" else pikepdf.Name.DeviceRGB
    paper = A4 if picture.height >= picture.width else (A4[1], A4[0])
    file.add_blank_page(page_size=paper)
    page = file.pages[0]
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=file.make_indirect(image)))
    page.Contents = pikepdf.Stream(file, _placed(picture.size, paper))
    result = BytesIO()
    file.save(result, deterministic_id=True)
    return result.getvalue()


def _placed(size: tuple[int, int], paper: tuple[float, float]) -> bytes:
    """Return the drawing of a picture in the middle at the top of the page."""
    room = (paper[0] - 2 * MARGIN, paper[1] - 2 * MARGIN)
    scale = min(room[0] / size[0], room[1] / size[1], LARGEST)
    width, height = size[0] * scale, size[1] * scale
    left, bottom = (paper[0] - width) / 2, paper[1] - MARGIN - height
    return f"q {width:.2f} 0 0 {height:.2f} {left:.2f} {bottom:.2f} cm /Im Do Q".encode()
