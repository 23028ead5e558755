"""`ordholden hosting nginx`, served by Debian's nginx: headers, types, compressed files, what has moved or is missing."""

import pathlib
import re
import shutil
import subprocess

import pytest

from nginx import Nginx, free_port
from project import ROOT, TODAY, tree

# By the endings of all that a site has; written apart from the program's own table.
TYPES = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8",
    "ttl": "text/turtle; charset=utf-8", "json": "application/json", "xml": "application/xml", "svg": "image/svg+xml",
    "atom": "application/atom+xml", "webmanifest": "application/manifest+json", "png": "image/png",
    "speculationrules": "application/speculationrules+json",
}  # fmt: skip
EVERYWHERE = ["x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy",
              "content-security-policy", "cross-origin-resource-policy", "cache-control"]  # fmt: skip


def moved_content(folder):
    """A made-up agreement, of which a promise and an area have had other names, and one name was split; with search files."""
    content = shutil.copytree(ROOT / "Tests/Fixtures/sites/nynorsk", folder / "content")
    for path, names in [("commitments/ny-kai/index.md", "kai, delt"), ("commitments/sma-klassar/index.md", "delt"),
                        ("agreement/skule/index.md", "skule-og-barn")]:  # fmt: skip
        page = content / path
        page.write_text(page.read_text().replace("---\n", f"---\naliases: [{names}]\n", 1))
    settings = content / "site.yml"
    settings.write_text(settings.read_text() + "search-list-limit: 1\n")
    return content


class Served:
    """A site that was built compressed, and nginx with what is printed for it."""

    def __init__(self, binary, folder, base, *options):
        self.base, self.folder = base, folder
        self.site = folder / "public"
        port = free_port()
        content = ["--content", moved_content(folder), "--today", TODAY, "--base-url", f"https://127.0.0.1{base}"]
        self.run(binary, "build", *content, "--output", self.site, "--compress", "--quiet")
        self.text = self.run(binary, "hosting", "nginx", *content, "--root", self.site, "--listen", f"127.0.0.1:{port}",
                             "--brotli", *options)  # fmt: skip
        self.server = Nginx(folder, port, self.text, secure="--certificate" in options)

    @staticmethod
    def run(*command):
        result = subprocess.run(list(map(str, command)), capture_output=True, timeout=300, text=True)
        assert (result.returncode, result.stderr) == (0, "")
        return result.stdout

    def ask(self, path, *arguments, **fields):
        assert path.startswith("/")
        return self.server.ask(self.base[:-1] + path, *arguments, **fields)

    def files(self):
        """Every file that a visitor may ask for, by its path below the site."""
        files = tree(self.site)
        moved = [line.split()[0].removeprefix(self.base) for line in files["_redirects"].decode().splitlines()]
        assert len(moved) == 5
        return {
            path: data for path, data in files.items()
            if path not in ["_headers", "_redirects"] and not path.startswith(tuple(moved))
        }  # fmt: skip


@pytest.fixture(scope="module", params=["/", "/a/avtale/"])
def served(binary, tmp_path_factory, request):
    served = Served(binary, tmp_path_factory.mktemp("nginx"), request.param)
    yield served
    served.server.stop()


def policy(headers):
    return {name: values for name, *values in map(str.split, headers["content-security-policy"].split(";"))}


def is_fingerprinted(path):
    return path.startswith("assets/") or re.match(r"sok/[^/]+/", path) is not None and path.endswith(".json")


def test_every_file_is_sent_whole_as_what_it_is(served):
    texts = {path: data for path, data in served.files().items() if not path.endswith((".br", ".gz"))}
    assert len(texts) > 50
    for path, data in texts.items():
        status, headers, body = served.ask("/" + path.removesuffix("index.html"))
        assert (status, body) == (200, data), path
        assert headers["content-type"] == TYPES[path.rsplit(".")[-1]], path
        assert "content-encoding" not in headers
        expected = "public, max-age=31536000, immutable" if is_fingerprinted(path) else "no-cache"
        assert headers["cache-control"] == expected, path
        assert set(EVERYWHERE) <= set(headers), path
        assert headers["x-content-type-options"] == "nosniff"
        if path.endswith(".html") and not path.startswith("innvev/"):
            assert served.ask("/assets/" + headers["speculation-rules"].strip('"').rsplit("/")[-1])[0] == 200, path


def test_embeds_alone_may_be_framed_and_data_alone_read(served):
    kinds = {"framed": 0, "read": 0}
    for path in served.files():
        if path.endswith((".br", ".gz")):
            continue
        headers = served.ask("/" + path.removesuffix("index.html"))[1]
        is_embed = re.match(r"innvev/[^/]+/[^/]+/index.html", path) is not None
        is_data = path.startswith("data/") and path != "data/index.html"
        assert policy(headers)["frame-ancestors"] == (["*"] if is_embed else ["'none'"]), path
        assert policy(headers)["default-src"] == ["'none'"] and "unsafe" not in headers["content-security-policy"]
        assert headers["cross-origin-resource-policy"] == ("cross-origin" if is_embed or is_data else "same-origin"), path
        assert headers.get("access-control-allow-origin") == ("*" if is_data else None), path
        kinds["framed"] += is_embed
        kinds["read"] += is_data
    assert kinds["framed"] > 5 and kinds["read"] > 5


