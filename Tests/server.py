"""A web server on loopback for the site as `make site` left it in public/."""

import functools
import http.server
import threading

from project import ROOT

SITE = ROOT / "public"


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    # A page and its parts are asked for at once; a short queue would refuse some on a busy machine.
    request_queue_size = 128

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server_port}"


def serve(folder, handler=Handler):
    """A server of a folder, on a port of its own."""
    server = Server(("127.0.0.1", 0), functools.partial(handler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
