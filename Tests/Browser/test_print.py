"""Pages are printed: whole, without what only a screen needs, and tagged for those who read a PDF aloud."""

import re
import subprocess

import pytest


def printed(page, folder):
    """What a page says on paper, and what is told of the file."""
    file = folder / "page.pdf"
    page.pdf(path=file, format="A4", tagged=True)
    text = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout
    about = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    return " ".join(text.split()), dict(line.split(":", 1) for line in about.splitlines() if ":" in line)


def missing(page, text):
    """Headings and words of the content that are not on the paper."""
    wanted = page.eval_on_selector_all(
        "main :is(h1, h2, h3, dt), main .promises > li > a", "elements => elements.filter((e) => e.checkVisibility()).map((e) => e.textContent)")
    letters = re.sub(r"\W", "", text)
    return [words for words in wanted if re.sub(r"\W", "", words) not in letters]


@pytest.mark.parametrize(
    "path", ["/", "/omrader/klima/", "/lofter/klimabudsjett/", "/avtalen/klima/", "/metode/", "/frister/", "/maltall/sykkelandel/"]
)
def test_a_page_is_printed_whole(page, tmp_path, path):
    page.goto(path)
    text, about = printed(page, tmp_path)
    page.emulate_media(media="print")
    assert missing(page, text) == []
    assert about["Tagged"].strip() == "yes" and about["Title"].strip()
    assert "Hopp til innholdet" not in text and "Slik gjør vi det Om nettstedet" not in text
    assert int(about["Pages"]) <= 12


def test_the_verdict_stands_beside_the_printed_words(page, tmp_path):
    page.goto("/avtalen/klima/")
    text, _ = printed(page, tmp_path)
    assert text.count("Ikke vurdert") + text.count("I gang") + text.count("Delvis oppfylt") + text.count("Oppfylt") >= 20


def test_words_that_are_left_out_are_found(page, tmp_path):
    page.goto("/omrader/klima/")
    page.evaluate("""() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('@media print { .filtered { height: 2rem; overflow: hidden; } }');
        document.adoptedStyleSheets = [sheet];
    }""")
    text, _ = printed(page, tmp_path)
    assert missing(page, text) != []
