"""What was read can be read again without a network, and a verdict is never older than the network allows."""

import functools
import re
import shutil
import subprocess
import threading
import time

import pytest
from playwright.sync_api import expect

from project import BINARY, ROOT, TODAY
from server import Handler, Server

FIXTURE = ROOT / "Tests/Fixtures/sites/english"
PROMISE = "promises/new-quay/"


class Site:
    """A made-up site below a path, and a server for it that can go away and come back at the same place."""

    base = "/a/"

    def __init__(self, folder):
        self.content = shutil.copytree(FIXTURE, folder / "content")
        self.root = folder / "root"
        self.build()
        self.port = 0
        self.start()

    def build(self):
        command = [BINARY, "build", "--content", self.content, "--output", self.root / "a", "--today", TODAY]
        command += ["--base-url", "https://saltmere.example/a/", "--quiet"]
        subprocess.run(list(map(str, command)), check=True, timeout=120)

    def start(self):
        self.server = Server(("127.0.0.1", self.port), functools.partial(Handler, directory=self.root))
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}{self.base}"

    def judge(self, verdict):
        """Writes another verdict into the promise's newest entry, and builds."""
        entry = max((self.content / "commitments/new-quay").glob("20*.md"))
        entry.write_text(re.sub(r"^verdict: .*$", f"verdict: {verdict}", entry.read_text(), flags=re.M))
        self.build()


@pytest.fixture
def site(tmp_path):
    site = Site(tmp_path)
    yield site
    site.stop()


@pytest.fixture
def reader(browser):
    """A window that remembers what it complained of, but for what a missing network makes it say."""
    context = browser.new_context()
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    context.close()
    assert [text for text in page.complaints if "Failed to load resource" not in text] == []


def settled(page):
    """Waits until this site's worker rules the page, with all that it keeps."""
    page.evaluate("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller || new Promise("
                  "done => navigator.serviceWorker.addEventListener('controllerchange', done)))")  # fmt: skip


def until(page, expression, argument=None):
    """Waits until what is asked of the page is so; it may take the page time to answer."""
    end = time.monotonic() + 20
    while not page.evaluate(expression, argument):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(100)


def kept(page):
    return page.evaluate("""async () => {
        const caches_ = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()));
        return caches_.flat().map(request => new URL(request.url).pathname);
    }""")


def test_a_page_that_was_read_is_read_again_offline_and_says_that_it_is_a_copy(site, reader):
    reader.goto(site.address + PROMISE)
    settled(reader)
    assert reader.locator("aside.offline").is_hidden()
    site.stop()
    reader.reload()
    expect(reader.locator("h1")).to_have_text("A new quay")
    expect(reader.locator("aside.offline")).to_contain_text("You are offline. This is the copy")
    expect(reader.locator("aside.offline")).to_contain_text("24 November 2026")
    # With its styles, and with the front page, which was never asked for.
    assert reader.evaluate("getComputedStyle(document.body).fontFamily").startswith("system-ui")
    reader.goto(site.address)
    expect(reader.locator("h1")).to_have_text("Do they keep their word?")
    site.start()


def test_a_page_that_was_not_read_gives_a_friendly_one_with_links_that_lead_right(site, reader):
    reader.goto(site.address)
    settled(reader)
    site.stop()
    response = reader.goto(site.address + "promises/clean-beaches/")
    assert response.status == 503
    expect(reader.locator("h1")).to_have_text("You are offline")
    assert reader.url == site.address + "promises/clean-beaches/"
    assert reader.evaluate("getComputedStyle(document.body).fontFamily").startswith("system-ui")
    site.start()
    reader.get_by_role("link", name="Try again").click()
    expect(reader.locator("h1")).to_have_text("Clean beaches")
    site.stop()
    reader.goto(site.address + "promises/living-town/")
    reader.get_by_role("main").get_by_role("link", name="Front page").click()
    assert reader.url == site.address
    site.start()


