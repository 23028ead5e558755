"""`ordholden build --cards`: a picture for each link that is shared, drawn once."""

import re
import shutil
import struct

import pytest

from project import ROOT, TODAY, tree

FIXTURE = ROOT / "Tests/Fixtures/sites/english"


@pytest.fixture
def small(tmp_path):
    """A copy of a made-up site, which has an address."""
    return shutil.copytree(FIXTURE, tmp_path / "content")


def build(run, *arguments, **options):
    result = run("build", "--today", TODAY, *arguments, **options)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout.decode()


def images(folder):
    return {path: data for path, data in tree(folder / "public").items() if path.endswith(".png")}


def named(pages):
    return set(re.findall(r'property="og:image" content="https://saltmere.example/a/promises/([^"]+)"', pages))


def pages(folder):
    return "".join(path.read_text() for path in (folder / "public").rglob("*.html"))


def test_every_page_names_a_picture_that_is_there_and_is_what_it_says(run, small, tmp_path):
    build(run, "--cards")
    cards = images(tmp_path)
    assert named(pages(tmp_path)) == {path for path in cards if "/icon-" not in path}
    assert len(cards) == 1 + 2 + 5 + 2
    for path, data in cards.items():
        width, height = struct.unpack(">II", data[16:24])
        icon = re.search(r"icon-(\d+)", path)
        assert (width, height) == ((int(icon[1]),) * 2 if icon else (1200, 630))
        assert len(data) < 80_000


def test_what_has_not_changed_is_not_drawn_again(run, small, tmp_path):
    assert "10 pictures, 0 from before" in build(run, "--cards")
    before = images(tmp_path)
    assert "0 pictures, 10 from before" in build(run, "--cards", "--verbose")
    entry = max((small / "commitments/new-quay").glob("20*.md"))
    entry.write_text(entry.read_text().replace("verdict: fulfilled", "verdict: partly-fulfilled"))
    # The promise's, its area's and the site's; those that show another verdict are gone.
    assert "3 pictures, 7 from before" in build(run, "--cards")
    after = images(tmp_path)
    assert len(after) == 10 and len(before.keys() & after.keys()) == 7


def test_a_picture_that_was_cut_short_is_drawn_again(run, small, tmp_path):
    build(run, "--cards")
    path = next((tmp_path / "public/cards").glob("site.*"))
    whole = path.read_bytes()
    path.write_bytes(whole[:-5])
    assert "1 picture, 9 from before" in build(run, "--cards")
    assert path.read_bytes() == whole


def test_without_cards_none_is_named_and_none_is_left(run, small, tmp_path):
    build(run, "--cards")
    build(run)
    assert "og:image" not in pages(tmp_path) and 'property="og:title"' in pages(tmp_path)
    assert not (tmp_path / "public/cards").exists()


def test_without_the_program_nothing_is_written(run, small, tmp_path):
    (tmp_path / "bin").mkdir()
    result = run("build", "--cards", env={"PATH": str(tmp_path / "bin")})
    assert (result.returncode, result.stdout) == (2, b"")
    assert result.stderr.decode() == (
        "error: --cards needs rsvg-convert, which is not installed (Debian has it in librsvg2-bin)\n"
    )
    assert not (tmp_path / "public").exists()


def test_what_the_program_complains_of_is_told_and_nothing_is_written(run, small, tmp_path):
    program = tmp_path / "bin/rsvg-convert"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\necho 'no fonts here' >&2\nexit 1\n")
    program.chmod(0o755)
    result = run("build", "--cards", env={"PATH": str(program.parent)})
    assert result.returncode == 1
    assert re.search(r"content: error: /cards/\S+\.png could not be drawn: no fonts here", result.stderr.decode())
    assert not (tmp_path / "public").exists()


def test_cards_need_the_address_of_the_site(run, small, tmp_path):
    settings = small / "site.yml"
    settings.write_text(re.sub(r"^base-url:.*\n", "", settings.read_text(), flags=re.M))
    result = run("build", "--cards")
    assert result.returncode == 1 and not (tmp_path / "public").exists()
    assert "content/site.yml: error: cards need the address of the site" in result.stderr.decode()
    build(run, "--cards", "--base-url", "https://saltmere.example/a/promises/")


def test_titles_of_every_kind_can_be_drawn(run, small, tmp_path):
    titles = ["]]></text><script>alert(1)</script>", "å" * 300, '=HYPERLINK("x")', "👩‍👩‍👧‍👦 & <b>", "\u0007\ufffe bell"]
    for path, title in zip(sorted(small.glob("commitments/*/index.md")), titles):
        quoted = title.replace("\\", "\\\\").replace('"', '\\"').replace("\u0007", "\\a").replace("\ufffe", "\\ufffe")
        path.write_text(re.sub(r"^title: .*$", lambda _: f'title: "{quoted}"', path.read_text(), flags=re.M))
    build(run, "--cards")
    assert len(images(tmp_path)) == 10


def test_the_colours_on_cards_are_those_of_the_front_page():
    css = (ROOT / "templates/Assets/site.css").read_text().split(".hero {")[1].split("}")[0]
    card = (ROOT / "templates/Cards/CardColours.swift").read_text()
    used = set(re.findall(r"#[0-9a-f]{6}", card))
    assert len(used) > 8 and used <= set(re.findall(r"#[0-9a-f]{6}", css))
