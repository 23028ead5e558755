"""Pages look as they did when someone last looked: pictures kept small, compared with some patience.

`make screenshots` takes them again; look at each before it is committed. They show a made-up agreement as of one day, so
that no new entry of the real one changes them.
"""

import io
import pathlib
import subprocess

import pytest
from PIL import Image, ImageChops

from project import BINARY, ROOT, TODAY
from server import serve

REFERENCE = pathlib.Path(__file__).with_name("reference")
PAGES = {
    "home": "/", "area": "/omrade/hav-og-strand/", "promise": "/lovnader/ny-kai/", "text": "/avtalen/hav-og-strand/",
    "search": "/sok/?q=kai", "indicator": "/maltal/badeplassar/",
}  # fmt: skip
MODES = {
    "320-light": {"viewport": {"width": 320, "height": 1000}},
    "1280-light": {"viewport": {"width": 1280, "height": 800}},
    "768-dark": {"viewport": {"width": 768, "height": 900}, "color_scheme": "dark"},
    "390-forced": {"viewport": {"width": 390, "height": 900}, "forced_colors": "active"},
}
# Pictures are kept at half their size in few colours; letters are drawn a little differently by every browser.
COLOURS = 32
PATIENCE = 0.01


@pytest.fixture(scope="module")
def small_site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures") / "public"
    content = ROOT / "Tests/Fixtures/sites/nynorsk"
    subprocess.run([BINARY, "build", "--quiet", "--today", TODAY, "--content", content, "--output", folder], check=True)
    server = serve(folder)
    yield server.address
    server.shutdown()


def half(data):
    picture = Image.open(io.BytesIO(data)).convert("RGB")
    return picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.BOX)


def difference(one, other):
    """The share of the picture that differs by more than drawing does; all of it when the sizes differ."""
    if one.size != other.size:
        return 1
    blurred = [picture.convert("RGB").reduce(4) for picture in (one, other)]
    pixels = ImageChops.difference(*blurred).convert("L").histogram()
    return sum(pixels[16:]) / sum(pixels)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", PAGES)
def test_it_looks_as_it_did(browser, small_site, request, tmp_path, name, mode):
    context = browser.new_context(base_url=small_site, reduced_motion="reduce", **MODES[mode])
    page = context.new_page()
    page.goto(PAGES[name])
    page.wait_for_load_state("networkidle")
    seen = half(page.screenshot(full_page=False))
    context.close()
    file = REFERENCE / f"{name}-{mode}.png"
    if request.config.getoption("--renew"):
        REFERENCE.mkdir(exist_ok=True)
        seen.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
    seen.save(tmp_path / file.name)
    assert file.exists(), "there is no reference: run `make screenshots`, and look at it"
    assert difference(Image.open(file), seen) < PATIENCE, f"compare {tmp_path / file.name} with {file}"


def test_the_references_are_small():
    files = list(REFERENCE.glob("*.png"))
    assert len(files) == len(PAGES) * len(MODES)
    assert sum(file.stat().st_size for file in files) < 600_000


@pytest.mark.parametrize(
    "css", ["main { padding-top: 3rem; }", ".tally { display: none; }", "header.site { background: #ddd; }", ".swatch { display: none; }"]
)
def test_a_page_that_looks_different_is_found(browser, small_site, css):
    context = browser.new_context(base_url=small_site, reduced_motion="reduce", **MODES["320-light"])
    page = context.new_page()
    page.goto(PAGES["area"])
    page.evaluate("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", css)
    seen = half(page.screenshot())
    context.close()
    assert difference(Image.open(REFERENCE / "area-320-light.png"), seen) >= PATIENCE
