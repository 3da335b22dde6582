"""Texts come from inside the folders of the search path, whatever a template of a stranger asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.document.blocks import Layout
from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.errors import TemplateError
from docgen.render.document import TextTemplate, render_document
from docgen.render.loader import MAX_BYTES


def said(folder: Path, body: str, **values: object) -> list[str]:
    """Return the lines of a template in a folder."""
    (folder / "brief.md").write_text(f"# Kop\n\n{body}\n", encoding="utf-8")
    template = TextTemplate("brief.md", (folder,), Layout.BRIEF, "Brief")
    return [plain(line.runs) for line in lines_of(render_document(template, values))]


def refused(folder: Path, body: str, **values: object) -> set[str]:
    """Return the codes of what is wrong with a template in a folder."""
    with pytest.raises(TemplateError) as caught:
        said(folder, body, **values)
    return {one.code for one in caught.value.findings}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of templates beside a secret."""
    (tmp_path / "geheim.md").write_text("geheim", encoding="utf-8")
    inside = tmp_path / "sjablonen"
    inside.mkdir()
    return inside


def test_a_part_beside_the_template_is_included(folder: Path) -> None:
    """Also by a link that stays inside the folder."""
    (folder / "deel.md").write_text("Het deel.", encoding="utf-8")
    (folder / "link.md").symlink_to(folder / "deel.md")
    assert said(folder, "{% include 'deel.md' %}") == ["Kop", "Het deel."]
    assert said(folder, "{% include 'link.md' %}") == ["Kop", "Het deel."]


@pytest.mark.parametrize("name", ["../geheim.md", "/etc/passwd", "weg.md", "..", "", "map"])
def test_nothing_outside_the_folder_is_read(folder: Path, name: str) -> None:
    """Neither by a path, nor when it is a folder."""
    (folder / "map").mkdir()
    assert refused(folder, f"{{% include '{name}' %}}") <= {"TPL001", "TPL002"}


def test_a_link_that_leads_out_is_not_followed(folder: Path) -> None:
    """A link to a file, a link to a folder, and a text that is a link itself."""
    (folder / "link.md").symlink_to(folder.parent / "geheim.md")
    (folder / "uit").symlink_to(folder.parent)
    assert refused(folder, "{% include 'link.md' %}") == {"TPL001"}
    assert refused(folder, "{% include 'uit/geheim.md' %}") == {"TPL001"}
    (folder / "passwd.md").symlink_to("/etc/passwd")
    assert refused(folder, "{% include 'passwd.md' %}") == {"TPL001"}


def test_a_part_that_is_no_text_is_refused(folder: Path) -> None:
    """Far too big, or in another set of signs."""
    (folder / "groot.md").write_text("x" * (MAX_BYTES + 1), encoding="utf-8")
    (folder / "oud.md").write_bytes("één".encode("cp1252"))
    assert refused(folder, "{% include 'groot.md' %}") == {"TPL001"}
    assert refused(folder, "{% include 'oud.md' %}") == {"TPL001"}


def test_a_text_that_includes_itself_is_refused(folder: Path) -> None:
    """It would go on without end."""
    (folder / "rond.md").write_text("{% include 'rond.md' %}", encoding="utf-8")
    assert refused(folder, "{% include 'rond.md' %}") == {"TPL022"}


def test_loops_without_end_are_refused(folder: Path) -> None:
    """A small template cannot keep the machine busy."""
    loops = "{% for a in r %}" * 6 + "x" + "{% endfor %}" * 6
    assert refused(folder, loops, r=["x"] * 100) == {"TPL022"}


@pytest.mark.parametrize(
    "body",
    [
        '<img src="http://example.org/x.png"> <script>x</script>',
        "[klik](javascript:alert(1)) ![x](/etc/passwd)",
        "<https://example.org> `code` &lt;",
    ],
)
def test_html_and_links_of_markdown_are_only_text(folder: Path, body: str) -> None:
    """The Markdown of templates has no HTML, no links and no pictures: signs stay signs."""
    assert said(folder, body) == ["Kop", body]