def test_a_new_verdict_is_shown_at_once_and_the_copies_become_new_with_it(site, reader):
    reader.goto(site.address + PROMISE)
    settled(reader)
    reader.goto(site.address + "promises/")
    before = reader.evaluate("caches.keys()")
    site.judge("partly-fulfilled")
    reader.goto(site.address + PROMISE)
    expect(reader.locator(".standing .verdict")).to_have_text("Partly fulfilled")
    assert reader.locator("aside.offline").is_hidden()
    # The new build's worker takes the old one's place, with new copies of all that was kept.
    until(reader, "before => caches.keys().then(now => now.length === 1 && now[0] !== before[0])", before)
    site.stop()
    reader.goto(site.address + "promises/")
    expect(reader.locator("li", has_text="A new quay").locator(".verdict")).to_have_text("Partly fulfilled")
    site.start()


def test_with_a_network_a_page_is_asked_for_each_time(site, reader):
    reader.goto(site.address)
    settled(reader)
    asked = []
    reader.context.on("request", lambda request: request.service_worker and asked.append(request.url))
    for _ in range(2):
        response = reader.goto(site.address + PROMISE)
        assert response.from_service_worker
    page = site.root / "a" / PROMISE / "index.html"
    page.write_text(page.read_text().replace("A new quay", "A newer quay"))
    reader.reload()
    expect(reader.locator("h1")).to_have_text("A newer quay")


def test_no_more_is_kept_than_the_bound_and_nothing_but_pages(site, reader):
    reader.goto(site.address)
    settled(reader)
    page = (site.root / "a" / PROMISE / "index.html").read_text()
    for number in range(44):
        folder = site.root / "a/x" / str(number)
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(page)
    reader.goto(site.address + "data/agreement.json")
    reader.goto(site.address + "search/?q=quay")
    for number in range(44):
        reader.goto(f"{site.address}x/{number}/")
    until(reader, """async () => {
        const [name] = await caches.keys();
        const pages = (await (await caches.open(name)).keys()).map(({url}) => url).filter(url => url.includes("/x/"));
        return pages.length === 40 && pages.some(url => url.endsWith("/x/43/"));
    }""")
    paths = kept(reader)
    assert "/a/data/agreement.json" not in paths and "/a/x/0/" not in paths
    assert not any("?" in path for path in paths)


def test_another_site_of_the_same_origin_keeps_its_own_copies(site, reader, tmp_path):
    shutil.copytree(site.root / "a", site.root / "a/b")
    reader.goto(site.address + "b/" + PROMISE)
    settled(reader)
    reader.goto(site.address + PROMISE)
    until(reader, "caches.keys().then(names => names.length === 2)")
    names = reader.evaluate("caches.keys()")
    assert sorted(name.split()[1] for name in names) == ["/a/", "/a/b/"]


def test_a_page_on_a_disk_asks_for_nothing_and_complains_of_nothing(site, browser):
    page = browser.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((site.root / "a" / PROMISE / "index.html").as_uri())
    page.wait_for_load_state("networkidle")
    expect(page.locator("h1")).to_have_text("A new quay")
    page.close()
    assert complaints == []


def test_the_policy_lets_no_other_address_become_a_script(site, reader):
    reader.goto(site.address)
    settled(reader)
    refused = """async () => {
        const tries = [
            () => trustedTypes.createPolicy("ordholden", { createScriptURL: address => address }),
            () => trustedTypes.createPolicy("other", { createHTML: text => text }),
            () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
            () => Object.assign(document.createElement("script"), { src: "assets/x.js" }),
            () => navigator.serviceWorker.register("worker.js"),
        ];
        const results = [];
        for (const attempt of tries) {
            try { await attempt(); results.push("allowed"); } catch (error) { results.push(error.name); }
        }
        return results;
    }"""
    assert reader.evaluate(refused) == ["TypeError"] * 5
    assert all("rusted" in complaint for complaint in reader.complaints)
    reader.complaints.clear()


def test_the_site_can_be_installed(site, reader):
    reader.goto(site.address)
    settled(reader)
    session = reader.context.new_cdp_session(reader)
    manifest = session.send("Page.getAppManifest")
    assert manifest["errors"] == [] and manifest["url"] == site.address + "manifest.webmanifest"
    errors = [error["errorId"] for error in session.send("Page.getInstallabilityErrors")["installabilityErrors"]]
    # The windows of tests are private ones, in which nothing is installed.
    assert set(errors) <= {"in-incognito"}
