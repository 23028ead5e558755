"""Debian's nginx as a process of a test's own, with the configuration of the container image."""

import http.client
import os
import socket
import ssl
import subprocess
import time

from project import ROOT


def free_port():
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return place.getsockname()[1]


class Nginx:
    """A running server; `site` is what `ordholden hosting nginx` has printed."""

    def __init__(self, folder, port, site, secure=False):
        self.port, self.secure = port, secure
        (folder / "site.conf").write_text(site)
        settings = (ROOT / ".ci/hosting/nginx.conf").read_text()
        self.log = folder / "access.log"
        (folder / "nginx.conf").write_text(settings.replace("/tmp/", f"{folder}/").replace("/dev/stdout", str(self.log)))
        # As root its workers would be another user, who may not see the folders of tests.
        user = " user root;" if os.geteuid() == 0 else ""
        self.command = ["nginx", "-c", str(folder / "nginx.conf"), "-g", f"daemon off;{user}"]
        check = subprocess.run([*self.command, "-t"], capture_output=True, text=True)
        assert check.returncode == 0 and "[warn]" not in check.stderr, check.stderr
        self.errors = folder / "errors.log"
        with self.errors.open("wb") as errors:
            self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=errors)
        self.connection = None
        end = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=5).close()
                break
            except OSError:
                assert time.monotonic() < end and self.process.poll() is None, self.errors.read_text()
                time.sleep(0.05)

    def stop(self):
        if self.connection:
            self.connection.close()
        self.process.terminate()
        self.process.wait(timeout=15)

    def ask(self, path, method="GET", **fields):
        """An answer as its status, its headers by lower-case name, and its body; no header may be there twice."""
        if not self.connection:
            if self.secure:
                context = ssl.create_default_context()
                context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
                self.connection = http.client.HTTPSConnection("127.0.0.1", self.port, timeout=15, context=context)
            else:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=15)
        self.connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in fields.items():
            self.connection.putheader(name.replace("_", "-"), value)
        self.connection.endheaders()
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status >= 400:
            # After some errors nginx closes a connection that it said it would keep.
            self.connection.close()
        headers = {}
        for name, value in answer.getheaders():
            assert name.lower() not in headers, f"{path} has two headers {name}"
            headers[name.lower()] = value
        return answer.status, headers, body
