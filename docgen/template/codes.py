"""What can be wrong with a template."""

from __future__ import annotations

from docgen.finding import Code
from docgen.message import message

SJABLOON_NIET_GEVONDEN = Code(
    "TPL001",
    "sjabloon-niet-gevonden",
    message("There is no such template."),
    message("See `docgen template list` for the templates that are installed."),
)
JINJA_FOUT = Code(
    "TPL002",
    "jinja-fout",
    message("A template tag is not valid."),
    message("Check that each tag is closed: {{ field }} and {% if %} … {% endif %}."),
)
VERBODEN_CONSTRUCTIE = Code(
    "TPL003",
    "verboden-constructie",
    message("A template does more than print, choose, repeat and include."),
    message("Use only {{ field|filter }}, if, for and include; compute in the context."),
)
ONBEKEND_VELD = Code(
    "TPL004",
    "onbekend-veld",
    message("The template asks for a field that the case does not have."),
    message("Put the text in {% if field %} … {% endif %}, or fill in the field."),
)
ONOPGEMAAKTE_WAARDE = Code(
    "TPL005",
    "onopgemaakte-waarde",
    message("A value is missing, or has no wording of its own: a date, an amount, yes or no, a list."),
    message("Use a filter, such as |datum or |bedrag, or choose with if before printing."),
)
WAARDE_PAST_NIET = Code(
    "TPL006",
    "waarde-past-niet",
    message("A value on this line cannot be written like this; it may be missing."),
    message("Check the filter: |datum for a date, |bedrag for an amount; choose with if first."),
)
CONTAINER_ONLEESBAAR = Code(
    "TPL010",
    "container-onleesbaar",
    message("This container line cannot be read."),
    message('Write ::: name, ::: uitleg naam or ::: wettekst bron="…" uitleg="naam".'),
)
OPMAAK_ONBEKEND = Code(
    "TPL011",
    "opmaak-onbekend",
    message("A text style is used that letters do not have."),
    message("Use **bold** for a date, an amount or a phone number; nothing else."),
)
LIJST_TE_DIEP = Code(
    "TPL012",
    "lijst-te-diep",
    message("A list item holds one short text, not a list or several paragraphs."),
    message("Give the second level a heading and a list of its own."),
)
CELLEN_VERKEERD = Code(
    "TPL013",
    "cellen-verkeerd",
    message("A line in a container has too few or too many parts."),
    message("Divide the parts by | signs; docs/templates.md shows each container."),
)
INHOUD_PAST_NIET = Code(
    "TPL014",
    "inhoud-past-niet",
    message("Something stands inside a container that does not belong there."),
    message("A container such as ::: hulp holds a heading, a list and paragraphs."),
)
TIJDLIJN_STAND_ONBEKEND = Code(
    "TPL015",
    "tijdlijn-stand-onbekend",
    message("A step of the timeline starts with klaar, nu or later."),
    message("Write for example: - nu | Nu | Bel ons of vraag hulp."),
)
CONTAINER_ONBEKEND = Code(
    "TPL016",
    "container-onbekend",
    message("There is no container with this name."),
    message("docs/templates.md shows each container."),
)
HOOFDKOP = Code(
    "TPL017",
    "hoofdkop",
    message("A document has exactly one heading of the first level."),
    message("Write the message of the document behind one # sign; use ## for all other headings."),
)
KOPNIVEAU_OVERGESLAGEN = Code(
    "TPL018",
    "kopniveau-overgeslagen",
    message("This heading skips a level; a screen reader then loses the thread."),
    message("Use ## below # and ### below ##."),
)
TEMPLATE_TOML_ONJUIST = Code(
    "TPL019",
    "template-toml-onjuist",
    message("A field of template.toml is missing, unknown or wrong."),
    message("Compare it with the template.toml of an installed template."),
)
CONTAINER_NIET_GESLOTEN = Code(
    "TPL020",
    "container-niet-gesloten",
    message("A container is opened and not closed, or closed and not opened."),
    message("Each line `::: name` needs its own line `:::` after it."),
)
ZAAKMODEL_ONBEKEND = Code(
    "TPL021",
    "zaakmodel-onbekend",
    message("The template asks for a kind of case that docgen does not know."),
    message("Use the case_model of an installed template."),
)
TE_ZWAAR = Code(
    "TPL022",
    "sjabloon-te-zwaar",
    message("The template asks for more than docgen fills in, or includes itself."),
    message("Do not put loops inside loops over long lists, and let no part include itself."),
)

CODES = (
    SJABLOON_NIET_GEVONDEN,
    JINJA_FOUT,
    VERBODEN_CONSTRUCTIE,
    ONBEKEND_VELD,
    ONOPGEMAAKTE_WAARDE,
    WAARDE_PAST_NIET,
    CONTAINER_ONLEESBAAR,
    OPMAAK_ONBEKEND,
    LIJST_TE_DIEP,
    CELLEN_VERKEERD,
    INHOUD_PAST_NIET,
    TIJDLIJN_STAND_ONBEKEND,
    CONTAINER_ONBEKEND,
    HOOFDKOP,
    KOPNIVEAU_OVERGESLAGEN,
    TEMPLATE_TOML_ONJUIST,
    CONTAINER_NIET_GESLOTEN,
    ZAAKMODEL_ONBEKEND,
    TE_ZWAAR,
)
