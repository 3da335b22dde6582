"""A diff shows each change as git does, and only the changes."""

from __future__ import annotations

import subprocess
from pathlib import Path

from docgen.pipeline.fix.diff import fix_diff
from tests.pipeline.fix.own_list import fixed
from tests.pipeline.fix.word_file import paragraph, run, word_file

BEFORE = b"Geachte heer,\n\nWij hebben u reeds gebeld.\n\nU belt ons.\n\nTot dan.\n\nDag."
AFTER = BEFORE.replace(b"reeds", b"al")


def test_a_text_is_shown_by_its_lines() -> None:
    """The real lines of the file, with two lines around each change, and the names a/ and b/."""
    assert fix_diff(BEFORE, AFTER, "brieven/brief.txt") == (
        "--- a/brieven/brief.txt\n"
        "+++ b/brieven/brief.txt\n"
        "@@ -1,5 +1,5 @@\n"
        " Geachte heer,\n"
        " \n"
        "-Wij hebben u reeds gebeld.\n"
        "+Wij hebben u al gebeld.\n"
        " \n"
        " U belt ons.\n"
    )


def test_no_change_gives_nothing() -> None:
    """Two versions that are the same have no diff."""
    assert fix_diff(BEFORE, BEFORE, "brief.txt") == ""


def test_git_can_apply_the_diff(tmp_path: Path) -> None:
    """The diff of a text is a real one, also where the last line has no line end."""
    before = BEFORE + b" Wij bellen reeds."
    after = before.replace(b"reeds", b"al")
    (tmp_path / "brief.txt").write_bytes(before)
    diff = fix_diff(before, after, "brief.txt")
    assert diff.count("\\ No newline at end of file\n") == 2
    subprocess.run(["git", "apply", "-"], input=diff.encode(), cwd=tmp_path, check=True)
    assert (tmp_path / "brief.txt").read_bytes() == after


def test_line_ends_of_windows_do_not_show() -> None:
    """Lines that end as in Windows are shown without their end."""
    diff = fix_diff(BEFORE.replace(b"\n", b"\r\n"), AFTER.replace(b"\n", b"\r\n"), "brief.txt")
    assert diff == fix_diff(BEFORE, AFTER, "brief.txt")


def test_a_word_file_is_shown_by_its_sentences() -> None:
    """Each sentence of a Word file is a line, with an empty line between paragraphs."""
    data = word_file(
        paragraph(run("Dit is de eerste zin. Wij hebben u "), run("reeds", "<w:b/>"), run(" gebeld. U belt."))
        + paragraph(run("Tot dan bij ons."))
    )
    assert fix_diff(data, fixed(data, "brief.docx").data, "brief.docx") == (
        "--- a/brief.docx\n"
        "+++ b/brief.docx\n"
        "@@ -1,4 +1,4 @@\n"
        " Dit is de eerste zin.\n"
        "-Wij hebben u reeds gebeld.\n"
        "+Wij hebben u al gebeld.\n"
        " U belt.\n"
        " \n"
    )


def test_a_letter_cannot_steer_the_terminal() -> None:
    """Signs that move the cursor or turn the reading direction are shown as a question mark."""
    before = "Wij hebben\x1b[2J u\u202e reeds gebeld.\n".encode()
    diff = fix_diff(before, before.replace(b"reeds", b"al"), "a\x1bb.txt")
    assert "\x1b" not in diff
    assert "\u202e" not in diff
    assert "+Wij hebben\ufffd[2J u\ufffd al gebeld.\n" in diff
