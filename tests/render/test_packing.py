"""Zip files of parts that were packed before."""

from __future__ import annotations

import io
import zipfile

from hypothesis import given
from hypothesis import strategies as st

from docgen.render.packing import DEFLATED, STORED, join_packed, pack, packed_parts

NAMES = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=30).filter(
    lambda name: not name.startswith("/") and "\\" not in name
)


@given(st.dictionaries(NAMES, st.binary(max_size=3000), max_size=8))
def test_the_library_reads_what_was_joined(parts: dict[str, bytes]) -> None:
    """Names, order and content come back, and every checksum is right."""
    data = join_packed(pack(name, content) for name, content in parts.items())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == parts
        assert archive.namelist() == list(parts)
        assert {one.date_time for one in archive.infolist()} <= {(1980, 1, 1, 0, 0, 0)}


@given(st.dictionaries(NAMES, st.binary(max_size=300), max_size=5))
def test_parts_come_back_as_they_were_packed(parts: dict[str, bytes]) -> None:
    """What was packed once need not be packed again."""
    packed = {name: pack(name, content) for name, content in parts.items()}
    data = join_packed(packed.values())
    assert packed_parts(data, "") == packed
    assert packed_parts(data, "//") == {}


def test_pictures_are_packed_by_themselves() -> None:
    """A PNG stays as it is; text gets smaller."""
    data = join_packed([pack("a.png", b"x" * 999), pack("a.xml", b"x" * 999)])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert [one.compress_type for one in archive.infolist()] == [STORED, DEFLATED]
