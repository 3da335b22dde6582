import pytest

from docgen.errors import InputError
from docgen.source.codes import CODES
from docgen.source.file import read_bytes, scan_fields


def codes(call, *args):
    with pytest.raises(InputError) as caught:
        call(*args)
    return [one.code for one in caught.value.findings]


def test_a_file_is_read(tmp_path):
    """The bytes come as they are."""
    path = tmp_path / "zaak.yaml"
    path.write_bytes(b"a: b\r\n")
    assert read_bytes(path) == b"a: b\r\n"


def test_what_is_no_file_is_refused(tmp_path):
    """Nothing there, a folder, a name that cannot be, a device that never ends."""
    assert codes(read_bytes, tmp_path / "niets.yaml") == ["SRC001"]
    assert codes(read_bytes, tmp_path) == ["SRC001"]
    assert codes(read_bytes, tmp_path / ("x" * 5000)) == ["SRC001"]
    assert codes(read_bytes, type(tmp_path)("/dev/zero")) == ["SRC001"]


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path):
    """The limit is the caller's."""
    path = tmp_path / "zaak.yaml"
    path.write_bytes(b"123456")
    assert codes(read_bytes, path, 5) == ["SRC002"]
    assert read_bytes(path, 6) == b"123456"


@pytest.mark.parametrize(
    ("name", "data"), [("z.yaml", b"a: b"), ("z.YML", b"a: b"), ("z.json", b'{"a": "b"}')]
)
def test_the_suffix_says_which_kind(name, data):
    """YAML and JSON give the same tree."""
    source, problems = scan_fields(data, name)
    assert source.value == {"a": "b"}
    assert not problems


def test_other_kinds_are_refused():
    """A Word file is no case."""
    assert codes(scan_fields, b"a: b", "zaak.docx") == ["SRC006"]


def test_each_code_stands_once():
    """A code is never used twice, and each says what it means and what to do."""
    assert len({one.code for one in CODES}) == len({one.name for one in CODES}) == len(CODES)
    assert all(one.meaning.text.endswith(".") and one.cure.text for one in CODES)
