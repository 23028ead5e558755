"""The ready files in .ci/hosting: each can be read, and what they run is there."""

import json
import re
import shlex
import subprocess
import tomllib

import pytest
import yaml

from project import ROOT

FOLDER = ROOT / ".ci/hosting"
YAML = sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.yml"))
WORKFLOWS = [name for name in YAML if name not in ["gitlab-ci.yml", "build/action.yml"]]
ALL = sorted(path for path in FOLDER.rglob("*") if path.is_file())


def read(name):
    return yaml.safe_load((FOLDER / name).read_text())


def scripts():
    """Every piece of shell in the files, by the file's name."""
    found = []

    def walk(name, value):
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in ("run", "script", "before_script"):
                    found.extend((name, line) for line in ([inner] if isinstance(inner, str) else inner))
                else:
                    walk(name, inner)
        elif isinstance(value, list):
            for inner in value:
                walk(name, inner)

    for name in YAML:
        walk(name, read(name))
    container = (FOLDER / "Containerfile").read_text().replace("\\\n", " ")
    found += [("Containerfile", line.removeprefix("RUN ")) for line in container.splitlines() if line.startswith("RUN ")]
    found.append(("sync-bucket", (FOLDER / "sync-bucket").read_text()))
    readme = (FOLDER / "README.md").read_text()
    found += [("README.md", block) for block in re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)]
    return found


@pytest.fixture(scope="module")
def commands(binary):
    """The options of each command, by its words."""
    tool = json.loads(subprocess.run([binary, "--experimental-dump-help"], capture_output=True, check=True).stdout)
    found = {}

    def walk(command, above):
        words = (*above, command["commandName"])
        names = [name for argument in command.get("arguments", []) for name in argument.get("names", [])]
        found[words[1:]] = {"--" + name["name"] for name in names if name["kind"] == "long"}
        for below in command.get("subcommands", []):
            walk(below, words)

    walk(tool["command"], ())
    return found


def test_there_is_one_for_each_host():
    names = {path.relative_to(FOLDER).as_posix() for path in ALL}
    assert names == {
        "README.md", "build/action.yml", "github-pages.yml", "gitlab-ci.yml", "netlify.yml", "netlify.toml",
        "cloudflare-pages.yml", "sync-bucket", "nginx.conf", "Containerfile", "Containerfile.dockerignore",
    }  # fmt: skip
    guide = (FOLDER / "README.md").read_text()
    for name in names - {"README.md", "Containerfile.dockerignore"}:
        assert f"]({name})" in guide, name
    for link in re.findall(r"\]\(([^)#:]+)\)", guide):
        assert (FOLDER / link).exists(), link


def test_what_they_run_is_there(commands):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    seen = set()
    for name, script in scripts():
        script = script.replace("\\\n", " ")
        for target in re.findall(r"(?:^|[;&|]\s*)make\s+([a-z-]+)", script, re.MULTILINE):
            assert target in targets, (name, target)
            seen.add("make")
        for call in re.findall(r'(?:release/ordholden|"\$ordholden"|(?:^|\s)ordholden)[ ]+([a-z].*)', script, re.MULTILINE):
            words = []
            for word in re.sub(r"[|<>;&`].*", "", call).split():
                if (*words, word) not in commands:
                    break
                words.append(word)
            assert words, (name, call)
            for option in re.findall(r"(?<![\w-])(?:\$\{\w+:\+)?(--[a-z-]+)", re.sub(r"[|<>;&`].*", "", call)):
                assert option in commands[tuple(words)], (name, call, option)
            seen.add(" ".join(words))
    assert seen >= {"make", "build", "check", "hosting nginx", "hosting files"}


@pytest.mark.parametrize("name, script", scripts())
def test_the_shell_in_them_is_sound(name, script):
    # What GitHub puts in before a shell reads it is a word.
    script = re.sub(r"\$\{\{.*?\}\}", "word", script)
    check = subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True)
    assert (check.returncode, check.stderr) == (0, ""), script


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_previews_publishes_and_rebuilds(name):
    workflow = read(name)
    # YAML 1.1 takes the key «on» for a truth value.
    events = workflow[True]
    assert events["push"] == {"branches": ["main"]} and "pull_request" in events
    [schedule] = events["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* \*", schedule["cron"])
    build, deploy = workflow["jobs"]["build"], workflow["jobs"]["deploy"]
    assert deploy["needs"] == "build" and "pull_request" in deploy["if"]
    assert any(step.get("uses") == "./.ci/hosting/build" for step in build["steps"])
    [checkout] = [step for step in build["steps"] if step.get("uses", "").startswith("actions/checkout@")]
    # All of the history, for what `check --against` compares.
    assert checkout["with"]["fetch-depth"] == 0
    assert workflow["permissions"].get("contents") == "read"


@pytest.mark.parametrize("name", WORKFLOWS + ["build/action.yml"])
def test_nothing_that_a_stranger_writes_reaches_a_shell(name):
    for script in [script for where, script in scripts() if where == name]:
        assert "${{" not in script, script


def test_the_steps_check_before_they_build():
    steps = [step.get("run", "") for step in read("build/action.yml")["runs"]["steps"]]
    order = [next(i for i, run in enumerate(steps) if word in run) for word in ["make build", "ordholden check", "ordholden build"]]
    assert order == sorted(order) and "--format github" in steps[order[1]]


def test_gitlab_has_what_it_needs():
    jobs = read("gitlab-ci.yml")
    assert "--format gitlab" in " ".join(jobs["check"]["script"])
    assert jobs["check"]["artifacts"]["reports"]["codequality"] in " ".join(jobs["check"]["script"])
    assert jobs["pages"]["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    # Where there is no second deployment, a preview would take the place of the site.
    assert "$PAGES_PREVIEWS" in jobs["preview"]["rules"][0]["if"] and "path_prefix" in jobs["preview"]["pages"]
    assert jobs["pages"]["artifacts"]["paths"] == ["public"]


def test_netlify_publishes_what_the_build_writes():
    settings = tomllib.loads((FOLDER / "netlify.toml").read_text())
    assert settings["build"]["publish"] == "public"
    assert shlex.split(settings["build"]["ignore"]) == ["true"]


def test_the_image_has_what_its_server_reads():
    container = (FOLDER / "Containerfile").read_text()
    assert "COPY .ci/hosting/nginx.conf /etc/nginx/nginx.conf" in container
    assert "/etc/nginx/site.conf" in container and "include site.conf;" in (FOLDER / "nginx.conf").read_text()
    root = re.search(r"--root (\S+)", container)[1]
    assert f"/site/public {root}\n" in container
    port = re.search(r"--listen (\d+)", container)[1]
    assert f"EXPOSE {port}" in container
