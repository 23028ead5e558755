"""What the tests of the finished program and site share."""

import shutil
import subprocess

import pytest

from project import BINARY, ROOT


@pytest.fixture(scope="session")
def binary():
    """The release binary, as `make build` made it."""
    assert BINARY.exists(), "there is no release binary: run `make test-command`"
    return BINARY


@pytest.fixture
def content(tmp_path):
    """A copy of the real content, to spoil."""
    return shutil.copytree(ROOT / "content", tmp_path / "content")


@pytest.fixture
def run(binary, tmp_path):
    """Runs the binary in a folder of the test's own."""

    def run(*arguments, **options):
        options.setdefault("cwd", tmp_path)
        return subprocess.run(
            [str(options.pop("binary", binary)), *map(str, arguments)], capture_output=True, timeout=60, **options
        )

    return run
