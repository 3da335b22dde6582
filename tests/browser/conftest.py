"""One browser a worker: Debian's chromium, without a network and with a profile that is thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.cli.reports.made_pages import KINDS, page_of_kind

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


class Opener(Protocol):
    """Opens a page of a kind."""

    def __call__(self, kind: str, *, width: int = 1280, scheme: str = "light", script: bool = True) -> Page:
        """Return the page in a window of its own."""
        ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start chromium once."""
    assert CHROMIUM.exists(), "these tests need chromium: bash scripts/set_up.sh test-tools"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a page of each kind."""
    made = tmp_path_factory.mktemp("pages")
    for kind in KINDS:
        (made / f"{kind}.html").write_text(page_of_kind(kind), encoding="utf-8")
    return made


@pytest.fixture
def opened(browser: Browser, folder: Path) -> Iterator[Opener]:
    """Give a function that opens a page; afterwards nothing may have been asked for or complained of."""
    windows = []
    trouble: list[str] = []

    def open_page(kind: str, *, width: int = 1280, scheme: str = "light", script: bool = True) -> Page:
        window = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, java_script_enabled=script
        )
        windows.append(window)
        page = window.new_page()
        address = (folder / f"{kind}.html").as_uri()
        page.on("request", lambda one: trouble.append(one.url) if one.url != address else None)
        page.on("console", lambda one: trouble.append(one.text))
        page.on("pageerror", lambda one: trouble.append(str(one)))
        page.goto(address)
        return page

    yield open_page
    for window in windows:
        window.close()
    assert trouble == []
