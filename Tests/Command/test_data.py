"""The open data of the site, each format read by a parser and a validator of its own that knows nothing of this program."""

import json

import jsonschema
import pytest

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
    import subprocess

    public = folder / "public"
    command = [binary, "build", "--content", content, "--output", public, "--today", TODAY, "--quiet", *arguments]
    result = subprocess.run(list(map(str, command)), capture_output=True, timeout=120)
    assert result.returncode == 0, result.stderr.decode()
    return public


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
