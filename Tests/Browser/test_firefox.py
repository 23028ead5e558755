"""The site in another browser than the one that all else is tried in: Debian's Firefox."""

import pytest

from Browser import gates
from Browser.watch import Watch


@pytest.fixture(scope="module")
def firefox(playwright):
    browser = playwright.firefox.launch(executable_path="/usr/bin/firefox-esr", channel="moz-firefox")
    yield browser
    browser.close()


def test_pages_fit_and_complain_of_nothing(firefox, address):
    page = firefox.new_page(viewport={"width": 390, "height": 800})
    watch = Watch(page, address)
    for path in ["/", "/omrader/klima/", "/avtalen/klima/", "/lofter/klimabudsjett/", "/maltall/sykkelandel/", "/data/"]:
        page.goto(address + path)
        assert page.locator("h1").first.is_visible()
        assert gates.sideways(page) == [], path
    page.goto(address + "/omrader/klima/")
    everything = page.locator(".filtered .promises li:visible").count()
    page.locator("#f-in-progress").check()
    assert 0 < page.locator(".filtered .promises li:visible").count() < everything
    page.goto(address + "/sok/?q=klimabudsjett")
    page.locator("#results li").first.wait_for()
    assert page.locator("#results a").first.get_attribute("href").endswith("klimabudsjett/")
    page.close()
    assert watch.complaints == []
