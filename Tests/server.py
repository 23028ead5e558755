"""A web server on loopback for the site as `make site` left it in public/."""

import http.server

from project import ROOT

SITE = ROOT / "public"


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    # A page and its parts are asked for at once; a short queue would refuse some on a busy machine.
    request_queue_size = 128
