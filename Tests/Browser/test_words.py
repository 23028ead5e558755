"""The words a reader sees are the agreement's, and what the site adds among them says so."""

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


def test_every_promise_quotes_the_agreement(browser, address):
    whole = " ".join(signed_words())
    page = browser.new_page()
    promises = sorted((ROOT / "public/lofter").glob("*/index.html"))
    assert len(promises) > 300
    for promise in promises:
        page.set_content(promise.read_text())
        quotes = page.eval_on_selector_all("[data-quote]", "elements => elements.map(e => e.textContent)")
        assert quotes, promise
        for quote in quotes:
            assert " ".join(quote.split()) in whole, (promise, quote)
    page.close()
