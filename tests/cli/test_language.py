"""docgen speaks Dutch on the screen, and English when it is asked to."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from docgen.cli.language import chosen_language

ENGLISH = re.compile(
    r"\b(the|this|that|with|and|not|does|error|usage|try|options|commands|missing|such|file|folder)\b",
    re.IGNORECASE,
)
CODE = "import sys; from docgen.cli.main import main; main(sys.argv[1:])"


def said(*arguments: str, **environment: str) -> str:
    """Return all that docgen prints in a process of its own, since click reads the language once."""
    known = {name: value for name, value in os.environ.items() if not name.startswith(("DOCGEN_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        capture_output=True,
        check=False,
        env={**known, "COLUMNS": "100", "PYTHONUTF8": "1", **environment},
    )
    return (done.stdout + done.stderr).decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["render", "--help"],
        ["check", "--help"],
        ["demo", "--help"],
        ["template", "--help"],
        ["template", "show", "--help"],
        ["verify", "--help"],
        ["render"],
        ["nietdaar"],
        ["render", "--nietdaar"],
        ["render", "nietdaar.yaml"],
        ["render", "zaak.yaml", "--accept", "X"],
        ["demo", "--date", "gisteren"],
        ["completion"],
        ["completion", "csh"],
        ["verify", "nietdaar", "zaak.yaml"],
        ["verify", "nietdaar"],
        ["render", "zaak.yaml", "extra"],
        ["template", "list", "--format"],
        ["template", "list", "--format=xml"],
    ],
    ids=" ".join,
)
def test_no_english_is_left(arguments):
    """Help, wrong use and wrong input are told in Dutch, also where click is speaking."""
    text = (
        said(*arguments).replace("[verdict|error|warning|never]", "").replace("--with ", "")
    )  # never translated
    assert text
    assert ENGLISH.findall(text) == []
    assert "[OPTIONS]" not in text
    assert "ARGS" not in text


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (["--lang", "en", "render"], {}),
        (["--lang=en", "render"], {}),
        (["render"], {"DOCGEN_LANG": "en"}),
        (["--lang", "en", "render"], {"DOCGEN_LANG": "nl"}),
    ],
)
def test_english_by_option_or_environment(arguments, environment):
    """The option wins over the environment, and both win over Dutch."""
    text = said(*arguments, **environment)
    assert "Missing argument 'CASE'." in text
    assert "ontbreekt" not in text


def test_the_language_of_the_machine_does_not_count():
    """An English machine gets Dutch too: the documents are for Dutch offices."""
    text = said("render", LANG="en_US.UTF-8", LANGUAGE="en", LC_ALL="en_US.UTF-8")
    assert "Dit argument ontbreekt: 'ZAAK'." in text


def test_an_unknown_language_is_wrong_use():
    """The languages that there are stand in the message, which is Dutch."""
    text = said("--lang", "fr", "render")
    assert "'fr' is geen van deze: 'nl', 'en'." in text


def test_what_a_check_looks_at_is_a_whole_dutch_sentence():
    """No English word stands before it, and `docgen` not twice."""
    assert "docgen controleert of er een volle week" in said("explain", "TRM101")
    assert "docgen telt de woorden" in said("explain", "ZIN101")
    for code in ("TRM101", "ZIN101"):
        assert "docgen checks" not in said("explain", code)


def test_a_code_is_explained_in_dutch():
    """The sentences of a rule come from its docstring and are translated as well."""
    text = said("explain", "ZIN101")
    assert "Een zin heeft meer dan 20 woorden." in text
    assert "\nWaarom: " in text
    assert "sentence" not in text


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "nl"),
        (["render", "zaak.yaml"], {"DOCGEN_LANG": "en"}, "en"),
        (["--lang", "nl"], {"DOCGEN_LANG": "en"}, "nl"),
        (["--lang=en"], {}, "en"),
        (["--lang"], {}, "nl"),
    ],
)
def test_option_then_environment_then_dutch(arguments, environment, language):
    """An option without a value leaves the choice to the environment."""
    assert chosen_language(arguments, environment) == language
