"""Reading what identifies an office or a home: e-mail, website, KvK number, house number."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from docgen.dutch.notation import NotationError, bare
from docgen.message import message

MAX_EMAIL = 254  # signs; RFC 5321, section 4.5.3.1.3
MAX_WEB = 200  # signs; what still fits a line and a QR code

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_DOMAIN = r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_DOMAIN}")
_WEB = re.compile(rf"https://{_DOMAIN}(?:[/?#][A-Za-z0-9/?#&=%+.,:;@!$()*~_-]*)?")
_KVK = re.compile(r"[0-9]{8}")
_HUISNUMMER = re.compile(r"[1-9][0-9]{0,4}")
_TOEVOEGING = re.compile(r"[A-Za-z0-9/-][A-Za-z0-9 ./-]{0,9}")


def parse_email(text: str) -> str:
    """Return the e-mail address.

    Raises:
        NotationError: Not one address in plain letters, or longer than an address can be.
    """
    address = bare(text)
    if len(address) > MAX_EMAIL or not _EMAIL.fullmatch(address):
        raise NotationError(message("This is not an e-mail address."))
    return address


def parse_web(text: str) -> str:
    """Return the address of a page, which begins with `https://`.

    Raises:
        NotationError: Another scheme, no domain name, or signs that an address cannot hold.
    """
    address = bare(text)
    if len(address) > MAX_WEB or not _WEB.fullmatch(address) or not urlsplit(address).hostname:
        raise NotationError(message("This is not a web address that begins with https://."))
    return address


def parse_kvk(text: str) -> str:
    """Return the number in the trade register: eight digits.

    Raises:
        NotationError: Another number of digits.
    """
    digits = bare(text).replace(" ", "")
    if not _KVK.fullmatch(digits):
        raise NotationError(message("A KvK number has eight digits."))
    return digits


def parse_huisnummer(text: str) -> str:
    """Return the number of a house, without its addition.

    Raises:
        NotationError: Anything but digits, such as a number with its addition.
    """
    digits = bare(text)
    if not _HUISNUMMER.fullmatch(digits):
        raise NotationError(message("A house number has digits only; the addition is a field of its own."))
    return digits


def parse_toevoeging(text: str) -> str:
    """Return the addition to a house number: `A`, `2`, `bis`.

    Raises:
        NotationError: Longer than ten signs, or signs that no addition has.
    """
    addition = bare(text)
    if not _TOEVOEGING.fullmatch(addition):
        raise NotationError(message("This is not an addition to a house number."))
    return addition
