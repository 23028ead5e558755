"""`.ci/hosting/sync-bucket`, with rclone and a bucket on this machine: what is sent, with which headers, in which order."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time

import boto3
import botocore.exceptions
import pytest

from nginx import free_port
from project import ROOT, TODAY, tree


class Bucket:
    """A bucket of moto's S3 server; the requests it had are read from the server's log."""

    def __init__(self, folder):
        self.port = free_port()
        self.log = folder / "moto.log"
        self.seen = 0
        self.address = f"http://127.0.0.1:{self.port}"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                [os.path.join(os.path.dirname(sys.executable), "moto_server"), "-H", "127.0.0.1", "-p", str(self.port)],
                stdout=log, stderr=log, cwd=folder)  # fmt: skip
        self.client = boto3.client("s3", endpoint_url=self.address, region_name="us-east-1", aws_access_key_id="key",
                                   aws_secret_access_key="secret", verify=False)  # fmt: skip
        end = time.monotonic() + 60
        while True:
            try:
                self.client.create_bucket(Bucket="site")
                break
            except botocore.exceptions.EndpointConnectionError:
                assert time.monotonic() < end and self.process.poll() is None, self.log.read_text()
                time.sleep(0.2)
        self.requests()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=15)

    def requests(self):
        """Method and path of each request since the last call."""
        text = self.log.read_text()
        lines, self.seen = text[self.seen :], len(text)
        return re.findall(r'"(?:\x1b\[[0-9;]*m)*([A-Z]+) (?:/site)?(/[^ ?]*)[^ ]* HTTP', lines)

    def sent(self, method="PUT"):
        return [path[1:] for verb, path in self.requests_kept if verb == method and path != "/"]

    def sync(self, folder, binary, *arguments):
        # Nothing of a developer's own buckets and networks.
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder),
            "ORDHOLDEN": str(binary), "RCLONE_CONFIG": str(folder / "rclone.conf"),
            "RCLONE_CONFIG_TEST_TYPE": "s3", "RCLONE_CONFIG_TEST_PROVIDER": "Other", "RCLONE_CONFIG_TEST_REGION": "us-east-1",
            "RCLONE_CONFIG_TEST_ENDPOINT": self.address, "RCLONE_CONFIG_TEST_ACCESS_KEY_ID": "key",
            "RCLONE_CONFIG_TEST_SECRET_ACCESS_KEY": "secret",
        }  # fmt: skip
        (folder / "rclone.conf").touch()
        result = subprocess.run(
            [ROOT / ".ci/hosting/sync-bucket", "test:site", "--today", TODAY, *arguments], cwd=folder, env=environment,
            capture_output=True, text=True, timeout=300)  # fmt: skip
        self.requests_kept = self.requests()
        return result

    def head(self, path):
        answer = self.client.head_object(Bucket="site", Key=path)
        return answer["ContentType"], answer["CacheControl"]

    def holds(self, path):
        try:
            return self.client.get_object(Bucket="site", Key=path)["Body"].read()
        except self.client.exceptions.NoSuchKey:
            return None


@pytest.fixture
def bucket(tmp_path):
    bucket = Bucket(tmp_path)
    yield bucket
    bucket.stop()


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(ROOT / "Tests/Fixtures/sites/nynorsk", tmp_path / "content")


def published(folder):
    return {path: data for path, data in tree(folder / "public").items() if path not in ["_headers", "_redirects"]}


TYPES = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "json": "application/json", "ics": "text/calendar; charset=utf-8", "svg": "image/svg+xml", "csv": "text/csv; charset=utf-8",
    "txt": "text/plain; charset=utf-8", "ttl": "text/turtle; charset=utf-8", "xml": "application/xml",
    "webmanifest": "application/manifest+json", "speculationrules": "application/speculationrules+json",
}  # fmt: skip


def test_only_what_has_changed_is_sent(binary, content, tmp_path, bucket):
    """A site four times: new; as it was; with a sentence more, from a new checkout; with a page less."""
    first = bucket.sync(tmp_path, binary, "--base-url", "https://example.org/")
    assert (first.returncode, first.stderr) == (0, "")
    before = published(tmp_path)
    sent = bucket.sent()
    assert sorted(sent) == sorted(before) and len(before) > 50
    # What pages need is there before them.
    lasting = [path.startswith("assets/") for path in sent]
    assert True in lasting and lasting == sorted(lasting, reverse=True)
    for path, data in before.items():
        assert bucket.holds(path) == data, path
        caching = "public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache"
        assert bucket.head(path) == (TYPES[path.rsplit(".")[-1]], caching), path
    assert b"Contact:" in bucket.holds(".well-known/security.txt")
    for path in ["_headers", ".ordholden-manifest"]:
        assert (tmp_path / "public" / path).exists() and bucket.holds(path) is None
    bucket.requests()

    second = bucket.sync(tmp_path, binary, "--base-url", "https://example.org/")
    assert (second.returncode, second.stderr) == (0, "")
    assert bucket.requests_kept and bucket.sent() == bucket.sent("DELETE") == bucket.sent("POST") == []

    # As in CI, where every file has another time.
    shutil.rmtree(tmp_path / "public")
    page = content / "pages/metode.md"
    page.write_text(page.read_text() + "\nEin setning til.\n")
    assert bucket.sync(tmp_path, binary, "--base-url", "https://example.org/").returncode == 0
    after = published(tmp_path)
    changed = {path for path in after if after[path] != before.get(path)}
    assert 0 < len(changed) < 10 and set(bucket.sent()) == changed and len(bucket.sent()) == len(changed)
    assert bucket.sent("DELETE") == [] and bucket.holds("metode/index.html") == after["metode/index.html"]

    gone = "lovnader/levande-bygder/index.html"
    assert bucket.holds(gone)
    shutil.rmtree(content / "commitments/levande-bygder")
    preamble = content / "agreement/index.md"
    preamble.write_text(preamble.read_text().replace("](commitment:levande-bygder)", "").replace("[Vi vil", "Vi vil"))
    # What the publisher puts between the files of the site is sent too.
    (tmp_path / "public/verify.html").write_text("mine")
    fourth = bucket.sync(tmp_path, binary, "--base-url", "https://example.org/")
    assert (fourth.returncode, fourth.stderr) == (0, "")
    assert bucket.holds(gone) is None and bucket.holds("verify.html") == b"mine"


def test_with_a_mistake_in_the_content_nothing_is_sent(binary, content, tmp_path, bucket):
    (content / "site.yml").write_text("title: x\n")
    result = bucket.sync(tmp_path, binary)
    assert result.returncode == 1 and "content/site.yml:" in result.stderr
    assert bucket.requests_kept == []
