"""The documents that checks apply to, by what they do."""

from __future__ import annotations

LEASE_ADDENDA = ("addendum/drie-partijen", "addendum/tweede-kans")
"""Extra terms with a running lease."""

SUSPENSIONS = ("addendum/laatste-kans",)
"""A judgment stays; its enforcement is suspended."""

AGREEMENTS = LEASE_ADDENDA + SUSPENSIONS
"""Every agreement of tenant, landlord and helper."""

SUMMONSES = ("summons/huurachterstand",)
"""Every summons."""

SHEETS = ("summons/toelichting",)
"""Every sheet that explains a paper of a bailiff."""

EVICTION_NOTICES = ("notices/aankondiging-ontruiming",)
"""Every letter that tells the date of an eviction."""

REMINDERS = ("notices/herinnering",)
"""Every reminder."""

FORMAL_LETTERS = ("notices/veertiendagenbrief",)
"""Every letter with fourteen days to pay without costs."""

REPORTS = ("notices/melding-gemeente",)
"""Every report to a municipality."""

ARREARS_LETTERS = REMINDERS + FORMAL_LETTERS + REPORTS
"""Every letter about rent arrears before court."""

ALL = AGREEMENTS + SUMMONSES + SHEETS + EVICTION_NOTICES + ARREARS_LETTERS
"""Every document with checks."""
