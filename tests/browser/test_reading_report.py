"""The reading report in a real browser: by keyboard, by mouse, without JavaScript, on a phone, at night."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Opener
from tests.cli.reports.made_pages import KINDS

pytestmark = pytest.mark.xdist_group("browser")
NARROW = 320  # CSS pixels; also 200 % zoom of a window of 640. Source: WCAG 2.1, 1.4.10
MIN_TARGET = 24  # CSS pixels. Source: WCAG 2.2, 2.5.8


def numbers(page: Page) -> list[str]:
    """Return the ids of the numbers in the text, in order."""
    found: list[str] = page.eval_on_selector_all("a.nummer", "all => all.map(one => one.id)")
    return found


def focused(page: Page) -> str:
    """Return the id of what has the focus."""
    found: str = page.evaluate("document.activeElement.id")
    return found


def shown_advice(page: Page) -> list[str]:
    """Return the text of the advice that can be seen."""
    found: list[str] = page.eval_on_selector_all(
        ".advies", "all => all.filter(one => one.checkVisibility()).map(one => one.innerText)"
    )
    return found


def barriers(page: Page, part: str = "html", **options: object) -> list[tuple[str, str]]:
    """Return what axe-core has against a part of a page: the rule, and the first element."""
    found = Axe().run(page, context=part, options=options).response["violations"]
    return [(one["id"], one["nodes"][0]["html"]) for one in found]


@pytest.mark.parametrize("kind", ["one", "overview", "comparison"])
def test_a_checker_finds_no_barrier(opened: Opener, kind):
    """axe-core has nothing against any kind of page; by night only the colours are others."""
    page = opened(kind)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    assert barriers(page) == []
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.documentElement).color") == "rgb(232, 238, 242)"
    assert barriers(page, runOnly=["color-contrast"]) == []


def test_the_checker_would_find_a_barrier(opened: Opener):
    """axe-core does find text that is too pale, so that its silence says something."""
    page = opened("one")
    page.evaluate("document.documentElement.style.setProperty('--tekst', '#cccccc')")
    assert [rule for rule, _ in barriers(page, "h1", runOnly=["color-contrast"])] == ["color-contrast"]


def test_a_checker_finds_no_barrier_in_the_advice(opened: Opener):
    """axe-core has nothing against the page while an advice is shown, on a phone."""
    page = opened("one", width=NARROW)
    page.keyboard.press("n")
    assert len(shown_advice(page)) == 1
    assert barriers(page, ".blok:has(:focus)") == []


def test_tab_reaches_each_note_and_shows_its_advice(opened: Opener):
    """Tab goes to each number in the text in order; each shows the advice on its words, and only that."""
    page = opened("one")
    wanted = numbers(page)
    reached = []
    for _ in range(len(wanted) + 40):
        page.keyboard.press("Tab")
        if focused(page) in wanted:
            reached.append(focused(page))
            said = page.evaluate(
                "document.getElementById(document.activeElement.getAttribute('aria-describedby')).innerText"
            )
            (advice,) = shown_advice(page)
            assert said.strip()
            assert said in advice
    assert reached == wanted


def test_the_first_tab_skips_to_the_report(opened: Opener):
    """The first thing that Tab reaches leads past the top of the page."""
    page = opened("one")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert focused(page) == "inhoud"


def test_escape_closes_the_advice(opened: Opener):
    """Escape hides the advice and keeps the focus; the next note shows its own again."""
    page = opened("one")
    page.keyboard.press("n")
    assert len(shown_advice(page)) == 1
    page.keyboard.press("Escape")
    assert shown_advice(page) == []
    assert focused(page) == numbers(page)[0]
    page.keyboard.press("n")
    assert len(shown_advice(page)) == 1


def test_n_and_p_and_the_arrows_walk_along_the_notes(opened: Opener):
    """N and the right arrow go on, p and the left arrow go back, and the ends meet."""
    page = opened("one")
    all_of_them = numbers(page)
    visited = []
    for key in ("n", "n", "ArrowRight", "p", "ArrowLeft", "p"):
        page.keyboard.press(key)
        visited.append(all_of_them.index(focused(page)))
    assert visited == [0, 1, 2, 1, 0, len(all_of_them) - 1]


def test_letters_can_be_switched_off(opened: Opener):
    """Without the tick n and p do nothing, for who speaks to a computer; WCAG 2.1.4."""
    page = opened("one")
    page.uncheck("#toetsen")
    page.keyboard.press("n")
    assert focused(page) == "toetsen"


def test_links_lead_both_ways(opened: Opener):
    """A number leads to its entry in the list, and the entry leads back."""
    page = opened("one")
    number = numbers(page)[3]
    page.focus(f"[id='{number}']")
    page.keyboard.press("Enter")
    entry = focused(page)
    assert entry == number.replace("-tekst", "-lijst")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert focused(page) == number


def test_pointing_shows_the_advice_on_the_innermost_words(opened: Opener):
    """The mouse on marked words shows one advice, which stays while the mouse goes to it."""
    page = opened("one")
    page.locator(".merk.woorden", has_text="Derhalve").first.hover(position={"x": 8, "y": 8})
    (advice,) = shown_advice(page)
    assert "derhalve" in advice.lower()
    box = page.locator(".advies:visible").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 20, box["y"] + 12, steps=4)
    assert shown_advice(page) == [advice]
    page.keyboard.press("Escape")
    assert shown_advice(page) == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_the_filter_hides_a_level_everywhere(opened: Opener, script):
    """Without its tick a level is gone from the text and from the list; the others stay."""
    page = opened("one", script=script)
    seen = {
        level: page.locator(f"a.nummer.{level}:visible").count() for level in ("error", "warning", "info")
    }
    assert min(seen.values()) > 0
    page.uncheck(".toon.warning")
    left = {level: page.locator(f"a.nummer.{level}:visible").count() for level in seen}
    assert left == {**seen, "warning": 0}
    assert page.locator(".groep.warning:visible").count() == 0
    assert page.locator(".groep.error:visible").count() == 1
    page.check(".toon.warning")
    assert page.locator("a.nummer.warning:visible").count() == seen["warning"]


def test_n_skips_what_is_hidden(opened: Opener):
    """The next note is never one that the filter hides."""
    page = opened("one")
    page.uncheck(".toon.warning")
    page.uncheck(".toon.info")
    errors = page.eval_on_selector_all("a.nummer.error", "all => all.map(one => one.id)")
    visited = []
    for _ in errors:
        page.keyboard.press("n")
        visited.append(focused(page))
    assert visited == errors


def test_all_works_without_javascript(opened: Opener):
    """Without JavaScript the advice shows on focus, links lead on, and no key is promised."""
    page = opened("one", script=False)
    first = page.locator("a.nummer").first
    first.focus()
    assert len(shown_advice(page)) == 1
    first.press("Enter")
    assert page.url.endswith(str(first.get_attribute("href")))
    assert not page.locator(".toetsen").is_visible()
    page.locator("summary", has_text="How to read this").click()
    assert page.get_by_text("Grey text does not count").is_visible()


@pytest.mark.parametrize("kind", KINDS)
def test_a_narrow_window_needs_no_sideways_scrolling(opened: Opener, kind):
    """At 320 pixels nothing sticks out, with everything unfolded and an advice shown."""
    page = opened(kind, width=NARROW)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
    page.keyboard.press("n")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= NARROW


@pytest.mark.parametrize("width", [NARROW, 1280])
def test_targets_are_large_enough(opened: Opener, width):
    """Whatever can be pressed in the report on a letter is at least 24 pixels high and wide."""
    page = opened("one", width=width)
    small = page.eval_on_selector_all(
        "a.nummer, .weg a, summary, .filter label, .toetsen label",
        f"""all => all.map(one => [one.outerHTML.slice(0, 80), one.getBoundingClientRect()])
            .filter(([_, box]) => box.width && (box.width < {MIN_TARGET} || box.height < {MIN_TARGET}))
            .map(([html]) => html)""",
    )
    assert small == []


def test_the_focus_can_be_seen(opened: Opener):
    """What has the focus of the keyboard has a clear line around it."""
    page = opened("one")
    page.keyboard.press("n")
    width = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert int(width.removesuffix("px")) >= 2


def test_on_paper_the_advice_stands_in_the_list(opened: Opener):
    """Print shows letter and list, no controls, and dark mode prints on white."""
    page = opened("one", scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator(".brieftekst").is_visible()
    assert page.locator(".noot").first.is_visible()
    assert not page.locator(".filter").is_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).color") == "rgb(27, 34, 41)"
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
