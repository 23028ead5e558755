"""The report as it is printed: a PDF that screen readers can read, with a head, a foot, and every promise."""

import re
import subprocess

import pytest

from project import ROOT
from server import SITE


@pytest.fixture(scope="module")
def pdf(tmp_path_factory):
    """The report, as `make pdf` prints it."""
    path = tmp_path_factory.mktemp("report") / "report.pdf"
    result = subprocess.run([ROOT / ".ci/print-report", SITE, path], capture_output=True, text=True, timeout=180)
    assert result.returncode == 0, result.stderr
    return path


def tool(*command):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout


def test_it_is_tagged_and_has_its_title_its_outline_and_its_fonts(pdf):
    facts = dict(re.findall(r"^([^:]+): +(.*)$", tool("pdfinfo", pdf), flags=re.M))
    assert facts["Tagged"] == "yes" and facts["Title"] == "Rapport om avtalen · Trondheimsløftene"
    assert "A4" in facts["Page size"] and facts["JavaScript"] == "no"
    structure = tool("pdfinfo", "-struct", pdf)
    assert structure.count("\n  ") > 1000 and "Table" in structure and "H1" in structure
    fonts = tool("pdffonts", pdf).splitlines()[2:]
    assert fonts and all(re.search(r" yes +yes +(yes|no) +\d+ +0$", line) for line in fonts)
    assert b"/Outlines" in pdf.read_bytes()


def test_each_page_tells_the_site_the_area_the_day_and_its_number(pdf):
    pages = tool("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
    assert len(pages) > 30
    assert "Trondheimsløftene" not in pages[0] and "/ " not in pages[0]
    for number, page in enumerate(pages[1:], 2):
        assert re.search(rf"Slik det sto \d+\. \w+ \d{{4}} +{number} / {len(pages)}\s*$", page), number
        assert page.lstrip().startswith("Trondheimsløftene")
    heads = [page.lstrip().split("\n")[0] for page in pages]
    assert sum(head.endswith(" Klima") for head in heads) >= 2


def test_every_promise_is_in_it_with_a_verdict(pdf, page):
    text = re.sub(r"\s+", " ", tool("pdftotext", pdf, "-"))
    data = page.request.get("/data/agreement.json").json()
    for promise in data["commitments"]:
        # Long titles may be broken with a hyphen.
        assert promise["title"].split()[0] in text
    page.goto("/rapport/")
    assert page.locator("tr[id^=o_]").count() == len(data["commitments"]) > 300
    assert page.locator(".outcomes .verdict").count() >= sum(p["kind"] != "framing" for p in data["commitments"])


def test_no_link_in_it_leads_to_the_machine_it_was_printed_on(pdf):
    links = subprocess.run(["pdfinfo", "-url", pdf], capture_output=True, text=True).stdout
    addresses = re.findall(r"\S+://\S+", links)
    assert addresses and not [address for address in addresses if not address.startswith("http")]


def test_it_is_found_from_the_agreement_and_from_every_page(page):
    page.goto("/avtalen/")
    page.get_by_role("main").get_by_role("link", name="Rapport til utskrift").click()
    assert page.url.endswith("/rapport/")
    page.goto("/lofter/sykkelandel/")
    page.get_by_role("contentinfo").get_by_role("link", name="Rapport om avtalen").click()
    assert page.locator("h1").is_visible()
