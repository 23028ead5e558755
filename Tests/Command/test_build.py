"""`ordholden build` as a developer runs it: what it prints, what it leaves on the disk, what it needs."""

import os
import re
import shutil
import subprocess

import pytest

from project import TODAY, tree


def test_it_says_what_it_did_in_five_lines(run, content):
    result = run("build", "--today", TODAY)
    assert result.returncode == 0, result.stderr.decode()
    assert result.stderr == b""
    lines = result.stdout.decode().splitlines()
    assert [line.split()[0] for line in lines] == ["Read", "Checked", "Rendered", "Followed", "Wrote"]
    assert all(re.search(r"\d+(\.\d)? (ms|s)\b", line) for line in lines)
    assert re.search(r"\d+ new, 0 changed, 0 same, 0 gone", lines[-1])


def test_quiet_says_nothing(run, content):
    result = run("build", "--today", TODAY, "--quiet")
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")


def test_a_second_build_touches_nothing(run, content, tmp_path):
    run("build", "--today", TODAY)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "public").rglob("*.html")}
    result = run("build", "--today", TODAY)
    assert re.search(r" 0 new, 0 changed, \d+ same, 0 gone", result.stdout.decode())
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
