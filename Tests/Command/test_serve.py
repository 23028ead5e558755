"""`ordholden serve` on the wire: what it answers, what it refuses, what it survives. Raw sockets: no client tidies up."""

import re
import signal
import socket
import time

import pytest

from preview import Preview, parse, receive

STREAM = "/_ordholden/events"


@pytest.fixture
def preview(binary, content):
    """A preview of a copy of the real content, that must still be answering at the end."""
    preview = Preview(content.parent, "--port", "0")
    yield preview
    try:
        assert preview.process.poll() is None, preview.output
        assert preview.ask("/")[0] == 200
        preview.read(0.1)
        assert not re.search(r"Fatal error|Crash|Backtrace|^\s*at 0x", preview.output), preview.output
    finally:
        preview.stop()


# What it answers

def test_pages_files_and_redirects(preview):
    for path, kind in [
        ("/", "text/html; charset=utf-8"), ("/omrader/klima/", "text/html; charset=utf-8"),
        ("/data/agreement.json", "application/json"), ("/_ordholden/preview.js", "text/javascript; charset=utf-8"),
        ("/_ordholden/preview.css", "text/css; charset=utf-8"),
    ]:
        status, fields, body = preview.ask(path)
        assert (status, fields["content-type"]) == (200, kind)
        assert len(body) == int(fields["content-length"]) > 0
    page = preview.ask("/")[2].decode()
    for link, kind in [(r"assets/site\.\w+\.css", "text/css; charset=utf-8"), (r"assets/icon\.\w+\.svg", "image/svg+xml")]:
        assert preview.ask("/" + re.search(link, page).group())[1]["content-type"] == kind
    for path, location in [
        ("/omrader", "/omrader/"), ("/omrader/klima?a=b", "/omrader/klima/?a=b"), ("/omrader/index.html", "/omrader/"),
    ]:
        status, fields, _ = preview.ask(path)
        assert (status, fields["location"]) == (301, location)


def test_a_missing_page_is_the_sites_own(preview):
    status, fields, body = preview.ask("/lofter/finnes-ikke/")
    assert status == 404 and fields["content-type"] == "text/html; charset=utf-8"
    assert body == preview.ask("/404.html")[2]


def test_every_answer_is_kept_to_itself(preview):
    for target, fields in [("/", []), ("/nope", []), ("/omrader", []), ("/..", []), ("/", ["Origin: null"])]:
        answer = preview.ask(target, *fields)[1]
        assert answer["cache-control"] == "no-store"
        assert answer["x-content-type-options"] == "nosniff"
        assert answer["cross-origin-resource-policy"] == "same-origin"
        assert "access-control-allow-origin" not in answer
        assert "default-src 'none'" in answer["content-security-policy"]


def test_head_says_what_get_would(preview):
    get, head = preview.ask("/"), preview.ask("/", method="HEAD")
    assert head[0] == 200 and head[2] == b""
    assert head[1] == get[1]


def test_what_the_browser_has_is_not_sent_again(preview):
    tag = preview.ask("/data/agreement.json")[1]["etag"]
    for field in [tag, f'W/{tag}', f'"other", {tag}', "*"]:
        status, fields, body = preview.ask("/data/agreement.json", f"If-None-Match: {field}")
        assert (status, body, fields["etag"]) == (304, b"", tag)
    assert preview.ask("/data/agreement.json", 'If-None-Match: "other"')[0] == 200


