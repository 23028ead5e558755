"""`ordholden check`: what it tells people, programs and forges, and by which exit status."""

import json

import pytest

from project import TODAY


@pytest.fixture
def broken(content):
    """Content with one error, on a line that is known."""
    path = content / "pages/om.md"
    path.write_text(path.read_text() + "\nSe [metoden](/metoden/).\n")
    return len(path.read_text().splitlines())


@pytest.fixture
def check(run):
    def check(*arguments):
        result = run("check", "--today", TODAY, *arguments)
        return result.returncode, result.stdout.decode(), result.stderr.decode()

    return check


def test_json(check, broken):
    status, out, complaints = check("--format", "json")
    report = json.loads(out)
    assert (status, complaints, report["errors"]) == (1, "", 1)
    assert report["warnings"] == len(report["diagnostics"]) - 1
    (error,) = [item for item in report["diagnostics"] if item["severity"] == "error"]
    assert (error["path"], error["line"], error["column"]) == ("content/pages/om.md", broken, 14)


def test_github(check, broken):
    status, out, complaints = check("--format", "github")
    assert (status, complaints) == (1, "")
    first, *others = out.splitlines()
    assert first.startswith(f"::error file=content/pages/om.md,line={broken},col=14,endColumn=15::/om/: the link ")
    assert all(line.startswith("::warning file=content/") for line in others)


def test_gitlab(check, broken, content):
    status, out, _ = check("--format", "gitlab", "--content", content)
    report = json.loads(out)
    assert status == 1
    (error,) = [item for item in report if item["severity"] == "major"]
    # The path is the repository's, also when the folder was given whole.
    assert error["location"] == {"path": "content/pages/om.md", "lines": {"begin": broken}}
    assert len({item["fingerprint"] for item in report}) == len(report)


@pytest.mark.parametrize("form", ["text", "json", "github", "gitlab"])
def test_sound_content_has_the_status_0_in_every_form(check, content, form):
    status, out, _ = check("--format", form)
    assert status == 0
    assert out != "" or form == "github"


def test_an_unknown_form_is_a_usage_error(check, content):
    status, out, complaints = check("--format", "xml")
    assert (status, out) == (2, "")
    assert "'xml'" in complaints and "github" in complaints


def test_nothing_is_written(check, content, tmp_path):
    assert check()[0] == 0
    assert [path.name for path in tmp_path.iterdir()] == ["content"]


def test_what_is_hard_to_read_is_a_warning(check, content):
    index = content / "commitments/sykkelandel/index.md"
    index.write_text(index.read_text().replace("title: Andelen", "title: " + "Æ" * 60 + " andelen"))
    page = content / "pages/om.md"
    page.write_text("".join(line for line in page.read_text().splitlines(True) if not line.startswith("description:")))
    status, _, complaints = check()
    assert status == 0
    assert "content/commitments/sykkelandel/index.md:2:8: warning: the title has " in complaints
    assert "content/pages/om.md:2:8: warning: the page has no description" in complaints


def test_the_real_content_reads_well(check, content):
    """No promise has too long a title, and no page is without its description."""
    report = json.loads(check("--format", "json")[1])
    words = [item["message"] for item in report["diagnostics"]]
    assert not [word for word in words if "the title has" in word or "no description" in word]
    assert words, "the real content has warnings of other kinds, so this report was not empty by mistake"
