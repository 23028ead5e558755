"""Every kind of page, on a phone and on a desk, in every theme: it fits, everyone can use it, it needs nothing else."""

import collections

import pytest

from Browser import gates

# One page of each kind, a short one where there is a choice.
PAGES = [
    "/", "/omrader/", "/omrader/klima/", "/avtalen/klima/", "/avtalen/areal-og-samferdsel/samferdsel/",
    "/lofter/sykkelandel/", "/lofter/heltidskultur/", "/lofter/innkjopsombud/", "/lofter/klimabudsjett/",
    "/metode/", "/om/", "/data/", "/personvern/", "/tilgjengelighet/", "/404.html", "/frister/", "/endringer/", "/rettelser/",
    "/komiteer/", "/komiteer/miljo-og-naering/", "/arsskifter/", "/arsskifter/2022/", "/maltall/", "/maltall/sykkelandel/", "/uten-nett/",
    "/sok/?q=sykkel", "/sok/?q=hundepark&verdikt=in-progress", "/sok/logg/", "/kilder/", "/innvev/", "/innvev/omrade/klima/", "/innvev/lofte/klimabudsjett/",
]  # fmt: skip
# Pages that list all there is: the same rows, hundreds of them.
LISTS = ["/avtalen/", "/lofter/", "/kilder/rapporter/", "/sok/logg/2022/", "/vet-ikke/", "/sok/", "/rapport/"]
WIDTHS = [320, 390, 768, 1280, 1600]
THEMES = [("light", "none"), ("dark", "none"), ("light", "active"), ("dark", "active")]


def unfit(page):
    """What axe has to say in every theme at every width, and what sticks out; colours alone once for each theme with more contrast."""
    found = {}
    shapes, paints, places = set(), set(), set()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        for scheme, forced in THEMES:
            page.emulate_media(color_scheme=scheme, forced_colors=forced)
            # Axe is not asked again what it has answered of the very same.
            shape, paint, boxes = gates.aspects(page)
            rules = [] if (shape, paint) in paints else gates.COLOURS
            rules = rules if (shape, boxes) in places else rules + gates.BOXES
            problems = gates.sideways(page)
            if shape not in shapes or rules:
                problems += gates.violations(page, rules if shape in shapes else None)
            shapes.add(shape)
            paints.add((shape, paint))
            places.add((shape, boxes))
            if problems:
                found[width, scheme, forced] = problems
    for scheme in ["light", "dark"]:
        page.emulate_media(color_scheme=scheme, forced_colors="none", contrast="more")
        if problems := gates.violations(page, ["color-contrast"]):
            found[scheme, "more contrast"] = problems
    return found


@pytest.mark.parametrize("path", ["/lofter/", "/sok/", "/avtalen/", "/omrader/areal-og-samferdsel/"])
def test_back_leads_to_where_one_was(read, path):
    page = read(path, viewport={"width": 390, "height": 800})
    for _ in range(8):
        page.mouse.wheel(0, 400)
        page.wait_for_timeout(50)
    page.wait_for_timeout(300)
    place = "() => { const row = document.elementFromPoint(200, 300); return [scrollY, (row.closest('li, p, h2, h3') ?? row).textContent] }"
    before = page.evaluate(place)
    assert before[0] > 2000
    page.goto("/metode/")
    page.go_back()
    page.wait_for_load_state("networkidle")
    assert page.evaluate(place) == before


@pytest.mark.parametrize("path", PAGES + LISTS)
def test_it_reads_without_javascript_and_fits(page, path):
    page.goto(path)
    assert page.locator("h1").first.is_visible() and page.locator("main").count() == 1
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert gates.sideways(page) + gates.cut(page) == [], width
    # 1280 pixels at 200 % and 400 %, and the reader's own spacing and size of text.
    for size in [(640, 512), (320, 256)]:
        page.set_viewport_size(dict(zip(("width", "height"), size)))
        assert gates.sideways(page) + gates.spaced(page) == [], size
    page.set_viewport_size({"width": 640, "height": 900})
    assert gates.enlarged(page) == []
    assert gates.wordless(page) == []


@pytest.mark.parametrize("path", PAGES + LISTS)
def test_everyone_can_use_it(read, path):
    page = read(path, reduced_motion="reduce", viewport={"width": 390, "height": 900})
    page.wait_for_load_state("networkidle")
    assert gates.shifts(page) == []
    assert gates.moving(page) == []
    # All of a page for what it says; what takes long, and one row shows as well as hundreds, for some rows.
    assert gates.violations(page, but=gates.LOOKS) == []
    gates.shorten(page)
    assert unfit(page) == {}


@pytest.mark.parametrize(
    "path, scheme, forced",
    [
        ("/", "light", "none"), ("/", "dark", "none"), ("/", "light", "active"),
        ("/omrader/klima/", "light", "none"), ("/lofter/klimabudsjett/", "dark", "none"), ("/avtalen/klima/", "light", "active"),
        ("/frister/", "light", "none"), ("/sok/?q=sykkel", "light", "none"), ("/innvev/", "dark", "none"),
    ],
)  # fmt: skip
def test_the_keyboard_goes_all_the_way_and_is_seen(read, path, scheme, forced):
    page = read(path, color_scheme=scheme, forced_colors=forced, reduced_motion="reduce", viewport={"width": 390, "height": 700})
    page.wait_for_load_state("networkidle")
    assert gates.keyboard(page) == []


def test_the_keyboard_can_skip_to_the_content(page):
    page.goto("/lofter/sykkelandel/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("href") == "#main"
    assert page.locator(":focus").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_promise_in_the_text_leads_to_its_page_and_back(page):
    page.goto("/avtalen/areal-og-samferdsel/samferdsel/")
    page.get_by_role("link", name="Andelen syklende skal være minst 14 % innen 2023").click()
    assert page.url.endswith("/lofter/sykkelandel/")
    page.get_by_role("link", name="Avtalen › Areal og samferdsel › Samferdsel").click()
    assert page.url.endswith("/avtalen/areal-og-samferdsel/samferdsel/#p-sykkelandel")


def test_an_area_shows_the_promises_of_one_verdict_without_javascript(page):
    page.goto("/omrader/klima/")
    rows = page.locator(".filtered .promises li:visible")
    everything = rows.count()
    page.locator("#f-in-progress").check()
    assert 0 < rows.count() < everything
    assert rows.count() == page.locator(".filtered .promises li:visible .v-in-progress.verdict").count()
    assert page.locator("section[aria-labelledby=deadlines] .promises li:visible").count() > 0


def test_the_tally_on_the_front_page_is_that_of_the_data(read):
    page = read("/")
    shown = page.eval_on_selector_all(".hero .tally b", "elements => elements.map(e => Number(e.textContent))")
    data = page.request.get("/data/agreement.json").json()
    counted = [promise for promise in data["commitments"] if promise["kind"] != "framing"]
    assert sum(shown) == len(counted) > 300
    verdicts = collections.Counter(promise["verdict"] for promise in counted)
    assert sorted(shown) == sorted(verdicts.values())
    areas = page.eval_on_selector_all(".areas .count", "elements => elements.map(e => parseInt(e.textContent))")
    assert sum(areas) == len(counted)
