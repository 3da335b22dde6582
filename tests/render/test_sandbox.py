"""The one Jinja environment: plain values are printed, and nothing of Python is within reach."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from jinja2 import DictLoader
from jinja2.exceptions import SecurityError, UndefinedError

from docgen.errors import TemplateError
from docgen.render.sandbox import MARK_NAME, DocgenEnvironment


class Secret:
    """An object of a library, with something a template must not reach."""

    open_to_all = "geheim"

    def method(self) -> str:
        """Return the secret."""
        return "geheim"


def printed(source: str, *, autoescape: bool = False, **values: object) -> str:
    """Return what a template prints, each value as `field=value`."""
    environment = DocgenEnvironment(autoescape=autoescape, loader=DictLoader({"brief.md": source}))

    def mark(value: str, field: str, line: int) -> str:
        return f"{field}@{line}={value}"

    return environment.get_template("brief.md").render({**values, MARK_NAME: mark})


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ a.b }}", "a.b@1=x"),
        ("\n{{ dag|datum }}", "\ndag@2=3\xa0mei\xa02027"),
        ("{% for one in rij %}{{ one.n }};{% endfor %}", "rij[0].n@1=1;rij[1].n@1=2;"),
        ("{% for one in rij %}{{ loop.index }}{% endfor %}", "loop.index@1=1loop.index@1=2"),
        ("{% if leeg %}x{% endif %}{% if leeg is none %}y{% endif %}", "y"),
        ("{{ a.b if a else 'z' }}", "a.b@1=x"),
    ],
)
def test_values_are_printed_with_their_field_and_line(source: str, expected: str) -> None:
    """Each value says which field it came from, through filters, loops and choices."""
    values = {"a": {"b": "x"}, "dag": date(2027, 5, 3), "rij": [{"n": 1}, {"n": 2}], "leeg": None}
    assert printed(source, **values) == expected


@pytest.mark.parametrize(
    "value", [None, True, date(2027, 5, 3), time(10, 0), Decimal("1.50"), 1.5, ["a"], {"a": "b"}]
)
def test_a_value_without_wording_is_refused(value: object) -> None:
    """Nothing is printed the way Python would write it; the place is told and the value is not."""
    with pytest.raises(TemplateError) as caught:
        printed("\n{{ veld }}", veld=value)
    (finding,) = caught.value.findings
    assert (finding.code, finding.place.line, finding.place.field) == ("TPL005", 2, "veld")


@pytest.mark.parametrize("source", ["{{ geheim.open_to_all }}", "{{ geheim.method }}", "{{ tekst.upper }}"])
def test_no_attribute_of_an_object_is_read(source: str) -> None:
    """Even when an object slips into the context, a template cannot look inside."""
    with pytest.raises((TemplateError, SecurityError, UndefinedError)):
        printed(source, geheim=Secret(), tekst="x")


@pytest.mark.parametrize("name", ["items", "keys", "pop", "clear"])
def test_a_field_of_a_group_is_never_a_method(name: str) -> None:
    """A field named `items` is the field, and without it there is nothing."""
    assert printed(f"{{{{ groep.{name} }}}}", groep={name: "waarde"}) == f"groep.{name}@1=waarde"
    with pytest.raises(UndefinedError):
        printed(f"{{{{ groep.{name} }}}}", groep={"a": "b"})


def test_an_unknown_field_is_an_error_also_in_a_choice() -> None:
    """A name that is mistyped never counts as nothing."""
    with pytest.raises(UndefinedError):
        printed("{% if hurder %}x{% endif %}", huurder="x")


def test_there_are_no_functions_to_call() -> None:
    """What Jinja offers by itself (range, cycler, lipsum) is not there."""
    assert DocgenEnvironment(autoescape=False).globals == {}


def test_values_are_escaped_where_a_word_file_needs_it() -> None:
    """With escaping on, a name cannot become markup."""
    environment = DocgenEnvironment(autoescape=True, loader=DictLoader({"b": "{{ naam }}"}))
    text = environment.get_template("b").render({"naam": "Jansen & Zn <BV>", MARK_NAME: lambda v, _f, _l: v})
    assert text == "Jansen &amp; Zn &lt;BV&gt;"
