"""Makes an agreement of many promises, builds its site, and measures what a first query costs there; seeded, so always the same.

The words are those of the agreement in Tests/Fixtures, as common as there, and compounds of its longer ones, so that the
vocabulary grows with the text as a language's does.
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import tempfile
import time

from playwright.sync_api import sync_playwright

from compare import Own, first_query, serve

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
AREAS, SECTIONS = 20, 25


class Language:
    """Words, drawn as often as they are used."""

    def __init__(self, random):
        self.random = random
        self.words = re.findall(r"[a-zæøå]{2,}", (ROOT / "Tests/Fixtures/agreement.txt").read_text().lower())
        self.long = sorted({word for word in self.words if 4 <= len(word) <= 9})

    def word(self):
        if self.random.random() < 0.12:
            return self.random.choice(self.long) + self.random.choice(self.long)
        return self.random.choice(self.words)

    def sentence(self, least, most):
        return " ".join(self.word() for _ in range(self.random.randint(least, most)))


def write(folder, count, seed=2019):
    """A content folder with so many promises."""
    chance = random.Random(seed)
    language = Language(chance)
    (folder / "agreement").mkdir(parents=True)
    (folder / "site.yml").write_text("title: Mange løfter\ndescription: Mange.\nlanguage: nb\npublisher: Ingen\n")
    shutil.copy(ROOT / "content/synonyms.yml", folder)
    (folder / "agreement/index.md").write_text("---\ntitle: Avtalen\nparties:\n  - name: Et parti\nperiod: 2019/2023\n---\n\nInnledning.\n")
    number = 0
    kinds = ["direction", "deliverable", "goal", "inquiry", "position"]
    for area in range(AREAS):
        place = folder / f"agreement/omrade-{area}"
        place.mkdir()
        (place / "index.md").write_text(f"---\norder: {area + 1}\n---\n\n# Område {area}\n")
        for section in range(SECTIONS):
            lines = []
            while number < count * (area * SECTIONS + section + 1) // (AREAS * SECTIONS):
                lines.append(f"- [{language.sentence(7, 16)}](commitment:l-{number}).\n")
                promise = folder / f"commitments/l-{number}"
                promise.mkdir(parents=True)
                title = language.sentence(4, 7)[:76].capitalize()
                (promise / "index.md").write_text(f"---\ntitle: {title} {number}\nkind: {chance.choice(kinds)}\n---\n")
                number += 1
            (place / f"del-{section}.md").write_text(
                f"---\ntitle: Del {section} {language.word()}\norder: {section + 1}\n---\n\n# Del {section}\n\n" + "".join(lines))
    return language


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--promises", type=int, default=100_000)
    options.add_argument("--keep", type=pathlib.Path, help="use this folder, and leave it")
    arguments = options.parse_args()
    flags = ["--no-sandbox"] if os.geteuid() == 0 else []
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        folder = arguments.keep or pathlib.Path(temporary)
        content, site = folder / "content", folder / "public"
        chance = random.Random(7)
        language = write(content, arguments.promises) if not content.exists() else Language(chance)
        began = time.monotonic()
        subprocess.run(
            [ROOT / ".build/release/ordholden", "build", "--quiet", "--today", "2026-11-24", "--content", content, "--output", site],
            check=True, cwd=folder,
        )
        print(f"built {arguments.promises} promises in {time.monotonic() - began:.0f} s")
        files = list((site / "sok").glob("i*/*.json"))
        print(f"index: {len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=flags)
        address = serve(site)
        slip = language.random
        common = slip.sample(language.words, 12)
        queries = [*common, *(slip.choice(language.long) + slip.choice(language.long) for _ in range(6)),
                   *(" ".join(slip.sample(language.long, 2)) for _ in range(8)), *(word[:-2] + word[-1] for word in slip.sample(language.long, 6))]
        costs = {query: first_query(browser, Own, address, query) for query in queries}
        sizes, requests = [size / 1000 for size, _ in costs.values()], [count for _, count in costs.values()]
        print(f"first query, {len(queries)} of them: KB median {statistics.median(sizes):.1f}, most {max(sizes):.1f}; requests "
              f"besides the page and its script median {statistics.median(requests) - 2:.0f}, most {max(requests) - 2}")
        for query, (size, count) in sorted(costs.items(), key=lambda cost: -cost[1][0])[:5]:
            print(f"  {size / 1000:6.1f} KB {count - 2} requests  {query}")
        page = browser.new_page()
        search = Own(page, address)
        search.open()
        for query in queries:
            search.ask(query)
        times = sorted(search.milliseconds())
        print(f"a query with what it needs fetched from this machine: {statistics.median(times):.1f} ms median, {times[-1]:.1f} most")
        browser.close()


main()
