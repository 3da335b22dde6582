"""The handful of names that docgen offers to Python code."""

from __future__ import annotations

import importlib

import pytest

import docgen


@pytest.mark.parametrize("name", docgen.__all__)
def test_each_public_name_is_what_its_module_holds(name: str) -> None:
    """A name from the package is the same object as in the module it lives in."""
    found = getattr(docgen, name)
    assert found is getattr(importlib.import_module(found.__module__), name)


def test_another_name_is_not_there() -> None:
    """A name that is not public gives the usual error."""
    with pytest.raises(AttributeError):
        _ = docgen.niets
