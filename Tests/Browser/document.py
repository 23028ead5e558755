"""A page as it is written, before any browser has it."""

import html.parser
import urllib.parse

from server import SITE


class Document(html.parser.HTMLParser):
    """What a page is called, what it links to in which words, and what it needs to be shown."""

    def __init__(self, path, text):
        super().__init__()
        self.path = path
        self.text = text
        self.title = ""
        self.description = None
        self.is_listed = True
        self.links = []
        self.parts = []
        self.images = []
        self.faults = []
        self.inside = []
        self.templates = 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.templates += tag == "template"
        name = attributes.get("name")
        if tag == "meta" and name == "description":
            self.description = attributes["content"]
        if tag == "meta" and (name == "robots" or attributes.get("http-equiv") == "refresh"):
            self.is_listed = False
        if tag == "link" and attributes["rel"] == "stylesheet":
            self.parts.append(self.file(attributes["href"]))
        if tag == "script" and "src" in attributes:
            self.parts.append(self.file(attributes["src"]))
            if "defer" not in attributes and attributes.get("type") != "module":
                self.faults.append(f"a script that is waited for: {attributes['src']}")
        if tag in ("img", "iframe", "video", "audio", "embed", "object", "source"):
            self.images.append(attributes.get("src") or attributes.get("data"))
        self.faults += [f"{attribute}= on <{tag}>" for attribute in attributes if attribute == "style" or attribute.startswith("on")]
        if tag in ("a", "title", "style") or tag == "script" and "src" not in attributes:
            self.inside.append([tag, attributes, ""])

    def handle_data(self, data):
        if self.inside:
            self.inside[-1][2] += data

    def handle_endtag(self, tag):
        self.templates -= tag == "template"
        if not self.inside or self.inside[-1][0] != tag:
            return
        tag, attributes, text = self.inside.pop()
        if tag == "title":
            self.title = self.title or text
        elif tag == "a" and self.templates:
            # What a script makes of it is looked at in a browser.
            pass
        elif tag == "a":
            name = " ".join((attributes.get("aria-label") or text).split())
            self.links.append((name, urllib.parse.urljoin(f"https://site/{self.path}", attributes.get("href", ""))))
        elif tag == "style" or attributes.get("type") not in ("application/ld+json", "application/json", "speculationrules"):
            self.faults.append(f"an inline <{tag}>")

    def file(self, reference):
        """The path in the site of a part of this page; a part from elsewhere is a fault."""
        address = urllib.parse.urljoin(f"https://site/{self.path}", reference)
        if not address.startswith("https://site/"):
            self.faults.append(f"from elsewhere: {reference}")
        return urllib.parse.urlsplit(address).path.lstrip("/")


def all_documents(folder=SITE):
    return [Document(str(file.relative_to(folder)), file.read_text()) for file in sorted(folder.rglob("*.html"))]
