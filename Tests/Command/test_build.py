"""`ordholden build` as a developer runs it: what it prints, what it leaves on the disk, what it needs."""

import os
import pty
import re
import shutil
import subprocess
import sys

import pytest

from project import ROOT, TODAY, tree

sys.path.insert(0, str(ROOT / "Benchmarks/build"))

import generate  # noqa: E402


def test_it_says_what_it_did_in_a_few_lines(run, content):
    result = run("build", "--today", TODAY)
    assert result.returncode == 0, result.stderr.decode()
    assert result.stderr == b""
    lines = result.stdout.decode().splitlines()
    assert [line.split()[0] for line in lines] == ["Read", "Checked", "Rendered", "Followed", "Wrote", "Done"]
    assert all(re.search(r"\d+(\.\d)? (ms|s)\b", line) for line in lines)
    assert re.search(r"\d+ new, 0 changed, 0 same, 0 gone", lines[-2])


@pytest.mark.parametrize("options", [[], ["--quiet"]])
def test_long_work_shows_how_far_it_has_come(binary, tmp_path, options):
    generate.write(tmp_path / "content", 6_000)
    master, slave = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    process = subprocess.Popen([binary, "build", *options], cwd=tmp_path, stdout=subprocess.PIPE, stderr=slave, env=environment)
    os.close(slave)
    seen = b""
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:
            break
        seen += part
    lines = process.stdout.read().decode().splitlines()
    assert process.wait() == 0
    if options:
        assert (seen, lines) == (b"", [])
        return
    assert re.search(r"\r(Reading|Rendering|Writing) \[#*-*\] \d+ of \d+, \d+/s, \d+ s left", seen.decode())
    # It is gone when the work is done, and never among the results.
    assert seen.endswith(b"\r\x1b[K")
    assert lines[-1].startswith("Done") and not any("[" in line for line in lines)


def test_without_a_terminal_no_bar_is_shown(run, tmp_path):
    generate.write(tmp_path / "content", 6_000)
    result = run("build")
    assert (result.returncode, result.stderr) == (0, b"")


def test_one_core_makes_the_same_site(run, content, tmp_path):
    run("build", "--today", TODAY)
    run("build", "--today", TODAY, "--jobs", "1", "--output", "alone")
    assert tree(tmp_path / "public") == tree(tmp_path / "alone")
    assert run("build", "--jobs", "0").returncode == 2


def test_a_build_with_nothing_changed_says_so_and_every_change_is_built(run, content, tmp_path):
    def build(*options):
        result = run("build", "--today", TODAY, *options)
        assert result.returncode == 0, result.stderr.decode()
        return result.stdout.decode()

    first = build()
    warnings = re.search(r"Checked +(\d+ warnings)", first).group(1)
    whole = tree(tmp_path / "public")
    assert re.fullmatch(rf"Unchanged \d+ files, {warnings}; public: {len(whole)} same \(.*\)\n", build())
    # What is to be shown is found again.
    assert "Rendered" in build("--verbose")
    page = tmp_path / "public/metode/index.html"
    page.write_bytes(page.read_bytes().replace(b"<h1>", b"<h2>"))
    assert "1 changed" in build()
    assert tree(tmp_path / "public") == whole
    with (content / "pages/metode.md").open("a") as file:
        file.write("\nEnda en setning.\n")
    assert "Rendered" in build()
    assert b"Enda en setning." in page.read_bytes()
    assert "Rendered" in build("--base-url", "https://example.org/")


def test_quiet_says_nothing(run, content):
    result = run("build", "--today", TODAY, "--quiet")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")


def test_a_second_build_touches_nothing(run, content, tmp_path):
    run("build", "--today", TODAY)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "public").rglob("*.html")}
    result = run("build", "--today", TODAY)
    assert re.match(r"Unchanged ", result.stdout.decode())
    assert before == {path: path.stat().st_mtime_ns for path in (tmp_path / "public").rglob("*.html")}


def test_a_removed_page_is_removed(run, content, tmp_path):
    run("build", "--today", TODAY)
    assert (tmp_path / "public/personvern/index.html").exists()
    (content / "pages/personvern.md").unlink()
    assert run("build", "--today", TODAY).returncode == 0
    assert not (tmp_path / "public/personvern").exists()


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C"},
        {"TZ": "America/Adak", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
    ],
)
def test_the_same_bytes_in_any_locale_and_time_zone(run, content, tmp_path, environment):
    run("build", "--today", TODAY, "--output", "first")
    run("build", "--today", TODAY, "--output", "second", env=environment)
    assert tree(tmp_path / "first") == tree(tmp_path / "second") != {}


def test_the_binary_stands_alone(binary, content, tmp_path, run):
    """Copied to an empty folder, with an empty environment, it builds the site; it links to nothing but the C and C++ runtimes."""
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copy(binary, alone / "ordholden")
    shutil.move(content, alone / "content")
    result = run("build", "--today", TODAY, binary=alone / "ordholden", cwd=alone, env={})
    assert result.returncode == 0, result.stderr.decode()
    page = (alone / "public/index.html").read_text()
    stylesheet = re.search(r'href="(assets/site\.[^"]+\.css)"', page).group(1)
    assert (alone / "public" / stylesheet).stat().st_size > 1000

    linked = subprocess.run(["ldd", binary], capture_output=True, text=True, check=True).stdout
    names = {re.split(r"[.\-]", os.path.basename(line.split()[0]))[0] for line in linked.splitlines()}
    assert names <= {"linux", "ld", "libc", "libm", "libdl", "libpthread", "librt", "libutil", "libgcc_s", "libstdc++"}, linked


def test_the_base_url_stands_in_the_pages(run, content, tmp_path):
    run("build", "--today", TODAY, "--base-url", "https://example.org/avtale")
    page = (tmp_path / "public/lofter/sykkelandel/index.html").read_text()
    assert '<link rel="canonical" href="https://example.org/avtale/lofter/sykkelandel/">' in page
    assert 'href="/avtale/"' in (tmp_path / "public/404.html").read_text()


def test_the_language_switches_the_whole_interface(run, content, tmp_path):
    """An English interface leaves no phrase of a Norwegian one, and the agreement's words as they are."""
    settings = content / "site.yml"
    settings.write_text(settings.read_text().replace("language: nb", "language: en"))
    assert run("build", "--today", TODAY).returncode == 0
    page = (tmp_path / "public/promises/unnga-sproytemidler/index.html").read_text()
    assert '<html lang="en">' in page
    for phrase in ["Not assessed", "In the agreement’s words", "Deadline", "Front page", "24 November 2026"]:
        assert phrase in page, phrase
    for phrase in ["Ikke vurdert", "Frist", "Forsiden", "Slik står det", "november"]:
        assert phrase not in page.replace("Slik gjør vi det", ""), phrase
    assert "unngå sprøytemidler" in page
