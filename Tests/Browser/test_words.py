"""The words a reader sees are the agreement's, and what the site adds among them says so."""

import html.parser
import re

from project import ROOT

OWN_WORDS = """() => [...document.querySelectorAll('[data-verbatim]')]
    .map(element => { const copy = element.cloneNode(true);
        copy.querySelectorAll('[data-note]').forEach(note => note.remove());
        return copy.textContent; }).join('\\n')"""


def signed_words():
    text = (ROOT / "Tests/Fixtures/agreement.txt").read_text()
    text = text.replace("●", "").replace("LNF-R- \nområder", "LNF-R-områder")
    return re.sub(r"(?m)^[1-8]\. (?=[A-ZÆØÅ])", "", text).split()


class Quotes(html.parser.HTMLParser):
    """What a page says that the agreement says."""

    def __init__(self, text):
        super().__init__()
        self.quotes = []
        self.open = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if "data-quote" in dict(attributes):
            self.quotes.append("")
            self.open.append(tag)
        elif self.open and tag == self.open[-1]:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if self.open and tag == self.open[-1]:
            self.open.pop()

    def handle_data(self, data):
        if self.open:
            self.quotes[-1] += data


def words(browser, address, path):
    page = browser.new_page()
    page.goto(address + path)
    text = page.evaluate(OWN_WORDS)
    page.close()
    return text.split()


def test_the_whole_agreement_is_verbatim(browser, address):
    assert words(browser, address, "/avtalen/") == signed_words()


def test_the_chapters_hold_the_same_words(browser, address):
    areas = [path.name for path in (ROOT / "content/agreement").iterdir() if path.is_dir()]
    whole = " ".join(signed_words())
    for area in areas:
        chapter = " ".join(words(browser, address, f"/avtalen/{area}/"))
        assert len(chapter) > 100 and chapter in whole, area


def test_every_promise_quotes_the_agreement():
    whole = " ".join(signed_words())
    promises = sorted((ROOT / "public/lofter").glob("*/index.html"))
    assert len(promises) > 300
    for promise in promises:
        quotes = Quotes(promise.read_text()).quotes
        assert quotes, promise
        for quote in quotes:
            assert " ".join(quote.split()) in whole, (promise, quote)
