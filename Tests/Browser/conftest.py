"""A real browser on the real site, as `make site` left it in public/."""

import os
import pathlib

import pytest
from playwright.sync_api import sync_playwright

from Browser.watch import Watch
from server import SITE, serve

# Nothing but this machine, and pictures that are the same each time.
ARGUMENTS = [
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--font-render-hinting=none", "--force-color-profile=srgb", "--hide-scrollbars",
]  # fmt: skip


def pytest_addoption(parser):
    parser.addoption("--renew", action="store_true", help="take the reference screenshots again")


@pytest.fixture(scope="session")
def address():
    """Where the site is served, on loopback."""
    assert (SITE / "index.html").exists(), "there is no site: run `make test-browser`"
    server = serve(SITE)
    yield server.address
    server.shutdown()


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    """Debian's Chromium, cut off from every other host, with the fonts of one package and no other."""
    arguments = ARGUMENTS + (["--no-sandbox"] if os.geteuid() == 0 else [])
    fonts = pathlib.Path(__file__).with_name("fonts.conf")
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=arguments, env={**os.environ, "FONTCONFIG_FILE": str(fonts)}
    )
    yield browser
    browser.close()


@pytest.fixture
def read(browser, address):
    """Opens pages, and fails on what they complain of, on what they fetch from elsewhere, and on cookies."""
    opened = []

    def read(path, **options):
        context = browser.new_context(base_url=address, **options)
        page = context.new_page()
        opened.append((context, Watch(page, address)))
        page.goto(path)
        return page

    yield read
    for context, watch in opened:
        assert context.cookies() == []
        context.close()
        assert watch.complaints == []


@pytest.fixture
def page(browser, address):
    """A page without JavaScript, not opened yet, that fails the test on the same."""
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    watch = Watch(page, address)
    yield page
    context.close()
    assert watch.complaints == []
