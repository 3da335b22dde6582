"""The documents that checks apply to, by what they do."""

from __future__ import annotations

CARE_LEASES = ("addendum/omklap",)
"""A lease in the name of a care organisation, later in that of the tenant."""

LEASE_ADDENDA = ("addendum/drie-partijen", "addendum/tweede-kans", "addendum/terugkeer", *CARE_LEASES)
"""Extra terms with a running lease: instrument A."""

TEMPORARY_LEASES = ("addendum/tweede-kans-huur",)
"""Extra terms with a new lease that the law lets end: instrument C."""

SUSPENSIONS = ("addendum/laatste-kans",)
"""A judgment stays; its enforcement is suspended: instrument B."""

AGREEMENTS = LEASE_ADDENDA + TEMPORARY_LEASES + SUSPENSIONS
"""Every agreement of tenant, landlord and helper."""

BEHAVIOUR_AGREEMENTS = ("addendum/gedragsaanwijzing",)
"""Every voluntary agreement on behaviour with a running lease: instrument A."""

PAYMENT_PLANS = ("addendum/betalingsregeling",)
"""Every payment arrangement with a running lease: instrument A."""

EVERY_AGREEMENT = AGREEMENTS + BEHAVIOUR_AGREEMENTS + PAYMENT_PLANS
"""Every agreement, also of tenant and landlord alone."""

SUMMONSES = ("summons/huurachterstand",)
"""Every summons."""

SHEETS = ("summons/toelichting",)
"""Every sheet that explains a paper of a bailiff."""

EVICTION_NOTICES = ("notices/aankondiging-ontruiming",)
"""Every letter that tells the date of an eviction."""

EVICTION_DEEDS = ("notices/aanzegging-ontruiming",)
"""Every order to leave a home that a bailiff serves."""

EVICTION_REPORTS = ("notices/kennisgeving-ontruiming",)
"""Every notice to an office that an eviction is coming."""

POSTPONEMENTS = ("notices/ontruiming-uitgesteld",)
"""Every letter that an eviction is put off."""

CANCELLATIONS = ("notices/ontruiming-gaat-niet-door",)
"""Every letter that there will be no eviction."""

EVICTION_DAYS = EVICTION_NOTICES + EVICTION_DEEDS + EVICTION_REPORTS + POSTPONEMENTS
"""Every paper that tells the day of an eviction to come."""

CHILDREN_LETTERS = ("notices/kinderbrief",)
"""Every letter to the children of a household."""

STORAGE_LETTERS = ("notices/inboedel",)
"""Every letter about goods in storage after an eviction."""

HELP_CARDS = ("notices/hulpkaart",)
"""Every card with rights and help for a household, in any phase."""

CHILD_RECORDS = ("notices/belang-van-het-kind",)
"""Every record of a decision with children in mind."""

REMINDERS = ("notices/herinnering",)
"""Every reminder."""

FORMAL_LETTERS = ("notices/veertiendagenbrief",)
"""Every letter with fourteen days to pay without costs."""

PAUSES = ("notices/pauze",)
"""Every letter that collection is paused."""

WAIVERS = ("notices/kwijtschelding",)
"""Every proposal and letter about a debt that need not be paid any more."""

PHONE_MESSAGES = ("notices/bericht",)
"""Every message to a phone."""

REPORTS = ("notices/melding-gemeente",)
"""Every report to a municipality."""

ARREARS_LETTERS = REMINDERS + FORMAL_LETTERS + REPORTS + PAUSES + WAIVERS
"""Every letter about rent arrears before court."""

ALL = (
    EVERY_AGREEMENT
    + SUMMONSES
    + SHEETS
    + EVICTION_DAYS
    + CANCELLATIONS
    + CHILDREN_LETTERS
    + STORAGE_LETTERS
    + HELP_CARDS
    + CHILD_RECORDS
    + PHONE_MESSAGES
    + ARREARS_LETTERS
)
"""Every document with checks."""


def instrument_of(document: str) -> str:
    """Return which of the three legal kinds an agreement is: A, B or C."""
    if document in SUSPENSIONS:
        return "B"
    return "C" if document in TEMPORARY_LEASES else "A"
