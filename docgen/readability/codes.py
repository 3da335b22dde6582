"""What can be wrong with the reading of a document as a whole; the rules describe themselves."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

SCORE_TE_HOOG = Code(
    "SCO101",
    "score-te-hoog",
    message("The text scores more points than its target; more points means harder to read."),
    message("Shorten sentences, write actively and replace formal words."),
)
GRENS_OVERSCHREDEN = Code(
    "SCO102",
    "grens-overschreden",
    message("A hard limit is broken: too many long sentences, formal words, passives or rare words."),
    message("Mend the findings of this kind."),
)
TE_VEEL_LIJDENDE_VORM = Code(
    "SCO103",
    "te-veel-lijdende-vorm",
    message("Too many sentences of one of docgen's own texts are passive."),
    message("Say who does it."),
)
TE_VEEL_WOORDEN = Code(
    "SCO104",
    "te-veel-woorden",
    message("The text is longer than its template promises to its reader."),
    message("Leave out what this reader does not need."),
)
ONGEBRUIKTE_TOESTEMMING = Code(
    "TOE101",
    "ongebruikte-toestemming",
    message("A template allows a phrase that is not in the text or that no rule would judge."),
    message("Remove it from `template.toml`."),
)
OVERBODIGE_TOESTEMMING = Code(
    "TOE102",
    "overbodige-toestemming",
    message("A case or docgen.toml allows a phrase that is not in the text or that no rule would judge."),
    message("Remove it from `toegestaan`."),
)
BASISLIJN_ONLEESBAAR = Code(
    "BAS001",
    "basislijn-onleesbaar",
    message("This file is no baseline that `docgen check` wrote."),
    message("Write it anew: docgen check … --baseline basislijn.json --update-baseline"),
)

CODES = (
    SCORE_TE_HOOG,
    GRENS_OVERSCHREDEN,
    TE_VEEL_LIJDENDE_VORM,
    TE_VEEL_WOORDEN,
    ONGEBRUIKTE_TOESTEMMING,
    OVERBODIGE_TOESTEMMING,
    BASISLIJN_ONLEESBAAR,
)
