"""The page that a visitor is about to open is fetched before she does, as the site's headers say, and nothing else is."""

import functools
import threading

import pytest

from server import SITE, Handler, Server


def headers():
    """What `_headers` tells of each path, as Netlify and Cloudflare Pages read it."""
    sections, pattern = {}, None
    for line in (SITE / "_headers").read_text().splitlines():
        if line.startswith("  "):
            sections[pattern].append(line.strip().split(": ", 1))
        else:
            pattern = line
            sections[pattern] = []
    return sections


class HostHandler(Handler):
    """Serves the site with the headers of its own file, and remembers what it was asked for."""

    def end_headers(self):
        for pattern, fields in self.server.headers.items():
            path = self.path.split("?")[0]
            if path == pattern or (pattern.endswith("*") and path.startswith(pattern[:-1])):
                for name, value in fields:
                    # Over TLS alone.
                    if name != "Strict-Transport-Security":
                        self.send_header(name, value)
        super().end_headers()

    def guess_type(self, path):
        # Sent by the header.
        return super().guess_type(path) if not path.endswith(".speculationrules") else "application/speculationrules+json"

    def do_GET(self):
        self.server.asked.append((self.path, self.headers.get("Sec-Purpose")))
        super().do_GET()


@pytest.fixture
def host():
    server = Server(("127.0.0.1", 0), functools.partial(HostHandler, directory=SITE))
    server.headers, server.asked = headers(), []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.mark.parametrize("worker", ["allow", "block"])
def test_the_next_page_is_there_before_it_is_opened(browser, host, worker):
    context = browser.new_context(base_url=f"http://127.0.0.1:{host.server_port}", service_workers=worker)
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: "blocked by Playwright" in message.text or complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto("/")
    if worker == "allow":
        page.evaluate("navigator.serviceWorker.ready")
    page.goto("/omrader/")
    page.wait_for_load_state("networkidle")
    assert ("/assets/next-page.1.speculationrules", None) in host.asked
    before = len(host.asked)
    link = page.get_by_role("main").get_by_role("link", name="Klima", exact=True)
    link.hover()
    for _ in range(100):
        if any(path == "/omrader/klima/" for path, _ in host.asked[before:]):
            break
        page.wait_for_timeout(100)
    # A worker asks in the browser's place, without saying what for, and is asked for itself.
    asked = [request for request in host.asked[before:] if request[0] != "/worker.js"]
    assert asked == [("/omrader/klima/", "prefetch" if worker == "block" else None)]
    link.click()
    page.wait_for_url("**/omrader/klima/")
    assert page.evaluate("performance.getEntriesByType('navigation')[0].deliveryType") == "navigational-prefetch"
    context.close()
    assert complaints == []
