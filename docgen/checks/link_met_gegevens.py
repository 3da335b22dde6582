"""A link in a message to a phone tells who the tenant is.

Checks: the link for the name and the date of birth of the tenant, for a postcode, an e-mail address, a phone
    number and a BSN, and for a field in it that holds such a thing.
Why: a link is kept by the phone, the provider and the web site; who finds it must not learn who owes rent.
Source: art. 5 lid 1 onder c en f AVG.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from docgen.cases.bericht import Bericht
from docgen.cases.partijen import Persoon
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import PHONE_MESSAGES
from docgen.dutch.bsn import holds_bsn
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BRT103"
NAME = "link-met-gegevens"
LEVEL = Level.ERROR
SOURCE = "art. 5 lid 1 onder c en f AVG"
DOCUMENTS = PHONE_MESSAGES
MAY_ACCEPT = False
EXAMPLE = "notices/bericht"
WRONG: tuple[Overrides, ...] = (
    {"betaallink": "https://betalen.example/f-de-vries"},
    {"betaallink": "https://betalen.example/?naam=x"},
    {"betaallink": "https://betalen.example/2404XB"},
    {"betaallink": "https://betalen.example/a@b.example"},
    {"betaallink": "https://betalen.example/?t=0612345678"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"betaallink": "https://betalen.example/2026-0301"})

_LEAST = 3  # letters of a name; shorter ones stand in any link
_POSTCODE = re.compile(r"(?<![0-9a-z])[1-9][0-9]{3}[-_+ ]?[a-z]{2}(?![0-9a-z])")
_PHONE = re.compile(r"(?<!\d)(?:0|31)[1-9]\d{8}(?!\d)")
_FIELD = re.compile(
    r"[?&](?:\w*naam|name|e?-?mail|tel|telefoon|adres|straat|postcode|geboortedatum|bsn|iban|huurder|bedrag)="
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the link holds such a thing."""
    case = facts.case
    if not isinstance(case, Bericht) or not _tells(case.betaallink, case.huurder):
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        message("This link tells who the tenant is."),
        facts.place("betaallink"),
        message("Use a link with a code that says nothing to others, such as https://betalen.example/k7m2."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )


def _tells(link: str, tenant: Persoon | None) -> bool:
    address = unquote(link).casefold()
    _, _, path, query, fragment = urlsplit(address)
    after_host = f"{path}?{query}#{fragment}"
    if "@" in address or holds_bsn(after_host) or _FIELD.search(f"?{query}&{fragment}"):
        return True
    if _POSTCODE.search(after_host) or _PHONE.search(after_host):
        return True
    words = set(re.findall(r"\w+", after_host.replace("_", " ")))
    return tenant is not None and bool(words & _words_of(tenant))


def _words_of(tenant: Persoon) -> set[str]:
    """Return the words that tell who somebody is, in small letters."""
    told = f"{tenant.voornamen} {tenant.achternaam}".casefold()
    words = {word for word in re.findall(r"\w+", told) if len(word) >= _LEAST}
    if tenant.geboortedatum is not None:
        words |= {f"{tenant.geboortedatum:%Y%m%d}", f"{tenant.geboortedatum:%d%m%Y}"}
    return words - {"van", "den", "der", "het", "ten", "ter"}
