"""A running `ordholden serve`, for tests."""

import os
import re
import select
import signal
import socket
import subprocess
import time

from project import BINARY, TODAY


class Preview:
    """The program, serving a folder of the test's own; `output` holds what it has printed so far."""

    def __init__(self, folder, *arguments, binary=BINARY):
        self.folder = folder
        self.output = ""
        self.process = subprocess.Popen(
            [str(binary), "serve", "--today", TODAY, *arguments],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        )
        os.set_blocking(self.process.stdout.fileno(), False)
        self.address = self.wait_for(r"The site is on (\S+) ").group(1)
        self.port = int(re.search(r":(\d+)/", self.address).group(1))
        self.host = f"127.0.0.1:{self.port}"

    def read(self, seconds):
        """Takes in what is printed, waiting for it no longer than this."""
        if select.select([self.process.stdout], [], [], seconds)[0]:
            self.output += (self.process.stdout.read() or b"").decode()

    def wait_for(self, pattern, seconds=30):
        end = time.monotonic() + seconds
        while not (match := re.search(pattern, self.output)):
            assert time.monotonic() < end and self.process.poll() is None, self.output
            self.read(0.2)
        return match

    def stop(self, number=signal.SIGINT):
        """Asks it to stop; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        status = self.process.wait(timeout=15)
        self.read(0.2)
        return status

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=15)

    def send(self, data):
        """Sends bytes as they are; what comes back until the server closes or is silent for two seconds."""
        with self.connect() as connection:
            try:
                connection.sendall(data)
            except (BrokenPipeError, ConnectionResetError):
                pass
            return receive(connection)

    def ask(self, target="/", *fields, method="GET", host=None):
        """An ordinary request with these fields besides `Host`; status, fields, body."""
        lines = [f"{method} {target} HTTP/1.1", f"Host: {host or self.host}", "Connection: close", *fields, "", ""]
        return parse(self.send("\r\n".join(lines).encode("latin-1")))


def receive(connection, seconds=2):
    connection.settimeout(seconds)
    data = b""
    try:
        while piece := connection.recv(65536):
            data += piece
    except (TimeoutError, ConnectionResetError):
        pass
    return data


def parse(data):
    """An answer as its status, its fields by lower-case name, and its body."""
    head, _, body = data.partition(b"\r\n\r\n")
    if not head:
        return None, {}, b""
    first, *lines = head.decode().split("\r\n")
    fields = dict(line.lower().split(": ", 1) if ": " in line else (line.lower(), "") for line in lines)
    return int(first.split()[1]), fields, body
