"""A PDF of somebody else as pages only: links, scripts, forms and attachments stay behind."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from docgen.bundle import codes
from docgen.bundle.bare import File, append_bare
from docgen.bundle.fault import ExhibitFault
from docgen.message import message

MAX_PAGES = 500
"""Pages of one exhibit; a longer one is split, so that a judge can find something in it."""


def clean_pdf(data: bytes) -> tuple[bytes, int]:
    """Return a PDF with the same pages, and how many.

    What was filled in on a form, and notes on a page, become part of the page; a link does nothing any more.

    Raises:
        ExhibitFault: Damaged, locked, without pages, with too many, or a form that only Adobe can show.
    """
    import pikepdf

    try:
        file = pikepdf.open(BytesIO(data), attempt_recovery=False, suppress_warnings=True)
    except pikepdf.PasswordError:
        raise ExhibitFault(codes.OP_SLOT) from None
    except Exception:  # noqa: BLE001 - a library may fail on a broken file in any way
        raise ExhibitFault(codes.BESCHADIGD) from None
    with file:
        if file.is_encrypted:
            raise ExhibitFault(codes.OP_SLOT)
        try:
            return _cleaned(file)
        except ExhibitFault:
            raise
        except Exception:  # noqa: BLE001 - as above
            raise ExhibitFault(codes.BESCHADIGD) from None


def _cleaned(file: File) -> tuple[bytes, int]:
    import pikepdf

    count = len(file.pages)
    if count == 0:
        raise ExhibitFault(codes.BESCHADIGD, message("The file of this exhibit has no pages."))
    if count > MAX_PAGES:
        raise ExhibitFault(
            codes.TE_GROOT, message("The file of this exhibit has more than {most} pages.", most=MAX_PAGES)
        )
    _refuse_unseen(file)
    if "/AcroForm" in file.Root:
        file.generate_appearance_streams()
    file.flatten_annotations("all")
    result = pikepdf.new()
    for page in file.pages:
        _readable(page)
    append_bare(result, file)
    written = BytesIO()
    result.save(written, deterministic_id=True)
    return written.getvalue(), count


def _refuse_unseen(file: File) -> None:
    """Refuse a file of which the pages do not show what is in it."""
    form = file.Root.get("/AcroForm", {})
    if ("/XFA" in form and not form.get("/Fields")) or bool(file.Root.get("/NeedsRendering", False)):
        what = message("This is a form that only Adobe Reader can show.")
    elif "/Collection" in file.Root or len(file.attachments) or any(map(_holds_file, file.pages)):
        what = message("This PDF holds other files, which would be lost.")
        cure = message("Print it to a new PDF. Make the files in it exhibits of their own.")
        raise ExhibitFault(codes.NIET_OM_TE_ZETTEN, what, cure)
    elif file.Root.get("/OCProperties", {}).get("/D", {}).get("/OFF"):
        what = message("This PDF has hidden layers, which would become visible.")
    else:
        return
    raise ExhibitFault(codes.NIET_OM_TE_ZETTEN, what)


def _holds_file(page: Any) -> bool:  # noqa: ANN401 - pikepdf's page
    return any(note.get("/Subtype") == "/FileAttachment" for note in page.obj.get("/Annots", ()))


def _readable(page: Any) -> None:  # noqa: ANN401 - pikepdf's page
    """Read the content of a page to its end: a damaged stream must not become a white page."""
    import pikepdf

    contents = page.obj.get("/Contents")
    if contents is None:
        return
    for stream in contents if isinstance(contents, pikepdf.Array) else [contents]:
        stream.read_bytes()
