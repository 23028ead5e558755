"""Verdicts are told apart by those who see no colours, some colours, or only their own."""

import io
import itertools

import pytest
from PIL import Image, ImageChops

VERDICTS = ["fulfilled", "partly-fulfilled", "in-progress", "not-started", "not-fulfilled", "not-checkable", "not-assessed"]
SEEING = ["none", "achromatopsia", "deuteranopia", "protanopia", "tritanopia"]
# Every verdict's piece of bar, made of what the page has; a pattern that is not there would leave colour alone.
PIECES = """verdicts => {
    const pattern = { 'partly-fulfilled': 'slant', 'in-progress': 'upright', 'not-started': 'dots', 'not-fulfilled': 'cross', 'not-checkable': 'level' };
    const space = 'http://www.w3.org/2000/svg';
    const place = document.querySelector('main');
    place.replaceChildren(document.querySelector('.patterns'), ...verdicts.map((verdict) => {
        const bar = document.createElementNS(space, 'svg');
        bar.setAttribute('class', 'bar');
        bar.id = `bar-${verdict}`;
        const piece = (name, value) => {
            const rect = document.createElementNS(space, 'rect');
            for (const side of ['width', 'height']) rect.setAttribute(side, '100%');
            rect.setAttribute(name, value);
            bar.append(rect);
        };
        piece('class', `v-${verdict} f`);
        if (pattern[verdict]) piece('fill', `url(#p-${pattern[verdict]})`);
        return bar;
    }));
}"""


def pictures(page, selector):
    """Each verdict's drawing as an eye sees it that tells only light and dark, cut out of one picture of where they are."""
    boxes = {verdict: page.locator(selector.format(verdict)).bounding_box() for verdict in VERDICTS}
    left, top = (min(box[side] for box in boxes.values()) for side in "xy")
    right, bottom = (max(box[side] + box[size] for box in boxes.values()) for side, size in [("x", "width"), ("y", "height")])
    clip = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    whole = Image.open(io.BytesIO(page.screenshot(full_page=True, clip=clip))).convert("L")
    scale = whole.width / clip["width"]
    found = {}
    for verdict, box in boxes.items():
        x, y = (box["x"] - left) * scale, (box["y"] - top) * scale
        found[verdict] = whole.crop((round(x), round(y), round(x + box["width"] * scale), round(y + box["height"] * scale)))
    return found


def share(one, other):
    """How much of two pictures differs."""
    size = (min(one.width, other.width), min(one.height, other.height))
    difference = ImageChops.difference(one.crop((0, 0, *size)), other.crop((0, 0, *size)))
    return sum(difference.histogram()[24:]) / (size[0] * size[1])


def twins(found):
    """Pairs that look alike."""
    return [pair for pair in itertools.combinations(found, 2) if share(found[pair[0]], found[pair[1]]) < 0.04]


def see(page, deficiency):
    page.context.new_cdp_session(page).send("Emulation.setEmulatedVisionDeficiency", {"type": deficiency})


@pytest.mark.parametrize("scheme, forced", [("light", "none"), ("dark", "none"), ("light", "active")])
def test_signs_and_patterns_differ_without_colour(read, scheme, forced):
    page = read("/", color_scheme=scheme, forced_colors=forced, device_scale_factor=2)
    for deficiency in SEEING:
        see(page, deficiency)
        assert twins(pictures(page, ".legend .sign.v-{}")) == [], deficiency
    page = read("/omrader/", color_scheme=scheme, forced_colors=forced)
    page.evaluate(PIECES, VERDICTS)
    for deficiency in SEEING:
        see(page, deficiency)
        assert twins(pictures(page, "#bar-{}")) == [], deficiency


def test_every_verdict_is_written_where_it_is_drawn(page):
    page.goto("/")
    for verdict in VERDICTS:
        assert page.locator(f".legend .verdict.v-{verdict}").inner_text().strip()
    for path in ["/omrader/klima/", "/lofter/klimabudsjett/", "/frister/", "/endringer/"]:
        page.goto(path)
        labels = page.locator(".verdict").all_text_contents()
        assert labels and all(label.strip() for label in labels)


def test_twins_are_found(read):
    page = read("/omrader/")
    page.evaluate(PIECES, VERDICTS)
    page.evaluate("document.querySelectorAll('.bar [fill]').forEach((pattern) => pattern.remove())")
    see(page, "achromatopsia")
    assert twins(pictures(page, "#bar-{}")) != []
