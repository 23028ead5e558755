"""The search, in a real browser, under the policy the site is meant for, with and without its script."""

import functools
import json
import shutil
import subprocess
import threading

import pytest

from project import BINARY, ROOT, TODAY
from server import SITE, Handler, Server

SCRIPTS = ROOT / "templates/Assets/search"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types ordholden"
)

# What is typed, and a promise that answers.
QUERIES = {
    "klimabudsjett": "klimabudsjett",
    "KLIMABUDSJETT": "klimabudsjett",
    "klima budsjett": "klimabudsjett",
    "klimabudsjet": "klimabudsjett",
    "sykkelandel": "sykkelandel",
    "sykehjemsplass": "full-sykehjemsdekning",
    "sjukeheim": "full-sykehjemsdekning",
    "eldre omsorg": "studentstillinger-i-eldreomsorgen",
    "eldreomsorgen": "grunnbemanning-i-eldreomsorgen",
    "barnehge": "sorsamisk-barnehage",
    "sorsamisk": "sorsamisk-barnehage",
    "sørsamisk barnehage": "sorsamisk-barnehage",
    "bybane": "bybane",
    "trikk": "bybane",
    "regnskog": "ikke-avskoging-av-tropisk-skog",
    "basseng": "bydelsbasseng",
    "svømmehall": "bydelsbasseng",
    "co2": "co2-fangst-pa-forbrenningsanlegget",
    "likelønn": "likelonnspott",
    "matsvinn": "halvert-matsvinn",
}
# What is typed in words that the agreement has not, with slips, in English or nynorsk.
OTHER_WORDS = {
    "mobing": "antimobbeprogram-pa-alle-skoler",
    "sykelvei": "sykkelveier-foran-bilparkering",
    "skjenketider": "minstelonn-i-retningslinjer-for-skjenking",
    "legekontor": "fastlegeordningen",
    "programmering": "digital-kompetanse-for-alle-elever",
    "badeland": "bydelsbasseng",
    "lokaltog": "jernbaneloft",
    "dårlig luft": "ren-luft",
    "bullying": "nulltoleranse-for-mobbing",
    "barnehageplassar": "barnehageplass-til-alle-ettaringer",
}


