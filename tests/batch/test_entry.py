"""The journal keeps findings so that they can be told in any language later."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docgen.batch.entry import findings_of, findings_text
from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.place import Place

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="{}"), max_size=20)
MESSAGES = st.builds(
    lambda text, number, inner: message(f"{text} {{number}} {{inner}}", number=number, inner=Message(inner)),
    WORDS,
    st.integers(0, 9999),
    WORDS,
)
PLACES = st.builds(Place, path=WORDS, line=st.none() | st.integers(1, 9), field=st.none() | WORDS, cell=WORDS)
FINDINGS = st.builds(
    Finding,
    code=WORDS,
    name=WORDS,
    level=st.sampled_from(Level),
    message=MESSAGES,
    place=PLACES,
    fix=st.none() | MESSAGES,
    may_accept=st.booleans(),
)


@given(st.lists(FINDINGS, max_size=3))
def test_findings_come_back_as_they_went_in(findings: list[Finding]) -> None:
    """Whatever a finding holds, the journal gives it back."""
    assert findings_of(findings_text(findings)) == tuple(findings)


def test_words_of_a_letter_stay_out() -> None:
    """The words that a finding is about may be private and are not kept."""
    finding = Finding("ZIN101", "lange-zin", Level.ERROR, message("Too long."), excerpt="Jan Jansen")
    assert "Jansen" not in findings_text([finding])
