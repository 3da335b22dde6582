"""How long a message is to a phone: in which signs it goes out, how many there are, in how many SMS.

A phone sends an SMS in the 7-bit alphabet of GSM when it holds all signs, some of which count twice. One
sign outside it makes the whole message go out in 16 bits, of which less than half as many fit.
Source: 3GPP TS 23.038, par. 6.2.1 (alphabet); 3GPP TS 23.040, par. 9.2.3.24.1 (parts of a long message).
"""

from __future__ import annotations

from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_TWICE = frozenset("^{}\\[~]|€\f")
"""Signs of the alphabet that take an escape before them."""

_GSM_ALONE, _GSM_PART = 160, 153  # signs in one SMS, and in each part of a longer message
_UCS_ALONE, _UCS_PART = 70, 67  # the same in units of 16 bits


@dataclass(frozen=True, slots=True)
class SmsLength:
    """The length of a message.

    Attributes:
        count: Signs as they are counted: a euro sign is two in GSM-7, an emoji two in UCS-2.
        alphabet: `GSM-7` or `UCS-2`.
        odd: The signs that GSM-7 lacks, each once, in their order.
    """

    count: int
    alphabet: str
    odd: tuple[str, ...]

    @property
    def parts(self) -> int:
        """How many SMS it takes."""
        number = 1
        while most_signs(self, number) < self.count:
            number += 1
        return number


def most_signs(length: SmsLength, parts: int) -> int:
    """Return how many signs of the alphabet of a message fit in a number of SMS."""
    alone, part = (_UCS_ALONE, _UCS_PART) if length.odd else (_GSM_ALONE, _GSM_PART)
    return alone if parts == 1 else parts * part


def sms_length(text: str) -> SmsLength:
    """Return how long a text is as an SMS."""
    odd = tuple(dict.fromkeys(sign for sign in text if sign not in _BASIC and sign not in _TWICE))
    if odd:
        return SmsLength(utf16_units(text), "UCS-2", odd)
    return SmsLength(len(text) + sum(sign in _TWICE for sign in text), "GSM-7", ())


def utf16_units(text: str) -> int:
    """Return the length of a text in units of 16 bits."""
    return len(text.encode("utf-16-le")) // 2
