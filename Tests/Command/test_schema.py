"""`ordholden schema`: what editors are told of the keys is what the program takes, and what it does not take."""

import json
import re
import subprocess

import jsonschema
import pytest
import yaml

from project import ROOT, TODAY


class Core(yaml.SafeLoader):
    """YAML 1.2, as editors read it: a day is a text."""


Core.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.fixture(scope="module")
def schemas(binary):
    schemas = json.loads(subprocess.run([binary, "schema"], capture_output=True, check=True).stdout)
    for schema in schemas.values():
        jsonschema.Draft7Validator.check_schema(schema)
    return schemas


def kind(path):
    """The kind of a file, by its place in the content."""
    match path.parts:
        case ("site.yml",):
            return "site"
        case ("agreement", "index.md"):
            return "agreement"
        case ("agreement", "signatures.md"):
            return "signatures"
        case ("agreement", _, "index.md"):
            return "area"
        case ("agreement", _, _):
            return "section"
        case ("commitments", _, "index.md"):
            return "commitment"
        case ("commitments", _, _):
            return "entry"
        case (folder, *_):
            return {"committees": "committee", "indicators": "indicator", "pages": "page"}[folder]


def keys(path):
    text = path.read_text()
    return yaml.load(text if path.suffix == ".yml" else text.split("---\n")[1], Core) or {}


def test_every_file_of_the_real_content_follows_its_schema(schemas):
    content, seen = ROOT / "content", set()
    for path in sorted(content.rglob("*")):
        if path.suffix in (".md", ".yml") and path.name != "synonyms.yml" and not path.name.startswith("."):
            name = kind(path.relative_to(content))
            seen.add(name)
            jsonschema.validate(keys(path), schemas[name], jsonschema.Draft7Validator)
    assert seen == set(schemas)


@pytest.mark.parametrize(
    "name, text",
    [
        ("page", "titel: Om"),
        ("page", "title: Om\norder: 0"),
        ("page", "description: x"),
        ("commitment", "title: x\nkind: promise"),
        ("commitment", "title: x\nkind: numeric\ntarget: {at-least: 1, at-most: 2, unit: km}"),
        ("commitment", "title: x\nkind: numeric\ntarget: {unit: km}"),
        ("commitment", "title: x\nkind: goal\ndeadline: 2021-13"),
        ("commitment", "title: x\nkind: goal\ntags: [Luft]"),
        ("entry", "verdict: done"),
        ("entry", "recorded: 2021"),
        ("entry", "sources:\n  - title: x\n    publisher: y\n    type: report\n    url: ftp://x.org"),
        ("entry", "sources:\n  - title: x"),
        ("site", "title: x\ndescription: y\npublisher: z\nlanguage: no"),
        ("agreement", "title: x\nperiod: 2019/2023\nparties: [A]"),
    ],
)
def test_what_the_program_refuses_the_schema_refuses(schemas, name, text):
    assert not jsonschema.Draft7Validator(schemas[name]).is_valid(yaml.load(text, Core))


@pytest.mark.parametrize(
    "name, text",
    [
        ("commitment", "title: 2023\nkind: numeric\ndeadline: 2020-23\ntarget: {reduce-by: 7.5, unit: km, by: 2019/2023}\ntags: luft"),
        ("entry", "sources:\n  - {title: x, publisher: y, type: report, url: 'HTTPS://x.org', date: 2021-06, self-reported: true}"),
        ("committee", "title: x\norder: 2\nwas: Gammel komité"),
    ],
)
def test_what_the_program_takes_the_schema_takes(schemas, name, text):
    jsonschema.validate(yaml.load(text, Core), schemas[name], jsonschema.Draft7Validator)


def test_one_schema_and_all(run, schemas):
    for name, schema in schemas.items():
        result = run("schema", name)
        assert json.loads(result.stdout) == schema
        assert all(part["description"] for part in schema["properties"].values())
    assert run("schema", "pages").returncode == 2
    assert run("schema", "page", "--write").returncode == 2


def test_writing_them(run, content, tmp_path, schemas):
    for _ in range(2):
        result = run("schema", "--write")
        assert result.returncode == 0, result.stderr.decode()
        assert len(result.stdout.splitlines()) == len(schemas)
        assert {path.stem: json.loads(path.read_text()) for path in (content / ".schemas").iterdir()} == schemas
        (content / ".schemas/page.json").write_text("{}")
    # They are no content.
    assert run("check", "--today", TODAY).returncode == 0
    assert run("schema", "--write", "--content", "nowhere").returncode == 1
    assert not (tmp_path / "nowhere").exists()


def test_nothing_is_written_through_a_link(run, content, tmp_path):
    (tmp_path / "outside").mkdir()
    (content / ".schemas").symlink_to(tmp_path / "outside")
    assert run("schema", "--write").returncode == 1
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_new_site_helps_editors(run, tmp_path):
    assert run("init", "by").returncode == 0
    settings = (tmp_path / "by/content/site.yml").read_text().splitlines()[0]
    (path,) = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", settings).groups()
    assert "language" in json.loads((tmp_path / "by/content" / path).read_text())["required"]
    # The task reads what the check says.
    (task,) = json.loads((tmp_path / "by/.vscode/tasks.json").read_text())["tasks"]
    pattern = task["problemMatcher"]["pattern"]
    (tmp_path / "by/content/pages/om.md").write_text("---\ntitel: Om\n---\n\nOm.\n")
    result = run(*task["command"].split()[1:], cwd=tmp_path / "by")
    found = [match for line in result.stderr.decode().splitlines() if (match := re.match(pattern["regexp"], line))]
    assert [match.group(pattern["file"]) for match in found] == ["content/pages/om.md"] * len(found) != []
    assert ("2", "1", "error") in [match.group(*(pattern[part] for part in ("line", "column", "severity"))) for match in found]