def test_a_browser_gets_the_smallest_that_it_takes(served):
    counts = {"br": 0, "gz": 0}
    for path, data in served.files().items():
        text, _, ending = path.rpartition(".")
        if ending not in counts:
            continue
        counts[ending] += 1
        status, headers, body = served.ask("/" + text.removesuffix("index.html"), Accept_Encoding={"br": "br", "gz": "gzip"}[ending])
        assert (status, body) == (200, data), path
        assert headers["content-encoding"] == {"br": "br", "gz": "gzip"}[ending]
        assert headers["content-type"] == TYPES[text.rsplit(".")[-1]] and headers["vary"] == "Accept-Encoding"
    assert counts["br"] >= counts["gz"] > 50
    assert served.ask("/", Accept_Encoding="gzip, deflate, br")[1]["content-encoding"] == "br"
    assert served.ask("/", Accept_Encoding="gzip;q=1.0, *;q=0", Via="1.1 proxy")[1]["content-encoding"] == "gzip"
    assert "content-encoding" not in served.ask("/", Accept_Encoding="identity")[1]


def test_what_a_browser_has_is_not_sent_again(served):
    for coding in ["identity", "gzip", "br"]:
        _, headers, body = served.ask("/", Accept_Encoding=coding)
        status, again, nothing = served.ask("/", Accept_Encoding=coding, If_None_Match=headers["etag"])
        assert (status, nothing) == (304, b"") and body and again["cache-control"] == "no-cache"
    assert served.ask("/", If_None_Match='"other"')[0] == 200


def test_what_is_not_there_is_the_site_s_own_page(served):
    page = (served.site / "404.html").read_bytes()
    for path in ["/nothing", "/nothing/", "/lovnader/nothing/", "/assets/site.0000.css", "/innvev/lovnad/nothing/", "/assets/",
                 "/data/commitments/", "/kai/"]:  # fmt: skip
        status, headers, body = served.ask(path)
        assert (status, body) == (404, page), path
        assert headers["content-type"] == TYPES["html"] and headers["cache-control"] == "no-cache", path
        assert policy(headers)["frame-ancestors"] == ["'none'"] and set(EVERYWHERE) <= set(headers)


def test_what_could_not_be_sent_is_not_kept(served):
    [style] = served.site.glob("assets/site.*.css")
    for method, fields, expected in [("POST", {}, 405), ("GET", {"If_Match": '"other"'}, 412)]:
        status, headers, _ = served.ask(f"/assets/{style.name}", method, **fields)
        assert status == expected and "immutable" not in headers["cache-control"]
    # Files are sent whole.
    status, headers, body = served.ask(f"/assets/{style.name}", Range="bytes=99999999-")
    assert (status, body) == (200, style.read_bytes()) and "accept-ranges" not in headers


def test_nothing_that_is_the_publisher_s_own_is_sent(served):
    assert (served.site / ".ordholden-manifest").exists() and (served.site / "_headers").exists()
    (served.site / "lovnader/.env").write_text("secret")
    (served.site / ".git").mkdir(exist_ok=True)
    (served.site / ".git/HEAD").write_text("secret")
    for path in ["/.ordholden-manifest", "/_headers", "/_redirects", "/lovnader/.env", "/.git/HEAD", "/.git/", "/%2egit/HEAD",
                 "/lovnader/%2e%2e/.git/HEAD", "/..%2f..%2fetc/passwd"]:  # fmt: skip
        status, _, body = served.ask(path)
        assert status in (400, 404) and b"secret" not in body and b"root:" not in body, path
    (served.site / ".well-known").mkdir(exist_ok=True)
    (served.site / ".well-known/security.txt").write_text("Contact: mailto:a@example.org\n")
    status, headers, _ = served.ask("/.well-known/security.txt")
    assert status == 200 and headers["content-type"] == TYPES["txt"]


def test_what_has_moved_is_told_so(served):
    base = served.base[:-1]
    for old, new in [("/lovnader/kai/", "/lovnader/ny-kai/"), ("/innvev/lovnad/kai/", "/innvev/lovnad/ny-kai/"),
                     ("/omrade/skule-og-barn/", "/omrade/skule/"), ("/avtalen/skule-og-barn/", "/avtalen/skule/")]:  # fmt: skip
        status, headers, _ = served.ask(old)
        assert (status, headers["location"]) == (301, base + new), old
        assert set(EVERYWHERE) <= set(headers)
        assert served.ask(new)[0] == 200
        assert served.ask(old + "?a=b")[1]["location"] == base + new + "?a=b"
        # The page that leads on is there for other servers.
        assert b'http-equiv="refresh"' in (served.site / old[1:] / "index.html").read_bytes()
        assert f"{base}{old} {base}{new} 301\n" in (served.site / "_redirects").read_text()
    # What was split is for the reader to choose.
    assert served.ask("/lovnader/delt/")[0] == 200 and "/delt/ " not in (served.site / "_redirects").read_text()


