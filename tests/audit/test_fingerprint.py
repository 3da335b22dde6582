"""Summing files that begin the same."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from docgen.audit.fingerprint import WORTH_KEEPING, Fingerprints

FONTS = bytes(range(256)) * (WORTH_KEEPING // 256)
_ENDS = st.lists(st.tuples(st.sampled_from([b"", FONTS, FONTS[1:], FONTS * 2]), st.binary(max_size=8)))


@given(_ENDS)
def test_the_sum_is_that_of_the_whole_file(files: list[tuple[bytes, bytes]]) -> None:
    """Whatever came before, a file has the sum that any other program gives it."""
    sums = Fingerprints()
    contents = [start + end for start, end in files]
    assert [sums.of(one) for one in contents] == [hashlib.sha256(one).hexdigest() for one in contents]


def test_a_shared_start_is_summed_once() -> None:
    """After two letters with the same fonts only the rest of a third is summed."""
    sums = Fingerprints()
    for end in (b"een", b"twee", b"drie"):
        sums.of(FONTS + end)
    assert sums._start == FONTS


def test_files_with_little_in_common_leave_nothing_behind() -> None:
    """A short start is not worth remembering."""
    sums = Fingerprints()
    sums.of(FONTS[: WORTH_KEEPING - 1] + b"een")
    sums.of(FONTS[: WORTH_KEEPING - 1] + b"twee")
    assert sums._start == b""
