"""The name above a letter, where an office always has the same."""

from __future__ import annotations

from dataclasses import replace
from weakref import WeakKeyDictionary

from docgen.document.blocks import Document, Sender
from docgen.document.form import Form
from docgen.document.inline import Text
from docgen.writers.tokens import Afzender

_FORMS: WeakKeyDictionary[Form, dict[Afzender, Form]] = WeakKeyDictionary()
"""Of a form the same one below the name of an office, so that letters of a batch go on sharing it."""


def with_sender(document: Document, sender: Afzender) -> Document:
    """Return a document with the name and the line of an office above it, as far as its style gives them.

    Who signs and where an answer goes stays as the case says.

    Args:
        document: The letter.
        sender: Name and line of the house style.
    """
    if not (sender.naam or sender.regel):
        return document
    filling = document.filling
    if filling is None:
        return _renamed(document, sender)
    known = _FORMS.setdefault(filling.form, {})
    if sender not in known:
        known[sender] = Form(_renamed(filling.form.document, sender))
    return known[sender].fill(filling.values, author=document.author, created=document.created)


def _renamed(document: Document, sender: Afzender) -> Document:
    blocks = list(document.blocks)
    for number, block in enumerate(blocks):
        if isinstance(block, Sender):
            name = (Text(sender.naam),) if sender.naam else block.name
            line = (Text(sender.regel),) if sender.regel else block.tagline
            blocks[number] = replace(block, name=name, tagline=line)
            break
    return replace(document, blocks=tuple(blocks))
