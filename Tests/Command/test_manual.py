"""What the program says about itself: `--help`, its examples, completions, and the manual page."""

import json
import re
import shlex
import shutil
import subprocess

import pytest

from project import ROOT, TODAY


@pytest.fixture(scope="session")
def commands(binary):
    """Every command, by its words, with what is said about it."""
    tool = json.loads(subprocess.run([binary, "--experimental-dump-help"], capture_output=True, check=True).stdout)
    found = {}

    def walk(command, above):
        words = (*above, command["commandName"])
        if command["commandName"] != "help":
            found[words] = command
            for below in command.get("subcommands", []):
                walk(below, words)

    walk(tool["command"], ())
    return found


def examples(command):
    return re.findall(r"^Example: (.*)$", command.get("discussion", ""), re.MULTILINE)


def test_every_command_has_help_with_an_example(run, commands):
    assert ("ordholden", "new", "page") in commands
    for words, command in commands.items():
        result = run(*words[1:], "--help")
        assert result.returncode == 0
        assert b"USAGE: " + " ".join(words).encode() in result.stdout
        if len(words) > 1:
            assert examples(command) and b"Example: " in result.stdout, words


def test_every_example_works(binary, commands, content, tmp_path, run):
    """Each as it stands, by a shell, on the real content as it was published."""
    identity = ["-c", "user.name=x", "-c", "user.email=x@example.org"]
    for arguments in [["init", "-q", "-b", "main"], ["add", "."], [*identity, "commit", "-qm", "Publish"],
                      ["update-ref", "refs/remotes/origin/main", "HEAD"]]:
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True, capture_output=True)
    programs = tmp_path / ".programs"
    programs.mkdir()
    (programs / "ordholden").symlink_to(binary)
    found = [example for command in commands.values() for example in examples(command)]
    assert len(found) >= len(commands) - 1
    for example in found:
        assert shlex.split(example)[0] == "ordholden"
        shutil.rmtree(content)
        shutil.copytree(ROOT / "content", content)
        shutil.rmtree(tmp_path / "my-city", ignore_errors=True)
        # A preview goes on until it is told to stop.
        stops = ["timeout", "--preserve-status", "--signal", "INT", "10"] if " serve" in example else []
        result = subprocess.run(
            [*stops, "bash", "-c", f"exec {example}"], cwd=tmp_path, capture_output=True, stdin=subprocess.DEVNULL,
            timeout=120, env={"PATH": f"{programs}:/usr/bin:/bin"})
        assert result.returncode == 0, (example, result.stderr.decode())
        assert not stops or b"http://127.0.0.1:" in result.stdout + result.stderr


@pytest.mark.parametrize("shell, arguments", [("bash", ["bash", "-n"]), ("zsh", ["zsh", "-n"]), ("fish", ["fish", "-n"])])
def test_completions(run, tmp_path, shell, arguments):
    result = run("--generate-completion-script", shell)
    assert result.returncode == 0 and b"github" in result.stdout and b"progress" in result.stdout
    script = tmp_path / "script"
    script.write_bytes(result.stdout)
    if shutil.which(shell):
        assert subprocess.run([*arguments, script], capture_output=True).stderr == b""
    else:
        assert shell != "bash"


def test_bash_completes_a_command(run, tmp_path, binary):
    (tmp_path / "script").write_bytes(run("--generate-completion-script", "bash").stdout)
    (tmp_path / "ordholden").symlink_to(binary)
    shown = subprocess.run(
        ["bash", "-c", 'PATH=$PWD:$PATH; source script; COMP_WORDS=(ordholden prog); COMP_CWORD=1; COMP_LINE="ordholden prog"; '
         'COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9; _ordholden ordholden prog ordholden; echo "${COMPREPLY[@]}"'],
        cwd=tmp_path, capture_output=True, text=True)
    assert shown.stdout.strip() == "progress", shown.stderr


def test_the_manual_page_is_sound(run, tmp_path, commands):
    page = run("manual").stdout
    (tmp_path / "ordholden.1").write_bytes(page)
    lint = subprocess.run(["mandoc", "-Tlint", "-W", "warning", "ordholden.1"], cwd=tmp_path, capture_output=True, text=True)
    assert (lint.returncode, lint.stdout) == (0, "")
    text = subprocess.run(["mandoc", "-Tutf8", "ordholden.1"], cwd=tmp_path, capture_output=True, text=True).stdout
    text = re.sub(r".\x08", "", text)
    for words, command in commands.items():
        assert " ".join(words) in text
        for argument in command.get("arguments", []):
            for name in argument.get("names", []):
                if name["kind"] == "long" and argument["shouldDisplay"] and name["name"] not in ("help", "version"):
                    assert f"--{name['name']}" in text, (words, name)
        for example in examples(command):
            assert re.sub(r"\s+", " ", example) in re.sub(r"\s+", " ", text)
    assert page == run("manual").stdout
