"""Every stylesheet is CSS that a browser knows: each rule is parsed, each property and selector asked about."""

import re

import pytest
import tinycss2

from server import SITE

# At-rules that hold rules, and those that stand alone or hold declarations.
NESTING = {"layer", "media", "supports", "container"}
DECLARING = {"page"}


def faults(css, supports):
    """What is wrong with a stylesheet; `supports` asks a browser."""
    found = []
    names = set(re.findall(r"(--[\w-]+)\s*:", css))

    def declarations(content):
        for item in tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True):
            if item.type == "error":
                found.append(f"{item.source_line}: {item.message}")
            elif item.type == "declaration":
                value = tinycss2.serialize(item.value).strip()
                found.extend(f"{item.source_line}: {name} is nowhere" for name in re.findall(r"var\((--[\w-]+)\)", value) if name not in names)
                if not item.name.startswith("--") and not supports(item.name, value):
                    found.append(f"{item.source_line}: {item.name}: {value}")

    def rules(items):
        for item in items:
            if item.type == "error":
                found.append(f"{item.source_line}: {item.message}")
            elif item.type == "qualified-rule":
                selector = tinycss2.serialize(item.prelude).strip()
                if not supports(f"selector({selector})"):
                    found.append(f"{item.source_line}: {selector}")
                declarations(item.content)
            elif item.type == "at-rule" and item.lower_at_keyword in NESTING:
                rules(tinycss2.parse_rule_list(item.content or [], skip_comments=True, skip_whitespace=True))
            elif item.type == "at-rule" and item.lower_at_keyword in DECLARING:
                declarations(item.content)
            elif item.type == "at-rule":
                found.append(f"{item.source_line}: @{item.at_keyword}")

    rules(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True))
    return found


@pytest.fixture(scope="module")
def supports(browser):
    page = browser.new_page()
    known = {}

    def supports(*question):
        if question not in known:
            if len(question) == 1:
                # A list of selectors is asked about one by one; `CSS.supports` takes one.
                known[question] = page.evaluate("selector => { try { document.querySelector(selector); return true } catch { return false } }", question[0][9:-1])
            else:
                known[question] = page.evaluate("question => CSS.supports(...question)", list(question))
        return known[question]

    yield supports
    page.close()


def test_every_stylesheet_is_valid(supports):
    files = list(SITE.rglob("*.css"))
    assert len(files) >= 2
    for file in files:
        assert faults(file.read_text(), supports) == [], file


@pytest.mark.parametrize(
    "css",
    ["p { colr: red }", "p { color: redd }", "p { color: var(--nowhere) }", "p:nowhere { color: red }", "@wrong { p { color: red } }",
     "@media print { p { margin: 1 } }", "p { color red }", "p { color: red; } }"],
)  # fmt: skip
def test_bad_css_is_found(supports, css):
    assert len(faults(css, supports)) == 1


def test_good_css_is_not(supports):
    assert faults("@layer a { :root { --x: red } @media print { p > a::after, p:has(a) { color: var(--x); margin: 1px } } }", supports) == []
