"""One PDF: the document, then each exhibit behind its cover sheet, with bookmarks and page labels.

The document keeps its tags, so a screen reader reads it as it did. Exhibits are pictures of paper to a
screen reader, so the whole makes no claim to be PDF/A or PDF/UA.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docgen.bundle.bare import File, append_bare
from docgen.bundle.exhibit import Exhibit

LIST_TITLE = "Lijst van producties"


def join(document: bytes, covers: Sequence[bytes], exhibits: Sequence[Exhibit], title: str) -> bytes:
    """Return the whole as one PDF, always with the same bytes.

    Args:
        document: The document as docgen's own PDF.
        covers: The cover sheet of each exhibit, as a PDF.
        exhibits: In the order of their numbers.
        title: What the document is called among the bookmarks, such as `Dagvaarding`.
    """
    import pikepdf

    with pikepdf.open(BytesIO(document)) as whole:
        starts = []
        for cover, exhibit in zip(covers, exhibits, strict=True):
            starts.append(len(whole.pages))
            for part in (cover, exhibit.pdf):
                _append(whole, part)
        _set_bookmarks(whole, exhibits, starts, title)
        _set_labels(whole, exhibits, starts)
        whole.Root.PageMode = pikepdf.Name.UseOutlines
        _set_title(whole, f"{title} met producties")
        result = BytesIO()
        whole.save(result, deterministic_id=True, fix_metadata_version=False)
    return result.getvalue()


def _append(whole: File, part: bytes) -> None:
    import pikepdf

    with pikepdf.open(BytesIO(part)) as file:
        append_bare(whole, file)


def _set_bookmarks(whole: File, exhibits: Sequence[Exhibit], starts: Sequence[int], title: str) -> None:
    from pikepdf import OutlineItem

    with whole.open_outline() as outline:
        chapters = [*outline.root]
        listed = _taken_out(chapters, LIST_TITLE)
        top = OutlineItem(title, 0)
        top.children.extend(chapters)
        outline.root[:] = [top, *([listed] if listed is not None else [])]
        for exhibit, start in zip(exhibits, starts, strict=True):
            outline.root.append(OutlineItem(f"Productie {exhibit.number} – {exhibit.title}", start))


def _taken_out(items: list[Any], title: str) -> Any | None:  # noqa: ANN401 - pikepdf's bookmarks
    """Return the bookmark with a title, taken out of where it stands; `None` when there is none."""
    for item in items:
        if item.title == title:
            items.remove(item)
            return item
        if (found := _taken_out(item.children, title)) is not None:
            return found
    return None


def _set_labels(whole: File, exhibits: Sequence[Exhibit], starts: Sequence[int]) -> None:
    from pikepdf import Array, Dictionary, Name

    numbers: list[Any] = [0, Dictionary(S=Name.D)]
    for exhibit, start in zip(exhibits, starts, strict=True):
        numbers.extend([start, Dictionary(S=Name.D, P=f"P{exhibit.number}-")])
    whole.Root.PageLabels = Dictionary(Nums=Array(numbers))


def _set_title(whole: File, title: str) -> None:
    """Name the whole, and take out the claims to PDF/A and PDF/UA, which exhibits do not keep."""
    whole.docinfo["/Title"] = title
    with whole.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = title
        for name in [key for key in metadata if "/pdfa/" in key or "/pdfua/" in key]:
            del metadata[name]
