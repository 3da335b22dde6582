"""Which words of a sentence carry its content: no function words, values, numbers or names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from docgen.readability.frequency import is_listed
from docgen.readability.words import Word

MIN_LETTERS = 2  # letters; a single letter is no word
_FUNCTION = frozenset(
    "aan af al alle alleen alles als altijd ander andere anders ben bent bij bijna binnen boven buiten daar daardoor daarin daarmee daarna daarom"
    " daaronder daarop daarover daartegen daaruit daarvan daarvoor dan dat de deze die dit doe doen doet door doordat dus een eens eerst elk elke"
    " en enkele er ergens erg ermee erop erover ertegen eruit ervan ervoor even ge geen geweest gewoon haar had hadden heb hebben hebt heeft heel"
    " hele hem hen het hetzelfde hier hierbij hierdoor hierin hiermee hierna hierom hieronder hierop hierover hiervan hiervoor hij hoe hoeveel hun"
    " iedere ieder iedereen iemand iets ik in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt langs later maar maak maakt maken me"
    " mee meer meest meestal men met mij mijn misschien moest moesten moet moeten mocht mochten mag mogen na naar naast nee net niemand niet niets"
    " nog nooit nu of om omdat onder ons onze ook op opnieuw over per rond samen sinds soms steeds te tegen ten ter tijdens toch toe toen tot totdat"
    " tussen u uit uw vaak van vanaf vandaag veel ver via vanuit volgens voor voordat vooral waar waarbij waardoor waarin waarmee waarna waarom waarop"
    " waarover waaruit waarvan waarvoor wanneer want waren was wat we weer weg wel welk welke werd werden wie wij wil willen wilt word worden"
    " wordt zal ze zeer zelf zich zij zijn zo zoals zodat zonder zou zouden zult 's 't 'n zo'n".split()
)


class ContentWord(NamedTuple):
    """A content word: its place in the sentence, its list form, and its form as read in lower case."""

    position: int
    norm: str
    raw: str


def content_words(words: Sequence[Word]) -> tuple[ContentWord, ...]:
    """Return the content words of a sentence.

    A capital inside a sentence marks a name; at its start it does when the word is not in the word list.
    """
    found = []
    for position, word in enumerate(words):
        if not word.is_plain or word.norm in _FUNCTION or len(word.norm) < MIN_LETTERS or "." in word.norm:
            continue
        if any(char.isdigit() for char in word.norm):
            continue
        if word.text[0].isupper() and (position > 0 or not is_listed(word.norm)):
            continue
        found.append(ContentWord(position, word.norm, word.text.lower()))
    return tuple(found)
