"""Every page, as it is written: its name and links can be read alone, it is light, it needs nothing from elsewhere."""

import collections
import re

import pytest

from Browser.document import Document, all_documents
from Browser.weight import LIMIT, LONG, compressed, weight
from server import SITE

# Words that say nothing of where a link leads.
VAGUE = re.compile(r"(her|here|les mer|les meir|read more|mer|meir|more|link|lenke|klikk .*|trykk .*|https?:.*|)", re.I)
LISTS = {"avtalen/index.html", "sok/index.html", "rapport/index.html"}


@pytest.fixture(scope="module")
def documents():
    documents = all_documents()
    assert len(documents) > 500
    return documents


def vague_links(document):
    """Links whose words say too little, and words that lead to two pages of the site from one; leaps within it aside."""
    found = [f"vague: {name!r} to {target}" for name, target in document.links if VAGUE.fullmatch(name)]
    targets = collections.defaultdict(set)
    for name, target in document.links:
        if target.startswith("https://site/") and not target.startswith(f"https://site/{document.path}#"):
            targets[name].add(target.split("#")[0])
    return found + [f"{name!r} leads to {sorted(places)}" for name, places in targets.items() if len(places) > 1]


def too_heavy(document, folder, limit):
    found = weight(document, folder)
    return [f"{found} bytes, {limit} allowed"] if found > limit else []


def first(found):
    """A few of many, for a message that can be read."""
    return list(found.items())[:10] if isinstance(found, dict) else list(found)[:10]


def same_titles(documents):
    titles = collections.Counter(document.title for document in documents if document.is_listed)
    return [title for title, count in titles.items() if count > 1 or not title.strip()]


def test_titles_differ_and_end_with_the_site(documents):
    assert first(same_titles(documents)) == []
    for document in documents:
        if document.is_listed:
            assert document.title.endswith("Trondheimsløftene"), document.path
            assert document.description and len(document.description) > 10, document.path


def test_links_say_where_they_lead(documents):
    assert first({document.path: found for document in documents if (found := vague_links(document))}) == []


def test_pages_are_light(documents):
    heavy = {d.path: found for d in documents if (found := too_heavy(d, SITE, LONG if d.path in LISTS else LIMIT))}
    assert first(heavy) == []


def test_the_stylesheet_is_light():
    [stylesheet] = (SITE / "assets").glob("site.*.css")
    assert compressed(stylesheet.read_bytes()) < 12 * 1024


def test_pages_need_one_stylesheet_and_nothing_from_elsewhere(documents):
    for document in documents:
        assert document.faults == [], document.path
        assert len([part for part in document.parts if part.endswith(".css")]) <= 1, document.path
        assert document.images == [] or document.path.startswith("innvev/"), document.path


def test_nothing_is_fetched_by_the_styles_and_nothing_is_kept_by_the_scripts():
    for file in SITE.rglob("*.css"):
        assert not re.search(r"url\(|@import|@font-face", file.read_text()), file
    for file in SITE.rglob("*.js"):
        assert not re.search(r"document\.cookie|localStorage|indexedDB|sendBeacon", file.read_text()), file


@pytest.mark.parametrize(
    "markup, fault",
    [
        ('<p style="color: red">', "style= on <p>"),
        ('<a href="/" onclick="x()">Forsiden</a>', "onclick= on <a>"),
        ("<style>p { color: red }</style>", "an inline <style>"),
        ("<script>alert(1)</script>", "an inline <script>"),
        ('<script src="/a.js"></script>', "a script that is waited for: /a.js"),
        ('<link rel="stylesheet" href="https://fonts.example/a.css">', "from elsewhere: https://fonts.example/a.css"),
    ],
)
def test_a_fault_is_found(markup, fault):
    assert Document("x/index.html", markup).faults == [fault]


def test_vague_links_twin_titles_and_a_heavy_page_are_found(tmp_path):
    page = Document("x/index.html", '<title>Én</title><a href="/a/">Les mer</a><a href="/b/">Klima</a><a href="/c/">Klima</a>')
    assert [text.split(" ")[0] for text in vague_links(page)] == ["vague:", "'Klima'"]
    assert same_titles([page, page]) == ["Én"]
    noise = "".join(f"{number * 2654435761 % 2**32:08x}" for number in range(10_000))
    (tmp_path / "a.css").write_text(noise)
    assert too_heavy(Document("x.html", '<link rel="stylesheet" href="/a.css">'), tmp_path, LIMIT) != []
    assert too_heavy(page, tmp_path, LIMIT) == []
