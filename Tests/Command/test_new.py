"""`ordholden new` and `mark`: what an editor makes passes the check, is asked for, and replaces nothing."""

import json
import os
import pty
import select
import shutil
import subprocess
import time

import pytest

from project import ROOT, TODAY, tree


@pytest.fixture
def content(tmp_path):
    """A small copy of the real content: one area, so that a check is quick."""
    folder = tmp_path / "content"
    folder.mkdir()
    shutil.copy(ROOT / "content/site.yml", folder)
    for part in ["committees", "pages"]:
        shutil.copytree(ROOT / "content" / part, folder / part)
    area = folder / "agreement/klima"
    area.mkdir(parents=True)
    (folder / "agreement/index.md").write_text("---\ntitle: Avtalen\nparties:\n  - name: A\nperiod: 2019/2023\n---\n\nVi vil.\n")
    (area / "index.md").write_text(
        "---\norder: 1\n---\n\n# KLIMA\n\nVi skal kutte utslipp med 30 % og lage et [klimabudsjett](commitment:klimabudsjett).\n"
    )
    promise = folder / "commitments/klimabudsjett"
    promise.mkdir(parents=True)
    (promise / "index.md").write_text("---\ntitle: Et klimabudsjett\nkind: deliverable\ncriterion: Vedtatt.\n---\n")
    return folder


@pytest.fixture
def call(run, content):
    def call(*arguments):
        result = run(*arguments, stdin=subprocess.DEVNULL)
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    return call


def sound(call):
    status, out, complaints = call("check", "--today", TODAY)
    assert status == 0, complaints
    return out


KLIMA = "content/agreement/klima/index.md"


def test_each_kind_of_thing_passes_the_check(call, content):
    commands = [
        ["page", "--title", "Spørsmål", "--description", "Svar.", "--text", "Her."],
        ["section", "klima", "--heading", "Mat", "--text", "Matsvinnet skal ned."],
        ["indicator", "--title", "Utslipp", "--unit", "tonn", "--date", "2020", "--value", "7.5", "--source", "Regnskap, 2020",
         "--url", "https://example.org/a"],
        ["commitment", "--at", f"{KLIMA}:7", "--words", "kutte utslipp med 30 %", "--title", "Kutte 30 %", "--kind", "numeric",
         "--reduce-by", "30", "--unit", "prosent", "--tag", "luft", "--tag", "klima", "--alias", "kutt"],
        ["entry", "klimabudsjett", "--date", "2021-06-03", "--verdict", "fulfilled", "--text", "Vedtatt.",
         "--source-title", "Sak 1", "--source-publisher", "Trondheim kommune", "--source-type", "decision",
         "--source-url", "https://example.org/sak", "--source-self-reported"],
    ]
    paths = []
    for command in commands:
        status, out, complaints = call("new", *command)
        assert status == 0, complaints
        paths += out.splitlines()
        sound(call)
    assert paths == [
        "content/pages/sporsmal.md", "content/agreement/klima/mat.md", "content/indicators/utslipp/index.md",
        "content/indicators/utslipp/measurements.csv", "content/commitments/kutte-30/index.md", KLIMA,
        "content/commitments/klimabudsjett/2021-06-03.md",
    ]
    assert "Vi skal [kutte utslipp med 30 %](commitment:kutte-30) og lage" in (content / "agreement/klima/index.md").read_text()
    assert not [path for path in content.rglob(".*")], "no draft is left behind"


def test_what_is_missing_is_named_when_nobody_can_answer(call, content):
    before = tree(content)
    for command, missing in [
        (["page"], "--title, --description"),
        (["page", "--title", "🚲", "--description", "x"], "--id"),
        (["commitment"], "--at, --words, --title, --kind"),
        (["commitment", "--at", "x:1", "--words", "y", "--title", "z", "--kind", "numeric"],
         "--at-least or --at-most or --exactly or --reduce-by, --unit"),
        (["entry", "klimabudsjett", "--verdict", "fulfilled"],
         "--date, --text, --source-title, --source-publisher, --source-url, --source-type"),
        (["section"], "<area>, --heading"),
        (["indicator", "--title", "x"], "--unit, --date, --value, --source, --url"),
    ]:
        status, out, complaints = call("new", *command)
        assert (status, out) == (2, ""), complaints
        assert f"missing: {missing} (" in complaints
    assert tree(content) == before


@pytest.mark.parametrize("title", ["to\nlinjer", "a\x1bb", "", "  ", "a\tb"])
def test_a_title_that_is_no_line_is_a_usage_error(call, content, title):
    before = tree(content)
    status, out, complaints = call("new", "page", "--title", title, "--description", "x", "--id", "x")
    assert (status, out) == (2, "") and "one line" in complaints
    assert tree(content) == before


def test_an_id_that_exists(call, content):
    before = tree(content)
    status, out, complaints = call("new", "page", "--title", "Om", "--description", "x", "--id", "om")
    assert (status, out, complaints) == (1, "", "error: there is «om» already in content/pages\n")
    assert tree(content) == before
    # Without --id, another is found.
    assert call("new", "page", "--title", "Om", "--description", "x")[1] == "content/pages/om-2.md\n"


@pytest.mark.parametrize("id", ["../x", "/etc/x", "a/b", "Å", "a b", "a\n"])
def test_an_id_that_leaves_the_folder_is_a_usage_error(call, content, id):
    status, out, complaints = call("new", "page", "--title", "Om", "--description", "x", f"--id={id}")
    assert (status, out) == (2, "") and "is not a name for addresses" in complaints