def test_a_folder_s_address_ends_with_a_slash(served):
    status, headers, _ = served.ask("/lovnader/ny-kai")
    assert (status, headers["location"]) == (301, served.base[:-1] + "/lovnader/ny-kai/")
    if served.base != "/":
        status, headers, _ = served.server.ask(served.base[:-1])
        assert (status, headers["location"]) == (301, served.base)
        assert served.server.ask("/")[0] == served.server.ask("/lovnader/")[0] == 404


def test_the_logs_have_no_addresses(served):
    for path in ["/", "/nothing", "/assets/"]:
        served.ask(path)
    log = served.server.log.read_text()
    assert "127.0.0.1" not in log + served.server.errors.read_text() and " 200 GET " in log and " 404 GET " in log


def test_it_is_told_over_tls_alone_that_tls_is_needed(served):
    assert "strict-transport-security" not in served.ask("/")[1]
    assert served.ask("/", X_Forwarded_Proto="https")[1]["strict-transport-security"].startswith("max-age=")


def test_over_tls(binary, tmp_path):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                    "-subj", "/CN=127.0.0.1", "-keyout", tmp_path / "site.key", "-out", tmp_path / "site.pem"],
                   check=True, capture_output=True)  # fmt: skip
    served = Served(binary, tmp_path, "/", "--certificate", str(tmp_path / "site.pem"), "--key", str(tmp_path / "site.key"))
    try:
        for path in ["/", "/nothing"]:
            assert int(re.search(r"max-age=(\d+)", served.ask(path)[1]["strict-transport-security"])[1]) > 31_536_000
    finally:
        served.server.stop()


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--name", "a;b"], "is no name of a server"),
        (["--name", "løfter.no"], "is no name of a server"),
        (["--root", "/srv/$uri"], "is no path that nginx can be told"),
        (["--root", ""], "is no path that nginx can be told"),
        (["--listen", "80 default_server"], "is no place to listen"),
        (["--certificate", "a.pem"], "belong together"),
        (["--base-url", "example.org"], "is no address of a site"),
        (["--base-url", "https://example.org/a;b/"], "is no address of a site"),
        (["--base-url", "https://anna@example.org/"], "is no address of a site"),
    ],
)  # fmt: skip
def test_what_nginx_would_misread_is_refused(run, content, arguments, message):
    result = run("hosting", "nginx", *arguments)
    assert result.returncode == 2 and message in result.stderr.decode() and result.stdout == b""


def test_a_name_beyond_ascii_must_be_given_as_it_is_sent(run, content):
    result = run("hosting", "nginx", "--base-url", "https://løfter.no/")
    assert result.returncode == 1 and "--name xn--" in result.stderr.decode() and result.stdout == b""
    result = run("hosting", "nginx", "--base-url", "https://løfter.no/", "--name", "xn--lfter-uua.no")
    assert result.returncode == 0 and b"server_name xn--lfter-uua.no;" in result.stdout


def test_a_mistake_in_the_content_is_told(run, content):
    (content / "site.yml").write_text("title: x\n")
    for command in ["nginx", "files"]:
        result = run("hosting", command)
        assert result.returncode == 1 and b"content/site.yml:" in result.stderr and result.stdout == b""


def test_files_lists_what_the_build_writes(run, content, tmp_path):
    assert run("build", "--today", TODAY).returncode == 0
    lines = [line.split("\t") for line in run("hosting", "files", "--today", TODAY).stdout.decode().splitlines()]
    assert sorted(path for _, _, path in lines) == sorted(set(tree(tmp_path / "public")) - {"_headers", "_redirects"})
    for caching, kind, path in lines:
        assert kind == TYPES[path.rsplit(".")[-1]] and caching.endswith("immutable") == is_fingerprinted(path), path
    lasting = [caching.endswith("immutable") for caching, _, _ in lines]
    assert lasting == sorted(lasting, reverse=True) and True in lasting


def test_cloudflare_takes_as_many_rules_as_there_are(run, content, tmp_path):
    """It reads 100 rules of _headers, of lines of 2000 characters."""
    assert run("build", "--today", TODAY, "--base-url", "https://example.org/").returncode == 0
    lines = (tmp_path / "public/_headers").read_text().splitlines()
    assert len([line for line in lines if line.startswith("/")]) <= 100 and max(map(len, lines)) <= 2000
