"""A real browser on the real site, as `make site` left it in public/."""

import functools
import os
import threading

import pytest
from playwright.sync_api import sync_playwright

from server import SITE, Handler, Server


@pytest.fixture(scope="session")
def address():
    """Where the site is served, on loopback."""
    assert (SITE / "index.html").exists(), "there is no site: run `make test-browser`"
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, cut off from every other host."""
    arguments = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(browser, address):
    """A page without JavaScript that fails the test on any complaint or request to another origin."""
    context = browser.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("request", lambda request: request.url.startswith(address) or complaints.append(request.url))
    page.on("response", lambda response: response.status < 400 or complaints.append(f"{response.status} {response.url}"))
    yield page
    context.close()
    assert complaints == []
