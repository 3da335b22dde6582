"""The version is told in one way."""

from __future__ import annotations

from importlib.metadata import version

from docgen.version import VERSION


def test_the_version_is_that_of_the_package() -> None:
    """`docgen --version`, the manifest and the package say the same."""
    assert version("docgen") == VERSION
