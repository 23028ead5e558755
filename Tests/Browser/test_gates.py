"""Every gate is seen to close: on a page of the site that was made bad on purpose, and on no other."""

import pytest

from Browser import gates
from Browser.watch import Watch

PATH = "/omrader/klima/"


@pytest.fixture
def spoilt(browser, address):
    """Opens the page with some of its markup or styles replaced on the way, and listens to what it complains of."""
    contexts = []

    def spoil(old, new, ending="/omrader/klima/", path=PATH, **options):
        context = browser.new_context(base_url=address, reduced_motion="reduce", viewport={"width": 390, "height": 700}, **options)
        contexts.append(context)
        page = context.new_page()

        def answer(route):
            response = route.fetch()
            text = response.text()
            assert old in text, "there is nothing to spoil"
            route.fulfill(response=response, body=text.replace(old, new))

        page.route(lambda url: ending in url, answer)
        watch = Watch(page, address)
        page.goto(path)
        page.wait_for_load_state("networkidle")
        return page, watch

    yield spoil
    for context in contexts:
        context.close()


def with_style(spoilt, css, **options):
    """The page with a rule more at the end of its stylesheet."""
    return spoilt("@layer print {", f"{css}\n@layer print {{", ending="/assets/site.", **options)[0]


@pytest.mark.parametrize(
    "old, new, rule",
    [
        ('<html lang="nb">', "<html>", "html-has-lang"),
        ("<main id=\"main\">", "<div id=\"main\">", "landmark-one-main"),
        ("<h2 id=\"progress\">", "<h5 id=\"progress\">", "heading-order"),
        ("role=\"img\" aria-label=", "role=\"img\" data-label=", "svg-img-alt"),
        ('aria-label="Hva leter du etter?" placeholder="Søk"', "", "label"),
        ("<a class=\"skip\" href=\"#main\">", "<a class=\"skip\" href=\"#nothing\">", "skip-link"),
    ],
)  # fmt: skip
def test_axe_finds_bad_markup(spoilt, old, new, rule):
    found = gates.violations(spoilt(old, new)[0])
    assert any(text.startswith(rule) for text in found), found


def test_axe_finds_pale_words_and_small_targets(spoilt):
    assert any(text.startswith("color-contrast") for text in gates.violations(with_style(spoilt, ".count, .lead { color: #bbb; }"), gates.LOOKS))
    small = with_style(spoilt, ".links a, footer a { padding: 0 !important; line-height: 1; font-size: 8px; } footer ul, .links { gap: 0 !important; }")
    assert any(text.startswith("target-size") for text in gates.violations(small, gates.LOOKS))


@pytest.mark.parametrize(
    "gate, css, found",
    [
        (gates.sideways, "h1 { min-width: 60rem; }", "sideways"),
        (gates.cut, ".lead { height: 1rem; overflow: hidden; }", "cut: <p class=\"lead\""),
        (gates.spaced, ".button { display: block; width: 16rem; overflow: hidden; white-space: nowrap; }", "cut: <a class=\"button"),
        (gates.enlarged, ".tally { min-width: 20rem; }", "sideways"),
        (gates.moving, ".button { transition: color 1s; }", "moves: <a class=\"button"),
        (gates.keyboard, ":focus-visible { outline: none !important; }", "no ring"),
        (gates.keyboard, ":focus-visible { outline-color: var(--paper) !important; }", "a pale ring"),
        (gates.keyboard, ".links a:focus { position: absolute; left: -99rem; }", "out of sight"),
    ],
)
def test_a_gate_closes_on_bad_styles(spoilt, gate, css, found):
    problems = gate(with_style(spoilt, css))
    assert problems and found in problems[-1], problems


def test_the_keyboard_finds_a_leap_and_what_it_cannot_reach(spoilt):
    for old, new in [("<h1>", '<p><a href="/" tabindex="1">Først</a></p><h1>'), ('class="button quiet" href=', 'class="button quiet" tabindex="-1" href=')]:
        found = gates.keyboard(spoilt(old, new)[0])
        assert found and found[0].startswith("stop "), found


def test_a_drawing_without_words_is_found(spoilt):
    page, _ = spoilt("role=\"img\" aria-label=", "data-label=")
    assert len(gates.wordless(page)) >= 2


def test_a_shift_of_layout_is_found(spoilt):
    page, _ = spoilt("<h1>", "<h1>")
    page.evaluate("""() => new Promise((done) => {
        const late = document.createElement('p');
        late.className = 'hero';
        late.textContent = 'Sent ute';
        document.querySelector('main').prepend(late);
        requestAnimationFrame(() => requestAnimationFrame(done));
    })""")
    assert gates.shifts(page) != []


@pytest.mark.parametrize(
    "new, complaint",
    [
        ("<h1 style=\"color: red\">", "Content Security Policy"),
        ("<style>h1 { color: red }</style><h1>", "Content Security Policy"),
        ("<script>document.title = 'x'</script><h1>", "Content Security Policy"),
        ("<img src=\"https://tracker.example/x.gif\" alt=\"\"><h1>", "tracker.example"),
        ("<img src=\"/nothing.png\" alt=\"\"><h1>", "404"),
        ("<script src=\"/assets/bad.js\"></script><h1>", "Noe gikk galt"),
    ],
)  # fmt: skip
def test_complaints_and_requests_elsewhere_are_heard(browser, address, new, complaint):
    context = browser.new_context(base_url=address)
    page = context.new_page()
    watch = Watch(page, address)
    page.route("**/assets/bad.js", lambda route: route.fulfill(content_type="text/javascript", body="throw new Error('Noe gikk galt')"))
    page.route(f"**{PATH}", lambda route: route.fulfill(response=(response := route.fetch()), body=response.text().replace("<h1>", new)))
    page.goto(PATH)
    page.wait_for_load_state("networkidle")
    assert any(complaint in text for text in watch.complaints), watch.complaints
    context.close()


def test_a_cookie_is_heard_of(browser, address):
    context = browser.new_context(base_url=address)
    page = context.new_page()
    page.route(f"**{PATH}", lambda route: route.fulfill(body="<!doctype html><title>x</title>", headers={"Set-Cookie": "who=you", "Content-Type": "text/html"}))
    page.goto(PATH)
    assert context.cookies() != []
    context.close()
