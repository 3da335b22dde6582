"""A mail message (.eml) as a Document: its text as the reader sees it, without headers and attachments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import Message

from docgen.document.blocks import Document
from docgen.render.readers.faults import LetterFault, letter_error
from docgen.render.readers.kinds import LetterKind
from docgen.render.readers.pieces import without_lines

MAX_MAIL = 30_000_000  # bytes with attachments; mail servers take some 25 MB

_KINDS = {"text/html": LetterKind.HTML, "text/plain": LetterKind.TEXT}
_MOST_PARTS = 200
_Reader = Callable[[str, str, LetterKind], Document]


def read_mail(data: bytes, path: str, read: _Reader) -> Document:
    """Return the text of a mail message; the page of a message that holds both, as a mail program shows it.

    Args:
        data: The file.
        path: Its name, as the user gave it.
        read: Reads a text, with the name of its file and how it is written down.

    Raises:
        ReadError: The message is too big, holds too many parts or no text.
    """
    if len(data) > MAX_MAIL:
        raise letter_error(LetterFault.LARGE, path)
    if data.count(b"boundary=") > _MOST_PARTS:
        raise letter_error(LetterFault.NESTED, path)
    found = dict(_texts(message_from_bytes(data)))
    for kind in _KINDS.values():
        if found.get(kind, "").strip():
            return without_lines(read(found[kind], path, kind))
    raise letter_error(LetterFault.MAIL, path)


def _texts(mail: Message[str, str]) -> Iterator[tuple[LetterKind, str]]:
    """Yield the texts of a message, the first of a kind last."""
    parts = list(mail.walk())[:_MOST_PARTS]
    for part in reversed(parts):
        kind = _KINDS.get(part.get_content_type())
        if kind is None or part.get_content_disposition() == "attachment":
            continue
        payload = part.get_payload(decode=True)
        if isinstance(payload, bytes):
            yield kind, _decoded(payload, part.get_content_charset("utf-8"))


def _decoded(payload: bytes, charset: str) -> str:
    try:
        text = payload.decode(charset)
    except (LookupError, ValueError):  # no such charset, or not even a name for one
        text = payload.decode("cp1252", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
