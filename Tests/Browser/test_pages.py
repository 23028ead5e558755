"""Every kind of page, on a phone and on a desk, light and dark: it fits, it can be used by all, it needs nothing else."""

import collections

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = [
    "/", "/omrader/", "/omrader/klima/", "/omrader/areal-og-samferdsel/", "/avtalen/", "/avtalen/klima/",
    "/avtalen/areal-og-samferdsel/samferdsel/", "/avtalen/miljo-og-naering/innkjop/", "/lofter/",
    "/lofter/sykkelandel/", "/lofter/heltidskultur/", "/lofter/innkjopsombud/", "/metode/", "/om/", "/data/",
    "/personvern/", "/tilgjengelighet/", "/404.html", "/frister/", "/endringer/", "/kilder/", "/komiteer/",
    "/komiteer/miljo-og-naering/", "/vet-ikke/", "/arsskifter/", "/arsskifter/2022/", "/lofter/klimabudsjett/",
    "/sok/", "/sok/logg/", "/sok/?q=sykkel", "/sok/?q=hundepark&verdikt=in-progress", "/maltall/",
    "/innvev/", "/innvev/omrade/klima/", "/innvev/lofte/klimabudsjett/",
    "/rapport/", "/uten-nett/",
]
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize("path", PAGES)
def test_it_reads_without_javascript_and_fits(page, path):
    for width in (320, 768, 1280, 1600):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(path)
        assert page.locator("h1").count() >= 1 and page.locator("h1").first.is_visible()
        assert page.locator("main").bounding_box()["width"] <= width


@pytest.mark.parametrize("scheme, width", [("light", 360), ("dark", 1280)])
@pytest.mark.parametrize("path", PAGES)
def test_everyone_can_use_it(browser, address, path, scheme, width):
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    result = Axe().run(page, options=RULES)
    page.close()
    assert result.violations_count == 0, result.generate_report()


def test_the_keyboard_reaches_the_content_first(page):
    page.goto("/lofter/sykkelandel/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#main"


def test_a_promise_in_the_text_leads_to_its_page_and_back(page):
    page.goto("/avtalen/areal-og-samferdsel/samferdsel/")
    page.get_by_role("link", name="Andelen syklende skal være minst 14 % innen 2023").click()
    assert page.url.endswith("/lofter/sykkelandel/")
    page.get_by_role("link", name="Areal og samferdsel › Samferdsel").click()
    assert page.url.endswith("/avtalen/areal-og-samferdsel/samferdsel/#p-sykkelandel")


def test_the_tally_on_the_front_page_is_that_of_the_data(browser, address):
    page = browser.new_page()
    page.goto(address + "/")
    shown = page.eval_on_selector_all(".hero .tally b", "elements => elements.map(e => Number(e.textContent))")
    data = page.request.get(address + "/data/agreement.json").json()
    counted = [promise for promise in data["commitments"] if promise["kind"] != "framing"]
    assert sum(shown) == len(counted) > 300
    verdicts = collections.Counter(promise["verdict"] for promise in counted)
    assert sorted(shown) == sorted(verdicts.values())
    areas = page.eval_on_selector_all(".areas .count", "elements => elements.map(e => parseInt(e.textContent))")
    assert sum(areas) == len(counted)
    page.close()
