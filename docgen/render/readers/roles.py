"""Roles for the paragraphs of a letter that docgen did not make.

A paragraph keeps the role `alinea`, and is scored, unless there is a clear sign that it is an address, a
reference line, a salutation, a closing or a heading. A sentence always stays a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docgen.document.blocks import Address, Block, Heading, Layout, Paragraph, Reference, Signatures
from docgen.document.inline import LineBreak, Runs, Text, plain
from docgen.document.role import Role
from docgen.render.readers.letter_signs import (
    is_addressee,
    is_capitals,
    is_contact_line,
    is_date_line,
    is_form_line,
    is_greeting,
    is_label_line,
    is_postcode_line,
    is_salutation,
    is_sentence,
    is_street_line,
    is_subject,
)
from docgen.render.readers.pieces import joined_lines, split_lines

MOST_ADDRESS = 6
"""Lines of an address. Source: PostNL, how to address mail."""

_MOST_HEADING = 12  # words


def with_roles(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with roles where the signs are clear."""
    flat = [one for block in blocks for one in _lines_apart(block)]
    for index, block in enumerate(flat):
        if isinstance(block, Paragraph) and _is_plain(block) and is_salutation(_words(block)):
            body = [replace(block, role=Role.AANHEF), *flat[index + 1 :]]
            return (*_head(flat[:index], is_letter=True), *_body(body))
    start = next((index for index, block in enumerate(flat) if not _may_stand_above(block)), len(flat))
    return (*_head(flat[:start], is_letter=False), *_body(flat[start:]))


def layout_of(blocks: Sequence[Block]) -> Layout:
    """Return what kind of paper a document is: one to sign, without an address, is an agreement."""
    kinds = {type(block) for block in blocks}
    return Layout.OVEREENKOMST if Signatures in kinds and Address not in kinds else Layout.BRIEF


