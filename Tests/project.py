"""Where the project's things are, for its tests."""

import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
BINARY = ROOT / ".build/release/ordholden"
TODAY = "2026-11-24"


def tree(folder):
    """Every file below a folder that a reader can get, by its path, with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }
