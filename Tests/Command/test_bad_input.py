"""What an editor or a developer is told when something is wrong; the site that was there stays as it was."""

import os
import subprocess

import pytest

from project import TODAY, tree


@pytest.fixture
def site(run, content, tmp_path):
    """A site that was built before anything went wrong."""
    assert run("build", "--today", TODAY, "--quiet").returncode == 0
    return tmp_path / "public"


def refuse(run, site, message, *arguments):
    """Builds, expects the message and the exit status 1, and the site untouched."""
    before = tree(site)
    result = run("build", "--today", TODAY, *arguments)
    errors = result.stderr.decode()
    assert result.returncode == 1, errors
    assert message in errors, errors
    assert b"Wrote" not in result.stdout and b"Done" not in result.stdout
    assert "Fatal" not in errors and "Stack" not in errors
    assert tree(site) == before


def test_not_utf8(run, content, site):
    path = content / "pages/om.md"
    path.write_bytes(path.read_bytes() + b"\nbl\xe5b\xe6r\n")
    refuse(run, site, f"content/pages/om.md:{path.read_bytes().count(10)}:1: error: the file is not UTF-8 (the byte at offset")


def test_byte_order_mark(run, content, site):
    path = content / "pages/om.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    refuse(run, site, "content/pages/om.md: error: the file begins with a byte order mark")


def test_carriage_returns(run, content, site):
    path = content / "pages/om.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    refuse(run, site, "content/pages/om.md:1:1: error: the line ends in a carriage return")


@pytest.mark.parametrize("nothing", [b"", b" \n\n"])
def test_an_empty_file(run, content, site, nothing):
    (content / "pages/om.md").write_bytes(nothing)
    refuse(run, site, "content/pages/om.md: error: the file is empty")


def test_missing_content(run, site, tmp_path):
    refuse(run, site, "nowhere: error: there is no such content folder", "--content", "nowhere")


def test_raw_html_and_dangerous_links(run, content, site):
    path = content / "pages/om.md"
    path.write_text(path.read_text() + "\n<script>alert(1)</script>\n\n[klikk](javascript:alert(1))\n")
    refuse(run, site, "raw HTML is not allowed")
    refuse(run, site, "javascript")


def test_a_symbolic_link_that_leaves_the_content(run, content, site):
    os.symlink("/etc/passwd", content / "pages/passwd.md")
    refuse(run, site, "content/pages/passwd.md: error: the symbolic link leads out of the content folder")


def test_a_named_pipe_is_not_opened(run, content, site):
    os.mkfifo(content / "pages/pipe.md")
    refuse(run, site, "content/pages/pipe.md: error: a named pipe can't be published")


def test_two_pages_on_one_url(run, content, site):
    (content / "pages/avtalen.md").write_text("---\ntitle: Avtalen\ndescription: Igjen.\n---\n\nTekst.\n")
    refuse(run, site, "content/pages/avtalen.md: error: its page would be at /avtalen/, where the whole agreement is")


def test_names_that_differ_by_case(run, content, site):
    (content / "pages/OM.md").write_text("---\ntitle: Om\ndescription: Igjen.\n---\n\nTekst.\n")
    refuse(run, site, "content/pages/OM.md: error: «OM» is not a name for addresses")


def test_a_broken_link_between_pages(run, content, site):
    path = content / "pages/om.md"
    path.write_text(path.read_text() + "\nSe [metoden](/metoden/).\n")
    refuse(run, site, "/metoden/")


def test_a_folder_that_is_not_ours_is_never_emptied(run, content, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "thesis.txt").write_text("years of work")
    refuse(run, other, "holds files but no manifest of ours", "--output", "other")
    assert (other / "thesis.txt").read_text() == "years of work"


def test_an_output_that_cannot_be_written(run, content, site, tmp_path):
    path = content / "pages/om.md"
    path.write_text(path.read_text() + "\nMer.\n")
    if os.geteuid() == 0:
        # Root may write anywhere, so another user does.
        before = tree(site)
        os.chmod(tmp_path, 0o755)
        result = run("build", "--today", TODAY, user=65534, group=65534, extra_groups=[])
        assert result.returncode == 1
        assert "Permission denied" in result.stderr.decode()
        assert tree(site) == before
    else:
        os.chmod(site, 0o555)
        try:
            refuse(run, site, "Permission denied")
        finally:
            os.chmod(site, 0o755)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk; CI is root")
def test_a_full_disk(run, content, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    # Room for the site, in pages of memory, and half of another.
    assert run("build", "--today", TODAY, "--output", tmp_path / "trial", "--quiet").returncode == 0
    pages = sum(-(-len(data) // 4096) for data in tree(tmp_path / "trial").values())
    size = f"size={pages * 4096 * 3 // 2}"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", small], check=True)
    try:
        site = small / "public"
        assert run("build", "--today", TODAY, "--output", site, "--quiet").returncode == 0
        # Every page changes, and there is no room for a second site.
        settings = content / "site.yml"
        settings.write_text(settings.read_text().replace("Trondheimsløftene", "Løftene"))
        refuse(run, site, "No space left on device", "--output", site)
    finally:
        subprocess.run(["umount", small], check=True)


def test_usage_errors_have_their_own_status(run, content):
    assert run("build", "--today", "i dag").returncode == 2
    assert run("build", "--nonsense").returncode == 2
    assert run("build", "--quiet", "--verbose").returncode == 2
    assert run("--help").returncode == 0
