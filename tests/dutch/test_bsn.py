import pytest

from docgen.dutch.bsn import holds_bsn, meets_eleven_test

# 111222333 and 123456782 are numbers for tests: they meet the eleven test and belong to nobody.


@pytest.mark.parametrize(
    "text",
    [
        "111222333",
        "nummer 123456782.",
        "(123456782)",
        "1234.56.782",
        "123 456 782 van mevrouw",
        "BSN: 123456789",
        "bsn 12345678",
        "burgerservicenummer is 111 222 333",
        "sofi-nummer 123456789",
    ],
)
def test_a_number_like_a_bsn_is_found(text):
    """Nine digits that meet the test, or digits that are called a BSN."""
    assert holds_bsn(text)


@pytest.mark.parametrize(
    "text",
    [
        "123456789",
        "0612345678",
        "06 123 456 78",
        "NL91ABNA0417164300",
        "€ 111.222.333,00",
        "zaak 10987654 CV EXPL 26-1234",
        "dossier 2026-111222333",
        "D111222333",
        "111222333444",
        "000000000",
        "geen bsn bekend",
        "bsn gevraagd op 12-01-2026",
    ],
)
def test_other_numbers_pass(text):
    """Phone numbers, accounts, amounts and dossier numbers are no BSN."""
    assert not holds_bsn(text)


def test_the_eleven_test_needs_nine_digits():
    """Only a number of nine digits can meet it."""
    assert meets_eleven_test("111222333")
    assert not meets_eleven_test("111222334")
    assert not meets_eleven_test("11122233")
