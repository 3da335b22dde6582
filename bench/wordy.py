"""A Word file as Word itself saves it: marks of each sitting, words in many runs, tags in pieces.

docgen writes one run for one stretch of text. In a template that people typed in Word, a paragraph carries
the sittings in which it was edited (`w:rsidR`), a run ends wherever somebody stopped or the spelling check
had a remark, and a tag lies over several runs. docxtpl has to put that together again for each letter.
"""

from __future__ import annotations

import random
import re

_RUN = re.compile(r"<w:r>(<w:rPr>.*?</w:rPr>)?<w:t(?: xml:space=\"preserve\")?>([^<]+)</w:t></w:r>")
_PARAGRAPH = re.compile(r"<w:p>")
_NAME = re.compile(r"\w+_\d+")
_PIECES = re.compile(rf"\{{\{{ |{_NAME.pattern}| \}}\}}|\s*(?:[^\s{{}}]+\s*){{1,8}}|\s+")
"""The sides of a tag, its name, and as many words as people type without stopping."""
_SITTINGS = 12


def as_saved_by_word(xml: str) -> str:
    """Return a part of a Word file with the same text, as wordy as Word makes it."""
    pick = random.Random(1)  # noqa: S311 - the same file in each run
    sittings = [f"00{pick.randrange(16**6):06X}" for _ in range(_SITTINGS)]

    def run(look: str, text: str) -> str:
        return f'<w:r w:rsidRPr="{pick.choice(sittings)}">{look}<w:t xml:space="preserve">{text}</w:t></w:r>'

    def cut(found: re.Match[str]) -> str:
        look = found[1] or ""
        # A name in a tag is no word of any dictionary, so the spelling check marks it.
        marked = "".join(f'<w:proofErr w:type="spell{side}"/>{{}}' for side in ("Start", "End"))
        pieces = [
            marked.format(run(look, part), "") if _NAME.fullmatch(part) else run(look, part)
            for part in _PIECES.findall(found[2])
        ]
        return "".join(pieces)

    def paragraph(_: re.Match[str]) -> str:
        first, second = pick.sample(sittings, 2)
        return f'<w:p w:rsidR="{first}" w:rsidRDefault="{second}" w:rsidP="{first}">'

    return _PARAGRAPH.sub(paragraph, _RUN.sub(cut, xml))
