"""`ordholden check --against`: what was published stays, as a server that checks a change sees it."""

import os
import shutil
import subprocess

import pytest

from project import TODAY

IDENTITY = {
    **os.environ,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Redaksjonen",
    "GIT_AUTHOR_EMAIL": "red@example.org",
    "GIT_COMMITTER_NAME": "Redaksjonen",
    "GIT_COMMITTER_EMAIL": "red@example.org",
}
ENTRY = "commitments/sykkelandel/2020-01-15.md"
TEXT = "---\nkind: event\n---\n\nBystyret fikk en sak på Østbyen.\n"


@pytest.fixture
def git(tmp_path):
    """Runs git in the test's folder."""

    def git(*arguments):
        subprocess.run(["git", *map(str, arguments)], cwd=tmp_path, env=IDENTITY, check=True, capture_output=True)

    return git


@pytest.fixture
def published(git, content):
    """Content with an entry of its own, committed as `main`."""
    (content / ENTRY).write_text(TEXT)
    git("init", "-q", "-b", "main")
    git("add", "content")
    git("commit", "-q", "-m", "Publish")
    return content


@pytest.fixture
def check(run):
    def check(revision="main", **options):
        result = run("check", "--today", TODAY, f"--against={revision}", **options)
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    return check


def errors(text):
    return [line for line in text.splitlines() if " error: " in line]


def test_nothing_changed(check, published):
    status, out, complaints = check()
    assert (status, errors(complaints)) == (0, [])
    entries = len([path for path in published.glob("commitments/*/*.md") if path.name != "index.md"])
    assert f"{entries} entries since main" in out or f"{entries} entry since main" in out


def test_new_entries_are_fine_committed_or_not(check, published, git):
    (published / "commitments/sykkelandel/2020-02-15.md").write_text(TEXT)
    assert check()[0] == 0
    git("add", "content")
    git("commit", "-q", "-m", "Add an entry")
    assert check("HEAD~1")[0] == 0


@pytest.mark.parametrize("committed", [False, True])
def test_a_changed_entry(check, published, git, committed):
    (published / ENTRY).write_text(TEXT.replace("Østbyen", "Vestbyen"))
    if committed:
        git("commit", "-q", "-a", "-m", "Rewrite history")
    status, out, complaints = check("HEAD~1" if committed else "main")
    revision = "HEAD~1" if committed else "main"
    assert (status, out) == (1, "")
    assert errors(complaints) == [f"content/{ENTRY}:5:1: error: this entry was changed since «{revision}»"]
    assert "corrects: 2020-01-15" in complaints


def test_a_removed_entry_and_one_that_git_forgot(check, published, git):
    (published / ENTRY).unlink()
    assert errors(check()[2]) == [f"content/{ENTRY}: error: this entry was removed since «main»"]
    # Not known to git any more, but there: nothing is lost.
    (published / ENTRY).write_text(TEXT)
    git("rm", "-q", "--cached", f"content/{ENTRY}")
    assert check()[0] == 0


def move(content, old, new, alias):
    folder = content / "commitments" / new
    shutil.move(content / "commitments" / old, folder)
    for path in content.glob("agreement/**/*.md"):
        path.write_text(path.read_text().replace(f"commitment:{old})", f"commitment:{new})"))
    if alias:
        index = folder / "index.md"
        index.write_text(index.read_text().replace("---\n", f"---\naliases: [{old}]\n", 1))


def test_a_promise_that_moved(check, published):
    move(published, "sykkelandel", "andel-sykkel", alias=True)
    status, _, complaints = check()
    assert (status, errors(complaints)) == (0, [])


def test_a_promise_that_moved_and_left_no_trace(check, published):
    move(published, "sykkelandel", "andel-sykkel", alias=False)
    status, _, complaints = check()
    assert status == 1
    assert "the promise «sykkelandel» was removed since «main», and its address leads nowhere" in errors(complaints)[0]
    assert any(f"content/{ENTRY}: error: this entry was removed" in line for line in errors(complaints))


def test_a_page_and_a_section_that_are_gone(check, published):
    (published / "pages/personvern.md").unlink()
    (published / "agreement/helse-og-eldre/eldre.md").rename(published / "agreement/helse-og-eldre/gamle.md")
    status, _, complaints = check()
    assert status == 1
    assert errors(complaints) == [
        "content/agreement/helse-og-eldre/eldre.md: error: the section «helse-og-eldre/eldre» was removed since «main», "
        "and its address leads nowhere",
        "content/pages/personvern.md: error: the page «personvern» was removed since «main», and its address leads nowhere",
    ]


def test_other_mistakes_are_told_in_the_same_run(check, published):
    (published / ENTRY).write_text(TEXT.replace("kind: event", "kind: evnt"))
    lines = errors(check()[2])
    assert any("«evnt» is not a known kind" in line for line in lines)
    assert any("this entry was changed" in line for line in lines)


def test_content_that_did_not_exist_then(check, git, content):
    (content.parent / "README").write_text("first\n")
    git("init", "-q", "-b", "main")
    git("add", "README")
    git("commit", "-q", "-m", "Begin")
    assert check()[0] == 0


@pytest.mark.parametrize(
    "revision", ["nowhere", "--all", "-h", "--output=stolen", "main; touch stolen", "main:content", "\x1b[2J"]
)
def test_an_unknown_revision(check, published, tmp_path, revision):
    status, out, complaints = check(revision)
    assert (status, out) == (2, "")
    assert complaints.startswith("error: there is no revision «")
    assert "\x1b" not in complaints
    assert not (tmp_path / "stolen").exists()


def test_no_revision_at_all(check, published):
    status, out, complaints = check("")
    assert (status, out) == (2, "")
    assert complaints.startswith("Error: Missing value for '--against <revision>'")


def test_a_folder_in_no_repository(check, content):
    status, out, complaints = check(env={**os.environ, "GIT_CEILING_DIRECTORIES": str(content.parent.parent)})
    assert (status, out) == (2, "")
    assert complaints.splitlines()[0] == "error: --against needs a git repository, and «content» is in none"
    assert len(complaints.splitlines()) == 2


@pytest.mark.parametrize("path", ["/nonexistent", "", "."])
def test_no_git(check, published, tmp_path, path):
    # A program named git in the folder at hand is not what was meant.
    (tmp_path / "git").write_text("#!/bin/sh\ntouch stolen\n")
    (tmp_path / "git").chmod(0o755)
    status, _, complaints = check(env={"PATH": path})
    assert (status, complaints) == (2, "error: --against needs git, which is not installed\n")
    assert not (tmp_path / "stolen").exists()


def test_thousands_of_entries_in_one_call(check, published, git):
    """More than a pipe holds, both ways."""
    for number in range(2, 3002):
        (published / f"commitments/sykkelandel/2020-03-01-{number}.md").write_text(TEXT)
    git("add", "content")
    git("commit", "-q", "-m", "Add many")
    (published / "commitments/sykkelandel/2020-03-01-2999.md").unlink()
    status, _, complaints = check("HEAD")
    assert status == 1
    assert errors(complaints) == ["content/commitments/sykkelandel/2020-03-01-2999.md: error: this entry was removed since «HEAD»"]
