"""One program, three sites: this repository's own, one in nynorsk and one in English, which differ only as they should."""

import html.parser
import json
import re
import subprocess

import pytest

from project import ROOT, TODAY, tree

SITES = {
    "nynorsk": ROOT / "Tests/Fixtures/sites/nynorsk",
    "english": ROOT / "Tests/Fixtures/sites/english",
    "bokmål": ROOT / "content",
}

# The two made-up agreements are built alike: what is called so in one is called so in the other.
NAMES = {
    "sok": "search", "logg": "log",
    "arsskifte": "year-ends", "avtalen": "agreement", "badeplassar": "bathing-places", "endringar": "changes",
    "fiske": "fishing", "fristar": "deadlines", "hav": "sea", "hav-og-strand": "sea-and-shore", "kjelder": "sources",
    "komitear": "committees", "levande-bygder": "living-town", "lovnader": "promises", "maltal": "indicators",
    "metode": "method", "ny-kai": "new-quay", "omrade": "areas", "rapport": "report", "reine-strender": "clean-beaches",
    "rettingar": "corrections", "skule": "schools", "sma-klassar": "small-classes", "utan-nett": "offline", "vedtak": "decisions", "veit-ikkje": "unknown",
}  # fmt: skip


def translated(path):
    """The path in the English site of what has this path in nynorsk; a fingerprint is left out."""
    path = re.sub(r"(assets/[\w-]+)\.\w+\.", r"\1.", path)
    path = path.replace("innvev/omrade/", "embed/area/").replace("innvev/lovnad/", "embed/promise/").replace("innvev/", "embed/")
    return "/".join(NAMES.get(part, NAMES.get(part.removesuffix(".json"), part.removesuffix(".json")) + part[len(part.removesuffix(".json")):])
                    for part in path.split("/"))  # fmt: skip


@pytest.fixture(scope="module")
def sites(binary, tmp_path_factory):
    sites = {}
    for name, content in SITES.items():
        folder = tmp_path_factory.mktemp("site") / "public"
        command = [binary, "build", "--content", content, "--output", folder, "--today", TODAY, "--quiet"]
        result = subprocess.run(list(map(str, command)), capture_output=True, timeout=120)
        assert (result.returncode, result.stderr) == (0, b"")
        sites[name] = folder
    return sites


class Skeleton(html.parser.HTMLParser):
    """The elements of a page with the attributes that no language or agreement may change."""

    KEPT = {"class", "rel", "type", "scope", "role", "data-verbatim", "data-quote", "name", "property", "open", "for"}

    def __init__(self, text):
        super().__init__()
        self.parts = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        # A field's name stands in addresses, in the language of the page.
        kept = tuple((key, value) for key, value in sorted(attributes) if key in self.KEPT and (tag, key) != ("input", "name"))
        self.parts.append((tag, kept))


def test_both_made_up_sites_have_the_same_files(sites):
    nynorsk = {translated(path) for path in tree(sites["nynorsk"])}
    english = {re.sub(r"(assets/[\w-]+)\.\w+\.", r"\1.", path) for path in tree(sites["english"])}
    assert nynorsk == english and len(english) > 50


def test_their_pages_are_built_alike_to_the_last_element(sites):
    pages = [path for path in tree(sites["nynorsk"]) if path.endswith(".html")]
    assert len(pages) > 25
    for path in pages:
        first = Skeleton((sites["nynorsk"] / path).read_text()).parts
        second = Skeleton((sites["english"] / translated(path)).read_text()).parts
        assert first == second, path


def test_the_first_site_has_the_frame_of_the_others(sites):
    def frame(text):
        head = Skeleton(text.split("</head>")[0]).parts
        return {part for part in head if part[0] not in ["script"]}

    home = frame((sites["bokmål"] / "index.html").read_text())
    other = frame((sites["nynorsk"] / "index.html").read_text())
    # An address and colours of its own are all that the others have more.
    assert home <= other
    assert {tag for tag, _ in other - home} <= {"link", "meta"}


def test_each_has_its_language_address_parties_licence_and_colours(sites):
    nynorsk = (sites["nynorsk"] / "index.html").read_text()
    english = (sites["english"] / "index.html").read_text()
    assert '<html lang="nn">' in nynorsk and '<html lang="en">' in english
    assert '<link rel="canonical" href="https://fjordvik.example/lovnader/">' in nynorsk
    assert '<link rel="canonical" href="https://saltmere.example/a/promises/">' in english
    assert "BL og KiF" in nynorsk and "HP and CG" in english
    for name, accent, licence in [("nynorsk", "#7a2048", "CC-BY-4.0"), ("english", "#1d4f91", "CC0-1.0")]:
        [theme] = (sites[name] / "assets").glob("theme.*.css")
        assert accent in theme.read_text()
        for page in sites[name].rglob("*.html"):
            assert f"assets/{theme.name}" in page.read_text()
        assert licence in json.loads((sites[name] / "data/agreement.json").read_bytes())["rights"]
    assert not list((sites["bokmål"] / "assets").glob("theme.*"))


