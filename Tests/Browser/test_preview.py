"""`ordholden serve` in a real browser: what is saved is seen, what is wrong is seen and goes away, nothing is lost."""

import re
import shutil
import stat
import time

import pytest
from playwright.sync_api import Error

from preview import Preview
from project import BINARY, ROOT

OVERLAY = "ordholden-preview"


@pytest.fixture
def tree(tmp_path):
    """The content, and beside it the assets and a bit of source code, to change."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copytree(ROOT / "templates/Assets", tmp_path / "templates/Assets")
    (tmp_path / "Sources").mkdir()
    (tmp_path / "templates/Page.swift").write_text("let page = 1\n")
    return tmp_path


@pytest.fixture
def preview(tree):
    preview = Preview(tree, "--port", "0")
    yield preview
    assert preview.process.poll() is None, preview.output
    preview.stop()


@pytest.fixture
def page(browser, preview):
    """A page of the preview, which is never told off by the console for what the preview adds."""
    context = browser.new_context(base_url=preview.address, viewport={"width": 900, "height": 600})
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.set_default_timeout(10_000)
    yield page
    context.close()
    # A server that starts again is away for a moment.
    assert [text for text in complaints if "ERR_" not in text] == []


def edit(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def until(page, condition, seconds=15):
    """Waits until a condition holds in a page, which may come again meanwhile.

    Playwright's own way of waiting is evaluated in the page, where the site's policy forbids it.
    """
    end = time.monotonic() + seconds
    while True:
        try:
            if page.evaluate(condition):
                return
        except Error:
            pass
        assert time.monotonic() < end, condition
        time.sleep(0.01)


def listening(page):
    """Waits until the page listens to the server, so that it is told of what comes."""
    until(page, "navigator.locks.query().then(locks => locks.held.length === 1)")


def test_an_edit_is_seen_where_the_reader_was(page, tree):
    page.goto("/om/")
    listening(page)
    page.goto("/avtalen/klima/")
    page.evaluate("scrollTo(0, 500)")
    before = page.evaluate("scrollY")
    assert before > 100
    edit(tree / "content/site.yml", "title: Trondheimsløftene", "title: Endret av en prøve")
    until(page, "document.title.includes('Endret av en prøve')")
    until(page, "document.readyState === 'complete'")
    assert abs(page.evaluate("scrollY") - before) < 2


def test_a_mistake_is_shown_with_its_place_and_goes_away(page, tree):
    page.goto("/avtalen/areal-og-samferdsel/samferdsel/")
    listening(page)
    source = tree / "content/agreement/areal-og-samferdsel/samferdsel.md"
    edit(source, "(commitment:sykkelandel)", "(commitment:sykkelandl)")
    problem = page.locator(f"{OVERLAY} pre", has_text="there is no commitment")
    problem.wait_for()
    lines = problem.text_content().splitlines()
    assert re.match(r"content/agreement/areal-og-samferdsel/samferdsel\.md:\d+:\d+: error: there is no commitment «sykkelandl»", lines[0])
    assert "sykkelandl" in lines[1]
    assert lines[2].strip() == "^" * len("sykkelandl") and lines[1][lines[2].index("^"):].startswith("sykkelandl")
    assert "did you mean «sykkelandel»?" in lines[3]
    # The last good site stays up, on this page and on others, and they tell of the mistake as well.
    assert page.get_by_role("link", name="Andelen syklende skal være minst 14 % innen 2023").is_visible()
    page.goto("/om/")
    page.locator(f"{OVERLAY} pre").first.wait_for()
    assert page.locator("h1").is_visible()
    edit(source, "(commitment:sykkelandl)", "(commitment:sykkelandel)")
    page.locator(OVERLAY).wait_for(state="detached")


def test_the_overlay_shows_words_as_words_and_can_be_put_away(page, tree):
    page.goto("/om/")
    listening(page)
    edit(tree / "content/pages/om.md", "title:", "<img src=x onerror=alert(1)>: x\ntitle:")
    problem = page.locator(f"{OVERLAY} pre").first
    problem.wait_for()
    assert "<img src=x onerror=alert(1)>" in problem.text_content()
    assert page.locator(f"{OVERLAY} img").count() == 0
    box = page.locator(f"{OVERLAY} section").bounding_box()
    assert box["height"] > 60 and box["y"] + box["height"] <= 601
    page.locator(OVERLAY).get_by_role("button", name="Hide").click()
    page.locator(OVERLAY).wait_for(state="detached")


def test_a_bad_link_is_shown_when_the_page_is(page, tree):
    page.goto("/om/")
    listening(page)
    source = tree / "content/pages/om.md"
    text = source.read_text()
    source.write_text(text + "\nSe [siden](/finnes-ikke/).\n")
    page.get_by_role("link", name="siden", exact=True).wait_for()
    page.locator(f"{OVERLAY} pre", has_text="finnes-ikke").wait_for()
    source.write_text(text)
    page.locator(OVERLAY).wait_for(state="detached")


def test_styles_are_swapped_and_the_page_stays(page, tree):
    page.goto("/om/")
    listening(page)
    page.evaluate("window.mark = 'still here'")
    styles = tree / "templates/Assets/site.css"
    text = styles.read_text()
    styles.write_text(text + "\nh1 { color: rgb(1, 2, 3) !important; }\n")
    until(page, "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'")
    styles.write_text(text + "\nh1 { color: rgb(4, 5, 6) !important; }\n")
    until(page, "getComputedStyle(document.querySelector('h1')).color === 'rgb(4, 5, 6)'")
    until(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert page.evaluate("window.mark") == "still here"
    # Another asset makes the page come again.
    icon = tree / "templates/Assets/icon.svg"
    edit(icon, "<svg ", '<svg data-changed="" ')
    until(page, "window.mark === undefined")


def test_a_site_that_could_not_be_shown_is_shown_when_it_can(browser, tree):
    settings = tree / "content/site.yml"
    text = settings.read_text()
    settings.write_text("title: [\n")
    preview = Preview(tree, "--port", "0")
    page = browser.new_page()
    page.goto(preview.address + "om/")
    assert "content/site.yml:" in page.locator("pre").first.text_content()
    settings.write_text("tittel: x\n")
    page.locator("pre", has_text="tittel").first.wait_for()
    settings.write_text(text)
    page.locator("h1", has_text="Om").wait_for()
    page.close()
    preview.stop()


def test_many_tabs_of_one_browser(browser, preview, tree):
    """A browser opens six connections to a server: forty tabs must not need more, and every one gets to know."""
    context = browser.new_context(base_url=preview.address)
    pages = [context.new_page() for _ in range(40)]
    for page in pages:
        page.goto("/om/")
    edit(tree / "content/site.yml", "title: Trondheimsløftene", "title: Ny tittel")
    for page in pages:
        until(page, "document.title.includes('Ny tittel')")
    # The tab that listened goes away; another takes over.
    pages[0].close()
    edit(tree / "content/site.yml", "title: Ny tittel", "title: Nyere tittel")
    for page in pages[1:]:
        until(page, "document.title.includes('Nyere tittel')")
    context.close()


def test_a_page_of_another_origin_gets_nothing(browser, preview, address):
    """The reload stream and the pages cannot be read, framed or run from a page on another port of this machine."""
    page = browser.new_page()
    page.goto(address + "/")
    for path in ["", "_ordholden/events", "data/agreement.json"]:
        failed = page.evaluate(
            "url => fetch(url).then(() => 'read', () => fetch(url, {mode: 'no-cors'}).then(() => 'sent', () => 'nothing'))",
            preview.address + path)
        assert failed == "nothing"
    heard = page.evaluate(
        "url => new Promise(done => { const s = new EventSource(url); s.onmessage = () => done('heard'); s.onerror = () => done('nothing') })",
        preview.address + "_ordholden/events")
    assert heard == "nothing"
    page.close()


def serve_with_build(tree, script):
    """The program from a file of the test's own, with this script as the command that builds it."""
    program = tree / "ordholden"
    shutil.copy(BINARY, program)
    build = tree / "build.sh"
    build.write_text("#!/bin/sh\n" + script)
    build.chmod(build.stat().st_mode | stat.S_IXUSR)
    return Preview(tree, "--port", "0", "--rebuild", "./build.sh", binary=program)


