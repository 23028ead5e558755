"""`ordholden init` and `progress`: a site to begin with, and its tally in the terminal."""

import json
import os
import pty
import re
import subprocess

import pytest

from project import TODAY, tree


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_new_site_builds(run, tmp_path, language):
    result = run("init", "by", "--language", language)
    assert result.returncode == 0, result.stderr.decode()
    assert sorted(result.stdout.decode().split()) == sorted(
        str(path.relative_to(tmp_path)) for path in (tmp_path / "by").rglob("*") if path.is_file())
    result = run("build", "--today", TODAY, "--verbose", cwd=tmp_path / "by")
    assert (result.returncode, result.stderr) == (0, b"")
    assert f'<html lang="{language}">' in (tmp_path / "by/public/index.html").read_text()


def test_a_folder_with_something_in_it_is_refused(run, tmp_path):
    (tmp_path / "by").mkdir()
    (tmp_path / "by/thesis.txt").write_text("years of work")
    result = run("init", "by")
    assert (result.returncode, result.stdout) == (1, b"")
    assert result.stderr == b"error: by is there already, and nothing is overwritten\n"
    assert list(tree(tmp_path)) == ["by/thesis.txt"]
    assert run("init").returncode == 2


def test_the_counts_as_json_and_as_a_table(run, content):
    report = json.loads(run("progress", "--today", TODAY, "--json").stdout)
    rows = report["areas"] + [report["preamble"]]
    for row in [*rows, report["agreement"]]:
        assert sum(row["counts"].values()) == row["total"]
    assert report["agreement"]["total"] > 100
    assert {path.name for path in (content / "agreement").iterdir() if path.is_dir()} == {row["id"] for row in report["areas"]}

    table = run("progress", "--today", TODAY).stdout.decode()
    assert "\x1b" not in table and "█" not in table
    header, *lines = table.splitlines()
    ends = [match.end() for match in re.finditer(r"\S+", header)]
    assert len(lines) == len(rows) + 1
    for row, line in zip([*rows, report["agreement"]], lines):
        assert line.startswith(row["title"])
        assert [int(line[:end].split()[-1]) for end in ends] == [*[row["counts"][name] for name in header.split()[:-1]], row["total"]]


def at_a_terminal(binary, folder, environment):
    main, other = pty.openpty()
    process = subprocess.Popen(
        [binary, "progress", "--today", TODAY], cwd=folder, stdout=other, stdin=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "TERM": "xterm", **environment})
    os.close(other)
    shown = b""
    while True:
        try:
            part = os.read(main, 4096)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.close(main)
    assert process.wait(30) == 0
    return shown.decode()


def test_a_terminal_gets_bars_and_colours(binary, content, tmp_path):
    shown = at_a_terminal(binary, tmp_path, {})
    assert "█" in shown and "\x1b[32m" in shown
    plain = at_a_terminal(binary, tmp_path, {"NO_COLOR": "1"})
    assert "█" in plain and "\x1b" not in plain
    assert re.sub(r"\x1b\[\d+m", "", shown) == plain
    # Every bar is as long as the others, and each line fits a terminal of 120 columns.
    lines = plain.splitlines()
    bars = [re.search(r"  ([█▓▒x?·-]{2,})  ", line).group(1) for line in lines[1:-2]]
    assert {len(bar) for bar in bars} == {24}
    assert max(map(len, lines)) <= 120


def test_content_with_errors_has_no_tally(run, content):
    (content / "pages/om.md").write_text("---\ntitel: Om\n---\n\nOm.\n")
    result = run("progress")
    assert (result.returncode, result.stdout) == (1, b"")
    assert b"content/pages/om.md:2:1: error: unknown key" in result.stderr
    assert run("progress", "--content", "nowhere").stderr.startswith(b"nowhere: error: there is no such content folder")
