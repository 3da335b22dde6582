"""What rows have in common, and the number that tells them apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from docgen.batch.merge import digest_of, merged, pruned

NAMES = st.sampled_from("abc")
VALUES = st.recursive(
    st.one_of(st.none(), st.text("xy", max_size=2)),
    lambda inside: st.one_of(st.lists(inside, max_size=3), st.dictionaries(NAMES, inside, max_size=3)),
    max_leaves=6,
)
FIELDS = st.dictionaries(NAMES, VALUES, max_size=3)


@given(base=FIELDS, own=FIELDS)
def test_a_row_wins_and_nothing_is_lost(base, own):
    """Each name of either is there; a row without fields changes nothing, and so does an empty base."""
    together = merged(base, own)
    assert together.keys() == base.keys() | own.keys()
    assert merged(base, {}) == base
    assert merged({}, own) == own
    assert all(together[name] == own[name] for name in own if isinstance(own[name], str))


@given(fields=FIELDS)
def test_the_digest_does_not_hang_on_order_or_emptiness(fields):
    """The same fields in another order, and without empty groups, have the same digest."""
    turned = dict(reversed(fields.items()))
    assert digest_of(fields) == digest_of(turned) == digest_of(pruned(fields))


def test_the_digest_tells_values_apart():
    """Another value or another name gives another digest; composed and decomposed accents do not."""
    assert digest_of({"a": "Zoë"}) == digest_of({"a": "Zoe\u0308"})
    assert (
        len({digest_of(one) for one in ({"a": "1"}, {"a": "2"}, {"b": "1"}, {"a": ["1"]}, {"a": "\ud800"})})
        == 5
    )


def test_empty_lists_of_a_row_leave_the_base_alone():
    """A list without items in the row does not empty the list of the base; one with items replaces it."""
    base = {"doelen": ["x", "y"], "huurder": {"naam": "Jan"}}
    assert merged(base, {"doelen": [], "huurder": {"naam": None}}) == base
    assert merged(base, {"doelen": ["z"]})["doelen"] == ["z"]