@pytest.mark.parametrize("area", ["../pages", "klma", "..", ""])
def test_an_area_that_is_none(call, content, area):
    before = tree(content)
    status, out, complaints = call("new", "section", area, "--heading", "Mat")
    assert (status, out) == (1, "") and f"there is no area «{area}»" in complaints
    assert ("did you mean «klima»?" in complaints) == (area == "klma")
    assert tree(content) == before


def test_a_folder_without_content(run, tmp_path):
    result = run("new", "page", "--title", "Om", "--description", "x", stdin=subprocess.DEVNULL)
    assert (result.returncode, result.stdout) == (1, b"")
    assert b"holds no content" in result.stderr and b"ordholden init" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_what_would_not_pass_is_told_and_not_written(call, content):
    before = tree(content)
    status, out, complaints = call("new", "entry", "klimabudsjett", "--date", "2021-06-03", "--text", "<b>Her</b>")
    assert (status, out) == (1, "")
    assert "content/commitments/klimabudsjett/2021-06-03.md:6:1: error: raw HTML" in complaints
    assert complaints.endswith("nothing was written\n")
    assert tree(content) == before


def test_json(call, content):
    out = call("new", "page", "--title", "Ny", "--description", "x", "--json")[1]
    assert json.loads(out) == {"created": ["content/pages/ny.md"], "changed": []}
    out = call("mark", f"{KLIMA}:7", "lage et", "klimabudsjett", "--json")[1]
    assert json.loads(out) == {"created": [], "changed": [KLIMA]}


def test_mark(call, content):
    status, out, complaints = call("mark", f"./{KLIMA}:7", "kutte utslipp", "klimabudsjett")
    assert (status, out, complaints) == (0, f"{KLIMA}\n", "")
    text = (content / "agreement/klima/index.md").read_text()
    assert "Vi skal [kutte utslipp](commitment:klimabudsjett) med 30 %" in text
    sound(call)


@pytest.mark.parametrize(
    "arguments, message, status",
    [
        ([f"{KLIMA}:7", "kutte utslippene", "klimabudsjett"], "«kutte utslippene» is not on line 7", 1),
        ([f"{KLIMA}:7", "et klima", "klimabudsjett"], "is not on line 7", 1),
        ([f"{KLIMA}:7", "klimabudsjett", "klimabudsjett"], "overlaps a link or another promise", 1),
        ([f"{KLIMA}:7", "l", "klimabudsjett"], "times on line 7", 1),
        ([f"{KLIMA}:7", "lage et", "klimabudsjet"], "did you mean «klimabudsjett»?", 1),
        ([f"{KLIMA}:7", "lage et", "ny"], "ordholden new commitment --id ny", 1),
        ([f"{KLIMA}:2", "order", "klimabudsjett"], "front matter", 1),
        ([KLIMA, "lage et", "klimabudsjett"], "is no place", 2),
        (["/etc/passwd:1", "root", "klimabudsjett"], "is no text of the agreement", 1),
    ],
)
def test_what_cannot_be_marked_is_said_and_nothing_is_changed(call, content, arguments, message, status):
    before = tree(content)
    result = call("mark", *arguments)
    assert (result[0], result[1]) == (status, "")
    assert message in result[2]
    assert tree(content) == before


def converse(binary, folder, arguments, answers, environment=None):
    """Runs the program at a terminal, and types the answers; gives what was shown, and the exit status."""
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.environ.update(environment or {})
        os.execv(binary, [str(binary), *arguments])
    shown, answers, deadline = "", list(answers), time.monotonic() + 60
    while time.monotonic() < deadline:
        ready, _, _ = select.select([terminal], [], [], 1)
        if not ready:
            continue
        try:
            part = os.read(terminal, 4096).decode(errors="replace")
        except OSError:
            break
        if not part:
            break
        shown += part
        if shown.endswith(": ") and answers:
            os.write(terminal, answers.pop(0).encode())
            shown += "\n"
    return shown, os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def test_it_asks_at_a_terminal(binary, content, call, tmp_path):
    shown, status = converse(
        binary, tmp_path, ["new", "commitment", "--at", f"{KLIMA}:7"],
        ["kutte utslipp med 30 %\n", "\n", "stor\n", "numeric\n", "mye\n", "reduce-by 30\n", "prosent\n", "OM Å\n", "\n"],
    )
    assert status == 0, shown
    assert "[kutte utslipp med 30 %]: " in shown and "[kutte-utslipp-med-30]: " in shown
    text = (content / "commitments/kutte-utslipp-med-30/index.md").read_text()
    assert text == '---\ntitle: kutte utslipp med 30 %\nkind: numeric\ntarget: {reduce-by: 30, unit: prosent}\n---\n'
    sound(call)


def test_the_end_of_the_input_ends_the_questions(binary, content, tmp_path):
    before = tree(content)
    shown, status = converse(binary, tmp_path, ["new", "page"], ["Ny side\n", "\x04"])
    assert status == 1 and "nothing was written" in shown
    assert tree(content) == before


def test_mark_offers_to_make_the_promise(binary, content, call, tmp_path):
    shown, status = converse(
        binary, tmp_path, ["mark", f"{KLIMA}:7", "kutte utslipp", "kutt"], ["y\n", "Kutte\n", "direction\n"])
    assert status == 0, shown
    assert (content / "commitments/kutt/index.md").exists()
    sound(call)
