"""Compares this site's search with Pagefind's on the same pages, in the same browser, and prints a table.

Relevance is judged in queries.json, by promise; it was written by one reader of the agreement who knew neither search, and is not
to be tuned to. learning.json is the set that weights and synonyms were made with.
"""

import argparse
import functools
import gzip
import http.server
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files as a good web server does: compressed where that helps."""

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        body = path.read_bytes()
        self.send_response(200)
        if path.suffix in {".html", ".css", ".js", ".json", ".svg"}:
            body = gzip.compress(body, 9)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


class Traffic:
    """Counts what a page fetches, in compressed bytes of bodies and in requests, without what every page has."""

    def __init__(self, page, skip=(".css", ".svg", "shortcut", "offline")):
        self.skip = skip
        self.bodies = {}
        page.on("requestfinished", self.add)

    def add(self, request):
        if not any(part in request.url for part in self.skip):
            self.bodies[request.url] = request.sizes()["responseBodySize"]

    @property
    def bytes(self):
        return sum(self.bodies.values())


def until(page, condition):
    for _ in range(3000):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(5)
    raise TimeoutError(condition)


class Own:
    """The site's own search page, used as a reader does."""

    name = "Ordholden"

    def __init__(self, page, address):
        self.page, self.address = page, address

    def open(self):
        self.page.goto(f"{self.address}/sok/")

    def ask(self, query):
        self.page.fill("#q", "")
        until(self.page, "document.querySelector('#status').textContent === ''")
        self.page.fill("#q", query)
        until(self.page, "document.querySelector('#status').textContent !== ''")
        self.page.wait_for_timeout(20)
        found = self.page.eval_on_selector_all("#results a", "links => links.map((link) => link.getAttribute('href').split('/').at(-2))")
        isApproximate = "Ingen " in self.page.inner_text("#status")
        return found, isApproximate

    def milliseconds(self):
        return self.page.evaluate("performance.getEntriesByName('search-query').map((entry) => entry.duration)")


class Pagefind:
    """Pagefind's own interface to scripts."""

    name = "Pagefind"

    def __init__(self, page, address):
        self.page, self.address = page, address
        self.times = []

    def open(self):
        self.page.goto(f"{self.address}/empty.html")
        self.page.evaluate("async () => { window.pagefind = await import('/pagefind/pagefind.js'); await pagefind.init(); }")

    def ask(self, query):
        found, taken = self.page.evaluate(
            """async (query) => {
                const began = performance.now();
                const { results } = await pagefind.search(query);
                const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
                return [data.map((page) => page.url.split('/').at(-2)), performance.now() - began];
            }""",
            query,
        )
        self.times.append(taken)
        return found, False

    def milliseconds(self):
        return self.times


def judge(search, queries):
    """Recall of ten, mean reciprocal rank, and how many results a query without answers gives."""
    recalls, ranks, noise = [], [], []
    for query in queries:
        found, isApproximate = search.ask(query["query"])
        found, relevant = found[:10], set(query["relevant"])
        if not relevant:
            noise.append((len(found), isApproximate))
            continue
        recalls.append(len(relevant & set(found)) / min(10, len(relevant)))
        ranks.append(next((1 / (place + 1) for place, promise in enumerate(found) if promise in relevant), 0))
    return recalls, ranks, noise


def first_query(browser, make, address, query):
    """Bytes, requests and time of a visit that asks one thing, with nothing cached."""
    context = browser.new_context()
    page = context.new_page()
    traffic = Traffic(page)
    search = make(page, address)
    search.open()
    search.ask(query)
    page.wait_for_timeout(150)
    context.close()
    return traffic.bytes, len(traffic.bodies)


def index_pagefind(site, folder):
    """Indexes the pages of the promises, of each what stands in <main>."""
    shutil.copytree(site, folder, dirs_exist_ok=True)
    (folder / "empty.html").write_text("<!doctype html><title>Pagefind</title>")
    began = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "pagefind", "--site", folder, "--glob", "lofter/*/index.html", "--root-selector", "main"],
        check=True, stdout=subprocess.DEVNULL,
    )
    return time.monotonic() - began


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--site", type=pathlib.Path, default=ROOT / "public")
    options.add_argument("--queries", type=pathlib.Path, default=HERE / "unseen.json")
    options.add_argument("--json", type=pathlib.Path, help="write the figures there as well")
    options.add_argument("--verbose", action="store_true")
    arguments = options.parse_args()
    queries = json.loads(arguments.queries.read_text())
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    rows = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        peer = pathlib.Path(folder) / "site"
        index_pagefind(arguments.site, peer)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=flags)
        for make, address in ((Own, serve(arguments.site)), (Pagefind, serve(peer))):
            page = browser.new_page()
            search = make(page, address)
            search.open()
            recalls, ranks, noise = judge(search, queries)
            if arguments.verbose:
                print(make.name, "noise", noise)
            firsts = [first_query(browser, make, address, query["query"]) for query in queries[::6]]
            row = {
                "search": make.name, "recall@10": statistics.mean(recalls), "MRR": statistics.mean(ranks),
                "null queries: most results": max((count for count, _ in noise), default=0),
                "of them marked": all(marked for count, marked in noise if count) if make is Own else False,
                "first query KB": statistics.median(size for size, _ in firsts) / 1000,
                "requests": statistics.median(count for _, count in firsts),
                "query ms": statistics.median(search.milliseconds()),
            }
            if make is Own:
                row["index ms"] = page.evaluate("performance.getEntriesByName('search-index')[0].duration")
            rows.append(row)
        browser.close()
    print(f"{len(queries)} queries of {arguments.queries.name}, {sum(1 for query in queries if not query['relevant'])} of them without an answer")
    names = list(rows[0])
    for name in names:
        print(f"{name:28}" + "".join(f"{format_value(row.get(name)):>14}" for row in rows))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")


def format_value(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.3g}" if isinstance(value, float) else "" if value is None else str(value)


if __name__ == "__main__":
    main()