def test_a_change_of_the_program_starts_it_again_at_the_same_address(browser, tree):
    preview = serve_with_build(tree, "echo built >> built.txt\n")
    page = browser.new_page()
    page.set_default_timeout(15_000)
    page.goto(preview.address + "om/")
    listening(page)
    page.evaluate("window.mark = 'old'")
    edition = page.locator("script[data-edition]").get_attribute("data-edition")
    for number in (1, 2):
        (tree / "templates/Page.swift").write_text(f"let page = {number + 1}\n")
        until(page, "window.mark === undefined && document.readyState === 'complete'")
        again = page.locator("script[data-edition]").get_attribute("data-edition")
        assert again.split(".")[0] != edition.split(".")[0]
        edition = again
        page.evaluate("window.mark = 'old'")
    assert (tree / "built.txt").read_text() == "built\nbuilt\n"
    assert preview.output.count("The site is on") <= 3 and preview.process.poll() is None
    # The one that took its place shows edits, and stops, as well.
    edit(tree / "content/site.yml", "title: Trondheimsløftene", "title: Etterpå")
    until(page, "document.title.includes('Etterpå')")
    page.close()
    assert preview.stop() == 0


def test_a_program_that_does_not_compile_is_told_in_the_page(browser, tree):
    script = (
        'if grep -q broken templates/Page.swift; then\n'
        '  echo "$PWD/templates/Page.swift:1:5: error: cannot find \'broken\' in scope"; exit 1\nfi\n'
    )
    preview = serve_with_build(tree, script)
    page = browser.new_page()
    page.set_default_timeout(15_000)
    page.goto(preview.address + "om/")
    listening(page)
    page.evaluate("window.mark = 'old'")
    (tree / "templates/Page.swift").write_text("let broken = 1\n")
    problem = page.locator(f"{OVERLAY} pre", has_text="cannot find 'broken' in scope")
    problem.wait_for()
    assert problem.text_content().splitlines() == [
        "templates/Page.swift:1:5: error: cannot find 'broken' in scope", "    let broken = 1", "        ^"]
    assert page.evaluate("window.mark") == "old"
    (tree / "templates/Page.swift").write_text("let page = 2\n")
    until(page, "window.mark === undefined && document.readyState === 'complete'")
    assert page.locator(OVERLAY).count() == 0
    page.close()
    assert preview.stop() == 0
