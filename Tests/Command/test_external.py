"""`ordholden check --external`, against a server of the test's own; nothing beyond this machine is asked."""

import http.server
import json
import os
import shutil
import socket
import threading

import pytest


class Handler(http.server.BaseHTTPRequestHandler):
    def do_HEAD(self):
        self.answer("HEAD")

    def do_GET(self):
        self.answer("GET")

    def answer(self, method):
        self.server.asked.append(f"{method} {self.path}")
        self.server.agents.add(self.headers["User-Agent"])
        status = {"/gone": 404, "/removed": 410, "/secret": 403, "/moved": 301}.get(self.path, 200)
        if self.path == "/shy" and method == "HEAD":
            status = 405
        if self.path == "/busy" and len([line for line in self.server.asked if line.endswith("/busy")]) < 3:
            status = 503
        self.send_response(status)
        if self.path == "/moved":
            self.send_header("Location", "/fine")
        if self.path == "/file":
            self.send_header("Location", "file:///etc/passwd")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.asked, server.agents = [], set()
    server.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture
def check(run, tmp_path):
    assert run("init", "by").returncode == 0

    def check(*addresses, arguments=(), **options):
        links = "\n".join(f"[her]({address})" for address in addresses)
        (tmp_path / "by/content/pages/om.md").write_text(f"---\ntitle: Om\ndescription: Om.\n---\n\n{links}\n")
        result = run(
            "check", "--external", "--external-pause", "0.01", "--external-timeout", "5", "--format", "json", *arguments,
            cwd=tmp_path / "by", **options)
        found = json.loads(result.stdout)["diagnostics"] if result.stdout else []
        return result.returncode, [(item["severity"], item.get("line"), item["message"]) for item in found], result.stderr.decode()

    return check


def test_what_is_there_and_what_is_not(check, server):
    paths = ["fine", "gone", "removed", "secret", "moved", "shy", "busy"]
    status, found, _ = check(*(f"{server.address}/{path}" for path in paths))
    assert status == 1
    assert found == [
        ("error", 7, "nothing is at this address any more (404)"),
        ("error", 8, "nothing is at this address any more (410)"),
        ("warning", 9, "the address answers with the status 403"),
    ]
    assert "GET /shy" in server.asked and "GET /fine" not in server.asked
    assert all(agent.startswith("ordholden/") for agent in server.agents)


def test_what_is_no_address_at_all_is_told_apart(check, server):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
        status, found, _ = check(f"{server.address}/fine", f"http://127.0.0.1:{port}/", "http://nowhere.invalid/")
    assert status == 0
    assert found == [
        ("warning", 7, "the address could not be reached: the connection was refused or broken off"),
        ("warning", 8, "the address could not be reached: the host's name is unknown"),
    ]


def test_no_net_at_all_is_said_once(check):
    status, found, _ = check("http://nowhere.invalid/", "http://nowhere.invalid/2")
    assert (status, found) == (0, [("warning", None, "no address could be reached, so none was checked")])


def test_answers_are_kept(check, server, tmp_path):
    address = f"{server.address}/fine"
    check(address)
    assert server.asked == ["HEAD /fine"]
    check(address)
    assert server.asked == ["HEAD /fine"]
    cache = tmp_path / "by/.cache/ordholden/links.json"
    kept = json.loads(cache.read_text())
    kept["answers"][address]["time"] -= 8 * 24 * 60 * 60
    cache.write_text(json.dumps(kept))
    check(address)
    assert server.asked == ["HEAD /fine"] * 2
    cache.write_text("spoilt")
    check(address)
    assert server.asked == ["HEAD /fine"] * 3
    assert [path.name for path in cache.parent.iterdir()] == ["links.json"]


def test_nothing_is_asked_without_the_flag(run, server, content):
    assert run("check").returncode == 0
    assert server.asked == []


def test_no_curl(check, tmp_path):
    # A program named curl in the folder at hand is not what was meant.
    (tmp_path / "by/curl").write_text("#!/bin/sh\ntouch stolen\n")
    (tmp_path / "by/curl").chmod(0o755)
    for path in ["/nonexistent", "."]:
        status, _, complaints = check("http://127.0.0.1:9/", env={"PATH": path})
        assert (status, complaints) == (2, "error: --external needs curl, which is not installed\n")
    assert not (tmp_path / "by/stolen").exists()


def test_an_address_is_never_an_option_nor_a_command(check, server):
    status, _, _ = check(f"{server.address}/fine?a=$(touch${{IFS}}stolen)&b=[1-3]", f"{server.address}/{{x,y}}")
    assert status == 0
    assert sorted(server.asked) == ["HEAD /fine?a=$(touch${IFS}stolen)&b=[1-3]", "HEAD /{x,y}"]


@pytest.mark.parametrize("arguments", [["--external-pause", "-1"], ["--external-timeout", "0"]])
def test_limits_are_usage_errors(check, arguments):
    assert check(arguments=arguments)[0] == 2
