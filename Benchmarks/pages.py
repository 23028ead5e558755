#!/usr/bin/env python3
"""Measures pages in Chromium as a slow phone gets them: processor at a quarter of this one, 150 ms, 1.6 Mbit/s.

Each page is opened with an empty cache, a few times; the table has the median, and the lowest, which other work on the
machine disturbs least. Run it by `make bench-pages`, which builds
the site first.
"""

import gzip
import http.server
import functools
import os
import pathlib
import statistics
import threading

from playwright.sync_api import sync_playwright

SITE = pathlib.Path(__file__).resolve().parent.parent / "public"
PAGES = ["/", "/omrader/areal-og-samferdsel/", "/lofter/sykkelandel/", "/avtalen/klima/", "/avtalen/", "/sok/?q=sykkel", "/lofter/", "/kilder/", "/kilder/rapporter/"]
RUNS = 5
OBSERVE = """
window.seen = { lcp: 0, cls: 0, tbt: 0 };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.lcp = entry.startTime; }).observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.cls += entry.value; }).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tbt += Math.max(0, entry.duration - 50); }).observe({ type: "longtask", buffered: true });
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Sends text compressed, as every host does, and keeps connections open."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        data = gzip.compress(path.read_bytes(), 9)
        self.send_response(200)
        for name, value in [("Content-Type", self.guess_type(path)), ("Content-Encoding", "gzip"), ("Content-Length", str(len(data)))]:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass


def measure(browser, address):
    context = browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=3, is_mobile=True, has_touch=True)
    page = context.new_page()
    protocol = context.new_cdp_session(page)
    protocol.send("Network.enable")
    protocol.send("Network.emulateNetworkConditions", {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750})
    protocol.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    received = []
    protocol.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    page.add_init_script(OBSERVE)
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)
    seen = page.evaluate("window.seen")
    context.close()
    return seen["lcp"], seen["cls"], seen["tbt"], sum(received), len(received)


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=SITE))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=arguments)
        print(f"| page, median of {RUNS} | LCP | lowest | CLS | TBT | received | requests |\n|---|---|---|---|---|---|---|")
        for path in PAGES:
            runs = [measure(browser, f"http://127.0.0.1:{server.server_port}{path}") for _ in range(RUNS)]
            lcp, cls, tbt, size, requests = (statistics.median(column) for column in zip(*runs))
            print(f"| `{path}` | {lcp / 1000:.2f} s | {min(run[0] for run in runs) / 1000:.2f} s | {cls:.3f} | {tbt:.0f} ms | {size / 1000:.0f} kB | {requests:.0f} |")
        browser.close()


main()
