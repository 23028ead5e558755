"""`ordholden build --compress`: smaller copies that are the same text, and none that is old."""

import gzip
import re
import shutil

import brotli
import pytest

from project import ROOT, TODAY, tree

TEXTS = ("html", "css", "js", "json", "xml", "txt", "csv", "ics", "ttl", "svg", "webmanifest", "speculationrules")


def compressed(files):
    return {path: data for path, data in files.items() if path.endswith((".br", ".gz"))}


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(ROOT / "Tests/Fixtures/sites/nynorsk", tmp_path / "content")


@pytest.fixture
def build(run):
    def build(*arguments):
        result = run("build", "--today", TODAY, *arguments)
        assert result.returncode == 0, result.stderr.decode()
        return result.stdout.decode()

    return build


def test_each_text_is_there_in_three_forms(build, content, tmp_path):
    assert re.search(r"^Packed +\d+ .br and .gz, 0 known from before +\d", build("--compress"), re.MULTILINE)
    files = tree(tmp_path / "public")
    texts = {path: data for path, data in files.items() if path.endswith(TEXTS) and len(data) > 200}
    assert len(texts) > 50
    for path, data in texts.items():
        assert brotli.decompress(files[f"{path}.br"]) == gzip.decompress(files[f"{path}.gz"]) == data, path
        assert len(files[f"{path}.br"]) <= len(files[f"{path}.gz"]) < len(data), path
        # No time of day, so that the same site is the same bytes (RFC 1952 §2.3.1).
        assert files[f"{path}.gz"][4:8] == b"\0\0\0\0", path
    assert {path.rpartition(".")[0] for path in compressed(files)} <= {path for path in files if path.endswith(TEXTS)}
    assert "_headers.br" not in files


def test_the_same_site_is_the_same_bytes(build, content, tmp_path):
    build("--compress", "--output", "first")
    build("--compress", "--output", "second")
    assert tree(tmp_path / "first") == tree(tmp_path / "second")


def test_what_has_not_changed_is_not_compressed_again(build, content, tmp_path):
    build("--compress")
    site = tmp_path / "public"
    times = {path: path.stat().st_mtime_ns for path in site.rglob("*")}
    count = len(compressed(tree(site)))
    # To find its warnings again it makes everything again.
    told = build("--compress", "--verbose")
    assert f" {count} .br and .gz, {count} known from before" in told
    assert re.search(r" 0 new, 0 changed, \d+ same, 0 gone", told)
    assert times == {path: path.stat().st_mtime_ns for path in site.rglob("*")}

    page = content / "pages/metode.md"
    page.write_text(page.read_text() + "\nEin setning til.\n")
    (site / "404.html.br").write_bytes(b"spoiled")
    build("--compress")
    files = tree(site)
    assert b"Ein setning til." in brotli.decompress(files["metode/index.html.br"])
    assert brotli.decompress(files["404.html.br"]) == files["404.html"]
    fresh = build("--compress", "--output", "fresh")
    assert " 0 known from before" in fresh and files == tree(tmp_path / "fresh")


def test_without_it_nothing_old_stays(build, content, tmp_path):
    build("--compress")
    # A promise that nothing else speaks of.
    shutil.rmtree(content / "commitments/levande-bygder")
    preamble = content / "agreement/index.md"
    preamble.write_text(preamble.read_text().replace("](commitment:levande-bygder)", "").replace("[Vi vil", "Vi vil"))
    build("--compress")
    assert not (tmp_path / "public/lovnader/levande-bygder").exists()
    told = build()
    assert compressed(tree(tmp_path / "public")) == {}
    assert re.search(r" 0 new, 0 changed, \d+ same, (?!0 )\d+ gone", told)


def test_a_compressed_file_of_others_is_not_overwritten(run, build, content, tmp_path):
    build()
    (tmp_path / "public/index.html.gz").write_bytes(b"mine")
    result = run("build", "--today", TODAY, "--compress")
    assert result.returncode == 1 and b"index.html.gz is a file that we did not write" in result.stderr
    assert (tmp_path / "public/index.html.gz").read_bytes() == b"mine"