def test_no_page_has_a_style_of_its_own(sites):
    for site in sites.values():
        for page in site.rglob("*.html"):
            assert not re.search(r"<[^>]* style=|<style", page.read_text()), page


def test_nothing_of_the_first_site_stands_in_the_others(sites):
    first = json.loads((sites["bokmål"] / "data/agreement.json").read_bytes())
    words = ["Trondheim", first["title"], *(party["name"] for party in first["parties"])]
    words += [area["title"] for area in first["areas"] if len(area["title"]) > 6]
    for name in ["nynorsk", "english"]:
        for path, data in tree(sites[name]).items():
            text = data.decode()
            for word in words:
                assert word not in text, (name, path, word)


def test_neither_speaks_the_other_s_language(sites):
    norwegian = ["løfte", "lovnad", "Frist", "Ikke ", "Ikkje ", "Forsid", "Framside", "kjelde", "avtalen"]
    for path, data in tree(sites["english"]).items():
        if not path.startswith("assets/"):
            for word in norwegian:
                assert word not in data.decode(), (path, word)
    for path, data in tree(sites["nynorsk"]).items():
        if path.endswith((".html", ".txt", ".ics")) or "atom" in path:
            for word in ["Ikke", "løfte", "Forsiden", " jeg ", "Deadline", "Promise", "Agreement"]:
                assert word not in data.decode(), (path, word)


def test_nothing_of_one_agreement_stands_in_the_program():
    content = ROOT / "content"
    words = ["trondheim", "miljøpakken", "rødgrøn"]
    words += re.findall(r"^  - name: (.*)$", (content / "agreement/index.md").read_text(), re.M)
    words += [f'"{path.parent.name}"' for path in content.glob("commitments/*/index.md")]
    words += [f'"{path.stem}"' for path in content.glob("committees/*.md")]
    files = [*(ROOT / "Sources").rglob("*.swift"), *(ROOT / "templates").rglob("*.swift")]
    files += [*(ROOT / "templates/Assets").rglob("*.*")]
    assert len(files) > 150 and len(words) > 300
    for path in files:
        # Examples in comments may be of a real agreement.
        code = "\n".join(line for line in path.read_text().splitlines() if not line.strip().startswith("//")).lower()
        for word in words:
            assert word.lower() not in code, (path, word)


# Colours


def refused(run, content, palette):
    settings = content / "site.yml"
    settings.write_text(settings.read_text() + f"palette: {palette}\n")
    result = run("build", "--today", TODAY)
    assert result.returncode == 1
    return result.stderr.decode()


@pytest.mark.parametrize(
    "palette, message",
    [
        ('{accent: "#9fb", accent-dark: "#8ad2de"}', "«#9fb» is not a colour; write it as \"#0a5566\""),
        ('{accent: "red;}*{", accent-dark: "#8ad2de"}', "is not a colour"),
        ('{accent: "#8ad2de", accent-dark: "#8ad2de"}', "«#8ad2de» is too close to #f8faf7, with which it is read: the contrast is 1.6 to 1, and must be 4.5"),
        ('{accent: "#0a5566", accent-dark: "#0a5566"}', "take a lighter one"),
        ('{accent: "#0a5566", accent-dark: "#8ad2de", hero: "#888888"}', "take a darker one"),
        ('{accent: "#0a5566"}', "«accent-dark» is missing"),
        ('{accent: "#0a5566", accent-dark: "#8ad2de", herro: "#000000"}', "unknown key «herro»"),
    ],
)  # fmt: skip
def test_a_colour_that_nobody_can_read_is_refused(run, content, tmp_path, palette, message):
    errors = refused(run, content, palette)
    assert message in errors and re.search(r"site\.yml:\d+:\d+: error", errors)
    assert not (tmp_path / "public").exists()


def test_the_colours_that_a_palette_is_held_against_are_those_of_the_style_sheet():
    source = (ROOT / "Sources/Agreements/Publication/Palette.swift").read_text()
    css = (ROOT / "templates/Assets/site.css").read_text()
    short = {color: "#" + color[1::2] for color in ["#ffffff"]}
    rules = {
        "lightGrounds": css.split(":root {")[1].split("}")[0],
        "darkGrounds": css.split("prefers-color-scheme: dark")[1].split("}")[0],
        "heroWords": css.split(".hero {")[1].split("}")[0],
    }
    for name, rule in rules.items():
        colours = re.findall(r"#[0-9a-f]{6}", source.split(f"let {name} = [")[1].split("]")[0])
        assert colours
        for colour in colours:
            assert f"{short.get(colour, colour)};" in rule, (name, colour)
    text = set(re.findall(r"#[0-9a-f]{6}", re.sub(r"--(paper|surface|line|on-accent|open): \S+;", "", rules["heroWords"])))
    assert text == set(re.findall(r"#[0-9a-f]{6}", source.split("let heroWords = [")[1].split("]")[0]))