class PolicyHandler(Handler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


def serve(folder):
    server = Server(("127.0.0.1", 0), functools.partial(PolicyHandler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}"


@pytest.fixture(scope="module")
def guarded():
    """The site under its policy."""
    server, address = serve(SITE)
    yield address
    server.shutdown()


@pytest.fixture(scope="module")
def filed(tmp_path_factory):
    """The same site with its search in files."""
    folder = tmp_path_factory.mktemp("files")
    shutil.copytree(ROOT / "content", folder / "content")
    with open(folder / "content/site.yml", "a") as settings:
        settings.write("search-list-limit: 10\n")
    subprocess.run(
        [BINARY, "build", "--quiet", "--today", TODAY, "--content", folder / "content", "--output", folder / "public"], check=True
    )
    server, address = serve(folder / "public")
    yield address, folder / "public"
    server.shutdown()


@pytest.fixture
def visit(browser):
    """Opens pages that may have scripts, and fails on what they complain of."""
    contexts = []
    complaints = []

    def open_page(address, path="/sok/", allowed=(), **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: any(word in message.text for word in allowed) or complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def until(page, condition):
    """Waits for a condition; the policy forbids Playwright's own way, which makes code of text."""
    for _ in range(500):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(10)
    pytest.fail(f"never came true: {condition}")


def ids(page):
    return [link.get_attribute("href").strip("/").split("/")[-1] for link in page.query_selector_all("#results a")]


def ask(page, query):
    """Types a query, and waits until the page has told what it found."""
    page.fill("#q", "")
    until(page, "document.querySelector('#status').textContent === ''")
    page.fill("#q", query)
    until(page, "document.querySelector('#status').textContent !== ''")
    page.wait_for_timeout(30)
    return page.inner_text("#status"), ids(page)


@pytest.mark.parametrize("query", OTHER_WORDS)
def test_what_is_meant_is_found_by_other_words(visit, guarded, query):
    _, found = ask(visit(guarded), query)
    assert OTHER_WORDS[query] in found[:10]


@pytest.mark.parametrize("query", ["forsvaret", "kino", "vindkraft", "elsparkesykkel", "sentralbad", "amming av katter"])
def test_what_nobody_promised_gives_few_results(visit, guarded, query):
    status, found = ask(visit(guarded), query)
    assert len(found) <= 3 and "Ingen" in status, found


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_finds_the_promise_first_of_ten(visit, guarded, query):
    _, found = ask(visit(guarded), query)
    assert QUERIES[query] in found[:10]


def test_both_kinds_of_search_give_the_same_answers(visit, guarded, filed):
    listed, looked_up = visit(guarded), visit(filed[0])
    for query in [*QUERIES, "hundepark", "gang og sykkelvei", "xyzzy", "oppfylt", "i", "folkehelse", "narkomane", "hva gjør dere mot mobbing"]:
        status, found = ask(listed, query)
        few_files, first = ask(looked_up, query)
        assert (few_files, first) == (status, found[: len(first)]) and bool(first) == bool(found), query
        if len(first) < len(found):
            looked_up.click("#results button")
            until(looked_up, f"document.querySelectorAll('#results a').length > {len(first)}")
            assert ids(looked_up)[: len(found)] == found, query


def test_a_first_query_in_files_costs_few_requests(visit, filed):
    page = visit(filed[0])
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for query in [*QUERIES, "xylofon", "bilfri barnehage i sentrum for ansatte studenter", "sykkelskole", "trehus mellom bybane"]:
        page.goto("about:blank")
        page.goto(filed[0] + "/sok/")
        asked.clear()
        ask(page, query)
        assert len([url for url in asked if ".json" in url]) <= 4, (query, asked)


def test_the_address_holds_the_search_and_back_returns(visit, guarded):
    page = visit(guarded, "/sok/?q=skole&verdikt=partly-fulfilled")
    page.wait_for_selector("#results li")
    assert page.input_value("#q") == "skole"
    assert page.is_checked("input[name=verdikt][value=partly-fulfilled]")
    verdicts = {row.get_attribute("class") for row in page.query_selector_all("#results .verdict")}
    assert verdicts == {"verdict v-partly-fulfilled"}
    page.fill("#q", "bybane")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sok/?q=bybane*")
    found = ids(page)
    page.go_back()
    until(page, "document.querySelector('#q').value === 'skole'")
    assert "q=skole&verdikt=partly-fulfilled" in page.url
    assert page.is_checked("input[name=verdikt][value=partly-fulfilled]")
    until(page, "[...document.querySelectorAll('#results .verdict')].every((sign) => sign.classList.contains('v-partly-fulfilled'))")
    assert ids(page) != found
    page.go_forward()
    until(page, "document.querySelector('#q').value === 'bybane'")


def test_filters_count_and_combine(visit, guarded):
    page = visit(guarded, "/sok/?q=skole")
    page.wait_for_selector("#results li")
    total = int(page.inner_text("#status").split()[0])
    page.click(".facets summary")
    counts = page.eval_on_selector_all("input[name=omrade]", "boxes => boxes.map(box => +box.closest('label').querySelector('.count').textContent)")
    assert sum(counts) == total
    box = page.query_selector("input[name=omrade][value=oppvekst]")
    expected = int(box.evaluate("box => box.closest('label').querySelector('.count').textContent"))
    box.check()
    until(page, f"document.querySelector('#status').textContent.startsWith('{expected} ')")
    assert "omrade=oppvekst" in page.url
    areas = {area.inner_text() for area in page.query_selector_all("#results .where")}
    assert areas == {"Oppvekst"}


def test_the_list_without_script_is_whole(browser, guarded):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(guarded + "/sok/?q=bybane")
    promises = list((ROOT / "content/commitments").iterdir())
    assert len(page.query_selector_all("#all .promises > li > a")) == len(promises)
    assert page.is_visible("noscript p")
    assert not page.is_visible(".facets")
    for query, promise in QUERIES.items():
        assert page.query_selector(f'#all a[href$="/{promise}/"]'), query
    context.close()


def test_it_works_from_disk(visit):
    page = visit(f"file://{SITE}", "/sok/index.html?q=klimabudsjett")
    page.wait_for_selector("#results li")
    assert ids(page)[0] == "klimabudsjett"
    for query, promise in QUERIES.items():
        assert promise in ask(page, query)[1], query


def test_it_works_by_keyboard_alone(visit, guarded):
    page = visit(guarded)
    page.keyboard.press("/")
    page.keyboard.type("sykkel")
    page.wait_for_selector("#results li")
    focused = "document.activeElement.tagName + ' ' + (document.activeElement.closest('[id]')?.id ?? '')"
    page.keyboard.press("ArrowDown")
    assert page.evaluate(focused).startswith("A ")
    first = page.evaluate("document.activeElement.href")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.href") != first
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "q"
    assert page.input_value("#q") == ""
    assert page.is_visible("#all")


def test_slash_leads_to_the_field_on_other_pages_and_the_form_to_the_search(visit, guarded):
    page = visit(guarded, "/omrader/")
    page.keyboard.press("/")
    page.keyboard.type("bybane")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sok/?q=bybane")
    page.wait_for_selector("#results li")
    assert "bybane" in ids(page)


def test_it_says_what_it_did_not_find(visit, guarded):
    page = visit(guarded)
    status, found = ask(page, "hundepark")
    assert "Ingen treff på «hundepark», viser «park»" in status and len(found) <= 3
    status, found = ask(page, "xyzzyq")
    assert status == "Ingen treff på «xyzzyq»." and found == []


def test_results_are_announced_politely_and_marked(visit, guarded):
    page = visit(guarded)
    ask(page, "klimabudsjett")
    until(page, "document.querySelector('#status').getAttribute('aria-live') === 'polite'")
    assert page.inner_text("#status").startswith("1")
    marks = {mark.inner_text().lower() for mark in page.query_selector_all("#results mark")}
    assert "klimabudsjett" in marks
    row = page.query_selector("#results li")
    assert row.query_selector(".verdict svg") and row.query_selector(".where")


def test_pages_that_fit_are_suggested(visit, guarded):
    page = visit(guarded)
    ask(page, "oppvekst")
    page.wait_for_selector("#places li:not([hidden])")
    assert any("/omrader/oppvekst/" in link.get_attribute("href") for link in page.query_selector_all("#places li:not([hidden]) a"))


def test_what_has_happened_is_searched(visit, guarded):
    page = visit(guarded)
    ask(page, "klimabudsjett")
    page.click("#in-log button")
    page.wait_for_selector("#in-log li a")
    assert "klimabudsjett/#e-" in page.query_selector("#in-log li a").get_attribute("href")


@pytest.mark.parametrize(
    "query",
    ["a" * 10_000, "ord " * 2_500, "?!.,;:-–«»", "👍🏽👨‍👩‍👧", "skole школа 学校", "<script>alert(1)</script>", "(a+)+$|[", "\u202eabc", "\\", "%"],
)
def test_odd_queries_are_answered(visit, guarded, query):
    page = visit(guarded)
    page.on("dialog", lambda dialog: pytest.fail("something ran"))
    ask(page, query)
    assert page.query_selector("#status script, #results script") is None


@pytest.mark.parametrize("query", ["?q=%E0%A4%A", "?q=%", "?q=a%00b", "?omrade=nowhere", "?q=<svg/onload=alert(1)>", "?q=x&q=y"])
def test_odd_addresses_are_read(visit, guarded, query):
    page = visit(guarded, "/sok/" + query)
    page.on("dialog", lambda dialog: pytest.fail("something ran"))
    page.wait_for_selector("#all, #results", state="attached")
    assert ask(page, "bybane")[1]


@pytest.mark.parametrize("how", ["missing", "cut short"])
def test_without_its_files_it_says_that_it_is_limited(visit, filed, tmp_path, how):
    site = tmp_path / "public"
    shutil.copytree(filed[1], site)
    for file in (site / "sok").glob("i*/*.json"):
        file.unlink() if how == "missing" else file.write_bytes(file.read_bytes()[:10])
    server, address = serve(site)
    page = visit(address, allowed=("404",))
    status, _ = ask(page, "sykkel")
    assert "begrenset" in status
    assert page.is_visible("#all a")
    server.shutdown()


def test_a_log_that_is_missing_is_told(visit, tmp_path):
    site = tmp_path / "public"
    shutil.copytree(SITE, site)
    shutil.rmtree(site / "sok/logg")
    server, address = serve(site)
    page = visit(address, allowed=("404",))
    ask(page, "bybane")
    page.click("#in-log button")
    until(page, "document.querySelector('#status').textContent.includes('begrenset')")
    assert "bybane" in ids(page)
    server.shutdown()


def test_it_fits_a_narrow_screen(visit, guarded):
    page = visit(guarded, "/sok/?q=kollektivtransport", viewport={"width": 320, "height": 640})
    page.wait_for_selector("#results li")
    page.click(".facets summary")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.fixture
def functions(browser):
    """The script's parts, outside of any page."""
    context = browser.new_context()
    page = context.new_page()
    for name in ("words", "stem", "compounds", "memory", "rank", "files"):
        page.add_script_tag(path=SCRIPTS / f"{name}.js")
    yield page
    context.close()


def test_words_are_those_of_the_table(functions):
    for case in json.loads((ROOT / "Tests/Fixtures/search/words.json").read_text()):
        assert functions.evaluate("text => words(text)", case["text"]) == case["words"]
        assert functions.evaluate("text => words(text).map(keyOf)", case["text"]) == case["keys"]


def test_compounds_fall_into_the_parts_of_the_table(functions):
    table = json.loads((ROOT / "Tests/Fixtures/search/compounds.json").read_text())
    for word, parts in table["cases"].items():
        assert functions.evaluate("([word, known]) => { const all = knownWords(known); return parts(word, all); }", [word, table["known"]]) == parts
    for word, parts in table["filed"].items():
        assert functions.evaluate("([word, known]) => filedParts(word, knownWords(known)).map(([part]) => part)", [word, table["known"]]) == parts, word


def test_a_word_whose_list_was_cut_is_as_common_as_it_is(functions):
    rarity = """(all) => {
        const index = { count: 10_000 };
        const match = { word: "by", documents: new Map(), own: new Set(), found: new Set(), unlisted: 0, instead: [], isWeak: false };
        addAll(match, [entryOf(["by", all, [3, 4], "JJ"])], () => 1);
        return [rarityOf(match.documents.size + match.unlisted, index), [...match.documents.keys()]];
    }"""
    rare, documents = functions.evaluate(rarity, 2)
    common, _ = functions.evaluate(rarity, 9_000)
    assert documents == [3, 7]
    assert rare > 8 and common < 0.2


def test_a_word_inside_another_is_no_ending_of_it(functions):
    find = "([word, all]) => containing(word, factsOf(word).inflected, new Map(all.map((form) => [form, 1])))"
    assert functions.evaluate(find, ["alene", ["målene", "studentfestivalene"]]) == []
    assert functions.evaluate(find, ["baner", ["fotballbaner", "målbaren"]]) == ["fotballbaner"]


def test_two_slips_are_a_guess(functions):
    guess = "async (word) => (await matchWord(word, await memoryIndex([[{ weight: ownWeight, text: 'barnehageplass' }]], new Map()))).isWeak"
    assert functions.evaluate(guess, "barnehageplas") is False
    assert functions.evaluate(guess, "bahnehageplas") is True


def test_slips_are_found_in_stems_too(functions):
    near = "(word) => nearest(word, knownWords(['sykkelveier', 'mobbing', 'skole'])).words"
    assert functions.evaluate(near, "sykelvei") == ["sykkelveier"]
    assert functions.evaluate(near, "mobing") == ["mobbing"]
    assert functions.evaluate(near, "trikk") == []


def test_a_list_of_words_is_read_as_it_was_written(functions):
    assert functions.evaluate("wordsIn('0skole 5r 1ti 0århundre')") == ["skole", "skoler", "sti", "århundre"]
    assert functions.evaluate("wordsIn('')") == []


def test_the_stemmer_agrees_with_the_reference_vocabulary(functions):
    with open("/usr/share/snowball/data/norwegian/voc.txt") as words, open("/usr/share/snowball/data/norwegian/output.txt") as stems:
        words, expected = words.read().split(), stems.read().split()
    assert len(words) > 20_000
    assert functions.evaluate("words => words.map((word) => stems(word)[1])", words) == expected