def _is_plain(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.ALINEA


def _words(block: Block) -> str:
    return plain(block.runs).strip() if isinstance(block, Paragraph | Heading) else ""


def _may_stand_above(block: Block) -> bool:
    return _is_plain(block) and not is_sentence(_words(block))


def _lines_apart(block: Block) -> Iterator[Block]:
    """Yield each line by itself when none is a sentence; salutation and closing always."""
    if not isinstance(block, Paragraph) or not _is_plain(block) or LineBreak() not in block.runs:
        yield block
        return
    lines = [line for line in split_lines(block.runs) if plain(line).strip()]
    texts = [plain(line).strip() for line in lines]
    if not any(is_sentence(text) for text in texts):
        yield from (replace(block, runs=line) for line in lines)
    elif is_salutation(texts[0]):
        yield replace(block, runs=lines[0])
        yield replace(block, runs=joined_lines(lines[1:]))
    elif any(is_greeting(text) for text in texts):
        first = next(index for index, text in enumerate(texts) if is_greeting(text))
        yield replace(block, runs=joined_lines(lines[:first]))
        yield from (replace(block, runs=line) for line in lines[first:])
    else:
        yield block


def _head(blocks: Sequence[Block], *, is_letter: bool) -> Iterator[Block]:
    """Yield what stands above the salutation; without a salutation only sure signs count."""
    groups = [group for group in _address_groups(blocks) if is_letter or _is_sure(blocks, group)]
    mine = _addressee(blocks, groups)
    index = 0
    rows: list[tuple[Runs, Runs]] = []
    first = 0  # block that the oldest row comes from
    while index < len(blocks):
        block = blocks[index]
        first = first if rows else index
        group = next((one for one in groups if one.start == index), None)
        if group is not None:
            lines = tuple(_runs(one) for one in blocks[group.start : group.stop])
            if group == mine:
                yield from _reference(rows, blocks[first])
                yield Address(lines, (), block.place)
            else:
                rows.append(((), joined_lines(list(lines))))
            index = group.stop
            continue
        row = _reference_row(block, is_letter)
        if row:
            rows.append(row)
        else:
            yield from _reference(rows, blocks[first])
            yield _other(block)
        index += 1
    if blocks:
        yield from _reference(rows, blocks[first])


def _reference(rows: list[tuple[Runs, Runs]], near: Block) -> Iterator[Block]:
    if rows:
        yield Reference(tuple(rows), near.place)
        rows.clear()


def _reference_row(block: Block, is_letter: bool) -> tuple[Runs, Runs] | None:
    if not isinstance(block, Paragraph) or not _is_plain(block):
        return None
    words = _words(block)
    if is_sentence(words) or is_subject(words) or _looks_like_heading(block):
        return None
    if is_label_line(words):
        return _split_label(block.runs)
    if is_letter or is_date_line(words) or is_contact_line(words):
        return (), block.runs
    return None


def _split_label(runs: Runs) -> tuple[Runs, Runs]:
    """Return label and value of `Ons kenmerk: HZ-12`."""
    first = runs[0]
    if not isinstance(first, Text) or ":" not in first.text:
        return (), runs
    label, _, rest = first.text.partition(":")
    value = (replace(first, text=rest.strip()), *runs[1:]) if rest.strip() else runs[1:]
    return (replace(first, text=label.strip()),), value


def _other(block: Block) -> Block:
    """Return a block above the salutation that is neither address nor reference line."""
    if not isinstance(block, Paragraph) or not _is_plain(block):
        return block
    if is_subject(_words(block)):
        return replace(block, role=Role.ONDERWERP)
    return _as_heading(block)


def _address_groups(blocks: Sequence[Block]) -> Iterator[range]:
    """Yield where addresses stand: short lines up to a line with a postcode."""
    used = 0
    for index, block in enumerate(blocks):
        if not (_is_plain(block) and is_postcode_line(_words(block))) or is_label_line(_words(block)):
            continue
        start = index
        while start > max(used, index - MOST_ADDRESS + 1) and _may_be_address(blocks[start - 1]):
            start -= 1
            if is_addressee(_words(blocks[start])) and not is_addressee(_words(blocks[max(start - 1, 0)])):
                break
        yield range(start, index + 1)
        used = index + 1


def _may_be_address(block: Block) -> bool:
    words = _words(block)
    other = is_label_line(words) or is_subject(words) or is_date_line(words) or is_contact_line(words)
    prose = is_sentence(words) or is_salutation(words) or words.endswith(":")
    return _is_plain(block) and bool(words) and not other and not prose


def _addressee(blocks: Sequence[Block], groups: list[range]) -> range | None:
    named = [group for group in groups if any(is_addressee(_words(blocks[index])) for index in group)]
    return named[-1] if named else groups[-1] if groups else None


def _body(blocks: Sequence[Block]) -> Iterator[Block]:
    groups = [group for group in _address_groups(blocks) if _is_sure(blocks, group)]
    closing = False
    for index, block in enumerate(blocks):
        if not isinstance(block, Paragraph) or not _is_plain(block):
            closing = closing and isinstance(block, Paragraph)
            yield block
            continue
        words = _words(block)
        if is_greeting(words):
            closing = True
        elif closing and is_sentence(words):
            closing = False
        if closing or any(index in group for group in groups) or _is_no_prose(words):
            # An address or a line to fill in has no role of its own in running text; `slot` is not scored.
            yield replace(block, role=Role.SLOT)
        elif is_subject(words):
            yield replace(block, role=Role.ONDERWERP)
        else:
            yield _as_heading(block)


def _is_sure(blocks: Sequence[Block], group: range) -> bool:
    return any(is_street_line(_words(blocks[index])) for index in group)


def _is_no_prose(words: str) -> bool:
    return is_form_line(words) or is_label_line(words) or is_date_line(words)


def _runs(block: Block) -> Runs:
    return block.runs if isinstance(block, Paragraph) else ()


def _looks_like_heading(block: Paragraph) -> bool:
    words = _words(block)
    if not words or len(words.split()) > _MOST_HEADING or words.endswith((".", "!", ",", ";", ":")):
        return False
    texts = [run for run in block.runs if isinstance(run, Text) and run.text.strip()]
    return is_capitals(words) or all(run.strong for run in texts)


def _as_heading(block: Paragraph) -> Block:
    return Heading(2, block.runs, block.place) if _looks_like_heading(block) else block
