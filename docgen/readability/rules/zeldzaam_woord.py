"""A rare word.

Checks:
    Content words with a Zipf value below 3.5 after taking compounds apart; no names, no legal terms.
    First use only. More than 25 % of the different content words is an error for the document. Needs the
    extra `frequentie` (wordfreq).

Why:
    Readers may not know the word. It is a hint: 75 % of such words were removed by editors, and plain
    texts hold 1.5 per 100 words.

Source:
    docgen's readability study, November 2026, on Amsterdam municipal texts before and after editing
    (Vlantis et al. 2024); frequencies: wordfreq 3.1
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.measures import RARE_ZIPF
from docgen.readability.reading import Reading, word_spot
from docgen.readability.score import MAX_RARE_SHARE, MIN_WORDS

CODE = "WRD102"
NAME = "zeldzaam-woord"
LEVEL = Level.INFO
WRONG = ("Wij bekijken de doublures in het bestand.",)
RIGHT = (
    "Wij bekijken wat dubbel in het bestand staat.",
    "Wilt u een betalingsregeling voor uw huurachterstand?",
)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first use of each rare word, and one finding for the document when there are many."""
    values = reading.frequencies
    for sentence in reading.prose:
        content = sentence.analysis.content
        rare = [(at, norm) for at, norm, _ in content if values.get(norm, RARE_ZIPF) < RARE_ZIPF]
        if not rare:
            continue
        said = (*sentence.analysis.terms, *sentence.analysis.formal)  # another rule has better advice
        told = {position for match in said for position in range(match.first, match.last + 1)}
        for position, norm in rare:
            if position in told:
                continue
            spot = word_spot(sentence, position, position)
            yield _MARK.at(
                reading,
                spot,
                message("“{word}” is a rare word", word=spot.excerpt),
                fix=message("choose a more common word, or explain it"),
                once=norm,
            )
    measures = reading.measures
    if measures.words >= MIN_WORDS and measures.share_rare > MAX_RARE_SHARE:
        yield _MARK.overall(
            reading,
            message("{percent} % of the different words are rare", percent=round(100 * measures.share_rare)),
            fix=message("choose more common words, or explain them"),
            level=Level.ERROR,
        )
