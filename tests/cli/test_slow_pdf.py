"""Who makes PDFs without the library that cuts fonts is told so, once, before the work."""

from __future__ import annotations

import pytest

from docgen.cli.slow_pdf import warn_of_slow_pdf
from docgen.writers import pdf_library


def _missing() -> bool:
    return True


def _broken() -> bool:
    raise OSError("no pango")


@pytest.mark.parametrize(("formats", "told"), [((), 1), (("pdf",), 1), (("docx", "pdf"), 1), (("docx",), 0)])
def test_it_is_told_when_pdf_is_made(
    formats: tuple[str, ...], told: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run without PDF is as fast as ever."""
    monkeypatch.setattr(pdf_library, "subsetter_missing", _missing)
    warn_of_slow_pdf(formats)
    shown = capsys.readouterr()
    assert shown.err.count("libharfbuzz-subset0") == told
    assert shown.out == ""


def test_a_machine_that_has_it_hears_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does one on which WeasyPrint cannot be loaded: that is told where the PDF is made."""
    for answer in (lambda: False, _broken):
        monkeypatch.setattr(pdf_library, "subsetter_missing", answer)
        warn_of_slow_pdf(())
    assert capsys.readouterr().err == ""