def test_parts_of_files(preview):
    _, fields, whole = preview.ask("/data/agreement.json")
    size = len(whole)
    for wanted, part in [
        ("bytes=0-9", whole[:10]), ("bytes=10-", whole[10:]), ("bytes=-7", whole[-7:]),
        (f"bytes=5-{size * 2}", whole[5:]), (f"bytes=-{size * 2}", whole),
    ]:
        status, answer, body = preview.ask("/data/agreement.json", f"Range: {wanted}")
        assert (status, body) == (206, part)
        assert re.fullmatch(rf"bytes \d+-\d+/{size}", answer["content-range"])
    for wanted in [f"bytes={size}-", "bytes=-0"]:
        status, answer, body = preview.ask("/data/agreement.json", f"Range: {wanted}")
        assert (status, answer["content-range"], body) == (416, f"bytes */{size}", b"")
    for wanted in ["bytes=9-5", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5", "bytes=--1", f"bytes={'9' * 40}-1"]:
        assert preview.ask("/data/agreement.json", f"Range: {wanted}")[0] == 200
    assert preview.ask("/data/agreement.json", "Range: bytes=0-9", f"If-Range: {fields['etag']}")[0] == 206
    assert preview.ask("/data/agreement.json", "Range: bytes=0-9", 'If-Range: "other"')[0] == 200


def test_a_connection_takes_several_requests(preview):
    with preview.connect() as connection:
        for _ in range(3):
            connection.sendall(f"HEAD / HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
            assert connection.recv(65536).startswith(b"HTTP/1.1 200")


def test_an_answer_reaches_who_sends_no_more(preview):
    with preview.connect() as connection:
        connection.sendall(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
        connection.shutdown(socket.SHUT_WR)
        assert parse(receive(connection))[0] == 200


# What it refuses

@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"])
def test_other_methods(preview, method):
    status, fields, _ = preview.ask("/", method=method)
    assert (status, fields["allow"]) == (405, "get, head")


def test_what_is_no_request(preview):
    for data in [
        b"hello\r\n\r\n", b"GET /\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"GET / HTTP/9.9\r\n\r\n",
        b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", b"\x00" * 100,
        b"GET / HTTP/1.1\r\nHost: " + preview.host.encode() + b"\r\nBad Header : x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: " + preview.host.encode() + b"\r\nX: a\x00b\r\n\r\n",
    ]:
        status = parse(preview.send(data))[0]
        assert status is None or 400 <= status < 500, (data, status)


def test_a_request_names_this_server_and_once(preview):
    for name in [preview.host, f"localhost:{preview.port}", f"LocalHost:{preview.port}", f"[::1]:{preview.port}"]:
        assert preview.ask("/", host=name)[0] == 200
    for name in [
        "evil.example", f"evil.example:{preview.port}", "127.0.0.1", "localhost", f"127.0.0.1:{preview.port + 1}",
        f"127.0.0.1:{preview.port}.evil.example", f"localhost.:{preview.port}", f"user@{preview.host}",
        f"127.1:{preview.port}", f"0.0.0.0:{preview.port}", f"{preview.host},evil.example", f"[::1%25lo]:{preview.port}",
    ]:
        assert preview.ask("/", host=name)[0] == 421, name
    host = f"Host: {preview.host}\r\n"
    for fields in ["", host + host, host + "Host: evil.example\r\n", "Host: evil.example\r\n" + host]:
        assert parse(preview.send(f"GET / HTTP/1.1\r\n{fields}\r\n".encode()))[0] == 400, fields
    assert parse(preview.send(f"GET / HTTP/1.0\r\n{host}\r\n".encode()))[0] == 400


@pytest.mark.parametrize(
    "target",
    [
        "http://evil.example/", "http://127.0.0.1/", "*", "//../..", "/../content/site.yml", "/%2e%2e/content/site.yml",
        "/omrader/../", "/omrader/%2E/", "/.", "/..%2f..%2fetc/passwd", "/%5c..%5cetc", "/omrader\\klima", "/%00",
        "/omrader%00/", "/%", "/%4", "/%zz", "/%c3%28", "/%ff", "/%ed%a0%80", "/%0d%0aSet-Cookie:a=b", "/a%7f", "/#x",
        "/\xe6",
    ],
)
def test_targets_that_are_no_path_of_a_site(preview, target):
    status, _, body = preview.ask(target)
    assert status == 400, (target, body)


@pytest.mark.parametrize(
    "target",
    [
        "/content/site.yml", "/etc/passwd", "//etc/passwd", "/%252e%252e/", "/OMRADER/", "/omrader//", "//omrader/", "/@fs/etc/passwd",
        "/omrader/klima/index.md", "/.git/config", "/_ordholden/", "/_ordholden/preview.js/", "/_ordholden/events/",
        "/omrader/%C3%A6/", "/\u212alima/".encode().decode("latin-1").replace("\xe2\x84\xaa", "%E2%84%AA"), "/omrader%2fklima%2f%20",
    ],
)
def test_nothing_but_the_site_is_there(preview, target):
    assert preview.ask(target)[0] == 404


def test_pages_of_other_origins_read_nothing(preview):
    own = f"http://{preview.host}"
    for target in ["/", STREAM, "/data/agreement.json"]:
        for fields in [
            ["Origin: null"], ["Origin: http://evil.example"], [f"Origin: https://{preview.host}"], [f"Origin: {own}.evil.example"],
            ["Origin: http://127.0.0.1"], [f"Origin: {own}", "Origin: null"], ["Sec-Fetch-Site: cross-site"], ["Sec-Fetch-Site: same-site"],
            ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"],
            ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"],
            ["Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site"], ["Sec-Fetch-Site: nonsense"],
            ["Origin: http://evil.example", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"],
        ]:
            status, answer, _ = preview.ask(target, *fields)
            assert status == 403 and "access-control-allow-origin" not in answer, (target, fields)
    for fields in [
        [f"Origin: {own}"], ["Sec-Fetch-Site: same-origin"], ["Sec-Fetch-Site: none"],
        ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"],
    ]:
        assert preview.ask("/", *fields)[0] == 200, fields


def test_a_request_brings_nothing_along(preview):
    head = f"GET / HTTP/1.1\r\nHost: {preview.host}\r\n"
    inner = f"GET /data/agreement.json HTTP/1.1\r\nHost: {preview.host}\r\n\r\n"
    for fields, body in [
        (f"Content-Length: {len(inner)}\r\n", inner), ("Transfer-Encoding: chunked\r\n", f"{len(inner):x}\r\n{inner}\r\n0\r\n\r\n"),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", inner), ("Content-Length: 3\r\nContent-Length: 4\r\n", inner),
        ("Content-Length: -1\r\n", inner), ("Transfer-Encoding: xchunked\r\n", inner), ("Content-Length: 10000000000\r\n", "x" * 100_000),
    ]:
        data = preview.send((head + fields + "\r\n" + body).encode())
        assert len(re.findall(rb"HTTP/1\.1 \d", data)) == 1 and parse(data)[0] in (400, 413), (fields, data[:200])


def test_a_header_has_a_size(preview):
    assert preview.ask("/", "X: " + "a" * 15_000)[0] == 200
    assert preview.ask("/", *[f"X-{number}: a" for number in range(98)])[0] == 200
    for fields in [["X: " + "a" * 17_000], ["X: " + "a" * 2_000_000], [f"X-{number}: a" for number in range(101)]]:
        assert preview.ask("/", *fields)[0] == 431, len(fields)
    assert preview.ask("/" + "a" * 17_000)[0] == 431
    # One that never ends is not waited for.
    assert parse(preview.send(f"GET / HTTP/1.1\r\nHost: {preview.host}\r\nX: ".encode() + b"a" * 40_000))[0] == 431


# What it survives

def test_a_header_has_five_seconds(preview):
    with preview.connect() as slow, preview.connect() as silent:
        start = time.monotonic()
        slow.sendall(b"GET / HTTP/1.1\r\n")
        for _ in range(3):
            time.sleep(1)
            slow.sendall(b"X: y\r\n")
        assert parse(receive(slow, 10))[0] == 408
        assert 4 < time.monotonic() - start < 9
        assert receive(silent, 10) == b""


def test_a_client_that_reads_nothing_is_no_load(preview):
    with preview.connect() as connection:
        connection.sendall(f"GET /avtalen/ HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode() * 50)
        assert preview.ask("/")[0] == 200


def open_stream(preview):
    connection = preview.connect()
    connection.sendall(f"GET {STREAM} HTTP/1.1\r\nHost: {preview.host}\r\nAccept: text/event-stream\r\n\r\n".encode())
    data = b""
    while b"data: " not in data:
        piece = connection.recv(65536)
        assert piece, data
        data += piece
    assert b"text/event-stream" in data
    return connection


def test_two_hundred_streams_and_pages_beside_them(preview, content):
    streams = [open_stream(preview) for _ in range(250)]
    assert preview.ask("/")[0] == 200
    page = content / "pages/om.md"
    page.write_text(page.read_text() + "\nEndret.\n")
    for stream in streams:
        assert b"data: " in stream.recv(65536)
    # Half of them vanish in the middle, some without a word.
    for number, stream in enumerate(streams[:125]):
        if number % 2:
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        stream.close()
    page.write_text(page.read_text() + "\nEndret igjen.\n")
    for stream in streams[125:]:
        assert b"data: " in stream.recv(65536)
        stream.close()


def test_more_connections_than_there_may_be(preview):
    connections = [preview.connect() for _ in range(530)]
    try:
        answers = [parse(receive(connection, 2))[0] for connection in connections[-5:]]
        assert answers == [503] * 5
    finally:
        for connection in connections:
            connection.close()
    deadline = time.monotonic() + 10
    while preview.ask("/")[0] != 200:
        assert time.monotonic() < deadline
        time.sleep(0.1)


def test_more_streams_than_there_may_be_leave_room_for_pages(preview):
    streams = []
    for _ in range(384):
        streams.append(open_stream(preview))
    assert preview.ask(STREAM)[0] == 503
    assert preview.ask("/")[0] == 200
    for stream in streams:
        stream.close()


def test_a_thousand_files_saved_at_once_are_read_once_or_twice(preview, content):
    folder = next(path.parent for path in (content / "commitments").glob("*/index.md"))
    files = [*content.glob("*/*/*.md"), *content.glob("*/*.md")] * 2
    before = preview.output.count("Read the content")
    for path in files[:1000]:
        # A trailing line is a change to the words of the file, and to nothing a reader sees.
        path.write_text(path.read_text() + "\n")
    assert len(files[:1000]) == 1000 and folder.exists()
    deadline = time.monotonic() + 6
    while time.monotonic() < deadline:
        preview.read(0.2)
    assert 1 <= preview.output.count("Read the content") - before <= 2, preview.output


def test_a_half_written_file_is_read_again(preview, content):
    page = content / "pages/om.md"
    text = page.read_text()
    with page.open("w") as file:
        file.write(text[:10])
        file.flush()
        # Another file is saved in the meantime, and everything read.
        (content / "pages/ny.md").write_text("---\ntitle: Ny\ndescription: Ny side.\n---\n\nNy.\n")
        preview.wait_for(r"om\.md:1:1: error")
        file.write(text[10:])
    deadline = time.monotonic() + 10
    while preview.ask("/ny/")[0] != 200:
        assert time.monotonic() < deadline, preview.output
        time.sleep(0.05)


def test_folders_come_and_go(preview, content):
    # A whole folder of content is moved away, the content replaced by a copy: as a checkout of another branch does.
    content.rename(content.parent / "away")
    preview.wait_for("there is no such content folder")
    (content.parent / "away").rename(content)
    (content / "pages/ny.md").write_text("---\ntitle: Ny\ndescription: Ny side.\n---\n\nNy.\n")
    deadline = time.monotonic() + 10
    while preview.ask("/ny/")[0] != 200:
        assert time.monotonic() < deadline, preview.output
        time.sleep(0.05)
    (content / "pages/ny.md").unlink()
    while preview.ask("/ny/")[0] != 404:
        assert time.monotonic() < deadline + 10, preview.output
        time.sleep(0.05)


def test_there_may_be_no_site_at_first(binary, tmp_path):
    preview = Preview(tmp_path, "--port", "0")
    try:
        status, _, body = preview.ask("/hva/som/helst")
        assert status == 503 and "there is no such content folder" in body.decode()
    finally:
        assert preview.stop() == 0


# Starting and stopping

@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_when_asked(binary, content, number):
    preview = Preview(content.parent, "--port", "0")
    stream = open_stream(preview)
    assert preview.stop(number) == 0
    stream.close()
    again = Preview(content.parent, "--port", str(preview.port))
    assert again.port == preview.port
    again.stop()


def test_a_port_that_is_taken(binary, content, run):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        result = run("serve", "--port", port)
        assert result.returncode == 1
        assert result.stderr.decode() == (
            f"error: another program listens on port {port}\n"
            "    leave out --port to get the next one that is free, or take any that is with --port 0\n"
        )


def test_the_next_free_port(binary, content):
    first = Preview(content.parent)
    second = Preview(content.parent)
    assert 8080 <= first.port < second.port < 8130
    for preview in (first, second):
        assert preview.ask("/")[0] == 200
        preview.stop()


def test_it_listens_on_this_machine_only(binary, content):
    preview = Preview(content.parent, "--port", "0")
    table = open("/proc/net/tcp").read() + open("/proc/net/tcp6").read()
    listening = [line.split()[1] for line in table.splitlines() if f":{preview.port:04X} " in line and " 0A " in line]
    preview.stop()
    assert [address.split(":")[0] for address in listening] == ["0100007F"]


def test_a_host_that_is_none(run, content):
    result = run("serve", "--host", "no.such.host.invalid", "--port", "0")
    assert result.returncode == 1 and b"cannot listen on no.such.host.invalid" in result.stderr
    assert run("serve", "--port", "70000").returncode == 2


def test_a_site_below_a_path(binary, content):
    preview = Preview(content.parent, "--port", "0", "--base-url", "https://example.org/avtale/")
    try:
        assert preview.address.endswith("/avtale/")
        assert preview.ask("/")[1]["location"] == preview.ask("/index.html")[1]["location"] == "/avtale/"
        assert preview.ask("/omrader/")[1]["location"] == "/avtale/omrader/"
        page = preview.ask("/avtale/omrader/")[2].decode()
        assert '<link rel="canonical" href="https://example.org/avtale/omrader/">' in page
        assert 'href="/avtale/"' in preview.ask("/avtale/nope")[2].decode()
    finally:
        preview.stop()


def test_the_help_has_an_example_that_works(run, content, binary):
    text = run("serve", "--help").stdout.decode()
    example = re.search(r"Example: ordholden serve ([^\n]+)", text).group(1).split()
    assert "--open" in example
    preview = Preview(content.parent, *[word for word in example if word != "--open"], "--port", "0")
    assert preview.ask("/")[0] == 200
    preview.stop()


def test_the_browser_is_opened_where_the_site_is(binary, content, tmp_path, monkeypatch):
    """A program of the browser's name stands in for it."""
    programs = tmp_path / "programs"
    programs.mkdir()
    opener = programs / "xdg-open"
    opener.write_text(f"#!/bin/sh\nprintf %s \"$1\" > {tmp_path}/opened.part && mv {tmp_path}/opened.part {tmp_path}/opened\n")
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    preview = Preview(content.parent, "--port", "0", "--open")
    end = time.monotonic() + 15
    while not (tmp_path / "opened").exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert (tmp_path / "opened").read_text() == preview.address
    preview.stop()


def test_a_machine_without_a_browser_is_no_error(binary, content, tmp_path, monkeypatch):
    (tmp_path / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(tmp_path))
    preview = Preview(content.parent, "--port", "0", "--open")
    preview.wait_for("no browser could be opened")
    assert preview.ask("/")[0] == 200
    assert preview.stop() == 0
